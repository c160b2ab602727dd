import { describe, expect, it } from 'vitest';
import { detectLocale } from './locales.ts';
import { createTranslator, placeholdersOf, pluralsOf } from './translator.ts';

const ru = {
  'demo.visits': '{count, plural, one {# визит} few {# визита} many {# визитов} other {# визита}}',
  'demo.hello': 'Здравствуйте, {name}',
  'demo.came': '{gender, select, female {Пришла} other {Пришёл}}',
};

describe('createTranslator', () => {
  it('[L10N-004] obeys the plural rules of Russian', () => {
    const t = createTranslator(ru, 'ru');
    expect([1, 2, 5, 21].map((count) => t('demo.visits', { count }))).toEqual([
      '1 визит',
      '2 визита',
      '5 визитов',
      '21 визит',
    ]);
  });

  it('[L10N-004] obeys the six plural forms of Arabic and writes Latin digits', () => {
    const message = '{n, plural, zero {صفر} one {واحد} two {اثنان} few {# قليل} many {# كثير} other {# آخر}}';
    const t = createTranslator({ m: message }, 'ar');
    expect([0, 1, 2, 3, 11, 100].map((n) => t('m', { n }))).toEqual([
      'صفر',
      'واحد',
      'اثنان',
      '3 قليل',
      '11 كثير',
      '100 آخر',
    ]);
  });

  it('puts values and chooses by select', () => {
    const t = createTranslator(ru, 'ru');
    expect(t('demo.hello', { name: 'Анна' })).toBe('Здравствуйте, Анна');
    expect(t('demo.came', { gender: 'female' })).toBe('Пришла');
    expect(t('demo.came', { gender: 'unknown' })).toBe('Пришёл');
  });

  it('[L10N-003] a foreign name keeps its direction inside an Arabic sentence, links and choices stay bare', () => {
    const t = createTranslator(
      { met: '{name} مع {who}', link: 'افتح {link}', chosen: '{gender, select, female {جاءت {name}} other {جاء}}' },
      'ar',
    );
    expect(t('met', { name: 'Анна', who: '+7 999 010-28-35' })).toBe(
      '\u2068Анна\u2069 مع \u2068+7 999 010-28-35\u2069',
    );
    expect(t('link', { link: 'https://salus.example/a' })).toBe('افتح https://salus.example/a');
    expect(t('chosen', { gender: 'female', name: 'Анна' })).toBe('جاءت \u2068Анна\u2069');
  });

  it('throws on a missing key in tests and shows the key to people', () => {
    expect(() => createTranslator(ru, 'ru', { missing: 'throw' })('demo.typo')).toThrow('demo.typo');
    expect(createTranslator(ru, 'ru')('demo.typo')).toBe('demo.typo');
  });
});

describe('placeholdersOf and pluralsOf', () => {
  it('finds placeholders inside plurals and selects', () => {
    expect(placeholdersOf('{a} {n, plural, one {{b}} other {#}} {g, select, x {{c}} other {}}', 'en')).toEqual([
      'a',
      'b',
      'c',
      'g',
      'n',
    ]);
    expect(pluralsOf('{n, plural, one {a} other {b}}', 'en')).toEqual({ n: ['one', 'other'] });
  });
});

describe('detectLocale', () => {
  it('[L10N-002] follows the weights of the browser', () => {
    expect(detectLocale('pt-BR, en;q=0.5, es-MX;q=0.8', 'ru')).toBe('es');
    expect(detectLocale(['de', 'zh-Hans-CN'], 'en')).toBe('zh');
    expect(detectLocale('fr', 'ru')).toBe('ru');
    expect(detectLocale(undefined, 'en')).toBe('en');
    expect(detectLocale('ar;q=0, hi', 'en')).toBe('hi');
    expect(detectLocale(['in-ID'], 'en')).toBe('id');
  });
});
