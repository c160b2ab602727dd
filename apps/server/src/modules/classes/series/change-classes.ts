import { dayNumber, daysOfSeries, isoDate } from '@salus/scheduling';
import { sql } from 'kysely';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { release } from '../../calendar/public.ts';
import { participantsOf } from '../booking/participants.ts';
import { classChanged } from '../events.ts';
import { type ClassRow, factsOf, undoMin } from '../model.ts';
import {
  columnsOf,
  insertClasses,
  lockClasses,
  reserveClasses,
  rewriteClasses,
  type Target,
} from '../place-classes.ts';
import type { ChangeClassesInput, ClassChangeView } from '../schema.ts';
import { settleWaitlist } from '../waitlist/settle-waitlist.ts';
import { endClasses } from './cancel-classes.ts';
import { refuseProblems } from './create-series.ts';
import { type SeriesRow, timingOf } from './extend-series.ts';
import { type ChangePlan, planChange, planPart, type Step } from './plan-change.ts';
import { weeklyOf } from './series-days.ts';

interface Changed {
  row: ClassRow;
  target: Target;
  isMaterial: boolean;
}

/**
 * Changes one class, this and the following, or all to come [SCH-001i, SCH-006]. Bookings stay; after another time, hall,
 * trainer or class type clients may cancel without penalty [SCH-006i]. What stood there before is kept for some minutes, so
 * that the change can be taken back; events say from when on clients are to be told.
 */
export async function changeClasses(
  ctx: CommandCtx,
  classId: string,
  input: ChangeClassesInput,
): Promise<ClassChangeView> {
  await lockScope(ctx, classId, input.scope);
  const plan = await planChange(ctx, classId, input);
  refuseProblems(plan.steps.flatMap(({ problems }) => problems));

  const changed = plan.steps.flatMap((step) => changedBy(step));
  const ended = plan.steps.flatMap(({ action, row }) => (action === 'cancel' && row ? [row] : []));
  const changeId = newId();
  const undoUntil = new Date(ctx.now.getTime() + undoMin * 60_000);
  const series = await rewriteSeries(ctx, plan, input);

  await release(
    ctx,
    changed.map(({ row }) => row.id),
  );
  await rewriteClasses(
    ctx,
    changed.map(({ row, target, isMaterial }) => ({
      ...row,
      ...columnsOf(target),
      series_id: series.id,
      has_own_plan: row.has_own_plan || (input.scope === 'one' && row.series_id !== null),
      series_day: input.scope === 'one' || row.has_own_plan ? row.series_day : isoDate(target.day),
      moved_at: isMaterial ? ctx.now : row.moved_at,
    })),
  );
  await reserveClasses(
    ctx,
    changed.map(({ row, target }) => ({ classId: row.id, target })),
  );
  const added = plan.steps.flatMap(({ action, target }) =>
    action === 'add' && target ? [{ id: newId(), seriesId: series.id, seriesDay: isoDate(target.day), target }] : [],
  );
  await insertClasses(ctx, added);
  await dropLostSeats(
    ctx,
    changed.map(({ row }) => row.id),
  );
  const telling = { notify: input.notify, notifyFrom: undoUntil.toISOString(), changeId };
  const over = await endClasses(ctx, ended, null, telling);
  const bookings = await announceChanges(ctx, changed, telling);
  await ctx.db
    .insertInto('classes.change')
    .values({
      network_id: ctx.networkId,
      id: changeId,
      studio_id: plan.first.studio_id,
      kind: 'change',
      scope: input.scope,
      before: JSON.stringify({
        classes: [...changed.map(({ row }) => row), ...ended],
        series: series.before,
        newSeriesId: series.newId,
        added: added.map(({ id }) => id),
        bookings: over.bookings.map(({ bookingId }) => bookingId),
        waits: over.waits,
      }),
      undo_until: undoUntil,
      created_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
      created_at: ctx.now,
    })
    .execute();
  for (const { row, target } of changed) {
    recordChange(ctx, {
      action: 'class.change',
      objectType: 'class',
      objectId: row.id,
      studioId: row.studio_id,
      before: { ...columnsOfRow(row) },
      after: columnsOf(target),
    });
    if (row.waiting > 0 && target.plan.capacity > row.capacity) await settleWaitlist(ctx, row.id);
  }
  return {
    changeId,
    undoUntil,
    classIds: [...changed.map(({ row }) => row.id), ...ended.map(({ id }) => id), ...added.map(({ id }) => id)],
    bookings: bookings + over.bookings.length,
  };
}

