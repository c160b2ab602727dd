import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const locales = ['ru', 'en', 'ar', 'id', 'hi', 'zh', 'es'] as const;
type Words = Record<string, string>;
const wordsOf = (locale: string): Words =>
  JSON.parse(readFileSync(new URL(`../../apps/widgets/src/messages/${locale}.json`, import.meta.url), 'utf8'));
const english = wordsOf('en');

/** Names in braces, whether alone or as what a plural counts. */
const namesIn = (message: string) => new Set([...message.matchAll(/\{(\w+)(?=[},])/g)].map(([, name]) => name));
const pluralIn = (message: string) => /\{\w+, plural,(.*)\}$/s.exec(message)?.[1];

describe('the words of the widgets', () => {
  it.each(locales)('[L10N-001] %s has every message, with the same values in it', (locale) => {
    const words = wordsOf(locale);
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    for (const [key, message] of Object.entries(words)) {
      expect(namesIn(message), `${locale}: ${key}`).toEqual(namesIn(english[key] ?? ''));
    }
  });

  it.each(locales)('[L10N-001] %s has each plural form that its numbers need', (locale) => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(wordsOf(locale))) {
      const forms = pluralIn(message);
      if (forms === undefined) continue;
      const there = [...forms.matchAll(/(\w+) \{/g)].map(([, form]) => form);
      expect(there, `${locale}: ${key}`).toEqual(expect.arrayContaining(needed));
    }
  });
});
