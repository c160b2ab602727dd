import { type Interval, intersect, openIntervals, type WeekHours, workingIntervals } from '@salus/scheduling';
import type { StoredPattern } from '../calendar/public.ts';
import type { Days } from './assemble-query.ts';
import type { FrameEmployee, JournalFrame } from './journal-rows.ts';

/** The patterns of a column in the shape of the engine. */
export function patternsOf(employee: FrameEmployee, studioId: string): StoredPattern[] {
  return (employee.patterns ?? []).map(([id, startsOn, endsOn, anchorOn, cycle]) => ({
    id,
    studioId,
    startsOn,
    endsOn,
    anchorOn,
    cycle,
    label: '',
  }));
}

/** When an employee works in the studio: shifts without breaks and absences. */
export function hoursOfEmployee(employee: FrameEmployee, studioId: string, zone: string, days: Days): Interval[] {
  return workingIntervals({
    zone,
    studioId,
    patterns: patternsOf(employee, studioId),
    shifts: (employee.shifts ?? []).map(([onDate, day]) => ({ studioId, onDate, day })),
    absences: (employee.absences ?? []).map(([from, to]): Interval => [from, to]),
    fromDay: days.from,
    toDay: days.to,
  });
}

/** When a studio is open, dated exceptions included. */
export function hoursOfStudio({ studio }: JournalFrame, days: Days): Interval[] {
  const exceptions = (studio.days ?? []).map(([onDate, hours]) => ({ onDate, hours }));
  return openIntervals(studio.zone, studio.weekHours, exceptions, days.from, days.to);
}

/** A room keeps its own hours inside those of the studio; apparatus keep the studio's [ORG-018i]. */
export function hoursOfPlace(frame: JournalFrame, weekHours: WeekHours | null, days: Days): Interval[] {
  const open = hoursOfStudio(frame, days);
  if (!weekHours) return open;
  return intersect(openIntervals(frame.studio.zone, weekHours, [], days.from, days.to), open);
}
