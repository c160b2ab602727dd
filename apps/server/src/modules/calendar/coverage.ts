import { covers, subtract, union } from '@salus/scheduling';
import type { ScheduleDay } from './get-schedule.ts';

export interface DayCoverage {
  day: string;
  /** People at work in each hour from `fromHour` on. */
  perHour: number[];
  fromHour: number;
  /** People with hours on that day. */
  people: number;
  isShort: boolean;
}

export interface CoverageQuery {
  open: readonly { day: string; spans: readonly [number, number][] }[];
  neededStaff: number;
  employees: readonly { days: readonly ScheduleDay[] }[];
}

/**
 * How many people of a department work, hour by hour, with the drafts as planned and without those who are away. A day is
 * short when fewer people have hours than the department needs and the studio is open.
 */
export function coverageOf({ open, neededStaff, employees }: CoverageQuery): DayCoverage[] {
  const opensAt = Math.min(...open.flatMap(({ spans }) => spans.map(([from]) => from)), 24 * 60);
  const closesAt = Math.max(...open.flatMap(({ spans }) => spans.map(([, to]) => to)), 0);
  const [fromHour, toHour] = [Math.floor(opensAt / 60), Math.ceil(closesAt / 60)];
  return open.map(({ day, spans }, index) => {
    const working = employees.flatMap(({ days }) => {
      const cell = days[index];
      if (!cell || (cell.absenceId !== null && cell.workMin === 0)) return [];
      const plan = cell.draft ?? cell;
      return plan.work.length > 0 ? [subtract(union(plan.work), union(plan.breaks))] : [];
    });
    const perHour: number[] = [];
    for (let hour = fromHour; hour < toHour; hour += 1) {
      // Half past stands for the hour: shifts that start on the half hour count as they are felt.
      perHour.push(working.filter((spansOfOne) => covers(spansOfOne, hour * 60 + 30, hour * 60 + 31)).length);
    }
    return {
      day,
      perHour,
      fromHour: Math.max(0, Math.min(fromHour, toHour)),
      people: working.length,
      isShort: spans.length > 0 && working.length < neededStaff,
    };
  });
}
