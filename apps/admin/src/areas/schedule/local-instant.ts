/** The first instant of a day by the clocks of a zone: midnight, or the first minute after a change that swallows it. */
export function localInstant(day: string, timeZone: string): string {
  const asUtc = Date.parse(`${day}T00:00:00Z`);
  // The offset may differ before and after midnight's guess, so it is looked up twice.
  const first = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(first, timeZone)).toISOString();
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const value = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute')) - instant;
}
