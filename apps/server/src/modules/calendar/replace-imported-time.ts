import { type Interval, subtract, union } from '@salus/scheduling';
import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { type Collision, collisionsOf } from './collisions.ts';
import { importedTimeChanged } from './events.ts';
import { release, reserve } from './reserve.ts';

export interface ImportedTime {
  employeeId: string;
  /** The calendar that it comes from. */
  sourceId: string;
  /** Epoch minutes from (included) to (excluded); what began earlier is left as it was. */
  span: Interval;
  busy: readonly Interval[];
}

/**
 * Makes the time that another program's calendar calls busy the employee's absences, and gives back what it no longer does.
 * Visits win: what stands already keeps its time, the rest around it is taken, and the collisions are answered.
 */
export async function replaceImportedTime(
  ctx: CommandCtx,
  { employeeId, sourceId, span, busy }: ImportedTime,
): Promise<{ taken: number; collisions: Collision[] }> {
  // The lock of `calendar.reserve`: nobody books between the look and the taking.
  await sql`select pg_advisory_xact_lock(hashtextextended(${ctx.networkId}::text || ${employeeId}::text, 0))`.execute(
    ctx.db,
  );
  const there = await importedAhead(ctx, sourceId, span);
  const others = await takenByOthers(ctx, { employeeId, span, exceptIds: there.map(({ id }) => id) });
  const wanted = union(busy.map(([from, to]): Interval => [Math.max(from, span[0]), Math.min(to, span[1])]));
  const free = subtract(wanted, others);

  const isWanted = new Set(free.map(keyOf));
  const gone = there.filter(({ interval }) => !isWanted.has(keyOf(interval)));
  const isThere = new Set(there.map(({ interval }) => keyOf(interval)));
  const added = free.filter((interval) => !isThere.has(keyOf(interval)));
  await giveBack(
    ctx,
    gone.map(({ id }) => id),
  );
  await take(ctx, { employeeId, sourceId, intervals: added });
  if (gone.length + added.length > 0) await tell(ctx, { employeeId, added: added.length, removed: gone.length });
  return { taken: free.length, collisions: await visitsIn(ctx, { employeeId, sourceId, wanted }) };
}

/** Gives back all time ahead that came from a calendar; what is past stays as it was. */
export async function giveBackImportedTime(
  ctx: CommandCtx,
  { employeeId, sourceId }: { employeeId: string; sourceId: string },
): Promise<void> {
  const now = Math.floor(ctx.now.getTime() / 60_000);
  const there = await importedAhead(ctx, sourceId, [now, Number.MAX_SAFE_INTEGER]);
  await giveBack(
    ctx,
    there.map(({ id }) => id),
  );
  if (there.length > 0) await tell(ctx, { employeeId, added: 0, removed: there.length });
}

const keyOf = ([from, to]: Interval) => `${from}/${to}`;
const instant = (minute: number) => new Date(minute * 60_000);
const minuteOf = (at: Date) => Math.floor(at.getTime() / 60_000);

async function importedAhead(ctx: CommandCtx, sourceId: string, [from]: Interval) {
  const rows = await ctx.db
    .selectFrom('calendar.absence')
    .select(['id', 'starts_at', 'ends_at'])
    .where('network_id', '=', ctx.networkId)
    .where('source_id', '=', sourceId)
    .where('starts_at', '>=', instant(from))
    .execute();
  return rows.map(({ id, starts_at, ends_at }) => ({
    id,
    interval: [minuteOf(starts_at), minuteOf(ends_at)] as const,
  }));
}

/** What keeps its time: visits, classes, blocks, holds, absences, and what this calendar took before the span. */
async function takenByOthers(
  ctx: CommandCtx,
  { employeeId, span, exceptIds }: { employeeId: string; span: Interval; exceptIds: string[] },
): Promise<Interval[]> {
  const { rows } = await sql<{ starts_at: Date; ends_at: Date }>`
    select starts_at, ends_at from calendar.reservation
    where network_id = ${ctx.networkId} and resource_id = ${employeeId} and lane = 0
      and starts_at < ${instant(span[1])} and ends_at > ${instant(span[0])} and source_id <> all (${exceptIds}::uuid[])
    order by starts_at`.execute(ctx.db);
  return rows.map(({ starts_at, ends_at }) => [minuteOf(starts_at), Math.ceil(ends_at.getTime() / 60_000)]);
}

async function giveBack(ctx: CommandCtx, absenceIds: readonly string[]): Promise<void> {
  if (absenceIds.length === 0) return;
  await release(ctx, absenceIds);
  await ctx.db
    .deleteFrom('calendar.absence')
    .where('network_id', '=', ctx.networkId)
    .where('id', 'in', [...absenceIds])
    .execute();
}

async function take(
  ctx: CommandCtx,
  { employeeId, sourceId, intervals }: { employeeId: string; sourceId: string; intervals: readonly Interval[] },
): Promise<void> {
  if (intervals.length === 0) return;
  const absences = intervals.map(([from, to]) => ({ id: newId(), startsAt: instant(from), endsAt: instant(to) }));
  await ctx.db
    .insertInto('calendar.absence')
    .values(
      absences.map(({ id, startsAt, endsAt }) => ({
        network_id: ctx.networkId,
        id,
        employee_id: employeeId,
        kind: 'other',
        starts_at: startsAt,
        ends_at: endsAt,
        state: 'approved',
        source_id: sourceId,
        created_at: ctx.now,
      })),
    )
    .execute();
  await reserve(
    ctx,
    absences.map(({ id, startsAt, endsAt }) => ({
      resourceId: employeeId,
      lane: 0,
      startsAt,
      endsAt,
      sourceKind: 'absence',
      sourceId: id,
    })),
  );
}

/** Visits and classes in busy time; other absences there are no trouble. */
async function visitsIn(
  ctx: CommandCtx,
  { employeeId, sourceId, wanted }: { employeeId: string; sourceId: string; wanted: readonly Interval[] },
): Promise<Collision[]> {
  const all = await collisionsOf(
    ctx,
    wanted.map(([from, to]) => ({ key: sourceId, resourceId: employeeId, from: instant(from), to: instant(to) })),
  );
  return all.filter(({ kind }) => kind === 'service_line' || kind === 'assistant' || kind === 'class');
}

async function tell(ctx: CommandCtx, data: { employeeId: string; added: number; removed: number }): Promise<void> {
  const places = await ctx.db
    .selectFrom('staff.employee_studio')
    .select('studio_id')
    .where('network_id', '=', ctx.networkId)
    .where('employee_id', '=', data.employeeId)
    .execute();
  for (const { studio_id } of places) {
    publish(ctx, importedTimeChanged, { subjectId: data.employeeId, studioId: studio_id, data });
  }
}
