import type { Locale } from '@salus/i18n';

/** Countries offered first, with their currencies; the world is larger, but a list must end somewhere. */
export const currencies: Record<string, string> = {
  RU: 'RUB',
  KZ: 'KZT',
  BY: 'BYN',
  UZ: 'UZS',
  US: 'USD',
  GB: 'GBP',
  DE: 'EUR',
  ES: 'EUR',
  AE: 'AED',
  SA: 'SAR',
  EG: 'EGP',
  TR: 'TRY',
  IN: 'INR',
  ID: 'IDR',
  CN: 'CNY',
  MX: 'MXN',
  CO: 'COP',
  AR: 'ARS',
};

const usualCountry: Record<Locale, string> = {
  ru: 'RU',
  en: 'GB',
  ar: 'AE',
  id: 'ID',
  hi: 'IN',
  zh: 'CN',
  es: 'ES',
};

/** The country that the browser names, else the one where most people of the language live. */
export function guessCountry(locale: Locale): string {
  const named = navigator.languages
    .map((tag) => new Intl.Locale(tag).region)
    .find((region) => region && region in currencies);
  const isOfLanguage = navigator.language.startsWith(locale);
  return (isOfLanguage ? named : undefined) ?? usualCountry[locale];
}

export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** All zones the browser knows, its own first. */
export function timeZones(): string[] {
  const own = browserZone();
  return [own, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== own)];
}

export function countryName(country: string, tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'region' }).of(country) ?? country;
}
