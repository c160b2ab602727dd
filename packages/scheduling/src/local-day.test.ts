import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBounds, dayNumber, epochMinuteOf, isoDate, localMinuteOf, weekdayOf } from './local-day.ts';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Europe/Moscow',
  'America/St_Johns',
  'Pacific/Chatham',
];

/** '02:30' of a date as its day and minute; the instant back as ISO text. */
function instant(zone: string, date: string, clock: string): string {
  const [hour, minute] = clock.split(':').map(Number);
  return isoMinute(epochMinuteOf(zone, dayNumber(date), (hour ?? 0) * 60 + (minute ?? 0)));
}

function isoMinute(epochMin: number): string {
  return new Date(epochMin * 60_000).toISOString().slice(0, 16);
}

describe('days', () => {
  it('[SCH-012] counts days since 1970 and knows their weekday', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2027-03-28')).toBe(20_905);
    expect(isoDate(20_905)).toBe('2027-03-28');
    expect(weekdayOf(dayNumber('2027-03-29'))).toBe(0);
    expect(weekdayOf(dayNumber('1969-12-28'))).toBe(6);
  });

  it.each(['2027-02-29', '2027-13-01', '2027-1-1', 'yesterday', '2027-04-31', ''])('refuses %j as a date', (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  });
});

describe('clock changes', () => {
  it.each([
    // zone, date, hours of the day
    ['Europe/Berlin', '2027-03-28', 23],
    ['Europe/Berlin', '2027-10-31', 25],
    ['America/New_York', '2027-03-14', 23],
    ['America/New_York', '2027-11-07', 25],
    ['Australia/Lord_Howe', '2027-10-03', 23.5],
    ['Australia/Lord_Howe', '2027-04-04', 24.5],
    ['Africa/Cairo', '2027-04-30', 23],
    ['Africa/Cairo', '2027-10-28', 25],
    ['Asia/Kolkata', '2027-03-28', 24],
    ['Europe/Moscow', '2027-03-28', 24],
  ])('[SCH-015] a day in %s on %s has %d hours', (zone, date, hours) => {
    const [from, to] = dayBounds(zone, dayNumber(date));

    expect((to - from) / 60).toBe(hours);
  });

  it.each([
    // zone, date, clock, UTC
    ['Europe/Berlin', '2027-03-28', '01:59', '2027-03-28T00:59'],
    ['Europe/Berlin', '2027-03-28', '02:30', '2027-03-28T01:30'], // skipped: 03:30 summer time
    ['Europe/Berlin', '2027-03-28', '03:00', '2027-03-28T01:00'],
    ['Europe/Berlin', '2027-10-31', '02:30', '2027-10-31T00:30'], // twice: the first
    ['Europe/Berlin', '2027-10-31', '03:00', '2027-10-31T02:00'],
    ['America/New_York', '2027-03-14', '02:30', '2027-03-14T07:30'],
    ['America/New_York', '2027-11-07', '01:30', '2027-11-07T05:30'],
    ['Australia/Lord_Howe', '2027-10-03', '02:15', '2027-10-02T15:45'], // half an hour is skipped: 02:45
    ['Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45'],
    ['Africa/Cairo', '2027-04-30', '00:30', '2027-04-29T22:30'], // midnight itself is skipped: 01:30
    ['Africa/Cairo', '2027-10-28', '23:30', '2027-10-28T20:30'],
    ['Africa/Cairo', '2027-10-29', '00:00', '2027-10-28T22:00'],
    ['Asia/Kolkata', '2027-03-28', '09:30', '2027-03-28T04:00'],
    ['Europe/Moscow', '2027-10-31', '02:30', '2027-10-30T23:30'],
    ['Europe/Berlin', '2027-03-27', '26:30', '2027-03-28T01:30'], // hours past midnight go on into the next day
  ])('[SCH-015] %s %s %s is %s UTC', (zone, date, clock, utc) => {
    expect(instant(zone, date, clock)).toBe(utc);
  });

  it('[SCH-015] the day of Cairo that has no midnight begins at one o’clock', () => {
    const [from] = dayBounds('Africa/Cairo', dayNumber('2027-04-30'));

    expect(localMinuteOf('Africa/Cairo', from)).toEqual({ day: dayNumber('2027-04-30'), minute: 60 });
    expect(localMinuteOf('Africa/Cairo', from - 1)).toEqual({ day: dayNumber('2027-04-29'), minute: 1439 });
  });
});

describe('every zone', () => {
  const zone = fc.constantFrom(...ZONES);
  const day = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2035-12-31') });

  it('[SCH-015] the clock read off an instant leads back to it, or to the first of two equal readings', () => {
    fc.assert(
      fc.property(zone, day, fc.integer({ min: 0, max: 1439 }), (where, on, minute) => {
        const now = on * 1440 + minute;
        const read = localMinuteOf(where, now);
        const back = epochMinuteOf(where, read.day, read.minute);

        expect(localMinuteOf(where, back)).toEqual(read);
        expect(back).toBeLessThanOrEqual(now);
        expect(now - back).toBeLessThanOrEqual(60);
      }),
      { numRuns: 500 },
    );
  });

  it('[SCH-015] says what Intl says', () => {
    fc.assert(
      fc.property(zone, day, fc.integer({ min: 0, max: 1439 }), (where, on, minute) => {
        const now = on * 1440 + minute;
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: where, dateStyle: 'short', timeStyle: 'short' });
        const read = localMinuteOf(where, now);
        const clock = `${String(Math.floor(read.minute / 60)).padStart(2, '0')}:${String(read.minute % 60).padStart(2, '0')}`;

        expect(`${isoDate(read.day)} ${clock}`).toBe(shown.format(now * 60_000));
      }),
      { numRuns: 300 },
    );
  });

  it('[SCH-015] days follow each other without a hole', () => {
    fc.assert(
      fc.property(zone, day, (where, on) => {
        const [from, to] = dayBounds(where, on);

        expect(dayBounds(where, on + 1)[0]).toBe(to);
        expect(localMinuteOf(where, from).day).toBe(on);
        expect(localMinuteOf(where, to - 1).day).toBe(on);
      }),
      { numRuns: 300 },
    );
  });

  it('answers the same for days that share a place in its memory', () => {
    const first = epochMinuteOf('Europe/Berlin', 20_905, 600);
    epochMinuteOf('Europe/Berlin', 20_905 + 1024, 600);

    expect(epochMinuteOf('Europe/Berlin', 20_905, 600)).toBe(first);
  });

  it('does not know an invented zone', () => {
    expect(() => dayBounds('Mars/Olympus', 0)).toThrow(RangeError);
  });
});
