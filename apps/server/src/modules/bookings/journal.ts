import { dayBounds, epochMinuteOf, type Interval, intersect, isoDate, type WorkDay } from '@salus/scheduling';
import { type ReadCtx, requireReach } from '../../platform/context.ts';
import { withinReach } from '../../platform/rights.ts';
import { patternOn, plannedByPattern } from '../calendar/public.ts';
import { departmentName } from '../org/public.ts';
import { daysFrom } from './assemble-query.ts';
import { rulesOf } from './booking-rules.ts';
import { dayLoad, type PackedBusy, percent, stretchesOf, unpack } from './day-load.ts';
import { notFound } from './errors.ts';
import { isoOf } from './find-offers.ts';
import { hoursOfEmployee, hoursOfPlace, hoursOfStudio, patternsOf } from './hours-of-column.ts';
import {
  type FrameEmployee,
  type FramePlace,
  type JournalFrame,
  journalEntries,
  journalFrame,
  packedKinds,
} from './journal-rows.ts';
import type { ReadJournalInput } from './journal-schema.ts';
import { planOnce } from './plan-once.ts';

const kind = (name: (typeof packedKinds)[number]) => packedKinds.indexOf(name);
const bookedKinds = [kind('service_line'), kind('assistant'), kind('class')];
const closedKinds = [kind('block')];
const takenKinds = [...bookedKinds, kind('hold')];

interface Period {
  frame: JournalFrame;
  zone: string;
  studioId: string;
  from: number;
  to: number;
  bounds: readonly Interval[];
  open: readonly Interval[];
  busyOf: (resourceId: string) => readonly PackedBusy[];
  now: number;
}

/**
 * The whole journal of a day or a period as JSON text, from two statements in one round trip. With the scope "own" only the
 * own column and the own visits.
 */
export async function readJournal(ctx: ReadCtx, input: ReadJournalInput): Promise<string> {
  const reach = requireReach(ctx, 'bookings.visit', 'view');
  const isWide = withinReach(reach, { studioId: input.studioId });
  if (!isWide && !reach.own) throw notFound();
  const days = daysFrom(input.from, input.days);
  const scope = {
    studioId: input.studioId,
    from: input.from,
    to: isoDate(days.to - 1),
    ownEmployeeId: isWide ? null : ctx.actor.id,
  };
  const [, frame, entries] = await Promise.all([planOnce(ctx), journalFrame(ctx, scope), journalEntries(ctx, scope)]);
  if (!frame || (!isWide && frame.employees.length === 0)) throw notFound();

  const { zone } = frame.studio;
  const bounds = Array.from({ length: input.days }, (_, index) => dayBounds(zone, days.from + index));
  const windowFrom = dayBounds(zone, days.from)[0];
  const period: Period = {
    frame,
    zone,
    studioId: input.studioId,
    ...days,
    bounds,
    open: hoursOfStudio(frame, days),
    busyOf: (id) => unpack(entries.busy?.[id] ?? [], windowFrom),
    now: Math.floor(ctx.now.getTime() / 60_000),
  };
  const visitsOf = new Map((entries.visitsOf ?? []).map(([id, day, visits]) => [`${id}/${day}`, visits]));
  const employees = shownEmployees(frame, input).map((employee) => employeeColumn(period, employee, visitsOf));
  const parts = {
    studioId: input.studioId,
    timeZone: zone,
    from: input.from,
    days: dayHeads(period, employees, entries.totals ?? []),
    departments: frame.departments.map((department) => ({
      ...department,
      name: departmentName(ctx.locale, department),
      loadPercent: loadOf(employees.filter((employee) => employee.departmentId === department.id)),
    })),
    employees,
    assistants: frame.assistants,
    resources: frame.places.filter((place) => isShown(place, input.by)).map((place) => placeColumn(period, place)),
    hints: frame.hints,
    rules: lookOf(ctx, frame, input.studioId),
    now: ctx.now.toISOString(),
  };
  const lists = `"visits":${entries.visits},"blocks":${entries.blocks},"absences":${entries.absences},"holds":${entries.holds}`;
  return `${JSON.stringify(parts).slice(0, -1)},${lists}}`;
}

/** How the studio wants its journal to look where a person has not chosen otherwise [ORG-027]. */
function lookOf(ctx: ReadCtx, { companyId, settings, womenOnly }: JournalFrame, studioId: string) {
  const rules = rulesOf({ studio: { id: studioId, companyId }, settings }, ctx.networkId);
  return { stepMin: rules.journalStepMin, showOffShiftStaff: rules.showOffShiftStaff, womenOnly };
}

function shownEmployees(frame: JournalFrame, input: ReadJournalInput): readonly FrameEmployee[] {
  return frame.employees.filter(
    (employee) =>
      (!input.employeeIds || input.employeeIds.includes(employee.id)) &&
      (!input.departmentIds || (employee.departmentId !== null && input.departmentIds.includes(employee.departmentId))),
  );
}

