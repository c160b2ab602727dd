import { type Locale, locales } from '@salus/i18n';
import * as z from 'zod';
import { words } from '../../platform/http/schemas.ts';

/** Texts of one record in one more language; an absent or empty one falls back to the base text [L10N-004i]. */
const texts = z.object({
  name: words(160).optional(),
  description: words(4000).optional(),
  whatToBring: words(1000).optional(),
});

export const translations = z
  .partialRecord(z.enum(locales), texts)
  .describe('Texts by language; what is missing falls back to the base text.');

export type Translations = z.output<typeof translations>;
type Field = keyof z.output<typeof texts>;

/** One text in a language, or the base text where nobody has translated it. */
export function inLanguage(locale: Locale, field: Field, base: string, said: unknown): string {
  const text = (said as Translations)[locale]?.[field]?.trim();
  return text || base;
}
