import type { components } from '@salus/api-client';

/** Pairs of numbers come out of the query client as plain lists. */
type Widened<T> = T extends [number, number][]
  ? number[][]
  : T extends (infer Item)[]
    ? Widened<Item>[]
    : T extends object
      ? { [Key in keyof T]: Widened<T[Key]> }
      : T;

export type Schedule = Widened<components['schemas']['Schedule']>;
export type ScheduleRow = Schedule['employees'][number];
export type ScheduleDay = ScheduleRow['days'][number];
export type Department = Schedule['departments'][number];
export type ScheduleAbsence = Schedule['absences'][number];
export type Span = [number, number];

export interface Plan {
  work: Span[];
  breaks: Span[];
}

export const dayOff: Plan = { work: [], breaks: [] };

const dayMs = 86_400_000;

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

export function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}

export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day));
}

export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

export function daysInMonth(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "10–20", "9:30–18": whole hours without minutes, as a schedule on the wall has them. */
export function hoursOf(spans: readonly (readonly number[])[]): string[] {
  return spans.map(([from = 0, to = 0]) => `${clock(from)}–${clock(to)}`);
}

function clock(minute: number): string {
  const inDay = minute > 1440 ? minute - 1440 : minute;
  const [hour, rest] = [Math.floor(inDay / 60), inDay % 60];
  return rest === 0 ? String(hour) : `${hour}:${String(rest).padStart(2, '0')}`;
}

/** How much of the working time is booked; null without any. */
export function loadOf(day: Pick<ScheduleDay, 'workMin' | 'bookedMin'>): number | null {
  return day.workMin === 0 ? null : Math.min(1, day.bookedMin / day.workMin);
}

/** The step of the load's colour scale. */
export function loadStep(load: number | null): 0 | 1 | 2 | 3 {
  if (load === null || load < 0.15) return 0;
  if (load < 0.5) return 1;
  return load < 0.75 ? 2 : 3;
}

export type Shape = '2/2' | '5/2' | '3/3';
export const shapes: readonly Shape[] = ['2/2', '5/2', '3/3'];

/** Departments in their order with their people; those without one come last. */
export function groupsOf(schedule: Schedule): { department: Department | null; employees: ScheduleRow[] }[] {
  const of = (id: string | null) => schedule.employees.filter(({ departmentId }) => departmentId === id);
  const known = new Set(schedule.departments.map(({ id }) => id));
  const rest = schedule.employees.filter(({ departmentId }) => departmentId === null || !known.has(departmentId));
  return [
    ...schedule.departments
      .map((department) => ({ department, employees: of(department.id) }))
      .filter(({ department, employees }) => employees.length > 0 || department.neededStaff > 0),
    ...(rest.length > 0 ? [{ department: null, employees: rest }] : []),
  ];
}

/** A ready-made cycle with these hours: 5/2 is a week from Monday, the others begin on the day itself. */
export function cycleOf(shape: Shape, plan: Plan, day: string): { cycle: Plan[]; anchorOn: string; label: string } {
  const [on = 5, off = 2] = shape.split('/').map(Number);
  const cycle = [...Array.from({ length: on }, () => plan), ...Array.from({ length: off }, () => dayOff)];
  return { cycle, anchorOn: shape === '5/2' ? mondayOf(day) : day, label: shape };
}

/**
 * The employee's own cycle with new hours from a day on: in a week only that weekday changes, in "2/2" all working days.
 * Without a pattern the day becomes a weekly one.
 */
export function cycleFrom(pattern: ScheduleRow['pattern'], plan: Plan, day: string) {
  if (!pattern || pattern.cycle.length === 7) {
    const week: Plan[] = pattern
      ? pattern.cycle.map(plainPlan)
      : Array.from({ length: 7 }, (): Plan => ({ work: [], breaks: [] }));
    const anchorOn = pattern?.anchorOn ?? mondayOf(day);
    week[place(day, anchorOn, 7)] = plan;
    return { cycle: week, anchorOn, label: pattern?.label === '5/2' ? '' : (pattern?.label ?? '') };
  }
  const cycle = pattern.cycle.map((one) => (one.work.length > 0 ? plan : dayOff));
  return { cycle, anchorOn: pattern.anchorOn, label: pattern.label };
}

/** Which days of a row a drag from one cell to another fills: those on which the person's own rhythm works. */
export function fillDays(pattern: ScheduleRow['pattern'], from: string, to: string): string[] {
  const step = to >= from ? 1 : -1;
  const rhythm = rhythmOf(pattern);
  const days: string[] = [];
  for (let offset = 1; offset <= Math.abs(daysApart(from, to)); offset += 1) {
    const day = addDays(from, offset * step);
    if (!rhythm || offset % (rhythm.on + rhythm.off) < rhythm.on) days.push(day);
  }
  return days;
}

/** "2/2" of a cycle that is so many equal working days and so many days off; null for weeks and others. */
export function rhythmOf(pattern: ScheduleRow['pattern']): { on: number; off: number } | null {
  if (!pattern || pattern.cycle.length === 7) return null;
  const on = pattern.cycle.findIndex(({ work }) => work.length === 0);
  if (on <= 0 || pattern.cycle.slice(on).some(({ work }) => work.length > 0)) return null;
  return { on, off: pattern.cycle.length - on };
}

/** The name of a pattern, or its rhythm, and the hours when they are the same every day. */
export function patternWords(pattern: ScheduleRow['pattern']): string {
  if (!pattern) return '';
  const rhythm = rhythmOf(pattern);
  const name = pattern.label || (rhythm ? `${rhythm.on}/${rhythm.off}` : '');
  const hours = new Set(pattern.cycle.filter(({ work }) => work.length > 0).map(({ work }) => hoursOf(work).join(' ')));
  return [name, hours.size === 1 ? [...hours][0] : ''].filter(Boolean).join(', ');
}

export function plainPlan(plan: {
  work: readonly (readonly number[])[];
  breaks: readonly (readonly number[])[];
}): Plan {
  const spans = (list: readonly (readonly number[])[]) => list.map(([from = 0, to = 0]): Span => [from, to]);
  return { work: spans(plan.work), breaks: spans(plan.breaks) };
}

function place(day: string, anchorOn: string, length: number): number {
  return ((daysApart(anchorOn, day) % length) + length) % length;
}
