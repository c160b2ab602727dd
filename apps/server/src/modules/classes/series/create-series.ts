import { dayNumber, isoDate, localMinuteOf } from '@salus/scheduling';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { withinReach } from '../../../platform/rights.ts';
import { collisions, notFound, nothingToPlace } from '../errors.ts';
import { classesCreated } from '../events.ts';
import { type ClassPlan, horizonDays, instantOfMinute, minuteOf } from '../model.ts';
import { insertClasses, type NewClass, type Problem, problemsOf, type Target } from '../place-classes.ts';
import { placeFacts } from '../place-facts.ts';
import type { CreateClassInput, CreateSeriesInput, PlacementPlanView } from '../schema.ts';
import { keepPlaced } from './keep-placed.ts';
import { targetOn, targetsOf } from './series-days.ts';

interface Created {
  seriesId: string | null;
  classes: { id: string; startsAt: Date; endsAt: Date }[];
  /** Null when the same was told twice. */
  changeId: string | null;
  undoUntil: Date | null;
}

const noUndo = { changeId: null, undoUntil: null };

/** What a series would put into the timetable, with everything that stands in its way; nothing is written. */
export async function previewClassSeries(ctx: ReadCtx, input: CreateSeriesInput): Promise<PlacementPlanView> {
  const targets = await targetsOfNew(ctx, input);
  return placementPlan(targets, await problemsOf(ctx, targets), input.skip);
}

/**
 * Creates a series and puts its classes into the timetable up to the horizon [SCH-001]; a daily chore goes on from there.
 * Days that cannot be had are listed by a refusal, and each may be skipped: it then counts as an exception.
 */
export async function createClassSeries(ctx: CommandCtx, input: CreateSeriesInput): Promise<Created> {
  const id = input.id ?? newId();
  const repeated = input.id === undefined ? undefined : await createdBefore(ctx, id);
  if (repeated) return repeated;
  const targets = await targetsOfNew(ctx, input);
  const kept = targets.filter(({ key }) => !input.skip.includes(key));
  if (kept.length === 0) throw nothingToPlace();
  refuseProblems(await problemsOf(ctx, kept));

  await ctx.db
    .insertInto('classes.series')
    .values({
      network_id: ctx.networkId,
      id,
      studio_id: input.studioId,
      class_type_id: input.classTypeId,
      format_id: input.formatId,
      room_id: input.roomId,
      trainer_ids: input.trainerIds,
      weekdays: input.weekdays,
      every_weeks: input.everyWeeks,
      start_min: input.startMin,
      duration_min: input.durationMin,
      capacity: input.capacity,
      price_minor: input.priceMinor,
      is_free: input.isFree,
      is_online: input.isOnline,
      join_url: input.joinUrl,
      what_to_bring: input.whatToBring,
      note: input.note,
      starts_on: input.startsOn,
      ends_on: input.endsOn,
      repeat_count: input.repeatCount,
      except_on: [...new Set(input.skip)].sort(),
      placed_until: isoDate(lastPlacedDay(ctx, kept[0]?.facts.zone ?? 'UTC')),
      created_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
      created_at: ctx.now,
    })
    .execute();
  const classes = kept.map((target) => ({ id: newId(), seriesId: id, seriesDay: target.key, target }));
  await insertClasses(ctx, classes);
  recordChange(ctx, {
    action: 'class_series.create',
    objectType: 'class_series',
    objectId: id,
    studioId: input.studioId,
    after: { ...input, classes: classes.length },
  });
  return { ...announce(ctx, id, input.studioId, classes), ...(await keepPlaced(ctx, id, input.studioId, classes)) };
}

/** Puts one class into the timetable, without a series. */
export async function createClass(ctx: CommandCtx, input: CreateClassInput): Promise<Created> {
  requireMayPlace(ctx, input);
  const id = input.id ?? newId();
  if (input.id) {
    const there = await ctx.db
      .selectFrom('classes.class')
      .select(['id', 'starts_at', 'ends_at'])
      .where('network_id', '=', ctx.networkId)
      .where('id', '=', id)
      .where('studio_id', '=', input.studioId)
      .executeTakeFirst();
    if (there)
      return { seriesId: null, classes: [{ id, startsAt: there.starts_at, endsAt: there.ends_at }], ...noUndo };
  }
  const plan = planOfInput(input);
  const facts = await placeFacts(ctx, input.studioId, plan);
  const target = targetOn(dayNumber(input.day), input.startMin, plan, facts, input.day);
  refuseProblems(await problemsOf(ctx, [target]));
  const made = [{ id, seriesId: null, seriesDay: null, target }];
  await insertClasses(ctx, made);
  recordChange(ctx, {
    action: 'class.create',
    objectType: 'class',
    objectId: id,
    studioId: input.studioId,
    after: input,
  });
  return { ...announce(ctx, null, input.studioId, made), ...(await keepPlaced(ctx, null, input.studioId, made)) };
}

