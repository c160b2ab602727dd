import {
  type AvailabilityQuery,
  clockGrid,
  dayNumber,
  type Interval,
  intersect,
  localMinuteOf,
  openIntervals,
  type ResourceTime,
  type VisitShape,
  workingIntervals,
} from '@salus/scheduling';
import type { ReadCtx } from '../../platform/context.ts';
import type { Diary } from '../calendar/public.ts';
import type { BookingRules } from '../org/public.ts';
import { rulesOf } from './booking-rules.ts';
import { chooseSubService, durationTooShort, noSuchService, serviceNotOffered, tooManyPeople } from './errors.ts';
import { type Gathered, gatherFacts } from './gather-facts.ts';
import { type LineVariant, variantsOfLine } from './needs-of-line.ts';
import type { OfferFacts, PersonFacts, ServiceFacts } from './offer-facts.ts';
import type { VisitView } from './schema.ts';
import type { VisitWish, WantedLine } from './visit-wish.ts';

/** Local days [from, to) around which a visit is looked for. */
export interface Days {
  from: number;
  to: number;
}

/** Everything a decision about one visit depends on, ready for the engine. */
export interface Assembled {
  wish: VisitWish;
  facts: OfferFacts;
  /** The client as the answer about a visit shows her. */
  clientView: VisitView['client'];
  rules: BookingRules;
  zone: string;
  services: ReadonlyMap<string, ServiceFacts>;
  /** One query per way of serving the visit; usually just one. */
  queries: readonly AvailabilityQuery[];
}

/**
 * - `offer`: what may be proposed, on the service's own grid.
 * - `desk`: what the desk may book: also times of today that have begun, on a grid of five minutes.
 * - `relaxed`: the desk against soft rules, with a reason: people outside their shifts, the studio after closing.
 */
export type Strictness = 'offer' | 'desk' | 'relaxed';

const deskStepMin = 5;
const deskHorizonDays = 730;
const atMostVariants = 64;
const minutesADay = 1440;
/** Zones reach from 12 hours behind to 14 hours ahead: the window holds the local days of any. */
const [aheadMin, behindMin] = [14 * 60, 12 * 60];

/**
 * The one path from a wish to a decision: offers, confirmations and explanations all ask the engine with what this function
 * has put together. Who and what there is may be remembered; the client and everything about time is read, in one round trip
 * that also tells whether what was remembered is still true.
 */
export async function assembleQuery(
  ctx: ReadCtx,
  wish: VisitWish,
  days: Days,
  strictness: Strictness,
): Promise<Assembled> {
  return assembleFrom(ctx, wish, days, strictness, await gatherFacts(ctx, wish, windowOf(days)));
}

/**
 * The same for each specialist who does the first of the services: one reading of the facts, and one query a person.
 * Answers in the order of the journal.
 */
export async function assemblePerSpecialist(
  ctx: ReadCtx,
  wish: VisitWish,
  days: Days,
): Promise<{ employeeId: string; assembled: Assembled }[]> {
  const gathered = await gatherFacts(ctx, wish, windowOf(days));
  const { facts } = gathered;
  const able = new Set(facts.services.find(({ id }) => id === wish.lines[0]?.serviceId)?.staff?.map(([id]) => id));
  const people = (facts.people ?? []).filter((person) => able.has(person.id) && person.provides && person.isActive);
  return people.map(({ id: employeeId }) => {
    const lines = wish.lines.map((line) => ({ ...line, employeeId }));
    const assembled = assembleFrom(ctx, { ...wish, lines }, days, 'offer', gathered);
    return { employeeId, assembled };
  });
}

function windowOf(days: Days): { from: number; to: number } {
  return { from: days.from * minutesADay - aheadMin, to: days.to * minutesADay + behindMin };
}

function assembleFrom(
  ctx: ReadCtx,
  wish: VisitWish,
  days: Days,
  strictness: Strictness,
  { facts, clientView, diaries }: Gathered,
): Assembled {
  const { zone } = facts.studio;
  const services = new Map(facts.services.map((service) => [service.id, service]));
  const isByClient = ctx.actor.kind === 'client';
  for (const line of wish.lines) requireAllowed(services.get(line.serviceId), line, isByClient);
  const serviceOf = (line: WantedLine) => services.get(line.serviceId) as ServiceFacts; // checked just above
  const rules = rulesOf(facts, ctx.networkId);
  const open = openTimes(facts, days, wish.lines.map(serviceOf));
  const isRelaxed = strictness === 'relaxed';
  const window = windowOf(days);
  const always: Interval[] = [[window.from - minutesADay, window.to + minutesADay]];
  const resources = diaries.map((diary) => resourceTime(facts, days, diary, open.studio, always, isRelaxed));
  const firstService = wish.lines[0] && serviceOf(wish.lines[0]);
  const stepMin = strictness === 'offer' ? (firstService?.stepMin ?? deskStepMin) : deskStepMin;
  const bookable = isByClient ? { ...facts, people: onlineFor(facts) } : facts;
  const shapes = combine(wish.lines.map((line) => variantsOfLine(bookable, serviceOf(line), line)));
  const bookingRules = {
    ...timeRules(ctx, rules, zone, strictness),
    open: isRelaxed ? always : open.bookable,
    grid: clockGrid(zone, stepMin, days.from, days.to),
  };
  const queries = shapes.map((variants) => {
    const shape: VisitShape = { lines: variants.map((variant) => variant.line), mode: wish.mode, stepMin };
    return { shape, resources, rules: bookingRules };
  });
  return { wish, facts, clientView, rules, zone, services, queries };
}

