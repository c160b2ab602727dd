import { describe, expect, it } from 'vitest';
import { dayNumber } from './local-day.ts';
import { openIntervals, type WorkDay, type WorkingPattern, workingIntervals } from './working-time.ts';

const BERLIN = 'Europe/Berlin';
const MONDAY = dayNumber('2027-03-22');
const OFF: WorkDay = { work: [], breaks: [] };
const TEN_TO_SIX: WorkDay = { work: [[600, 1080]], breaks: [[780, 840]] };

function weekdays(day: WorkDay): WorkingPattern {
  return {
    studioId: 'here',
    startsOn: MONDAY,
    endsOn: null,
    anchorOn: MONDAY,
    cycle: [day, day, day, day, day, OFF, OFF],
  };
}

/** Local readings are easier to check: 'Mon 10:00–13:00'. */
function onClock(intervals: readonly (readonly [number, number])[], zone = BERLIN): string[] {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', day: '2-digit' });
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
  return intervals.map(([from, to]) => {
    const [start, end] = [from * 60_000, to * 60_000];
    return `${day.format(start)} ${clock.format(start)}–${clock.format(end)}`;
  });
}

function work(overrides: Partial<Parameters<typeof workingIntervals>[0]>) {
  return workingIntervals({
    zone: BERLIN,
    studioId: 'here',
    patterns: [weekdays(TEN_TO_SIX)],
    shifts: [],
    absences: [],
    fromDay: MONDAY,
    toDay: MONDAY + 1,
    ...overrides,
  });
}

