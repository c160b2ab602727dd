import type { Locale } from '@salus/i18n';

/** Excel opens UTF-8 as such only with this in front. */
const byteOrderMark = '\uFEFF';

/** A sheet as CSV for the spreadsheets of a language, its titles in the first line. */
export function csvOf(locale: Locale, lines: readonly (readonly string[])[]): string {
  const separator = separatorOf(locale);
  const text = lines.map((cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join('');
  return byteOrderMark + text;
}

/** Where the comma is the decimal sign, spreadsheets part columns by semicolon. */
function separatorOf(locale: Locale): ';' | ',' {
  return locale === 'en' || locale === 'zh' || locale === 'hi' ? ',' : ';';
}

/** A cell that begins like a formula would be run by spreadsheets. */
function quoted(cell: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
