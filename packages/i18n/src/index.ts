export { createFormats, currencyFacts, type Formats, type PersonName, type When } from './formats.ts';
export { detectLocale, htmlLang, isLocale, type Locale, type LocaleFacts, localeFacts, locales } from './locales.ts';
export {
  createTranslator,
  type Messages,
  type MessageValues,
  placeholdersOf,
  pluralsOf,
  type Translate,
  type TranslatorOptions,
} from './translator.ts';