/** Bookings and other changes wait until this one is decided: one outcome, seen by both sides. */
export async function lockScope(ctx: CommandCtx, classId: string, scope: ChangeClassesInput['scope']): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select k.id from classes.class k where k.network_id = ${ctx.networkId} and (k.id = ${classId}
      or (${scope !== 'one'} and k.state = 'planned' and k.series_id = (select f.series_id from classes.class f
        where f.network_id = ${ctx.networkId} and f.id = ${classId})))`.execute(ctx.db);
  await lockClasses(
    ctx,
    rows.map(({ id }) => id),
  );
}

function changedBy({ action, row, target }: Step): Changed[] {
  if (action !== 'change' || !row || !target) return [];
  const after = columnsOf(target);
  const isMaterial =
    +row.starts_at !== +after.starts_at ||
    +row.ends_at !== +after.ends_at ||
    row.room_id !== after.room_id ||
    row.class_type_id !== after.class_type_id ||
    JSON.stringify(row.trainer_ids) !== JSON.stringify(after.trainer_ids);
  return [{ row, target, isMaterial }];
}

function columnsOfRow(row: ClassRow) {
  const { class_type_id, format_id, room_id, seat_map_id, seats, trainer_ids, starts_at, ends_at, capacity } = row;
  const { price_minor, is_free, is_online, join_url, what_to_bring, note } = row;
  return {
    ...{ class_type_id, format_id, room_id, seat_map_id, seats, trainer_ids, starts_at, ends_at, capacity },
    ...{ price_minor: Number(price_minor), is_free, is_online, join_url, what_to_bring, note },
  };
}

/** A seat that the new hall does not have is given up; the place stays. */
async function dropLostSeats(ctx: CommandCtx, classIds: readonly string[]): Promise<void> {
  await sql`
    update classes.booking b set seat = null, version = b.version + 1 from classes.class k
    where b.network_id = ${ctx.networkId} and b.class_id = any (${[...classIds]}::uuid[]) and b.seat is not null
      and k.network_id = b.network_id and k.id = b.class_id and not b.seat = any (coalesce(k.seats, '{}'))`.execute(
    ctx.db,
  );
}

async function announceChanges(
  ctx: CommandCtx,
  changed: readonly Changed[],
  telling: { notify: boolean; notifyFrom: string; changeId: string },
): Promise<number> {
  const participants = await participantsOf(
    ctx,
    changed.map(({ row }) => row.id),
  );
  for (const { row, target, isMaterial } of changed) {
    const before = factsOf(row);
    publish(ctx, classChanged, {
      subjectId: row.id,
      studioId: row.studio_id,
      data: {
        ...factsOf({ ...row, ...columnsOf(target) }),
        ...telling,
        isMaterial,
        before: {
          classTypeId: before.classTypeId,
          roomId: before.roomId,
          trainerIds: before.trainerIds,
          startsAt: before.startsAt,
          endsAt: before.endsAt,
        },
        bookings: participants.get(row.id) ?? [],
      },
    });
  }
  return [...participants.values()].reduce((sum, list) => sum + list.length, 0);
}

/** The series after the change: itself for "all", a new one from here on for "following". */
async function rewriteSeries(
  ctx: CommandCtx,
  { first, series, steps }: ChangePlan,
  input: ChangeClassesInput,
): Promise<{ id: string | null; before: SeriesRow | null; newId: string | null }> {
  if (input.scope === 'one' || !series) return { id: first.series_id, before: null, newId: null };
  const part = planPart(input);
  const after = {
    class_type_id: part.classTypeId ?? series.class_type_id,
    format_id: part.formatId === undefined ? series.format_id : part.formatId,
    room_id: part.roomId === undefined ? series.room_id : part.roomId,
    trainer_ids: [...(part.trainerIds ?? series.trainer_ids)],
    weekdays: input.change.weekdays ?? series.weekdays,
    start_min: input.change.startMin ?? series.start_min,
    duration_min: part.durationMin ?? series.duration_min,
    capacity: part.capacity ?? series.capacity,
    price_minor: part.priceMinor ?? series.price_minor,
    is_free: part.isFree ?? series.is_free,
    is_online: part.isOnline ?? series.is_online,
    join_url: part.joinUrl === undefined ? series.join_url : part.joinUrl,
    what_to_bring: part.whatToBring === undefined ? series.what_to_bring : part.whatToBring,
    note: part.note ?? series.note,
  };
  const weekly = weeklyOf(timingOf(series));
  const fromDay = first.series_day === null ? weekly.startsOn : dayNumber(first.series_day);
  const held = daysOfSeries({ ...weekly, exceptOn: [] }, weekly.startsOn, fromDay);
  if (input.scope === 'all' || held.length === 0) {
    await ctx.db
      .updateTable('classes.series')
      .set((row) => ({ ...after, version: row('version', '+', 1) }))
      .where('network_id', '=', ctx.networkId)
      .where('id', '=', series.id)
      .execute();
    return { id: series.id, before: series, newId: null };
  }
  const id = newId();
  await ctx.db
    .updateTable('classes.series')
    .set((row) => ({
      ends_on: isoDate(fromDay - 1),
      repeat_count: null,
      ended_at: ctx.now,
      version: row('version', '+', 1),
    }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', series.id)
    .execute();
  const { version: _version, created_at: _createdAt, ...same } = series;
  await ctx.db
    .insertInto('classes.series')
    .values({
      ...same,
      ...after,
      id,
      starts_on: isoDate(fromDay),
      repeat_count: series.repeat_count === null ? null : Math.max(1, series.repeat_count - held.length),
      except_on: series.except_on.filter((day) => dayNumber(day) >= fromDay),
      created_at: ctx.now,
    })
    .execute();
  await keepTogether(ctx, steps, id);
  return { id, before: series, newId: id };
}

/** Classes that keep their own plan go along into the new series, and their places in it with them. */
async function keepTogether(ctx: CommandCtx, steps: readonly Step[], seriesId: string): Promise<void> {
  const kept = steps.flatMap(({ action, row }) => ((action === 'keep' || action === 'skip') && row ? [row.id] : []));
  if (kept.length === 0) return;
  await ctx.db
    .updateTable('classes.class')
    .set({ series_id: seriesId })
    .where('network_id', '=', ctx.networkId)
    .where('id', 'in', kept)
    .execute();
}