/** Apparatus stand beside the rooms they are used in; rooms beside halls; halls alone. */
function isShown(place: FramePlace, by: ReadJournalInput['by']): boolean {
  if (by === 'hall') return place.kind === 'hall';
  if (by === 'room') return place.kind !== 'equipment';
  return true;
}

function employeeColumn(period: Period, employee: FrameEmployee, visitsOf: ReadonlyMap<string, number>) {
  const { patterns: _patterns, shifts, absences, ...shown } = employee;
  const stored = patternsOf(employee, period.studioId);
  const dated = (shifts ?? []).map(([onDate, day]) => ({ onDate, day }));
  const work = hoursOfEmployee(employee, period.studioId, period.zone, period);
  const busy = period.busyOf(employee.id);
  const days = period.bounds.map((bounds, index) => {
    const day = period.from + index;
    const date = isoDate(day);
    const plan =
      dated.find((shift) => shift.onDate === day)?.day ??
      plannedByPattern(patternOn(stored, period.studioId, day), day);
    const absence = (absences ?? []).find(([from, to]) => from < bounds[1] && to > bounds[0]);
    return {
      date,
      ...dayLoad(bounds, work, busy, 1, { booked: bookedKinds, closed: closedKinds }),
      work: intersect(work, [bounds]).map(stretch),
      breaks: breaksOf(period.zone, day, plan).map(stretch),
      absence: absence?.[2] ?? null,
      visits: visitsOf.get(`${employee.id}/${date}`) ?? 0,
    };
  });
  return { ...shown, days };
}

function breaksOf(zone: string, day: number, plan: WorkDay): Interval[] {
  return plan.breaks.map(([from, to]) => [epochMinuteOf(zone, day, from), epochMinuteOf(zone, day, to)]);
}

function placeColumn(period: Period, place: FramePlace) {
  const { weekHours, ...shown } = place;
  const hours = hoursOfPlace(period.frame, weekHours, period);
  const busy = period.busyOf(place.id);
  const taken = stretchesOf(busy, takenKinds);
  const closed = stretchesOf(busy, closedKinds);
  return {
    ...shown,
    now: stateNow(period, place, hours, taken, closed),
    busy: taken.map(stretch),
    closed: closed.map(stretch),
    days: period.bounds.map((bounds, index) => ({
      date: isoDate(period.from + index),
      ...dayLoad(bounds, hours, busy, place.lanes, { booked: bookedKinds, closed: closedKinds }),
      work: intersect(hours, [bounds]).map(stretch),
    })),
  };
}

/** The words of the strip: repair till, busy till, free till. */
function stateNow(
  { now }: Period,
  place: FramePlace,
  hours: readonly Interval[],
  taken: readonly Interval[],
  closed: readonly Interval[],
) {
  const at = (list: readonly Interval[]) => list.find(([from, to]) => from <= now && now < to);
  const until = (minute: number | undefined) => (minute === undefined ? null : isoOf(minute));
  if (place.state === 'in_maintenance') return { state: 'repair' as const, until: null };
  const repair = at(closed);
  if (repair) return { state: 'repair' as const, until: until(repair[1]) };
  const busy = at(taken);
  if (busy) return { state: 'busy' as const, until: until(busy[1]) };
  const open = at(hours);
  if (!open) return { state: 'closed' as const, until: until(hours.find(([from]) => from > now)?.[0]) };
  const next = [...taken, ...closed].map(([from]) => from).filter((from) => from > now && from < open[1]);
  return { state: 'free' as const, until: until(Math.min(open[1], ...next)) };
}

function stretch([from, to]: Interval): [string, string] {
  return [isoOf(from), isoOf(to)];
}

type Column = ReturnType<typeof employeeColumn>;

function dayHeads(period: Period, employees: readonly Column[], totals: readonly [string, number, number][]) {
  return period.bounds.map((bounds, index) => {
    const date = isoDate(period.from + index);
    const found = totals.find(([day]) => day === date);
    const availableMin = employees.reduce((sum, employee) => sum + (employee.days[index]?.availableMin ?? 0), 0);
    const bookedMin = employees.reduce((sum, employee) => sum + (employee.days[index]?.bookedMin ?? 0), 0);
    return {
      date,
      availableMin,
      bookedMin,
      loadPercent: percent(bookedMin, availableMin),
      open: intersect(period.open, [bounds]).map(stretch),
      visits: found?.[1] ?? 0,
      totalMinor: found?.[2] ?? 0,
    };
  });
}

function loadOf(employees: readonly Column[]): number {
  const days = employees.flatMap((employee) => employee.days);
  return percent(
    days.reduce((sum, day) => sum + day.bookedMin, 0),
    days.reduce((sum, day) => sum + day.availableMin, 0),
  );
}
