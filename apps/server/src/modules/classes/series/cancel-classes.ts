import { dayNumber, isoDate } from '@salus/scheduling';
import { sql } from 'kysely';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx, ReadCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { release } from '../../calendar/public.ts';
import { classCancelled } from '../events.ts';
import { type ClassRow, factsOf, undoMin } from '../model.ts';
import { lockClasses } from '../place-classes.ts';
import type { CancelClassesInput, ChangePreviewView, ClassChangeView } from '../schema.ts';
import { classesInScope, firstClass, previewOf } from './plan-change.ts';

interface Telling {
  notify: boolean;
  notifyFrom: string;
  changeId: string;
}

/** Whom a cancellation would touch; nothing is written. */
export async function previewClassCancellation(
  ctx: ReadCtx,
  classId: string,
  input: CancelClassesInput,
): Promise<ChangePreviewView> {
  const first = await firstClass(ctx, classId, 'delete', input.version);
  const rows = await classesInScope(ctx, first, input.scope);
  const steps = rows.map((row) => ({ row, action: 'cancel' as const, target: null, problems: [] }));
  return previewOf(ctx, { first, series: null, steps });
}

/**
 * Cancels one class, this and the following, or all to come: bookings end without penalty, visits go back to their passes,
 * the trainer and the hall are free at once, and everybody is told after the minutes in which it can be taken back [SCH-005].
 */
export async function cancelClasses(
  ctx: CommandCtx,
  classId: string,
  input: CancelClassesInput,
): Promise<ClassChangeView> {
  const first = await firstClass(ctx, classId, 'delete', input.version);
  const found = await classesInScope(ctx, first, input.scope);
  const rows = (
    await lockClasses(
      ctx,
      found.map(({ id }) => id),
    )
  ).filter(({ state }) => state === 'planned');
  const changeId = newId();
  const undoUntil = new Date(ctx.now.getTime() + undoMin * 60_000);
  const telling = { notify: input.notify, notifyFrom: undoUntil.toISOString(), changeId };
  const series = input.scope === 'one' ? null : await endSeries(ctx, first, input.scope);
  const { bookings, waits } = await endClasses(ctx, rows, input.reason ?? null, telling);
  await ctx.db
    .insertInto('classes.change')
    .values({
      network_id: ctx.networkId,
      id: changeId,
      studio_id: first.studio_id,
      kind: 'cancel',
      scope: input.scope,
      before: JSON.stringify({
        classes: rows,
        series,
        newSeriesId: null,
        added: [],
        bookings: bookings.map(({ bookingId }) => bookingId),
        waits,
      }),
      undo_until: undoUntil,
      created_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
      created_at: ctx.now,
    })
    .execute();
  return { changeId, undoUntil, classIds: rows.map(({ id }) => id), bookings: bookings.length };
}

interface Ended {
  bookings: { bookingId: string; clientId: string; number: number; classId: string }[];
  waits: string[];
}

/** Ends classes whose rows are locked, and tells of each. */
export async function endClasses(
  ctx: CommandCtx,
  rows: readonly ClassRow[],
  reason: string | null,
  telling: Telling,
): Promise<Ended> {
  if (rows.length === 0) return { bookings: [], waits: [] };
  const ids = rows.map(({ id }) => id);
  const { rows: answers } = await sql<{
    ended: {
      bookings: { id: string; classId: string; clientId: string; number: number }[];
      waits: { id: string; classId: string; clientId: string }[];
    };
  }>`select classes.cancel_classes(${ctx.networkId}, ${ids}::uuid[], ${ctx.now}, ${reason}) as ended`.execute(ctx.db);
  const ended = answers[0]?.ended ?? { bookings: [], waits: [] };
  await release(ctx, ids);
  const bookings = ended.bookings.map(({ id, ...booking }) => ({ bookingId: id, ...booking }));
  for (const row of rows) {
    publish(ctx, classCancelled, {
      subjectId: row.id,
      studioId: row.studio_id,
      data: {
        ...factsOf(row),
        ...telling,
        reason,
        bookings: bookings.filter(({ classId }) => classId === row.id).map(({ classId: _, ...booking }) => booking),
        waitingClientIds: ended.waits.filter(({ classId }) => classId === row.id).map(({ clientId }) => clientId),
      },
    });
    recordChange(ctx, {
      action: 'class.cancel',
      objectType: 'class',
      objectId: row.id,
      studioId: row.studio_id,
      before: { state: 'planned' },
      after: { state: 'cancelled', reason },
    });
  }
  return { bookings, waits: ended.waits.map(({ id }) => id) };
}

/** The series goes no further than the day before; what was cancelled does not grow back. */
async function endSeries(ctx: CommandCtx, first: ClassRow, scope: 'following' | 'all') {
  const series = await ctx.db
    .selectFrom('classes.series')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', first.series_id as string) // a scope wider than one class has a series
    .forUpdate()
    .executeTakeFirstOrThrow();
  const today = ctx.now.toISOString().slice(0, 10);
  const from = scope === 'following' ? (first.series_day ?? today) : today;
  const lastDay = Math.max(dayNumber(from) - 1, dayNumber(series.starts_on) - 1);
  await ctx.db
    .updateTable('classes.series')
    .set((row) => ({
      ends_on: isoDate(lastDay),
      repeat_count: null,
      ended_at: ctx.now,
      version: row('version', '+', 1),
    }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', series.id)
    .execute();
  return series;
}
