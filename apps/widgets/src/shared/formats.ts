import { tagOf, type Words } from './language.ts';

/** Times, days and sums as the client reads them, in the zone of the studio. */
export function formatsOf({ locale }: Words, timeZone: string, currency: string) {
  const tag = tagOf[locale];
  const time = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone, ...options });
  const clock = time({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const dayMonth = time({ day: 'numeric', month: 'long' });
  const weekday = time({ weekday: 'short' });
  const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone });
  const money = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
  return {
    clock: (at: string | Date) => clock.format(new Date(at)),
    dayMonth: (at: string | Date) => dayMonth.format(new Date(at)),
    weekday: (at: string | Date) => weekday.format(new Date(at)),
    isoDay: (at: string | Date) => isoDay.format(new Date(at)),
    month: (day: string) =>
      new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`)),
    weekdayOf: (day: string) =>
      new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`)),
    longDay: (day: string) =>
      new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
        new Date(`${day}T12:00:00Z`),
      ),
    shortDay: (day: string) =>
      new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
        new Date(`${day}T12:00:00Z`),
      ),
    money: (minor: number) => money.format(minor / 100),
    zone: () =>
      new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'long' })
        .formatToParts(new Date())
        .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
  };
}
export type Formats = ReturnType<typeof formatsOf>;

export function plusDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Hour of the studio's day: morning, afternoon and evening are its own. */
export function hourIn(timeZone: string, at: string): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(new Date(at)));
}
