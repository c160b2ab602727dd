import ICAL from 'ical.js';

/** One VEVENT as its few lines that say when somebody is busy. */
export type EventLines = ReadonlyMap<string, readonly string[]>;

/** What is wrong with a whole calendar: nothing of it is taken, and what was read before stays. */
export type CalendarFault = 'not_a_calendar' | 'too_large' | 'truncated' | 'too_many' | 'too_complex';

export class CalendarError extends Error {
  constructor(readonly fault: CalendarFault) {
    super(fault);
    this.name = 'CalendarError';
  }
}

export const mostBytes = 2 * 1024 * 1024;
const mostEvents = 10_000;
const mostLinesOfEvent = 2_000;
const longestLine = 20_000;
const deepest = 5;

/** Everything else of an event (titles, people, attachments) is private and not even read. */
const wanted = new Set([
  'UID',
  'SEQUENCE',
  'STATUS',
  'TRANSP',
  'X-MICROSOFT-CDO-BUSYSTATUS',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
]);

export interface CalendarLines {
  events: EventLines[];
  /** Events left out because they do not end, or never seem to. */
  broken: number;
  /** By TZID: the lines of each zone that the file explains itself. */
  zones: Map<string, EventLines>;
}

/**
 * Takes a file apart without trusting any of it: no recursion, bounds on everything, and one broken event costs only itself.
 * A file that ends in the middle is refused as a whole, for what it no longer tells would seem to be cancelled.
 */
export function linesOfCalendar(bytes: Uint8Array): CalendarLines {
  if (bytes.byteLength > mostBytes) throw new CalendarError('too_large');
  const lines = unfolded(decoded(bytes));
  if (!lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line))) throw new CalendarError('not_a_calendar');
  if (!/^END:VCALENDAR\s*$/i.test(lines.findLast((line) => line.trim() !== '') ?? '')) {
    throw new CalendarError('truncated');
  }
  return componentsOf(lines);
}

function componentsOf(lines: readonly string[]): CalendarLines {
  const found: CalendarLines = { events: [], broken: 0, zones: new Map() };
  let open: { kind: 'VEVENT' | 'VTIMEZONE'; lines: Map<string, string[]>; depth: number; count: number } | null = null;
  for (const line of lines) {
    const begin = /^BEGIN:([\w-]{1,40})\s*$/i.exec(line)?.[1]?.toUpperCase();
    const end = /^END:([\w-]{1,40})\s*$/i.exec(line)?.[1]?.toUpperCase();
    if (begin === 'VEVENT' || begin === 'VTIMEZONE' || (end === 'VCALENDAR' && open)) {
      if (open?.kind === 'VEVENT') found.broken += 1; // another begins before this one ends
      open = begin === 'VEVENT' || begin === 'VTIMEZONE' ? { kind: begin, lines: new Map(), depth: 0, count: 0 } : null;
      continue;
    }
    if (!open) continue;
    if (begin) open.depth += 1;
    else if (end && end !== open.kind) open.depth -= 1;
    else if (end) {
      close(found, open);
      open = null;
    } else {
      open.count += 1;
      // Alarms have times of their own; a zone's rules stand in its parts.
      if (open.depth === 0 || (open.kind === 'VTIMEZONE' && open.depth < deepest)) keep(open, line);
    }
  }
  return found;
}

function keep(open: { kind: string; lines: Map<string, string[]> }, line: string): void {
  if (line.length > longestLine) return;
  const name = /^[\w-]{1,60}/.exec(line)?.[0]?.toUpperCase() ?? '';
  if (open.kind === 'VEVENT' && !wanted.has(name)) return;
  const known = open.lines.get(name);
  if (known) known.push(line);
  else open.lines.set(name, [line]);
}

function close(
  found: CalendarLines,
  open: { kind: string; lines: Map<string, string[]>; depth: number; count: number },
): void {
  if (open.kind === 'VTIMEZONE') {
    const tzid = open.lines
      .get('TZID')?.[0]
      ?.replace(/^TZID[^:]*:/i, '')
      .trim();
    if (tzid && found.zones.size < 200) found.zones.set(tzid, open.lines);
    return;
  }
  if (open.depth !== 0 || open.count > mostLinesOfEvent) {
    found.broken += 1;
    return;
  }
  if (found.events.length >= mostEvents) throw new CalendarError('too_many');
  found.events.push(open.lines);
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  // Titles in another encoding come out as question marks; the lines that count are plain letters and digits.
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
  if (text.includes('\u0000')) throw new CalendarError('not_a_calendar');
  return text;
}

function unfolded(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
}

/** One line as the library reads it; undefined when it cannot be read. */
export function propertyOf(line: string | undefined): ICAL.Property | undefined {
  if (line === undefined) return undefined;
  try {
    return ICAL.Property.fromString(line);
  } catch {
    return undefined;
  }
}
