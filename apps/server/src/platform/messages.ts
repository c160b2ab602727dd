import { createTranslator, type Locale, locales, type Messages, type MessageValues, type Translate } from '@salus/i18n';

export type MessagesByLocale = Readonly<Record<Locale, Messages>>;

const all: Record<Locale, Record<string, string>> = Object.fromEntries(locales.map((locale) => [locale, {}])) as Record<
  Locale,
  Record<string, string>
>;
let translators = new Map<Locale, Translate>();

/** Adds a module's sentences; called once per module at composition. */
export function registerMessages(messages: MessagesByLocale): void {
  for (const locale of locales) Object.assign(all[locale], messages[locale]);
  translators = new Map();
}

/** A message as it is written, its placeholders still in brackets: for screens on which people change it. */
export function rawMessage(locale: Locale, code: string): string {
  return all[locale][code] ?? code;
}

/** One sentence in a language; a code without a sentence is shown as it is. */
export function translate(locale: Locale, code: string, values: MessageValues = {}): string {
  if (!(code in all.en)) return code;
  let translator = translators.get(locale);
  if (!translator) {
    translator = createTranslator(all[locale], locale);
    translators.set(locale, translator);
  }
  return translator(code, values);
}
