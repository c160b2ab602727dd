import { epochMinuteOf, localMinuteOf } from '@salus/scheduling';
import type * as z from 'zod';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import type { Counters } from '../../platform/counter.ts';
import { newId } from '../../platform/ids.ts';
import { Refusal } from '../../platform/refusal.ts';
import { withinReach } from '../../platform/rights.ts';
import { findStudio } from '../org/public.ts';
import { announce } from './book-visit.ts';
import { linesToRepeat } from './copy-visit.ts';
import { notFound, seriesConflicts } from './errors.ts';
import { minuteOf } from './find-offers.ts';
import type { RepeatedVisits, RepeatVisit } from './schema.ts';
import { type Settled, settleTime, timeRefusal } from './settle-time.ts';
import { findVisit, isParallel, type RecordedVisit, servedBy } from './visit-record.ts';
import type { VisitWish } from './visit-wish.ts';
import { type NewVisit, planVisit, writeVisits } from './write-visits.ts';

export type RepeatVisitCommand = z.output<typeof RepeatVisit> & { visitId: string; counters: Counters };
type Answer = z.output<typeof RepeatedVisits>;
type Repeated = Answer['visits'][number];

interface Place {
  answer: Repeated;
  settled: Settled | null;
}

/**
 * Repeats a visit every so many weeks at the same local time, also across a clock change. Each date that does not fit is moved
 * to the nearest time of its day that does, skipped, or refuses the whole series; a preview books nothing. All visits are
 * written in one call: the series is there, or it is not.
 */
export async function repeatVisit(ctx: CommandCtx, input: RepeatVisitCommand): Promise<Answer> {
  const visit = await findVisit(ctx, input.visitId);
  const reach = requireReach(ctx, 'bookings.visit', 'add');
  if (!visit || !withinReach(reach, { studioId: visit.studioId, isOwn: servedBy(visit, ctx.actor.id) }))
    throw notFound();
  const { time_zone: zone } = await findStudio(ctx, visit.studioId);
  const wish = repeatedWish(visit);
  const places: Place[] = [];
  for (const wantedAt of datesOf(visit, zone, input)) places.push(await placeAt(ctx, wish, wantedAt, input.onConflict));

  const conflicts = places.filter((place) => place.settled === null || place.answer.isMoved);
  if (input.onConflict === 'refuse' && !input.preview && conflicts.length > 0) {
    throw seriesConflicts({ visits: conflicts.map((place) => shown(place.answer)) });
  }
  if (input.preview) return { seriesId: null, visits: places.map((place) => place.answer) };
  return writeSeries(ctx, visit, places, input);
}

function repeatedWish(visit: RecordedVisit): VisitWish {
  return {
    studioId: visit.studioId,
    clientId: visit.clientId,
    mode: isParallel(visit) ? 'parallel' : 'sequence',
    lines: linesToRepeat(visit).map(({ assistants, ...line }) => ({
      ...line,
      assistantIds: assistants?.map((assistant) => assistant.employeeId),
    })),
  };
}

function datesOf(visit: RecordedVisit, zone: string, { times, everyWeeks }: RepeatVisitCommand): Date[] {
  const local = localMinuteOf(zone, minuteOf(visit.startsAt));
  return Array.from({ length: times }, (_, index) => {
    const day = local.day + (index + 1) * everyWeeks * 7;
    return new Date(epochMinuteOf(zone, day, local.minute) * 60_000);
  });
}

async function placeAt(
  ctx: CommandCtx,
  wish: VisitWish,
  wantedAt: Date,
  onConflict: RepeatVisitCommand['onConflict'],
): Promise<Place> {
  const answer: Repeated = { wantedAt, startsAt: wantedAt, isMoved: false, visitId: null, reasons: [] };
  try {
    return { answer, settled: await settleTime(ctx, wish, wantedAt) };
  } catch (error) {
    if (!(error instanceof Refusal) || !Array.isArray(error.details.reasons)) throw error;
    const reasons = [...new Set(error.details.reasons.map((reason: { code: string }) => reason.code))];
    const [nearest] = error.details.alternatives as { startsAt: string }[];
    if (onConflict === 'skip' || !nearest) return { answer: { ...answer, startsAt: null, reasons }, settled: null };
    const startsAt = new Date(nearest.startsAt);
    return {
      answer: { ...answer, startsAt, isMoved: true, reasons },
      settled: await settleTime(ctx, wish, startsAt),
    };
  }
}

function shown(answer: Repeated) {
  return { ...answer, wantedAt: answer.wantedAt.toISOString(), startsAt: answer.startsAt?.toISOString() ?? null };
}

async function writeSeries(
  ctx: CommandCtx,
  visit: RecordedVisit,
  places: readonly Place[],
  input: RepeatVisitCommand,
): Promise<Answer> {
  const seriesId = visit.seriesId ?? newId();
  const visits: NewVisit[] = [];
  const plans = [];
  for (const place of places) {
    if (!place.settled) continue;
    const id = newId();
    const number = await input.counters.next(ctx.networkId, 'visit');
    place.answer.visitId = id;
    visits.push(repeatedVisit(ctx, visit, { id, number, seriesId }));
    plans.push(planVisit(id, place.settled));
  }
  const answer: Answer = { seriesId, visits: places.map((place) => place.answer) };
  const [first] = plans;
  if (!first) return answer;
  if (!(await writeVisits(ctx, { visits, plans }))) {
    throw await timeRefusal(ctx, repeatedWish(visit), new Date(first.startsAt), []);
  }
  for (const [index, plan] of plans.entries()) announce(ctx, plan, visits[index] as NewVisit, input.notify); // made in pairs
  await ctx.db
    .updateTable('bookings.visit')
    .set({ series_id: seriesId })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', visit.id)
    .execute();
  return answer;
}

function repeatedVisit(
  ctx: CommandCtx,
  visit: RecordedVisit,
  { id, number, seriesId }: { id: string; number: number; seriesId: string },
): NewVisit {
  return {
    id,
    number,
    studio_id: visit.studioId,
    client_id: visit.clientId,
    comment: visit.comment,
    wants_earlier: false,
    wants_before: null,
    wants_earlier_note: '',
    specialist_lock: visit.lock,
    source: 'desk',
    series_id: seriesId,
    repeated_from_id: visit.id,
    created_by: ctx.actor.kind === 'system' ? null : ctx.actor.id,
  };
}
