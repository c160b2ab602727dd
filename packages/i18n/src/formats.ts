import { type Locale, localeFacts } from './locales.ts';
import { isolate } from './translator.ts';

/** Thousands: narrow and unbreakable, and neutral in right-to-left text, where a plain space would reorder digits. */
const THIN = '\u202F';
/** Between a number and its unit. */
const NBSP = '\u00A0';
const MINUS = '\u2212';
const EN_DASH = '\u2013';

/** An instant (Date, RFC 3339 text, epoch milliseconds) or a plain date such as `2026-11-26`. */
export type When = Date | string | number;

export interface Formats {
  locale: Locale;
  timeZone: string;
  firstDayOfWeek: 0 | 1 | 6;
  /** Чт, 26 ноября */
  dayHeader(day: When): string;
  /** Четверг, 26 ноября */
  dayTitle(day: When): string;
  /** 26 ноября 2026 */
  date(day: When): string;
  /** 12 ноя, with the year unless it is the year of `now` */
  dateShort(day: When, now?: When): string;
  /** Ноябрь 2026 */
  month(day: When): string;
  /** чт */
  weekday(day: When, length?: 'short' | 'long' | 'narrow'): string;
  /** 10:00, always 24 hours, in the zone of the studio */
  time(at: When): string;
  /** 10:00–11:30 */
  timeRange(from: When, to: When): string;
  /** 26 ноя, 10:00 */
  dateTime(at: When, now?: When): string;
  /** сегодня, завтра, вчера, or the short date */
  relativeDay(day: When, now: When): string;
  /** 23–29 ноября */
  dateRange(from: When, to: When): string;
  /** 5 640 ₽ from 564000 and RUB: decimals only when there are any */
  money(amountMinor: number, currency: string, options?: { sign?: boolean }): string;
  number(value: number, options?: { decimals?: number }): string;
  /** 74 % from 74 */
  percent(value: number, options?: { decimals?: number }): string;
  /** 1 ч 30 мин */
  duration(minutes: number): string;
  /** The calendar date of an instant in the zone: 2026-11-26 */
  isoDate(at: When): string;
  /** Names in the order of the language; `list` puts the family name first, for sorted lists. */
  personName(name: PersonName, use?: 'sentence' | 'list'): string;
  /** The facts of one line, with dots between them; empty ones are left out, each keeps its own direction. */
  joined(facts: readonly (string | null | undefined | false)[]): string;
  /** Compares names as the language sorts them. */
  compare(a: string, b: string): number;
}

export interface PersonName {
  givenName?: string | null;
  familyName?: string | null;
  middleName?: string | null;
}

