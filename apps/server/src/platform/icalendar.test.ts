import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarText, sequenceAt } from './icalendar.ts';

const entry = {
  uid: 'visit-1@salus',
  sequence: 3,
  stampedAt: new Date('2026-11-22T08:00:00Z'),
  startsAt: new Date('2026-11-23T09:00:00Z'),
  endsAt: new Date('2026-11-23T10:00:00Z'),
  title: 'Массаж; спина, шея \\ ноги',
};

describe('[SCH-013] calendars for other programs', () => {
  it('fold long lines at 75 octets and give back what was written, whatever was typed', () => {
    const details = `Первая строка\r\nBEGIN:VEVENT\u0000\nДлинная ${'очень '.repeat(40)}, «да»`;
    const text = calendarText({ method: 'PUBLISH', name: 'Календарь', entries: [{ ...entry, details }] });

    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(1);
    expect(events[0]?.getFirstPropertyValue('summary')).toBe(entry.title);
    expect(events[0]?.getFirstPropertyValue('description')).toContain('\nBEGIN:VEVENT');
  });

  it('read the same when nothing has changed, and in UTC', () => {
    const once = calendarText({ method: 'PUBLISH', entries: [entry] });

    expect(calendarText({ method: 'PUBLISH', entries: [entry] })).toBe(once);
    expect(once).toContain('DTSTART:20261123T090000Z');
    expect(once).toContain('SEQUENCE:3');
  });

  it('count upwards with time', () => {
    expect(sequenceAt(new Date('2026-11-22T08:00:01Z'))).toBe(sequenceAt(new Date('2026-11-22T08:00:00Z')) + 1);
  });
});
