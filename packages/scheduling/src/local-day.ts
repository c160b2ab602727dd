/**
 * Days and wall clocks of a place.
 *
 * A day is an integer, counted from 1970-01-01; an instant is an epoch minute (UTC). Offsets come from the zone table of the
 * runtime through Intl, which costs microseconds, so each zone remembers them per UTC day in a table of fixed size.
 */

const MINUTES_A_DAY = 1440;
const REMEMBERED_DAYS = 1024; // a power of two: the slot of a day is its low bits
const REMEMBERED_ZONES = 128;
const NEVER = 0x7fffffff;

/** The number of a local date, days since 1970-01-01. Throws on anything that is not a real date. */
export function dayNumber(date: string): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  const day =
    parts === null ? Number.NaN : Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000;
  // Date.UTC takes 31 April for 1 May: only a date that reads the same afterwards is real.
  if (Number.isNaN(day) || isoDate(day) !== date) {
    throw new RangeError(`Not a date: ${date}`);
  }
  return day;
}

/** The ISO date of a day number: `isoDate(dayNumber('2027-03-28'))` is `'2027-03-28'`. */
export function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * The instant at which the clocks of the zone show the minute of that day. Minutes past 1440 belong to the days after.
 *
 * A time that a clock change skips means the same distance after it (02:30 becomes 03:30); of a time that comes twice the
 * first is meant.
 */
export function epochMinuteOf(zone: string, day: number, minuteOfDay: number): number {
  const table = zoneTable(zone);
  if (minuteOfDay >= 0 && minuteOfDay <= MINUTES_A_DAY) {
    const slot = localDaySlot(table, day);
    if (table.localIsPlain[slot] === 1) return (table.localStart[slot] as number) + minuteOfDay;
  }
  return resolveWallClock(table, day * MINUTES_A_DAY + minuteOfDay);
}

/** The instants between which it is that day in the zone; 23 or 25 hours apart when the clocks change. */
export function dayBounds(zone: string, day: number): readonly [from: number, to: number] {
  const table = zoneTable(zone);
  const from = table.localStart[localDaySlot(table, day)] as number;
  return [from, table.localStart[localDaySlot(table, day + 1)] as number];
}

/** What the clocks of the zone show at an instant. */
export function localMinuteOf(zone: string, epochMin: number): { day: number; minute: number } {
  const local = epochMin + offsetAt(zoneTable(zone), epochMin);
  const day = Math.floor(local / MINUTES_A_DAY);
  return { day, minute: local - day * MINUTES_A_DAY };
}

/** A stretch of time with one UTC offset. */
export type OffsetStretch = readonly [from: number, to: number, offsetMin: number];

/** The offsets in force between two instants, in order; more than one when the clocks change in between. */
export function offsetsBetween(zone: string, from: number, to: number): OffsetStretch[] {
  const table = zoneTable(zone);
  const stretches: OffsetStretch[] = [];
  let at = from;
  let offset = offsetAt(table, from);
  for (let day = Math.floor(from / MINUTES_A_DAY); day * MINUTES_A_DAY < to; day++) {
    const slot = utcDaySlot(table, day);
    const change = table.changeAt[slot] as number;
    if (change <= at || change >= to) continue;
    stretches.push([at, change, offset]);
    at = change;
    offset = table.offsetAfter[slot] as number;
  }
  if (at < to) stretches.push([at, to, offset]);
  return stretches;
}

interface ZoneTable {
  readonly format: Intl.DateTimeFormat;
  /** Which UTC day a slot holds, the offset at its first minute, the minute of a change in it, the offset from then on. */
  readonly utcDay: Int32Array;
  readonly offsetBefore: Int32Array;
  readonly changeAt: Int32Array;
  readonly offsetAfter: Int32Array;
  /** Which local day a slot holds, the instant it starts, and whether it is an ordinary one of 24 hours. */
  readonly localDay: Int32Array;
  readonly localStart: Int32Array;
  readonly localIsPlain: Uint8Array;
}

