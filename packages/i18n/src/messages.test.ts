import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Locale, localeFacts, locales } from './locales.ts';
import { sameInEveryLanguage } from './same-words.ts';
import { placeholdersOf, pluralsOf } from './translator.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folders = ['apps', 'packages'].flatMap((top) => messageFolders(join(root, top)));
const translations = locales.filter((locale) => locale !== 'en');

/** Plural forms that whole numbers take; `many` of Spanish is for millions only. */
const neededForms: Record<Locale, string[]> = {
  ru: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
  ar: ['one', 'two', 'few', 'many', 'other'],
  id: ['other'],
  hi: ['one', 'other'],
  zh: ['other'],
  es: ['one', 'other'],
};

it('finds the message folders of the repository', () => {
  expect(folders.length).toBeGreaterThan(0);
});

describe.each(folders.map((folder) => ({ folder, name: relative(root, folder) })))('$name', ({ folder }) => {
  const english = read(folder, 'en');

  it.each(locales)('[L10N-001] has every message in %s', (locale) => {
    expect(Object.keys(read(folder, locale)).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(locales)('[L10N-001] parses in %s and keeps placeholders and plural forms', (locale) => {
    for (const [key, message] of Object.entries(read(folder, locale))) {
      expect(message.trim(), `${locale} ${key} is empty`).not.toBe('');
      expect(placeholdersOf(message, locale), `${locale} ${key}`).toEqual(placeholdersOf(english[key] ?? '', 'en'));
      for (const [placeholder, forms] of Object.entries(pluralsOf(message, locale))) {
        expect(forms, `${locale} ${key} {${placeholder}}`).toEqual(expect.arrayContaining(neededForms[locale]));
      }
    }
  });

  it.each(translations)('[L10N-001] is translated into %s, not copied', (locale) => {
    const copied = Object.entries(read(folder, locale))
      .filter(([key, message]) => message === english[key] && !mayBeSame(message, locale))
      .map(([key]) => key);
    expect(copied).toEqual([]);
  });
});

function messageFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || ['node_modules', 'dist'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.name === 'messages' && existsSync(join(path, 'en.json'))) return [path];
    return messageFolders(path);
  });
}

function read(folder: string, locale: Locale): Record<string, string> {
  return JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as Record<string, string>;
}

/** Brand words and bare placeholders; one-word cognates between the languages written in Latin letters. */
function mayBeSame(message: string, locale: Locale): boolean {
  const words = message
    .replace(/\{[^{}]*\}/g, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 1);
  if (words.every((word) => sameInEveryLanguage.includes(word))) return true;
  const latin = /^(id|es)/.test(localeFacts[locale].tag);
  return latin && words.length === 1;
}
