import { isoDate } from '@salus/scheduling';
import { describe, expect, it } from 'vitest';
import { CalendarError, mostBytes } from './calendar-lines.ts';
import { readBusyTime } from './read-busy-time.ts';

const calendar = (...events: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.map((event) => `BEGIN:VEVENT\n${event.trim()}\nEND:VEVENT`),
    'END:VCALENDAR',
    '',
  ].join('\n');

function read(text: string | Uint8Array, from: string, to: string, zone = 'Europe/Moscow') {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const { busy, ...rest } = readBusyTime(bytes, { zone, from: new Date(from), to: new Date(to) });
  const at = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 16);
  return { ...rest, busy: busy.map(([begins, ends]) => `${at(begins)}/${at(ends)}`) };
}

const fault = (text: string | Uint8Array) => {
  try {
    read(text, '2026-11-01', '2027-05-01');
    return null;
  } catch (problem) {
    return (problem as CalendarError).fault;
  }
};

const winter = ['2026-11-20', '2027-01-10'] as const;

describe('[SCH-020] the busy time of a calendar', () => {
  it('of one event, in UTC, in a zone, without a zone and for whole days', () => {
    const text = calendar(
      'UID:1\nDTSTART:20261123T090000Z\nDTEND:20261123T100000Z',
      'UID:2\nDTSTART;TZID=Europe/Berlin:20261124T090000\nDURATION:PT90M',
      'UID:3\nDTSTART:20261125T090000\nDTEND:20261125T100000',
      'UID:4\nDTSTART;VALUE=DATE:20261126\nDTEND;VALUE=DATE:20261128',
      'UID:5\nDTSTART;VALUE=DATE:20261201',
    );

    expect(read(text, ...winter).busy).toEqual([
      '2026-11-23T09:00/2026-11-23T10:00',
      '2026-11-24T08:00/2026-11-24T09:30',
      '2026-11-25T06:00/2026-11-25T07:00',
      '2026-11-25T21:00/2026-11-27T21:00',
      '2026-11-30T21:00/2026-12-01T21:00',
    ]);
  });

  it('leaves out what is free, cancelled or without length', () => {
    const text = calendar(
      'UID:1\nTRANSP:TRANSPARENT\nDTSTART:20261123T090000Z\nDTEND:20261123T100000Z',
      'UID:2\nSTATUS:CANCELLED\nDTSTART:20261124T090000Z\nDTEND:20261124T100000Z',
      'UID:3\nDTSTART:20261125T090000Z',
      'UID:4\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\nDTSTART:20261126T090000Z\nDTEND:20261126T100000Z',
    );

    expect(read(text, ...winter)).toEqual({ busy: [], events: 4, skipped: [] });
  });

  it('repeats on its own clock: 10:00 in Berlin stays 10:00 when clocks change', () => {
    const text = calendar(
      'UID:1\nDTSTART;TZID=Europe/Berlin:20260301T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=MO',
    );

    expect(read(text, '2027-03-20', '2027-04-01').busy).toEqual([
      '2027-03-22T09:00/2027-03-22T10:00',
      '2027-03-29T08:00/2027-03-29T09:00',
    ]);
  });

  it('comes out as the samples say: ten times, every three days, two rules, a week deleted, added days', () => {
    const tenTimes = 'UID:a\nDTSTART;TZID=Europe/Berlin:20200113T074500\nDURATION:PT30M\nRRULE:FREQ=DAILY;COUNT=10';
    const threeDays =
      'UID:b\nDTSTART;TZID=Europe/Berlin:20200101T074500\nDURATION:PT30M\nRRULE:FREQ=DAILY;UNTIL=20200124T235959;INTERVAL=3';
    const twoRules =
      'UID:c\nRRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=20\nRRULE:FREQ=MONTHLY;BYDAY=2MO;COUNT=2\nDTSTART;TZID=Europe/London:20230112T100000\nDTEND;TZID=Europe/London:20230112T120000';
    const oneDeleted =
      'UID:d\nRRULE:FREQ=WEEKLY;COUNT=8\nEXDATE:20190310T233000Z\nDTSTART;TZID=Europe/Berlin:20190304T003000\nDTEND;TZID=Europe/Berlin:20190304T010000';
    const added =
      'DTSTART:20240803T190000Z\nDTEND:20240803T210000Z\nRDATE;VALUE=DATE-TIME:20250705T190000Z,20250706T190000Z\nEXDATE;VALUE=DATE-TIME:20250705T190000Z';

    expect(read(calendar(tenTimes), '2020-01-01', '2020-03-01').busy).toHaveLength(10);
    expect(read(calendar(threeDays), '2020-01-01', '2020-03-01').busy).toHaveLength(8);
    expect(read(calendar(twoRules), '2023-01-01', '2023-12-31').busy).toHaveLength(22);
    expect(read(calendar(oneDeleted), '2019-03-01', '2019-06-01').busy).toHaveLength(7);
    expect(read(calendar(added), '2024-01-01', '2026-01-01').busy).toEqual([
      '2024-08-03T19:00/2024-08-03T21:00',
      '2025-07-06T19:00/2025-07-06T21:00',
    ]);
  });

  it('puts a changed time in the place of the one it replaces, and takes the youngest of several versions', () => {
    const text = calendar(
      'UID:1\nDTSTART;TZID=Europe/Moscow:20261123T100000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3',
      'UID:1\nRECURRENCE-ID;TZID=Europe/Moscow:20261124T100000\nDTSTART;TZID=Europe/Moscow:20261124T150000\nDURATION:PT2H',
      'UID:1\nRECURRENCE-ID:20261125T070000Z\nSTATUS:CANCELLED\nDTSTART:20261125T070000Z\nDURATION:PT1H',
      'UID:2\nSEQUENCE:2\nDTSTART:20261201T070000Z\nDURATION:PT1H',
      'UID:2\nSEQUENCE:1\nDTSTART:20261202T070000Z\nDURATION:PT1H',
    );

    expect(read(text, ...winter).busy).toEqual([
      '2026-11-23T07:00/2026-11-23T08:00',
      '2026-11-24T12:00/2026-11-24T14:00',
      '2026-12-01T07:00/2026-12-01T08:00',
    ]);
  });

  it('knows zones by path, by their Windows names, by what the file says, and says when it does not', () => {
    const zone =
      'BEGIN:VTIMEZONE\nTZID:Office\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0500\nTZOFFSETTO:+0500\nEND:STANDARD\nEND:VTIMEZONE';
    const named = (tzid: string, uid: number) =>
      `UID:${uid}\nDTSTART;TZID="${tzid}":2026112${uid}T120000\nDURATION:PT1H`;
    const text = calendar(
      named('/mozilla.org/20050126_1/Europe/Berlin', 3),
      named('Ekaterinburg Standard Time', 4),
      named('Office', 5),
      named('Nowhere/Town', 6),
    ).replace('VERSION:2.0', `VERSION:2.0\n${zone}`);

    const { busy, skipped } = read(text, ...winter);
    expect(busy.map((span) => span.slice(0, 16))).toEqual([
      '2026-11-23T11:00',
      '2026-11-24T07:00',
      '2026-11-25T07:00',
      '2026-11-26T09:00',
    ]);
    expect(skipped).toEqual([{ reason: 'unknown_zone', count: 1 }]);
  });

  it('reads a daily rule of long ago without counting up to today', () => {
    const text = calendar('UID:1\nDTSTART:19010101T070000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;INTERVAL=2');
    const began = performance.now();

    expect(read(text, '2026-11-20', '2026-11-26').busy).toHaveLength(3);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});

describe('[SCH-020] hostile calendars', () => {
  const good = 'UID:good\nDTSTART:20261123T090000Z\nDTEND:20261123T100000Z';
  const onlyGood = ['2026-11-23T09:00/2026-11-23T10:00'];

  it.each([
    ['a rule of every second', 'DTSTART:20200101T000000Z\nDURATION:PT1M\nRRULE:FREQ=SECONDLY', 'too_frequent'],
    [
      'a rule of every minute of a day',
      `DTSTART:20200101T000000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY;BYHOUR=${[...Array(24).keys()]};BYMINUTE=${[...Array(60).keys()]}`,
      'too_frequent',
    ],
    ['no interval', 'DTSTART:20200101T000000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY;INTERVAL=0', 'broken'],
    ['a rule that is none', 'DTSTART:20200101T000000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY;EVIL=1', 'broken'],
    ['the year 1', 'DTSTART:00010101T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY', 'out_of_range'],
    ['the year 9999', 'DTSTART:99991231T000000Z\nDURATION:PT1H', 'out_of_range'],
    ['a thirteenth month', 'DTSTART:20261342T990000Z\nDURATION:PT1H', 'bad_time'],
    ['an end before its beginning', 'DTSTART:20261123T090000Z\nDTEND:20261122T090000Z', 'bad_time'],
    ['a thousand years', 'DTSTART:20261123T090000Z\nDURATION:P400000D', 'too_long'],
    ['no beginning', 'SUMMARY:?\nDTEND:20261122T090000Z', 'bad_time'],
  ])('%s is left out and counted, the rest is taken', (_, event, reason) => {
    const { busy, skipped } = read(calendar(`UID:bad\n${event}`, good), ...winter);

    expect(busy).toEqual(onlyGood);
    expect(skipped).toEqual([{ reason, count: 1 }]);
  });

  it('survives counts of a billion and rules that never come', () => {
    const began = performance.now();
    const text = calendar(
      'UID:1\nDTSTART:20200101T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=1000000000',
      'UID:2\nDTSTART:20200101T090000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'UID:3\nDTSTART:20200101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    );

    expect(read(text, '2026-11-20', '2026-11-27').busy.length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('takes byte order marks, UTF-16, other encodings, lonely line ends and folded lines', () => {
    const text = calendar(`${good}\nSUMMARY:Тайна`);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

    expect(read(`\ufeff${text}`, ...winter).busy).toEqual(onlyGood);
    expect(read(utf16, ...winter).busy).toEqual(onlyGood);
    expect(read(Buffer.from(text, 'latin1'), ...winter).busy).toEqual(onlyGood);
    expect(read(text.replaceAll('\n', '\r'), ...winter).busy).toEqual(onlyGood);
    expect(read(text.replace('DTSTART:2026', 'DTSTART:20\n 26'), ...winter).busy).toEqual(onlyGood);
  });

  it('counts an event without an end as broken', () => {
    const text = calendar(good).replace('VERSION:2.0', 'VERSION:2.0\nBEGIN:VEVENT\nUID:open\nDTSTART:20261123T110000Z');

    expect(read(text, ...winter)).toMatchObject({ busy: onlyGood, skipped: [{ reason: 'broken', count: 1 }] });
  });

  it('takes no alarm for an event, and no depth for a reason to fall', () => {
    const alarm = `${good}\nBEGIN:VALARM\nTRIGGER:-PT15M\nDTSTART:20261123T150000Z\nEND:VALARM`;
    const deep = `UID:deep\n${'BEGIN:VALARM\n'.repeat(1500)}DTSTART:20261123T150000Z`;

    expect(read(calendar(alarm, deep), ...winter).busy).toEqual(onlyGood);
  });

  it.each([
    ['nothing', '', 'not_a_calendar'],
    ['a page that asks to sign in', '<!doctype html><title>Sign in</title>', 'not_a_calendar'],
    ['bytes', new Uint8Array([0, 1, 2, 3]), 'not_a_calendar'],
    ['half a file', calendar(good).slice(0, -20), 'truncated'],
    ['a huge file', calendar(good) + ' '.repeat(mostBytes), 'too_large'],
    ['ten thousand events', calendar(...Array.from({ length: 10_001 }, () => good)), 'too_many'],
    [
      'more times than anybody has',
      calendar(
        ...Array.from(
          { length: 40 },
          (_, index) =>
            `UID:${index}\nDTSTART:202011${isoDate(20_000 + (index % 28)).slice(8)}T0000${index}Z\nDURATION:PT1M\nRRULE:FREQ=DAILY`,
        ),
      ),
      'too_many',
    ],
  ])('%s is refused as a whole', (_, text, expected) => {
    expect(fault(text)).toBe(expected);
    expect(new CalendarError('too_many').message).toBe('too_many');
  });
});