describe('working time', () => {
  it('[SCH-016] is the shift without its break', () => {
    expect(onClock(work({}))).toEqual(['Mon 22 10:00–13:00', 'Mon 22 14:00–18:00']);
  });

  it('[SCH-016] repeats two days on, two days off', () => {
    const pattern = {
      ...weekdays(OFF),
      cycle: [TEN_TO_SIX, TEN_TO_SIX, OFF, OFF].map((day) => ({ ...day, breaks: [] })),
    };

    const days = work({ patterns: [pattern], fromDay: MONDAY - 1, toDay: MONDAY + 7 });

    expect(onClock(days).map((text) => text.slice(0, 6))).toEqual(['Mon 22', 'Tue 23', 'Fri 26', 'Sat 27']);
  });

  it('[SCH-016] counts a cycle back from a later anchor', () => {
    const pattern = { ...weekdays(OFF), cycle: [TEN_TO_SIX, OFF, OFF, OFF], anchorOn: MONDAY + 8 };

    expect(onClock(work({ patterns: [pattern], toDay: MONDAY + 2 }))).toHaveLength(2);
  });

  it('[SCH-016] a shift of a date replaces the pattern, in its own studio only', () => {
    const evening: WorkDay = { work: [[1080, 1320]], breaks: [] };

    expect(onClock(work({ shifts: [{ studioId: 'here', onDate: MONDAY, day: evening }] }))).toEqual([
      'Mon 22 18:00–22:00',
    ]);
    expect(onClock(work({ shifts: [{ studioId: 'here', onDate: MONDAY, day: OFF }] }))).toEqual([]);
    expect(onClock(work({ shifts: [{ studioId: 'there', onDate: MONDAY, day: evening }] }))).toHaveLength(2);
  });

  it('[SCH-016] the pattern that started last holds, up to and with its last day', () => {
    const night: WorkDay = { work: [[1200, 1260]], breaks: [] };
    const later = { ...weekdays(night), startsOn: MONDAY + 1, endsOn: MONDAY + 2 };

    const days = onClock(work({ patterns: [weekdays({ work: [[600, 660]], breaks: [] }), later], toDay: MONDAY + 4 }));

    expect(days).toEqual(['Mon 22 10:00–11:00', 'Tue 23 20:00–21:00', 'Wed 24 20:00–21:00', 'Thu 25 10:00–11:00']);
  });

  it('[SCH-015] an absence is taken out', () => {
    const [first] = work({});
    const from = (first?.[0] ?? 0) + 30;

    expect(onClock(work({ absences: [[from, from + 60]] }))).toEqual([
      'Mon 22 10:00–10:30',
      'Mon 22 11:30–13:00',
      'Mon 22 14:00–18:00',
    ]);
  });

  it('[SCH-015] a night shift runs on past midnight, also into and out of the days asked for', () => {
    const night = weekdays({ work: [[1320, 1800]], breaks: [] });

    expect(onClock(work({ patterns: [night], fromDay: MONDAY + 1, toDay: MONDAY + 2 }))).toEqual([
      'Tue 23 00:00–06:00',
      'Tue 23 22:00–00:00',
    ]);
    expect(onClock(work({ patterns: [night], toDay: MONDAY + 2 }))).toEqual([
      'Mon 22 22:00–06:00',
      'Tue 23 22:00–00:00',
    ]);
  });

  it('[SCH-015] keeps its local hours across both clock changes', () => {
    const everyDay = { ...weekdays(OFF), cycle: [{ work: [[540, 660]] as const, breaks: [] }] };

    const spring = work({ patterns: [everyDay], fromDay: dayNumber('2027-03-27'), toDay: dayNumber('2027-03-30') });
    const autumn = work({ patterns: [everyDay], fromDay: dayNumber('2027-10-30'), toDay: dayNumber('2027-11-02') });

    expect(onClock(spring)).toEqual(['Sat 27 09:00–11:00', 'Sun 28 09:00–11:00', 'Mon 29 09:00–11:00']);
    expect(onClock(autumn)).toEqual(['Sat 30 09:00–11:00', 'Sun 31 09:00–11:00', 'Mon 01 09:00–11:00']);
  });

  it('[SCH-015] work through the night of a clock change is an hour shorter or longer', () => {
    const night = { ...weekdays(OFF), cycle: [{ work: [[1320, 1800]] as const, breaks: [] }] };
    const hours = (date: string) => {
      const [shift] = work({ patterns: [night], fromDay: dayNumber(date), toDay: dayNumber(date) + 1 }).slice(-1);
      const [next] = work({ patterns: [night], fromDay: dayNumber(date) + 1, toDay: dayNumber(date) + 2 });
      return ((shift?.[1] ?? 0) - (shift?.[0] ?? 0) + (next?.[1] ?? 0) - (next?.[0] ?? 0)) / 60;
    };

    expect([hours('2027-04-03'), hours('2027-03-27'), hours('2027-10-30')]).toEqual([8, 7, 9]);
  });
});

describe('opening hours', () => {
  const week = Array.from({ length: 7 }, (_, weekday) => (weekday === 6 ? [] : ([[600, 1200]] as const)));

  it('[SCH-015] follow the weekday, and on special dates the exception', () => {
    const exceptions = [
      { onDate: MONDAY + 1, hours: [] },
      { onDate: MONDAY + 6, hours: [[720, 840]] as const },
    ];

    const open = openIntervals(BERLIN, week, exceptions, MONDAY, MONDAY + 7);

    expect(onClock(open).filter((text) => /Mon|Tue|Sun/.test(text))).toEqual([
      'Mon 22 10:00–20:00',
      'Sun 28 12:00–14:00',
    ]);
  });

  it('[SCH-015] a studio open around the clock is open in one stretch', () => {
    const always = Array.from({ length: 7 }, () => [[0, 1440]] as const);

    expect(openIntervals(BERLIN, always, [], MONDAY, MONDAY + 7)).toEqual([
      [MONDAY * 1440 - 60, (MONDAY + 7) * 1440 - 120],
    ]);
  });

  it('[SCH-015] belong to the zone of the studio', () => {
    expect(openIntervals('Asia/Kolkata', week, [], MONDAY, MONDAY + 1)).toEqual([
      [MONDAY * 1440 + 270, MONDAY * 1440 + 870],
    ]);
  });
});
