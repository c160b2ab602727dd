import type { WeekHours } from '../../platform/http/schemas.ts';

type DayHours = WeekHours[number];

/** Sorted, and without overlaps or touching ends: [[9–13], [13–21]] is one interval. */
export function tidyDay(hours: DayHours): DayHours {
  const tidy: [number, number][] = [];
  for (const [from, to] of [...hours].sort((a, b) => a[0] - b[0])) {
    const last = tidy.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else tidy.push([from, to]);
  }
  return tidy;
}

export function tidyWeek(week: WeekHours): WeekHours {
  return week.map(tidyDay);
}

/** Do all hours of a room lie within those of its studio? [ORG-018i] */
export function weekWithin(inner: WeekHours, outer: WeekHours): boolean {
  return inner.every((day, weekday) =>
    tidyDay(day).every(([from, to]) =>
      tidyDay(outer[weekday] ?? []).some(([open, close]) => open <= from && to <= close),
    ),
  );
}

/** A zone of the IANA database by name; fixed offsets know no clock changes and are refused. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
