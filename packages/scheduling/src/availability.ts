import type { GridStretch } from './grid.ts';
import type { Interval } from './intervals.ts';
import type { VisitShape } from './visit-shape.ts';

export type ResourceKind = 'employee' | 'room' | 'equipment';

/** Time that is taken, in epoch minutes, and by what: the source is handed back in reasons. */
export type Busy = readonly [from: number, to: number, source?: string];

/** What is known of one person, room or unit over the time of a query. All lists are sorted and disjoint. */
export interface ResourceTime {
  id: string;
  kind: ResourceKind;
  /** Shifts or opening hours; a thing without hours works throughout the time asked about. */
  working: readonly Interval[];
  /** Reservations, buffers included, one list per lane. People and units have one lane, a room one per party it can hold. */
  lanes: readonly (readonly Busy[])[];
  /** Leave, illness, maintenance: nothing is possible then, not even a buffer. Kept apart so that the reason can name it. */
  absences?: readonly Busy[];
}

/** The rules of a studio and of who is asking. */
export interface BookingRules {
  now: number;
  /** Nothing starts sooner than so many minutes from now. */
  leadTimeMin: number;
  /** Nothing starts at this instant or later. */
  horizonEnd: number;
  /** Hours of the studio (and of the service, if it has own ones): the visit the client sees fits inside. */
  open: readonly Interval[];
  /** Where visits may start: `clockGrid` or `openingGrid`. */
  grid: readonly GridStretch[];
  /** Times in which a limit forbids this client to start a visit; the source names the limit. Sorted and disjoint. */
  limited?: readonly Busy[];
}

/** Everything a decision depends on. */
export interface AvailabilityQuery {
  shape: VisitShape;
  resources: readonly ResourceTime[];
  rules: BookingRules;
}

/** Which starts are asked for: [from, to), at most so many. */
export interface OffersQuery extends AvailabilityQuery {
  from: number;
  to: number;
  atMostOffers?: number;
}