/** All formatting of one language in one time zone. Cheap to keep, not to make: keep one per language and zone. */
export function createFormats(locale: Locale, timeZone: string): Formats {
  const { tag, dir, firstDayOfWeek, nameOrder } = localeFacts[locale];
  const dates = dateFormatter(tag, timeZone);
  const collator = new Intl.Collator(tag, { sensitivity: 'base', numeric: true });
  const comma = locale === 'ar' ? '، ' : ', ';

  const dayMonth = (day: When) => dates(day, { day: 'numeric', month: 'long' });
  const number = (value: number, { decimals = 0 }: { decimals?: number } = {}) =>
    grouped(tag, value, { minimumFractionDigits: 0, maximumFractionDigits: decimals });
  const shortMonth = (day: When) => shortMonthOf(locale, dates(day, { month: 'short', day: 'numeric' }, 'month'));

  const formats: Formats = {
    locale,
    timeZone,
    firstDayOfWeek,
    dayHeader: (day) => capital(`${dates(day, { weekday: 'short' })}${comma}${dayMonth(day)}`, tag),
    dayTitle: (day) => capital(`${dates(day, { weekday: 'long' })}${comma}${dayMonth(day)}`, tag),
    date: (day) => dates(day, { day: 'numeric', month: 'long', year: 'numeric' }).replace(/\sг\.$/, ''),
    dateShort(day, now) {
      const sameYear = now !== undefined && dates(day, { year: 'numeric' }) === dates(now, { year: 'numeric' });
      if (locale === 'zh')
        return dates(day, { ...(sameYear ? {} : { year: 'numeric' }), month: 'long', day: 'numeric' });
      const dayOfMonth = `${dates(day, { day: 'numeric' })} ${shortMonth(day)}`;
      return sameYear ? dayOfMonth : `${dayOfMonth} ${dates(day, { year: 'numeric' })}`;
    },
    month: (day) => capital(dates(day, { month: 'long', year: 'numeric' }).replace(/\sг\.$/, ''), tag),
    weekday: (day, length = 'short') => dates(day, { weekday: length }),
    time: (at) => clock(at, timeZone),
    timeRange: (from, to) => `${clock(from, timeZone)}${EN_DASH}${clock(to, timeZone)}`,
    dateTime: (at, now) => `${formats.dateShort(at, now)}${comma}${clock(at, timeZone)}`,
    relativeDay(day, now) {
      const distance = Math.round((dayStamp(isoDay(day, timeZone)) - dayStamp(isoDay(now, timeZone))) / 86_400_000);
      if (Math.abs(distance) > 1) return formats.dateShort(day, now);
      return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(distance, 'day');
    },
    dateRange(from, to) {
      const options = { day: 'numeric', month: 'long', timeZone: zoneFor(from, timeZone) } as const;
      return cached(tag, options)
        .formatRange(instant(from), instant(to))
        .replace(/\s*–\s*/, EN_DASH);
    },
    money(amountMinor, currency, { sign = false } = {}) {
      const unit = currencyFacts(currency);
      const amount = amountMinor / 10 ** unit.decimals;
      const decimals = Number.isInteger(amount) ? 0 : unit.decimals;
      const digits = grouped(tag, Math.abs(amount), {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      const lead = amountMinor < 0 ? MINUS : sign && amountMinor > 0 ? '+' : '';
      return `${lead}${digits}${NBSP}${unit.symbol}`;
    },
    number,
    percent: (value, options) => `${number(value, options)}${NBSP}%`,
    duration(minutes) {
      const hours = Math.floor(minutes / 60);
      const rest = Math.round(minutes - hours * 60);
      const parts = [
        ...(hours > 0 ? [unitOf(locale, hours, 'hour')] : []),
        ...(rest > 0 || hours === 0 ? [unitOf(locale, rest, 'minute')] : []),
      ];
      return parts.join(NBSP);
    },
    isoDate: (at) => isoDay(at, timeZone),
    personName({ givenName, familyName, middleName }, use = 'sentence') {
      const familyFirst = use === 'list' || nameOrder === 'family_first';
      const parts = familyFirst ? [familyName, givenName, middleName] : [givenName, middleName, familyName];
      // Chinese names stand together; a foreign name on a Chinese screen keeps its space.
      const together = locale === 'zh' && parts.every((part) => !part || /^\p{Script=Han}+$/u.test(part));
      return parts.filter(Boolean).join(together ? '' : ' ');
    },
    joined(facts) {
      const told = facts.filter((fact) => typeof fact === 'string' && fact !== '') as string[];
      return (dir === 'rtl' ? told.map(isolate) : told).join(' · ');
    },
    compare: (a, b) => collator.compare(a, b),
  };
  return formats;
}

/** Decimals and sign of a currency: RUB is 2 and ₽, JPY is 0 and ¥. */
export function currencyFacts(currency: string): { decimals: number; symbol: string } {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const symbol = format.formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency;
  return { decimals: format.resolvedOptions().maximumFractionDigits ?? 2, symbol };
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function cached(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag}|${JSON.stringify(options)}`;
  let format = dateFormats.get(key);
  if (!format) {
    // Days and weeks are Gregorian everywhere: the calendar of a booking must read the same on both sides of the desk.
    format = new Intl.DateTimeFormat(tag, { calendar: 'gregory', ...options });
    dateFormats.set(key, format);
  }
  return format;
}

function dateFormatter(tag: string, timeZone: string) {
  return (at: When, options: Intl.DateTimeFormatOptions, part?: Intl.DateTimeFormatPartTypes): string => {
    const format = cached(tag, { ...options, timeZone: zoneFor(at, timeZone) });
    if (!part) return format.format(instant(at));
    return format.formatToParts(instant(at)).find((p) => p.type === part)?.value ?? '';
  };
}

const plainDate = /^\d{4}-\d{2}-\d{2}$/;

function instant(at: When): Date {
  return typeof at === 'string' && plainDate.test(at) ? new Date(`${at}T00:00:00Z`) : new Date(at);
}

/** A plain date has no zone: shifting it would show the day before. */
function zoneFor(at: When, timeZone: string): string {
  return typeof at === 'string' && plainDate.test(at) ? 'UTC' : timeZone;
}

function clock(at: When, timeZone: string): string {
  return cached('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(instant(at));
}

function isoDay(at: When, timeZone: string): string {
  return cached('sv-SE', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: zoneFor(at, timeZone),
  }).format(instant(at));
}

function dayStamp(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`);
}

/** Three letters and no full stop in Russian ("12 ноя", "3 сен"); elsewhere what the language does. */
function shortMonthOf(locale: Locale, month: string): string {
  const bare = month.replace(/\.$/, '');
  return locale === 'ru' ? bare.slice(0, 3) : bare;
}

function grouped(tag: string, value: number, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(tag, { useGrouping: 'always', ...options } as Intl.NumberFormatOptions)
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? THIN : part.type === 'minusSign' ? MINUS : part.value))
    .join('');
}

function unitOf(locale: Locale, value: number, unit: 'hour' | 'minute'): string {
  // British short units are plural ("30 mins"); one word for one thing reads better in a table.
  const tag = locale === 'en' ? 'en-US' : localeFacts[locale].tag;
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short' })
    .format(value)
    .replace(/\s/g, NBSP)
    .replace(/\.$/, '');
}

function capital(text: string, tag: string): string {
  return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}
