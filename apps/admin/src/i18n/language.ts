import {
  createTranslator,
  detectLocale,
  htmlLang,
  isLocale,
  type Locale,
  localeFacts,
  type Messages,
  type Translate,
} from '@salus/i18n';

interface Language {
  locale: Locale;
  translate: Translate;
}

const storageKey = 'salus.locale';

const chunks: Record<Locale, () => Promise<{ default: Messages }>> = {
  ru: () => import('./locales/ru.ts'),
  en: () => import('./locales/en.ts'),
  ar: () => import('./locales/ar.ts'),
  id: () => import('./locales/id.ts'),
  hi: () => import('./locales/hi.ts'),
  zh: () => import('./locales/zh.ts'),
  es: () => import('./locales/es.ts'),
};

let current: Language = { locale: 'en', translate: (key) => key };
const listeners = new Set<() => void>();

/** The language of the screens: a small store, so that toasts and requests outside React speak it too. */
export const language = {
  get: () => current,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

/** Chosen earlier on this device, or what the browser asks for. */
export function startingLocale(): Locale {
  const chosen = savedLocale();
  return chosen ?? detectLocale(navigator.languages, 'en');
}

/** The person's own choice on this device, if they made one. */
export function savedLocale(): Locale | null {
  const saved = localStorage.getItem(storageKey);
  return isLocale(saved) ? saved : null;
}

/** Loads a language and turns the whole page to it, direction included. */
export async function speak(locale: Locale, { remember = false } = {}): Promise<void> {
  const { default: messages } = await chunks[locale]();
  putInForce(locale, messages);
  if (remember) localStorage.setItem(storageKey, locale);
}

/** Puts messages in force without loading them: tests bring their own. */
export function putInForce(locale: Locale, messages: Messages): void {
  const missing = import.meta.env.MODE === 'production' ? 'key' : 'throw';
  current = { locale, translate: createTranslator(messages, locale, { missing }) };
  document.documentElement.lang = htmlLang(locale);
  document.documentElement.dir = localeFacts[locale].dir;
  for (const listener of listeners) listener();
}
