import ICAL from 'ical.js';

/** One entry of a calendar as RFC 5545 wants it. Instants only: no zone to disagree on. */
export interface CalendarEntry {
  /** The same for life: a younger entry replaces the older one in the reader's calendar. */
  uid: string;
  /** Grows with each change. */
  sequence: number;
  /** When it was changed last; not "now", so that a calendar that did not change reads the same. */
  stampedAt: Date;
  startsAt: Date;
  endsAt: Date;
  title: string;
  place?: string | undefined;
  details?: string | undefined;
  isCancelled?: boolean;
  organizer?: { name: string; email: string } | undefined;
  attendee?: string | undefined;
}

export interface CalendarText {
  /** PUBLISH for files and feeds, REQUEST and CANCEL for invitations by letter (RFC 5546). */
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  /** How the calendar is called in the reader's list. */
  name?: string;
  entries: readonly CalendarEntry[];
}

/** UIDs are shared by invitations, files and feeds, so that one visit stands in a calendar once. */
export const uidOf = {
  visit: (visitId: string) => `visit-${visitId}@salus`,
  place: (bookingId: string) => `place-${bookingId}@salus`,
  class: (classId: string) => `class-${classId}@salus`,
};

const countsFrom = Date.parse('2026-01-01T00:00:00Z');

/** A SEQUENCE for what has no version that counts all its changes: the seconds of the last one. */
export function sequenceAt(changedAt: Date): number {
  return Math.max(0, Math.floor((changedAt.getTime() - countsFrom) / 1000));
}

/** Writes a calendar: lines folded at 75 octets, texts escaped, ends with CRLF. */
export function calendarText({ method, name, entries }: CalendarText): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Salus//Salus//EN');
  calendar.updatePropertyWithValue('method', method);
  if (name) {
    calendar.updatePropertyWithValue('x-wr-calname', printable(name));
    calendar.updatePropertyWithValue('refresh-interval', ICAL.Duration.fromSeconds(3600));
    calendar.updatePropertyWithValue('x-published-ttl', 'PT1H');
  }
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry));
  const lines = calendar.toString().replaceAll('\r\n ', '').split('\r\n');
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

const longestLine = 75;

/** The library counts a continued line without its leading space, one octet too many. */
function folded(line: string): string[] {
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      parts.push(' ');
      octets = 1;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts;
}

function eventOf(entry: CalendarEntry): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', entry.uid);
  event.updatePropertyWithValue('sequence', entry.sequence);
  event.updatePropertyWithValue('dtstamp', utc(entry.stampedAt));
  event.updatePropertyWithValue('dtstart', utc(entry.startsAt));
  event.updatePropertyWithValue('dtend', utc(entry.endsAt));
  event.updatePropertyWithValue('summary', printable(entry.title));
  if (entry.place) event.updatePropertyWithValue('location', printable(entry.place));
  if (entry.details) event.updatePropertyWithValue('description', printable(entry.details));
  event.updatePropertyWithValue('status', entry.isCancelled ? 'CANCELLED' : 'CONFIRMED');
  if (entry.organizer) {
    const organizer = event.addPropertyWithValue('organizer', `mailto:${entry.organizer.email}`);
    organizer.setParameter('cn', printable(entry.organizer.name).replace(/["\n]/g, "'"));
  }
  if (entry.attendee) {
    const attendee = event.addPropertyWithValue('attendee', `mailto:${entry.attendee}`);
    attendee.setParameter('partstat', 'ACCEPTED');
    attendee.setParameter('rsvp', 'FALSE');
  }
  return event;
}

/** Typed text may hold anything; control characters would begin a line of their own. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029]/g, ' ');
}

function utc(at: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(at, true);
}
