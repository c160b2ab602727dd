import type { WeekHours } from '../../kit/week-hours-editor.tsx';

/** Hours of the API as the editor of the kit takes them. */
export function toWeek(hours: readonly (readonly (readonly number[])[])[]): WeekHours {
  return hours.map((day) => day.map(([from = 0, to = 0]) => ({ from, to })));
}

export function fromWeek(week: WeekHours): [number, number][][] {
  return Array.from({ length: 7 }, (_, day) => (week[day] ?? []).map(({ from, to }): [number, number] => [from, to]));
}

export const nineToNine: WeekHours = Array.from({ length: 7 }, () => [{ from: 540, to: 1260 }]);
