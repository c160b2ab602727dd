import { sql } from 'kysely';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { onConstraint } from '../../../platform/refusal.ts';
import { release, reserve } from '../../calendar/public.ts';
import { changedSince, notFound, timeTaken, undoOver } from '../errors.ts';
import { classesWithdrawn, classRestored } from '../events.ts';
import { type ClassRow, factsOf } from '../model.ts';
import { lockClasses, rewriteClasses } from '../place-classes.ts';
import { requireClassWithin } from '../reach.ts';
import type { SeriesRow } from './extend-series.ts';

/** What a change or cancellation replaced; instants are ISO text, as jsonb keeps them. */
interface Replaced {
  classes: StoredClass[];
  series: SeriesRow | null;
  newSeriesId: string | null;
  added: string[];
  bookings: string[];
  waits: string[];
}

type StoredClass = Omit<ClassRow, 'starts_at' | 'ends_at'> & { starts_at: string; ends_at: string };

/**
 * Takes a change, a cancellation or what was put into the timetable back, within its minutes and while nobody changed the same classes since: time, hall,
 * trainers, bookings and places in the line are as before. Refused when somebody has taken the time meanwhile.
 */
export async function undoClassChange(ctx: CommandCtx, changeId: string): Promise<{ classIds: string[] }> {
  const change = await ctx.db
    .selectFrom('classes.change')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', changeId)
    .forUpdate()
    .executeTakeFirst();
  if (!change) throw notFound();
  const before = change.before as unknown as Replaced;
  const rows = await lockClasses(ctx, [...before.classes.map(({ id }) => id), ...before.added]);
  for (const row of rows) requireClassWithin(ctx, row, 'edit');
  if (change.undone_at !== null || change.undo_until < ctx.now) throw undoOver();
  const versionOf = (id: string) => rows.find((row) => row.id === id)?.version;
  const isUntouched =
    before.classes.every((old) => versionOf(old.id) === old.version + 1) &&
    before.added.every((id) => versionOf(id) === 1);
  if (!isUntouched) throw changedSince();

  await removeAdded(ctx, before.added);
  await restoreSeries(ctx, before);
  await release(
    ctx,
    before.classes.map(({ id }) => id),
  );
  await rewriteClasses(ctx, before.classes);
  await reserveAsBefore(ctx, before.classes);
  await restorePeople(ctx, before);
  await ctx.db
    .updateTable('classes.change')
    .set({ undone_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', changeId)
    .execute();
  for (const old of before.classes) announceRestored(ctx, old, changeId);
  if (change.kind === 'place') announceWithdrawn(ctx, change.studio_id, before, changeId);
  return { classIds: change.kind === 'place' ? before.added : before.classes.map(({ id }) => id) };
}

/** Classes that the change added go, unless somebody has booked one already. */
async function removeAdded(ctx: CommandCtx, added: readonly string[]): Promise<void> {
  if (added.length === 0) return;
  await release(ctx, added);
  await ctx.db
    .deleteFrom('classes.class')
    .where('network_id', '=', ctx.networkId)
    .where('id', 'in', [...added])
    .execute()
    .catch(onConstraint('booking', () => changedSince()))
    .catch(onConstraint('wait', () => changedSince()));
}

async function restoreSeries(ctx: CommandCtx, { series, newSeriesId }: Replaced): Promise<void> {
  if (!series) return removeSeries(ctx, newSeriesId);
  const { network_id: _network, id, version: _version, ...columns } = series;
  await ctx.db
    .updateTable('classes.series')
    .set((row) => ({ ...columns, version: row('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', id)
    .execute();
  if (!newSeriesId) return;
  await ctx.db
    .updateTable('classes.class')
    .set({ series_id: id })
    .where('network_id', '=', ctx.networkId)
    .where('series_id', '=', newSeriesId)
    .execute();
  await removeSeries(ctx, newSeriesId);
}

/** A series that has grown meanwhile has classes that nobody took back: it stays. */
async function removeSeries(ctx: CommandCtx, seriesId: string | null): Promise<void> {
  if (!seriesId) return;
  await ctx.db
    .deleteFrom('classes.series')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', seriesId)
    .execute()
    .catch(onConstraint('class_', () => changedSince()));
}

async function reserveAsBefore(ctx: CommandCtx, classes: readonly StoredClass[]): Promise<void> {
  const roomIds = [...new Set(classes.flatMap(({ room_id }) => (room_id ? [room_id] : [])))];
  const rooms = roomIds.length
    ? await ctx.db
        .selectFrom('org.room')
        .select(['id', 'lanes'])
        .where('network_id', '=', ctx.networkId)
        .where('id', 'in', roomIds)
        .execute()
    : [];
  const lanesOf = new Map(rooms.map(({ id, lanes }) => [id, lanes]));
  const rows = classes.flatMap((old) => {
    const time = {
      startsAt: new Date(old.starts_at),
      endsAt: new Date(old.ends_at),
      sourceKind: 'class' as const,
      sourceId: old.id,
    };
    const lanes = Array.from({ length: lanesOf.get(old.room_id ?? '') ?? 0 }, (_, lane) => lane);
    return [
      ...old.trainer_ids.map((resourceId) => ({ resourceId, lane: 0, ...time })),
      ...lanes.map((lane) => ({ resourceId: old.room_id as string, lane, ...time })), // a hall has lanes
    ];
  });
  await reserve(ctx, rows).catch(onConstraint('reservation_one_place_at_a_time', () => timeTaken()));
}

/** Bookings that the cancellation ended live again, their visits are taken from the passes again, waiting people wait. */
async function restorePeople(ctx: CommandCtx, { classes, bookings, waits }: Replaced): Promise<void> {
  if (bookings.length > 0) {
    await sql`
      with back as (
        update classes.booking set state = 'booked', previous_state = null, cancel_reason = null, state_changed_at = ${ctx.now},
          version = version + 1
        where network_id = ${ctx.networkId} and id = any (${bookings}::uuid[]) and state = 'cancelled_by_studio'
        returning pass_id
      )
      update classes.counted_pass p set visits_left = p.visits_left - n.visits
      from (select pass_id, count(*)::smallint as visits from back where pass_id is not null group by pass_id) n
      where p.network_id = ${ctx.networkId} and p.id = n.pass_id`
      .execute(ctx.db)
      .catch(onConstraint('counted_pass', () => changedSince()));
  }
  await sql`update classes.wait set state = 'waiting', offer_until = null
    where network_id = ${ctx.networkId} and id = any (${waits}::uuid[]) and state = 'closed'`.execute(ctx.db);
  await sql`
    update classes.class k set
      taken = (select count(*) from classes.booking b where b.network_id = k.network_id and b.class_id = k.id and b.is_active),
      held = (select count(*) from classes.wait w where w.network_id = k.network_id and w.class_id = k.id and w.state = 'offered'),
      waiting = (select count(*) from classes.wait w where w.network_id = k.network_id and w.class_id = k.id and w.state = 'waiting')
    where k.network_id = ${ctx.networkId} and k.id = any (${classes.map(({ id }) => id)}::uuid[])`.execute(ctx.db);
}

function announceRestored(ctx: CommandCtx, old: StoredClass, changeId: string): void {
  const row = { ...old, starts_at: new Date(old.starts_at), ends_at: new Date(old.ends_at) } as ClassRow;
  publish(ctx, classRestored, { subjectId: row.id, studioId: row.studio_id, data: { ...factsOf(row), changeId } });
  recordChange(ctx, {
    action: 'class.restore',
    objectType: 'class',
    objectId: row.id,
    studioId: row.studio_id,
    after: { changeId },
  });
}

function announceWithdrawn(
  ctx: CommandCtx,
  studioId: string,
  { newSeriesId, added }: Replaced,
  changeId: string,
): void {
  const subjectId = newSeriesId ?? (added[0] as string); // nothing is placed without classes
  publish(ctx, classesWithdrawn, {
    subjectId,
    studioId,
    data: { seriesId: newSeriesId, studioId, classIds: added, changeId },
  });
  recordChange(ctx, {
    action: newSeriesId ? 'class_series.remove' : 'class.remove',
    objectType: newSeriesId ? 'class_series' : 'class',
    objectId: subjectId,
    studioId,
    before: { classes: added.length, changeId },
  });
}
