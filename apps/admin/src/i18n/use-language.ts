import { createFormats, type Formats, type Locale, type Translate } from '@salus/i18n';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { language } from './language.ts';

/** The language now on the screen. */
export function useLocale(): Locale {
  return useSyncExternalStore(language.subscribe, language.get).locale;
}

/**
 * The translating hook of one area, typed by its English messages: a misspelt key does not compile.
 *
 *     import type en from './messages/en.json';
 *     export const useT = areaTranslator<typeof en>();
 */
export function areaTranslator<M extends Record<string, string>>(): () => Translate<keyof M & string> {
  return () => useSyncExternalStore(language.subscribe, language.get).translate;
}

/** The same outside React: for toasts and handlers. Speaks the language of the moment of the call. */
export function areaTranslation<M extends Record<string, string>>(): Translate<keyof M & string> {
  return (key, values) => language.get().translate(key, values);
}

/** The zone that times on this part of the screen are told in; the shell sets it to the studio's. */
export const TimeZoneContext = createContext(Intl.DateTimeFormat().resolvedOptions().timeZone);

const kept = new Map<string, Formats>();

/** Dates, times, money and numbers in the language of the screen and the zone of the studio (or the zone given). */
export function useFormats(timeZone?: string): Formats {
  const locale = useLocale();
  const zone = useContext(TimeZoneContext);
  return formatsFor(locale, timeZone ?? zone);
}

/** The same outside React. */
export function formatsFor(locale: Locale, timeZone: string): Formats {
  const key = `${locale}|${timeZone}`;
  let formats = kept.get(key);
  if (!formats) {
    formats = createFormats(locale, timeZone);
    kept.set(key, formats);
  }
  return formats;
}
