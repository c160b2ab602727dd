/** Patterns for `search_text`; all must match. The longest comes first, since it is likely to be the rarest. */
export interface SearchPatterns {
  first: string;
  others: string[];
  /** The same as beginnings of `client_word.word`; null when something may stand inside a word (an address, part of a number). */
  beginnings: string[] | null;
  /** The end of a whole number, when that is what was typed: a person who may not see contacts still finds by it. */
  wholePhone: string | null;
  /** The beginning of a name, for relevance. */
  nameStart: string;
}

/** Below this the base would be read, not searched [CLI-002i]. */
const atLeastCharacters = 2;
/** Up to four digits are the end of a number ("last 4 digits suffice"), more may stand anywhere in it. */
const atMostTailDigits = 4;
/** 8 916 305-20-47, +7 916 … and 916 … are one number: the country and the trunk prefix stand before these. */
const wholeNumberDigits = 10;
const atMostWords = 6;
/** Words are kept up to this length. */
const wordLength = 60;

/** What to look for, or undefined when too little was typed. */
export function searchPatterns(typed: string): SearchPatterns | undefined {
  const text = typed
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’%_\\]/g, (sign) => (sign === "'" || sign === '’' ? '' : `\\${sign}`))
    .trim();
  if ([...text].length < atLeastCharacters) return undefined;
  const digits = /^\+?[\d\s().-]+$/.test(text) ? text.replace(/\D/g, '') : '';
  const words = (digits.length >= atLeastCharacters ? [digits] : wordsOf(text)).sort((a, b) => b.length - a.length);
  const [first, ...others] = words.map(patternOf);
  if (!first) return undefined;
  const beginnings = words.map(beginningOf).filter((beginning) => beginning !== null);
  return {
    first,
    others,
    beginnings: beginnings.length === words.length ? beginnings : null,
    wholePhone: digits.length >= wholeNumberDigits ? `%${digits.slice(-wholeNumberDigits)}` : null,
    nameStart: `${text.replaceAll('-', ' ')}%`,
  };
}

function digitsPattern(digits: string): string {
  if (digits.length <= atMostTailDigits) return `%${digits} %`;
  if (digits.length >= wholeNumberDigits) return `%${digits.slice(-wholeNumberDigits)} %`;
  return `%${digits.replace(/^0+(?=\d{5})/, '')}%`;
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .flatMap((word) => (word.includes('@') ? [word] : word.split('-')))
    .filter(Boolean)
    .slice(0, atMostWords);
}

function patternOf(word: string): string {
  if (/^\d{2,}$/.test(word)) return digitsPattern(word);
  return word.includes('@') ? `%${word}%` : `% ${word}%`;
}

/** How `clients.search_words` writes it: pieces of names and mailboxes forwards, digits from their end. */
function beginningOf(word: string): string | null {
  if (/^\d{2,}$/.test(word)) {
    if (word.length > atMostTailDigits && word.length < wholeNumberDigits) return null;
    return `<${[...word.slice(-wholeNumberDigits)].reverse().join('')}`;
  }
  return /^[\p{L}\p{M}\d]+$/u.test(word) ? word.slice(0, wordLength) : null;
}
