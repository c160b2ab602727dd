/** Builders for the tests of this package: one day, told in clock times, in a place that is on UTC. */
import type { BookingRules, Busy, OffersQuery, ResourceKind, ResourceTime } from './availability.ts';
import type { Interval } from './intervals.ts';
import type { Need, VisitLine, VisitShape } from './visit-shape.ts';

const DAY = 20_908; // Wednesday, 2027-03-31
const MIDNIGHT = DAY * 1440;

/** The instant of a clock time of the test's day: `at('10:00')`. */
export function at(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number);
  return MIDNIGHT + (hour ?? 0) * 60 + (minute ?? 0);
}

/** The clock time of an instant. */
export function clock(instant: number): string {
  const minute = instant - MIDNIGHT;
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** '09:00-12:00' as an interval; a third part names the source: '09:00-10:00 class:1'. */
export function during(text: string): Busy {
  const [hours = '', source] = text.split(' ');
  const [from = '', to = ''] = hours.split('-');
  return source === undefined ? [at(from), at(to)] : [at(from), at(to), source];
}

interface Diary {
  works?: readonly string[];
  busy?: readonly string[];
  /** For rooms that hold several parties at once. */
  lanes?: readonly (readonly string[])[];
  absent?: readonly string[];
}

function resource(kind: ResourceKind, id: string, diary: Diary): ResourceTime {
  const lanes = diary.lanes ?? [diary.busy ?? []];
  return {
    id,
    kind,
    working: (diary.works ?? ['09:00-18:00']).map((text): Interval => [during(text)[0], during(text)[1]]),
    lanes: lanes.map((lane) => lane.map(during)),
    ...(diary.absent === undefined ? {} : { absences: diary.absent.map(during) }),
  };
}

export const employee = (id: string, diary: Diary = {}) => resource('employee', id, diary);
export const room = (id: string, diary: Diary = {}) => resource('room', id, diary);
export const equipment = (id: string, diary: Diary = {}) => resource('equipment', id, diary);

/** A need that is occupied for exactly the service, unless spans are given. */
export function need(
  role: Need['role'],
  candidates: readonly string[],
  durationMin: number,
  more: Partial<Pick<Need, 'spans' | 'count' | 'insideWorking'>> = {},
): Need {
  return { role, candidates, spans: [[0, durationMin]], insideWorking: [[0, durationMin]], ...more };
}

/** A line that needs one of the specialists and nothing else. */
export function lineWith(
  specialists: readonly string[],
  durationMin: number,
  more: Partial<Pick<Need, 'spans'>> = {},
): VisitLine {
  return { durationMin, needs: [need('lead', specialists, durationMin, more)] };
}

/** A query over the test's day: open 09:00–18:00, a grid of 30 minutes, nothing limited, asked the day before. */
export function query(
  resources: readonly ResourceTime[],
  lines: readonly VisitLine[],
  more: { mode?: VisitShape['mode']; stepMin?: number; rules?: Partial<BookingRules> } = {},
): OffersQuery {
  return {
    shape: { lines, mode: more.mode ?? 'sequence', stepMin: more.stepMin ?? 30 },
    resources,
    rules: {
      now: MIDNIGHT - 1440,
      leadTimeMin: 0,
      horizonEnd: MIDNIGHT + 30 * 1440,
      open: [[at('09:00'), at('18:00')]],
      grid: [[MIDNIGHT, MIDNIGHT + 1440, MIDNIGHT]],
      ...more.rules,
    },
    from: MIDNIGHT,
    to: MIDNIGHT + 1440,
  };
}
