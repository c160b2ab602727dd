import type en from '../messages/en.json';

export const locales = ['ru', 'en', 'ar', 'id', 'hi', 'zh', 'es'] as const;
export type Locale = (typeof locales)[number];
export type Key = keyof typeof en;

/** The words and formats of one language. */
export interface Words {
  locale: Locale;
  t(key: Key, values?: Record<string, string | number>): string;
}

/** Each language in its own name. */
export const names: Record<Locale, string> = {
  ru: 'Русский',
  en: 'English',
  ar: 'العربية',
  id: 'Bahasa Indonesia',
  hi: 'हिन्दी',
  zh: '简体中文',
  es: 'Español',
};

/** Where there is room for three letters only. */
export const shortNames: Record<Locale, string> = {
  ru: 'Рус',
  en: 'Eng',
  ar: 'عر',
  id: 'Ind',
  hi: 'हिं',
  zh: '中',
  es: 'Esp',
};

/** For `Intl`: Arabic and Hindi with the digits that the rest of the page has. */
export const tagOf: Record<Locale, string> = {
  ru: 'ru-RU',
  en: 'en-GB',
  ar: 'ar-u-nu-latn',
  id: 'id-ID',
  hi: 'hi-IN-u-nu-latn',
  zh: 'zh-CN',
  es: 'es-419',
};

const chunks: Record<Locale, () => Promise<{ default: Record<Key, string> }>> = {
  ru: () => import('../messages/ru.json'),
  en: () => import('../messages/en.json'),
  ar: () => import('../messages/ar.json'),
  id: () => import('../messages/id.json'),
  hi: () => import('../messages/hi.json'),
  zh: () => import('../messages/zh.json'),
  es: () => import('../messages/es.json'),
};

const rememberedUnder = 'salus.locale';

/** Chosen earlier → of the element → of the page → of the browser → English [L10N-002i]. */
export function chooseLocale(host: HTMLElement): Locale {
  const wanted = [remembered(), host.getAttribute('locale'), document.documentElement.lang, ...navigator.languages];
  for (const tag of wanted) {
    const language = tag?.toLowerCase().split('-')[0];
    const known = locales.find((locale) => locale === language);
    if (known) return known;
  }
  return 'en';
}

export async function loadWords(wanted: string, { remember = false } = {}): Promise<Words> {
  const locale = locales.find((one) => one === wanted) ?? 'en';
  const { default: messages } = await chunks[locale]();
  if (remember) store(locale);
  return {
    locale,
    t: (key, values = {}) => filled(messages[key], values, locale),
  };
}

const pluralForms = /\{(\w+), plural,((?:\s*\w+ \{[^{}]*\})+)\}/g;

/** `{name}` and `{count, plural, one {# place} other {# places}}`: what these words need of ICU messages. */
export function filled(message: string, values: Record<string, string | number>, locale: Locale): string {
  return message
    .replace(pluralForms, (_, name: string, forms: string) => {
      const wanted = new Intl.PluralRules(locale).select(Number(values[name]));
      const found = new Map([...forms.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, form, text]) => [form, text]));
      return (found.get(wanted) ?? found.get('other') ?? '').replaceAll('#', String(values[name]));
    })
    .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Storage of a foreign page may be shut: then nothing is remembered, and all works all the same. */
function remembered(): string | null {
  try {
    return localStorage.getItem(rememberedUnder);
  } catch {
    return null;
  }
}

function store(locale: Locale): void {
  try {
    localStorage.setItem(rememberedUnder, locale);
  } catch {
    // shut storage, see above
  }
}
