import { normalisePhone } from './phone.ts';

/** Patterns for `search_text`; all must match. The first one is the rarest and uses the index. */
export interface SearchPatterns {
  first: string;
  others: string[];
  /** The whole number, when that is what was typed: a person who may not see contacts still finds by it. */
  wholePhone: string | null;
  /** The beginning of a name, for relevance. */
  nameStart: string;
}

/** Below this the base would be read, not searched [CLI-002i]. */
const atLeastCharacters = 2;
/** Up to four digits are the end of a number ("last 4 digits suffice"), more may stand anywhere in it. */
const atMostTailDigits = 4;
const atMostWords = 6;

/** What to look for, or undefined when too little was typed. */
export function searchPatterns(typed: string, country: string): SearchPatterns | undefined {
  const text = typed
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’%_\\]/g, (sign) => (sign === "'" || sign === '’' ? '' : `\\${sign}`))
    .trim();
  if ([...text].length < atLeastCharacters) return undefined;
  const number = phoneDigits(text, country);
  const patterns = number ? [digitsPattern(number)] : wordsOf(text).map(wordPattern);
  const [first, ...others] = patterns.sort((a, b) => b.length - a.length);
  if (!first) return undefined;
  return {
    first,
    others,
    wholePhone: number && number.length >= 10 ? `+${number}` : null,
    nameStart: `${text.replaceAll('-', ' ')}%`,
  };
}

/** Digits of something typed like a number: brackets and dashes do not matter, and 8 916 … is +7 916 …. */
function phoneDigits(text: string, country: string): string | undefined {
  if (!/^\+?[\d\s().-]+$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (digits.length < atLeastCharacters) return undefined;
  const whole = digits.length >= 10 ? normalisePhone(text, country) : undefined;
  return whole ? whole.slice(1) : digits;
}

function digitsPattern(digits: string): string {
  return digits.length <= atMostTailDigits ? `%${digits} %` : `%${digits}%`;
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .flatMap((word) => (word.includes('@') ? [word] : word.split('-')))
    .filter(Boolean)
    .slice(0, atMostWords);
}

function wordPattern(word: string): string {
  if (/^\d{2,}$/.test(word)) return digitsPattern(word);
  return word.includes('@') ? `%${word}%` : `% ${word}%`;
}