const zoneTables = new Map<string, ZoneTable>();
let latest: { zone: string; table: ZoneTable } | undefined;

function zoneTable(zone: string): ZoneTable {
  // Questions about one zone come in thousands: most find their table without a look into the map.
  if (latest?.zone === zone) return latest.table;
  const table = zoneTables.get(zone) ?? newZoneTable(zone);
  latest = { zone, table };
  return table;
}

function newZoneTable(zone: string): ZoneTable {
  const table: ZoneTable = {
    format: new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }),
    utcDay: new Int32Array(REMEMBERED_DAYS).fill(NEVER),
    offsetBefore: new Int32Array(REMEMBERED_DAYS),
    changeAt: new Int32Array(REMEMBERED_DAYS),
    offsetAfter: new Int32Array(REMEMBERED_DAYS),
    localDay: new Int32Array(REMEMBERED_DAYS).fill(NEVER),
    localStart: new Int32Array(REMEMBERED_DAYS),
    localIsPlain: new Uint8Array(REMEMBERED_DAYS),
  };
  const oldest = zoneTables.size >= REMEMBERED_ZONES ? zoneTables.keys().next().value : undefined;
  if (oldest !== undefined) zoneTables.delete(oldest);
  zoneTables.set(zone, table);
  return table;
}

function localDaySlot(table: ZoneTable, day: number): number {
  const slot = day & (REMEMBERED_DAYS - 1);
  if (table.localDay[slot] !== day) {
    const start = resolveWallClock(table, day * MINUTES_A_DAY);
    const next = resolveWallClock(table, (day + 1) * MINUTES_A_DAY);
    table.localStart[slot] = start;
    table.localIsPlain[slot] = next - start === MINUTES_A_DAY ? 1 : 0;
    table.localDay[slot] = day;
  }
  return slot;
}

/** `wallMinute` counts local minutes as if the place were on UTC. */
function resolveWallClock(table: ZoneTable, wallMinute: number): number {
  const before = offsetAt(table, wallMinute - MINUTES_A_DAY);
  const after = offsetAt(table, wallMinute + MINUTES_A_DAY);
  const earlier = wallMinute - Math.max(before, after);
  const later = wallMinute - Math.min(before, after);
  if (offsetAt(table, earlier) === wallMinute - earlier) return earlier;
  if (offsetAt(table, later) === wallMinute - later) return later;
  return wallMinute - before;
}

function offsetAt(table: ZoneTable, epochMin: number): number {
  const slot = utcDaySlot(table, Math.floor(epochMin / MINUTES_A_DAY));
  return (epochMin < (table.changeAt[slot] as number) ? table.offsetBefore[slot] : table.offsetAfter[slot]) as number;
}

function utcDaySlot(table: ZoneTable, day: number): number {
  const slot = day & (REMEMBERED_DAYS - 1);
  if (table.utcDay[slot] === day) return slot;
  const first = day * MINUTES_A_DAY;
  const before = offsetFromIntl(table.format, first);
  const after = offsetFromIntl(table.format, first + MINUTES_A_DAY);
  table.offsetBefore[slot] = before;
  table.offsetAfter[slot] = after;
  table.changeAt[slot] = before === after ? NEVER : changeBetween(table.format, first, first + MINUTES_A_DAY);
  table.utcDay[slot] = day;
  return slot;
}

/** The first minute at which the offset is no longer that of `from`: zones change at most once a day. */
function changeBetween(format: Intl.DateTimeFormat, from: number, to: number): number {
  const offset = offsetFromIntl(format, from);
  let unchanged = from;
  let changed = to;
  while (changed - unchanged > 1) {
    const middle = (unchanged + changed) >> 1;
    if (offsetFromIntl(format, middle) === offset) unchanged = middle;
    else changed = middle;
  }
  return changed;
}

function offsetFromIntl(format: Intl.DateTimeFormat, epochMin: number): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(epochMin * 60_000)) shown[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - epochMin;
}
