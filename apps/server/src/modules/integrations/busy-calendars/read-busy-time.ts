import { type Interval, union } from '@salus/scheduling';
import { CalendarError, linesOfCalendar } from './calendar-lines.ts';
import { occurrencesOf, SkippedEvent, type SkipReason, type TimedEvent, timedEvent } from './event-times.ts';
import { zoneNamed } from './zones.ts';

/** What a calendar says about when somebody is busy, and what could not be understood. */
export interface BusyTime {
  /** Epoch minutes, disjoint, in order. */
  busy: Interval[];
  events: number;
  skipped: { reason: SkipReason | 'unknown_zone'; count: number }[];
}

const mostOccurrences = 5_000;
const mostMs = 4_000;

/**
 * The busy time of a calendar between two instants. Hostile files are bounded in bytes, events, times and seconds; an event
 * that cannot be read is left out and counted by its reason, the rest is taken.
 */
export function readBusyTime(bytes: Uint8Array, { zone, from, to }: { zone: string; from: Date; to: Date }): BusyTime {
  const began = performance.now();
  const { events, broken, zones } = linesOfCalendar(bytes);
  const skipped = new Map<SkipReason | 'unknown_zone', number>(broken > 0 ? [['broken', broken]] : []);
  const skip = (reason: SkipReason | 'unknown_zone') => skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  const unknown = new Set<string>();
  const zoneOf = (tzid: string) => {
    if (tzid === '') return zone; // a time without a zone is local wherever it is read
    const known = zoneNamed(tzid, zones);
    if (!known && !unknown.has(tzid)) {
      unknown.add(tzid);
      skip('unknown_zone');
    }
    return known ?? zone;
  };
  const guarded = <T>(work: () => T): T | null => {
    if (performance.now() - began > mostMs) throw new CalendarError('too_complex');
    try {
      return work();
    } catch (problem) {
      if (problem instanceof CalendarError) throw problem;
      skip(problem instanceof SkippedEvent ? problem.reason : 'broken');
      return null;
    }
  };

  const read = events.flatMap((lines) => guarded(() => timedEvent(lines, zoneOf)) ?? []);
  const series = withoutReplaced(read);
  const span: Interval = [Math.floor(from.getTime() / 60_000), Math.ceil(to.getTime() / 60_000)];
  const busy: Interval[] = [];
  for (const event of series) {
    busy.push(...(guarded(() => occurrencesOf(event, ...span)) ?? []));
    if (busy.length > mostOccurrences) throw new CalendarError('too_many');
  }
  return {
    busy: union(busy),
    events: events.length,
    skipped: [...skipped].map(([reason, count]) => ({ reason, count })),
  };
}

/** Of several versions of one event the youngest counts, and a changed time of a series stands for the one it replaces. */
function withoutReplaced(events: readonly TimedEvent[]): TimedEvent[] {
  const youngest = new Map<string, TimedEvent>();
  const nameless: TimedEvent[] = [];
  for (const event of events) {
    if (event.uid === null) {
      nameless.push(event);
      continue;
    }
    const key = `${event.uid}\n${event.insteadOf ?? ''}`;
    const known = youngest.get(key);
    if (!known || known.sequence <= event.sequence) youngest.set(key, event);
  }
  const all = [...youngest.values(), ...nameless];
  const insteadOf = new Map<string, number[]>();
  for (const { uid, insteadOf: at } of all) {
    if (uid !== null && at !== null) insteadOf.set(uid, [...(insteadOf.get(uid) ?? []), at]);
  }
  return all
    .filter(({ durationMin }) => durationMin > 0)
    .map((event) => {
      const gone = event.uid !== null && event.insteadOf === null ? (insteadOf.get(event.uid) ?? []) : [];
      return gone.length === 0 ? event : { ...event, without: [...event.without, ...gone.map(atMinute)] };
    });
}

/** An instant as a time that can be compared with the times of any zone. */
function atMinute(epochMinute: number) {
  return { zone: 'UTC', day: Math.floor(epochMinute / 1440), minute: epochMinute % 1440, isDay: false };
}
