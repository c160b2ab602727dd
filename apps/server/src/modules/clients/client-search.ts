/** Patterns for `search_text`; all must match. The first one is the rarest and uses the index. */
export interface SearchPatterns {
  first: string;
  others: string[];
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

/** What to look for, or undefined when too little was typed. */
export function searchPatterns(typed: string): SearchPatterns | undefined {
  const text = typed
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’%_\\]/g, (sign) => (sign === "'" || sign === '’' ? '' : `\\${sign}`))
    .trim();
  if ([...text].length < atLeastCharacters) return undefined;
  const digits = /^\+?[\d\s().-]+$/.test(text) ? text.replace(/\D/g, '') : '';
  const patterns = digits.length >= atLeastCharacters ? [digitsPattern(digits)] : wordsOf(text).map(wordPattern);
  const [first, ...others] = patterns.sort((a, b) => b.length - a.length);
  if (!first) return undefined;
  return {
    first,
    others,
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

function wordPattern(word: string): string {
  if (/^\d{2,}$/.test(word)) return digitsPattern(word);
  return word.includes('@') ? `%${word}%` : `% ${word}%`;
}
