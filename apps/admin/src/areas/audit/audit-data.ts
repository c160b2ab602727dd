import type { components } from '@salus/api-client';

export type AuditEntry = components['schemas']['AuditPage']['items'][number];

/** The first instant of a local day (or of `later` days after it) in a zone, as the API takes it. */
export function startOfDay(day: string, timeZone: string, later = 0): string {
  const noonUtc = new Date(`${day}T12:00:00Z`);
  noonUtc.setUTCDate(noonUtc.getUTCDate() + later);
  const wanted = noonUtc.toISOString().slice(0, 10);
  const midnight = new Date(`${wanted}T00:00:00Z`).getTime();
  // The offset that is in force around that midnight; asked twice, since it may change in between.
  const near = midnight - offsetMs(new Date(midnight), timeZone);
  return new Date(midnight - offsetMs(new Date(near), timeZone)).toISOString();
}

function offsetMs(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - at.getTime();
}
