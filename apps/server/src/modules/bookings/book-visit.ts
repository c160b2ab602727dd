import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, reachTo, requireReach } from '../../platform/context.ts';
import type { Counters } from '../../platform/counter.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { withinReach } from '../../platform/rights.ts';
import { findHold } from '../calendar/public.ts';
import { addClient } from '../clients/public.ts';
import { bookedView } from './booked-view.ts';
import { holdGone, mayNotChangePrice, noSuchClient, notFound, visitExists } from './errors.ts';
import { visitBooked } from './events.ts';
import { overlapLanes } from './overlap-lanes.ts';
import type { BookVisitInput, VisitView } from './schema.ts';
import { type Settled, settleTime, timeRefusal } from './settle-time.ts';
import { visitFactsOf } from './visit-facts.ts';
import { visitView } from './visit-view.ts';
import type { VisitWish } from './visit-wish.ts';
import { type NewVisit, type PlannedVisit, planVisit, writeVisits } from './write-visits.ts';

export type BookVisitCommand = BookVisitInput & {
  counters: Counters;
  seriesId?: string | null;
  repeatedFromId?: string | null;
};

/** With "anybody" somebody else may be free when the first choice has just been taken. */
const atMostTries = 3;

/**
 * Books one visit with all its services.
 *
 * There is no "is it free?" question whose answer could be stale: the engine proposes who and what serves the visit, and the
 * constraint `reservation_one_place_at_a_time` decides. Who loses gets `bookings.slot_taken` with the three nearest times,
 * and nothing half-written remains.
 */
export async function bookVisit(ctx: CommandCtx, input: BookVisitCommand): Promise<VisitView> {
  requireMayBook(ctx, input);
  const id = input.id ?? newId();
  if (input.id) {
    const repeated = await existingVisit(ctx, input.id);
    if (repeated) return repeated;
  }
  if (input.holdId) await requireOwnHold(ctx, input.holdId);
  const clientId = await clientOf(ctx, input);
  const wish = wishOf(input, clientId);
  const number = await input.counters.next(ctx.networkId, 'visit');
  const visit = newVisit(ctx, input, { id, number, clientId });
  const { settled, planned } = await settleAndWrite(ctx, wish, visit, input);
  announce(ctx, planned, visit, input.notify);
  return bookedView(ctx, settled, planned, visit) ?? visitView(ctx, id, false);
}

function requireMayBook(ctx: CommandCtx, input: BookVisitCommand): void {
  const reach = requireReach(ctx, 'bookings.visit', 'add');
  const isOwn = input.lines.every((line) => line.employeeId === ctx.actor.id);
  if (!withinReach(reach, { studioId: input.studioId, isOwn })) throw notFound();
  if (input.lines.some((line) => line.priceMinor !== undefined)) requirePriceRight(ctx, input.studioId);
}

/** Another price than the list says needs a right of its own. */
export function requirePriceRight(ctx: CommandCtx, studioId: string): void {
  const reach = reachTo(ctx, 'bookings.price', 'edit');
  if (!reach || !withinReach(reach, { studioId })) throw mayNotChangePrice();
}

/** The same id again is the same booking told twice: a retry gets the visit that is there. */
async function existingVisit(ctx: CommandCtx, visitId: string): Promise<VisitView | undefined> {
  const found = await ctx.db
    .selectFrom('bookings.visit')
    .select(['id', 'created_by'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', visitId)
    .executeTakeFirst();
  if (!found) return undefined;
  if (found.created_by !== ctx.actor.id) throw visitExists({ visitId });
  return visitView(ctx, visitId, false);
}

async function requireOwnHold(ctx: CommandCtx, holdId: string): Promise<void> {
  const hold = await findHold(ctx, holdId);
  if (!hold || (hold.created_by !== null && hold.created_by !== ctx.actor.id)) throw holdGone();
}

async function clientOf(ctx: CommandCtx, input: BookVisitCommand): Promise<string | null> {
  if (input.clientId) return input.clientId;
  if (!input.newClient) return null;
  const added = await addClient(ctx, { ...input.newClient, homeStudioId: input.studioId, attachExisting: true });
  return added.id;
}

function wishOf(input: BookVisitCommand, clientId: string | null): VisitWish {
  return {
    studioId: input.studioId,
    clientId,
    mode: input.mode,
    ignoring: input.holdId ? [input.holdId] : [],
    lines: input.lines.map(({ assistants, ...line }) => ({
      ...line,
      assistantIds: assistants?.map((assistant) => assistant.employeeId),
    })),
  };
}

function newVisit(
  ctx: CommandCtx,
  input: BookVisitCommand,
  { id, number, clientId }: { id: string; number: number; clientId: string | null },
): NewVisit {
  return {
    id,
    number,
    studio_id: input.studioId,
    client_id: clientId,
    comment: input.comment ?? '',
    wants_earlier: input.wantsEarlier != null,
    wants_before: input.wantsEarlier?.before ?? null,
    wants_earlier_note: input.wantsEarlier?.note ?? '',
    specialist_lock: input.lock ?? null,
    source: input.source,
    series_id: input.seriesId ?? null,
    repeated_from_id: input.repeatedFromId ?? null,
    created_by: ctx.actor.kind === 'system' ? null : ctx.actor.id,
  };
}

/** Proposes, writes, and when somebody was faster proposes again; a wish that names everybody has only one proposal. */
async function settleAndWrite(
  ctx: CommandCtx,
  wish: VisitWish,
  visit: NewVisit,
  input: BookVisitCommand,
): Promise<{ settled: Settled; planned: PlannedVisit }> {
  for (let tries = 1; tries <= atMostTries; tries += 1) {
    const settled = await settleTime(ctx, wish, input.startsAt, input.override);
    requireClient(settled, visit.client_id);
    const planned = planVisit(visit.id, settled, await overlapLanes(ctx, settled));
    if (await writeVisits(ctx, { visits: [visit], plans: [planned], holdId: input.holdId }))
      return { settled, planned };
  }
  throw await timeRefusal(ctx, wish, input.startsAt, []);
}

function requireClient({ assembled }: Settled, clientId: string | null): void {
  const { client } = assembled.facts;
  if (clientId !== null && (!client || client.isArchived)) throw noSuchClient();
}

/** Tells the world and the audit what was booked. */
export function announce(ctx: CommandCtx, planned: PlannedVisit, visit: NewVisit, notify: boolean): void {
  const facts = visitFactsOf(planned, visit, notify);
  publish(ctx, visitBooked, { subjectId: visit.id, studioId: visit.studio_id, data: facts });
  recordChange(ctx, {
    action: 'visit.book',
    objectType: 'visit',
    objectId: visit.id,
    studioId: visit.studio_id,
    after: {
      number: visit.number,
      clientId: visit.client_id,
      startsAt: planned.startsAt,
      services: planned.lines.map((line) => line.service_name),
      employeeIds: planned.lines.map((line) => line.employee_id),
      totalMinor: planned.totalMinor,
    },
  });
}