/** Tells of classes that now stand in the timetable. */
export function announce(
  ctx: CommandCtx,
  seriesId: string | null,
  studioId: string,
  classes: readonly NewClass[],
): Pick<Created, 'seriesId' | 'classes'> {
  const made = classes.map(({ id, target }) => ({
    id,
    startsAt: instantOfMinute(target.from),
    endsAt: instantOfMinute(target.to),
  }));
  publish(ctx, classesCreated, {
    subjectId: seriesId ?? (made[0]?.id as string), // there is always one
    studioId,
    data: {
      seriesId,
      studioId,
      classes: made.map((one) => ({
        classId: one.id,
        startsAt: one.startsAt.toISOString(),
        endsAt: one.endsAt.toISOString(),
      })),
    },
  });
  return { seriesId, classes: made };
}

/** The plan as a screen shows it: each class with its problems, and how many are still to decide. */
export function placementPlan(
  targets: readonly Target[],
  problems: readonly Problem[],
  skip: readonly string[],
): PlacementPlanView {
  const items = targets.map(({ key, from, to }) => ({
    key,
    startsAt: instantOfMinute(from),
    endsAt: instantOfMinute(to),
    problems: problems.filter((problem) => problem.key === key).map(({ key: _, ...problem }) => problem),
  }));
  const toDecide = items.filter(({ key, problems: found }) => found.length > 0 && !skip.includes(key)).length;
  return { items, toDecide };
}

export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw collisions({ items: problems, count: new Set(problems.map(({ key }) => key)).size });
}

/** Up to where classes are put today; the chore takes over on the next day. */
export function lastPlacedDay(ctx: ReadCtx, zone: string): number {
  return localMinuteOf(zone, minuteOf(ctx.now)).day + horizonDays;
}

export function planOfInput(input: CreateClassInput | CreateSeriesInput): ClassPlan {
  const { classTypeId, formatId, roomId, trainerIds, durationMin, capacity, priceMinor } = input;
  const { isFree, isOnline, joinUrl, whatToBring, note } = input;
  return {
    classTypeId,
    formatId,
    roomId,
    trainerIds,
    durationMin,
    capacity,
    priceMinor,
    isFree,
    isOnline,
    joinUrl,
    whatToBring,
    note,
  };
}

/** Where classes may be put: in the studios of the right, with "own" when one leads them oneself. */
export function requireMayPlace(ctx: ReadCtx, input: { studioId: string; trainerIds: readonly string[] }): void {
  const reach = requireReach(ctx, 'classes.class', 'add');
  const isOwn = input.trainerIds.every((trainerId) => trainerId === ctx.actor.id);
  if (!withinReach(reach, { studioId: input.studioId, isOwn })) throw notFound();
}

async function targetsOfNew(ctx: ReadCtx, input: CreateSeriesInput): Promise<Target[]> {
  requireMayPlace(ctx, input);
  const plan = planOfInput(input);
  const facts = await placeFacts(ctx, input.studioId, plan);
  const fromDay = dayNumber(input.startsOn);
  const targets = targetsOf({ ...input, exceptOn: [] }, plan, facts, {
    fromDay,
    toDay: lastPlacedDay(ctx, facts.zone) + 1,
  });
  if (targets.length === 0) throw nothingToPlace();
  return targets;
}

/** The same id again is the same series told twice. */
async function createdBefore(ctx: ReadCtx, seriesId: string): Promise<Created | undefined> {
  const rows = await ctx.db
    .selectFrom('classes.class')
    .select(['id', 'starts_at', 'ends_at', 'studio_id', 'trainer_ids'])
    .where('network_id', '=', ctx.networkId)
    .where('series_id', '=', seriesId)
    .orderBy('starts_at')
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  requireMayPlace(ctx, { studioId: first.studio_id, trainerIds: first.trainer_ids });
  return {
    seriesId,
    classes: rows.map((row) => ({ id: row.id, startsAt: row.starts_at, endsAt: row.ends_at })),
    ...noUndo,
  };
}