/** Whom a client may book without asking the desk: who takes such bookings, and new clients unless this one is known. */
function onlineFor({ people, client }: OfferFacts): PersonFacts[] {
  const isKnownTo = new Set(client?.knows);
  return (people ?? []).filter((one) => one.isOnline && (one.acceptsNewClients || isKnownTo.has(one.id)));
}

/** What a service allows whoever books it: least hours, most people, and that it is booked at all [BKG-019]. */
function requireAllowed(service: ServiceFacts | undefined, line: WantedLine, isByClient: boolean): asserts service {
  if (!service) throw noSuchService({ serviceId: line.serviceId });
  const isOffered = service.isActive && service.isOfferedHere && (service.isOnline || !isByClient || line.isBooked);
  if (!isOffered) throw serviceNotOffered({ service: service.name });
  // Who was booked before the service became a choice may still be moved.
  if (service.isChoice && !line.isBooked) throw chooseSubService({ service: service.name });
  const atLeastMin = (service.minHours ?? 0) * 60;
  if (line.durationMin !== undefined && line.durationMin < atLeastMin)
    throw durationTooShort({ service: service.name, atLeastMin });
  const atMost = service.maxPeople ?? 1;
  if ((line.people ?? 1) > atMost) throw tooManyPeople({ service: service.name, atMost });
}

/** Notice and horizon bind clients and programs; the desk knows what it does. */
function timeRules(ctx: ReadCtx, rules: BookingRules, zone: string, strictness: Strictness) {
  const now = Math.ceil(ctx.now.getTime() / 60_000);
  const isDesk = ctx.actor.kind === 'account' || ctx.actor.kind === 'system';
  const horizonDays = isDesk ? deskHorizonDays : rules.horizonDays;
  // A guest who came in ten minutes ago is booked where the work began.
  const earliest = isDesk && strictness !== 'offer' ? now - localMinuteOf(zone, now).minute : now;
  return {
    now: earliest,
    leadTimeMin: isDesk ? 0 : rules.leadTimeMin,
    horizonEnd: now + horizonDays * minutesADay,
  };
}

function openTimes(facts: OfferFacts, days: Days, services: readonly ServiceFacts[]) {
  const { zone, weekHours } = facts.studio;
  const exceptions = (facts.studio.days ?? []).map(([onDate, hours]) => ({ onDate, hours }));
  const studio = openIntervals(zone, weekHours, exceptions, days.from, days.to + 1);
  let bookable = studio;
  for (const { workFromMin, workToMin } of services) {
    if (workFromMin === null && workToMin === null) continue;
    const hours: Interval[] = [[workFromMin ?? 0, workToMin ?? minutesADay]];
    const week = Array.from({ length: 7 }, () => hours);
    bookable = intersect(bookable, openIntervals(zone, week, [], days.from, days.to + 1));
  }
  return { studio, bookable };
}

function resourceTime(
  facts: OfferFacts,
  days: Days,
  diary: Diary,
  open: readonly Interval[],
  always: readonly Interval[],
  isRelaxed: boolean,
): ResourceTime {
  const { id, kind, busy: lanes } = diary;
  if (kind === 'employee') {
    const person = facts.people?.find((one) => one.id === id);
    // Who only assists needs no schedule [STF-024].
    const isFreeOfShifts = isRelaxed || person?.provides === false;
    const working = isFreeOfShifts || !diary.time ? always : workOf(facts, days, diary);
    return { id, kind, working, lanes, absences: diary.time?.absences ?? [] };
  }
  if (kind === 'room') {
    const week = facts.rooms?.find((room) => room.id === id)?.weekHours;
    const own = week ? openIntervals(facts.studio.zone, week, [], days.from, days.to + 1) : null;
    const working = isRelaxed ? (own ?? always) : own ? intersect(own, open) : open;
    return { id, kind, working, lanes };
  }
  const isAway = facts.units?.some((unit) => unit.id === id && unit.isInMaintenance) ?? false;
  return { id, kind, working: always, lanes, ...(isAway ? { absences: always } : {}) };
}

function workOf(facts: OfferFacts, days: Days, diary: Diary): Interval[] {
  return workingIntervals({
    zone: facts.studio.zone,
    studioId: facts.studio.id,
    patterns: diary.time?.patterns ?? [],
    shifts: diary.time?.shifts ?? [],
    absences: [],
    fromDay: days.from,
    toDay: days.to + 1,
  });
}

/** Every choice of one variant per line. */
function combine(lines: readonly LineVariant[][]): LineVariant[][] {
  let combined: LineVariant[][] = [[]];
  for (const variants of lines) {
    combined = combined.flatMap((chosen) => variants.map((variant) => [...chosen, variant])).slice(0, atMostVariants);
  }
  return combined;
}

/** The local day of an instant anywhere is at most one away from its UTC day. */
export function daysAround(instant: Date): Days {
  const day = Math.floor(instant.getTime() / (minutesADay * 60_000));
  return { from: day - 1, to: day + 2 };
}

/** Local days named by an ISO day and a count. */
export function daysFrom(from: string, count: number): Days {
  const first = dayNumber(from);
  return { from: first, to: first + count };
}
