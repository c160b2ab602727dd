const dayMs = 86_400_000;

export type View = 'day' | 'week' | 'month';

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The first day of the week that the day lies in; `firstDayOfWeek` 0 is Sunday. */
export function weekStart(day: string, firstDayOfWeek: number): string {
  return addDays(day, -((weekdayOf(day) + 1 - firstDayOfWeek + 7) % 7));
}

export function daysBetween(from: string, to: string): string[] {
  const count = Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index));
}

/** The days that a view of a date shows, both included. */
export function periodOf(view: View, date: string, firstDayOfWeek: number): { from: string; to: string } {
  if (view === 'day') return { from: date, to: date };
  if (view === 'week') {
    const from = weekStart(date, firstDayOfWeek);
    return { from, to: addDays(from, 6) };
  }
  const [year = 0, month = 1] = date.split('-').map(Number);
  return { from: `${date.slice(0, 7)}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

/** The same view one period earlier or later; months meet at their first day, since not each has a 31st. */
export function stepOf(view: View, date: string, direction: 1 | -1): string {
  if (view === 'day') return addDays(date, direction);
  if (view === 'week') return addDays(date, direction * 7);
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + direction, 1)).toISOString().slice(0, 10);
}
