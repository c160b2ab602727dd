import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale, localeFacts } from './locales.ts';

export type Messages = Readonly<Record<string, string>>;
export type MessageValues = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;
export type Translate<Key extends string = string> = (key: Key, values?: MessageValues) => string;

export interface TranslatorOptions {
  /** What an unknown key does: `throw` in tests, where it is a bug to fix; `key` before people, who should see something. */
  missing?: 'throw' | 'key';
}

/**
 * A function from key and values to a sentence in one language. Messages are ICU: plurals, selects, numbers.
 * Parsed messages are kept, since lists say the same sentence a hundred times.
 */
export function createTranslator<Key extends string = string>(
  messages: Messages,
  locale: Locale,
  { missing = 'key' }: TranslatorOptions = {},
): Translate<Key> {
  const parsed = new Map<string, IntlMessageFormat>();
  const { tag, dir } = localeFacts[locale];

  return (key, values) => {
    const message = messages[key];
    if (message === undefined) {
      if (missing === 'throw') throw new Error(`No message "${key}" in ${locale}`);
      return key;
    }
    if (values === undefined && !/[{}<'#]/.test(message)) return message;

    let format = parsed.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true });
      parsed.set(key, format);
    }
    return String(format.format(dir === 'rtl' ? isolated(values, format) : { ...values }));
  };
}

/**
 * Names, phones and services keep their own direction inside a right-to-left sentence, and do not pull the words beside
 * them along. Links stay bare, or the mark behind them would become part of the address; digits need no mark.
 */
function isolated(values: MessageValues | undefined, format: IntlMessageFormat): Record<string, MessageValues[string]> {
  const chosenBy = new Set<string>();
  collectChoices(format.getAst() as unknown as Element[], chosenBy);
  return Object.fromEntries(
    Object.entries({ ...values }).map(([name, value]) => {
      const isPlain = typeof value !== 'string' || chosenBy.has(name) || /^(https?:|[\d\s]*$)/.test(value);
      return [name, isPlain ? value : isolate(value)];
    }),
  );
}

/** A piece of text whose direction is its own, whatever stands around it: first strong isolate … pop. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The placeholders of an ICU message, sorted: what the caller has to give. Throws when the message does not parse. */
export function placeholdersOf(message: string, locale: Locale): string[] {
  const found = new Set<string>();
  collect(parse(message, locale), found);
  return [...found].sort();
}

/** The categories that each plural of a message spells out, by placeholder: `{ count: ['one', 'few', 'other'] }`. */
export function pluralsOf(message: string, locale: Locale): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const walk = (elements: readonly Element[]) => {
    for (const element of elements) {
      if (element.type === PLURAL && 'offset' in element)
        found[element.value ?? ''] = Object.keys(element.options ?? {});
      for (const option of Object.values(element.options ?? {})) walk(option.value);
    }
  };
  walk(parse(message, locale));
  return found;
}

/** The part of the parser's tree that we look at; its own types are enums that do not survive isolated modules. */
interface Element {
  type: number;
  value?: string;
  options?: Record<string, { value: Element[] }>;
}

const LITERAL = 0;
const SELECT = 5;
const PLURAL = 6;
const POUND = 7;

function parse(message: string, locale: Locale): Element[] {
  return new IntlMessageFormat(message, localeFacts[locale].tag, undefined, {
    ignoreTag: true,
  }).getAst() as unknown as Element[];
}

function collect(elements: readonly Element[], found: Set<string>): void {
  for (const element of elements) {
    if (element.type !== LITERAL && element.type !== POUND && element.value !== undefined) found.add(element.value);
    for (const option of Object.values(element.options ?? {})) collect(option.value, found);
  }
}

/** The values by which a select chooses: its branches know them as they are. */
function collectChoices(elements: readonly Element[], found: Set<string>): void {
  for (const element of elements) {
    if (element.type === SELECT && element.value) found.add(element.value);
    for (const option of Object.values(element.options ?? {})) collectChoices(option.value, found);
  }
}
