/** The languages of the product [L10N-001]. */
export const locales = ['ru', 'en', 'ar', 'id', 'hi', 'zh', 'es'] as const;

export type Locale = (typeof locales)[number];

export interface LocaleFacts {
  /** BCP 47 tag: goes into `lang` and into Intl. */
  tag: string;
  /** The language's name in that language. */
  ownName: string;
  /** Two or three letters for a narrow switch. */
  shortName: string;
  dir: 'ltr' | 'rtl';
  /** 0 is Sunday, as in Date.getDay. */
  firstDayOfWeek: 0 | 1 | 6;
  /** How a person is named in a sentence. */
  nameOrder: 'given_first' | 'family_first';
}

export const localeFacts: Record<Locale, LocaleFacts> = {
  ru: {
    tag: 'ru-RU',
    ownName: 'Русский',
    shortName: 'RU',
    dir: 'ltr',
    firstDayOfWeek: 1,
    nameOrder: 'given_first',
  },
  en: {
    tag: 'en-GB',
    ownName: 'English',
    shortName: 'EN',
    dir: 'ltr',
    firstDayOfWeek: 1,
    nameOrder: 'given_first',
  },
  // Studios of the region print prices and times in Latin digits, and so do phones and card numbers.
  ar: {
    tag: 'ar-u-nu-latn',
    ownName: 'العربية',
    shortName: 'AR',
    dir: 'rtl',
    firstDayOfWeek: 6,
    nameOrder: 'given_first',
  },
  id: {
    tag: 'id-ID',
    ownName: 'Bahasa Indonesia',
    shortName: 'ID',
    dir: 'ltr',
    firstDayOfWeek: 0,
    nameOrder: 'given_first',
  },
  hi: {
    tag: 'hi-IN-u-nu-latn',
    ownName: 'हिन्दी',
    shortName: 'HI',
    dir: 'ltr',
    firstDayOfWeek: 0,
    nameOrder: 'given_first',
  },
  zh: { tag: 'zh-CN', ownName: '简体中文', shortName: 'ZH', dir: 'ltr', firstDayOfWeek: 1, nameOrder: 'family_first' },
  es: {
    tag: 'es-419',
    ownName: 'Español',
    shortName: 'ES',
    dir: 'ltr',
    firstDayOfWeek: 1,
    nameOrder: 'given_first',
  },
};

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (locales as readonly string[]).includes(value);
}

/** `lang` attribute of a page: the tag without Intl's extensions. */
export function htmlLang(locale: Locale): string {
  return localeFacts[locale].tag.replace(/-u-.*$/, '');
}

/**
 * The best of our languages for what the browser asks for [L10N-002]: an Accept-Language header or
 * `navigator.languages`. Weights are obeyed, regions are ignored: `pt-BR, es-MX;q=0.8` gives Spanish.
 */
export function detectLocale(wanted: string | readonly string[] | null | undefined, fallback: Locale): Locale {
  const tags = typeof wanted === 'string' ? byWeight(wanted) : (wanted ?? []);
  for (const tag of tags) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    if (isLocale(language)) return language;
    if (language === 'in') return 'id'; // the code of Indonesian that old Android phones still send
  }
  return fallback;
}

function byWeight(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
