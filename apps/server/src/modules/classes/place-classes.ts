import { sql } from 'kysely';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { onConstraint } from '../../platform/refusal.ts';
import { type Collision, collisionsOf, type Reservation, reserve, type WantedTime } from '../calendar/public.ts';
import { timeTaken } from './errors.ts';
import { type ClassPlan, type ClassRow, instantOfMinute } from './model.ts';
import { hallIsOpen, type PlaceFacts } from './place-facts.ts';

/** One class that is to stand in the timetable; instants are epoch minutes. */
export interface Target {
  /** The class, or the day of the series: what the caller calls it by. */
  key: string;
  day: number;
  from: number;
  to: number;
  plan: ClassPlan;
  facts: PlaceFacts;
}

/** Why a class cannot stand where it should. */
export interface Problem {
  key: string;
  kind: 'hall_taken' | 'trainer_taken' | 'hall_closed' | 'in_past' | 'too_small';
  resourceId: string | null;
  /** What stands there, where it is known. */
  by: Pick<Collision, 'startsAt' | 'endsAt' | 'kind' | 'name' | 'visitNumber' | 'clientName'> | null;
}

/** Everything that speaks against the targets, before anything is written. The constraint has the last word all the same. */
export async function problemsOf(
  ctx: ReadCtx,
  targets: readonly Target[],
  exceptClassIds: readonly string[] = [],
): Promise<Problem[]> {
  const now = Math.floor(ctx.now.getTime() / 60_000);
  const problems: Problem[] = [];
  for (const { key, day, from, to, facts } of targets) {
    if (from < now) problems.push({ key, kind: 'in_past', resourceId: null, by: null });
    if (!hallIsOpen(facts, day, from, to)) {
      problems.push({ key, kind: 'hall_closed', resourceId: facts.hall?.id ?? null, by: null });
    }
  }
  const halls = new Map(targets.map(({ key, plan }) => [key, plan.roomId]));
  const found = await collisionsOf(ctx, targets.flatMap(wantedOf), exceptClassIds);
  for (const { key, resourceId, ...by } of found) {
    const kind = halls.get(key) === resourceId ? 'hall_taken' : 'trainer_taken';
    const isTold = problems.some(
      (one) => one.key === key && one.resourceId === resourceId && one.by?.startsAt.getTime() === by.startsAt.getTime(),
    );
    if (!isTold) problems.push({ key, kind, resourceId, by }); // a hall of several lanes says it once
  }
  return problems;
}

function wantedOf({ key, from, to, plan }: Target): WantedTime[] {
  const resources = [...plan.trainerIds, ...(plan.roomId === null ? [] : [plan.roomId])];
  return resources.map((resourceId) => ({ key, resourceId, from: instantOfMinute(from), to: instantOfMinute(to) }));
}

/** Takes the time of every trainer and of all lanes of the hall [SCH-010, SCH-014]. */
export async function reserveClasses(
  ctx: CommandCtx,
  classes: readonly { classId: string; target: Target }[],
): Promise<void> {
  const rows = classes.flatMap(({ classId, target }): Reservation[] => {
    const time = {
      startsAt: instantOfMinute(target.from),
      endsAt: instantOfMinute(target.to),
      sourceKind: 'class' as const,
      sourceId: classId,
    };
    const lanes = Array.from({ length: target.facts.hall?.lanes ?? 0 }, (_, lane) => lane);
    return [
      ...[...new Set(target.plan.trainerIds)].map((resourceId) => ({ resourceId, lane: 0, ...time })),
      ...lanes.map((lane) => ({ resourceId: target.facts.hall?.id as string, lane, ...time })), // lanes exist with a hall only
    ];
  });
  await reserve(ctx, rows).catch(onConstraint('reservation_one_place_at_a_time', () => timeTaken()));
}

/** The columns of a class that its plan decides. */
export function columnsOf({ from, to, plan, facts }: Target) {
  return {
    class_type_id: plan.classTypeId,
    format_id: plan.formatId,
    room_id: plan.roomId,
    seat_map_id: facts.seatMap?.id ?? null,
    seats: facts.seatMap?.seats ?? null,
    trainer_ids: [...plan.trainerIds],
    starts_at: instantOfMinute(from),
    ends_at: instantOfMinute(to),
    capacity: plan.capacity,
    price_minor: plan.priceMinor,
    is_free: plan.isFree,
    is_online: plan.isOnline,
    join_url: plan.joinUrl,
    what_to_bring: plan.whatToBring,
    note: plan.note,
  };
}

export interface NewClass {
  id: string;
  seriesId: string | null;
  seriesDay: string | null;
  target: Target;
}

/** Writes new classes with their reservations: all of them, or none. */
export async function insertClasses(ctx: CommandCtx, classes: readonly NewClass[]): Promise<void> {
  if (classes.length === 0) return;
  const rows = classes.map(({ id, seriesId, seriesDay, target }) => ({
    ...columnsOf(target),
    network_id: ctx.networkId,
    id,
    series_id: seriesId,
    series_day: seriesDay,
    studio_id: target.facts.studioId,
    created_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
    created_at: ctx.now,
  }));
  await ctx.db.insertInto('classes.class').values(rows).execute();
  await reserveClasses(
    ctx,
    classes.map(({ id, target }) => ({ classId: id, target })),
  );
}

/** Classes by id, their rows locked in a fixed order. */
export async function lockClasses(ctx: CommandCtx, classIds: readonly string[]): Promise<ClassRow[]> {
  if (classIds.length === 0) return [];
  return ctx.db
    .selectFrom('classes.class')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', 'in', [...classIds])
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** The plan of a class that stands in the timetable. */
export function planOf(row: ClassRow): ClassPlan {
  return {
    classTypeId: row.class_type_id,
    formatId: row.format_id,
    roomId: row.room_id,
    trainerIds: row.trainer_ids,
    durationMin: Math.round((row.ends_at.getTime() - row.starts_at.getTime()) / 60_000),
    capacity: row.capacity,
    priceMinor: Number(row.price_minor),
    isFree: row.is_free,
    isOnline: row.is_online,
    joinUrl: row.join_url,
    whatToBring: row.what_to_bring,
    note: row.note,
  };
}

/** Writes plan columns back over existing classes, each row complete; one statement for all. */
export async function rewriteClasses(ctx: CommandCtx, rows: readonly Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update classes.class k set series_id = x.series_id, series_day = x.series_day, class_type_id = x.class_type_id,
      format_id = x.format_id, room_id = x.room_id, seat_map_id = x.seat_map_id, seats = x.seats, trainer_ids = x.trainer_ids,
      starts_at = x.starts_at, ends_at = x.ends_at, capacity = x.capacity, price_minor = x.price_minor, is_free = x.is_free,
      is_online = x.is_online, join_url = x.join_url, what_to_bring = x.what_to_bring, note = x.note,
      has_own_plan = x.has_own_plan, state = x.state, cancel_reason = x.cancel_reason, moved_at = x.moved_at,
      version = k.version + 1
    from jsonb_populate_recordset(null::classes.class, ${JSON.stringify(rows)}::jsonb) x
    where k.network_id = ${ctx.networkId} and k.id = x.id`.execute(ctx.db);
}
