import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { useSession } from '../../session/session.ts';
import { resourceLabels } from '../rights/labels.ts';
import { useT as useRightsT } from '../rights/messages.ts';
import classes from './audit.module.css';
import type en from './messages/en.json';
import messages from './messages/en.json';
import { useT } from './messages.ts';

type Key = keyof typeof en;

/** What a field is called: in words, a right by its name in the matrix, else its own name made readable. */
export function useFieldWord(): (field: string) => string {
  const t = useT();
  const tRights = useRightsT();
  return (field) => {
    const key = `audit.field.${field}`;
    if (isKey(key)) return t(key);
    const resource = resourceLabels[field];
    return resource ? tRights(resource) : readable(field);
  };
}

/** A value of a change as a person reads it: names instead of ids, money, dates, yes and no. */
export function Value({
  field,
  value,
  names,
}: {
  field: string;
  value: unknown;
  names: Readonly<Record<string, string>>;
}): ReactNode {
  const t = useT();
  const word = useFieldWord();
  const plain = usePlainValue(names);
  if (isEmpty(value)) return '—';
  if (Array.isArray(value)) {
    if (field === 'weekHours') return <WeekHours week={value} />;
    if (value.every((one) => typeof one !== 'object')) return value.map((one) => plain(field, one)).join(', ');
    return (
      <ul className={classes.list}>
        {value.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a past value never changes its order
          <li key={index}>
            <Value field={field} value={one} names={names} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value !== 'object' || value === null) return plain(field, value);
  const parts = Object.entries(value).filter(([, one]) => !isEmpty(one) && one !== false);
  if (parts.length === 0) return t('audit.no');
  return (
    <ul className={classes.list}>
      {parts.map(([key, one]) => (
        <li key={key}>
          <span className={classes.part}>{word(key)}:</span> <Value field={key} value={one} names={names} />
        </li>
      ))}
    </ul>
  );
}

function usePlainValue(names: Readonly<Record<string, string>>): (field: string, value: unknown) => string {
  const t = useT();
  const formats = useFormats();
  const { network } = useSession();
  return (field, value) => {
    if (typeof value === 'boolean') return value ? t('audit.yes') : t('audit.no');
    if (typeof value === 'number') {
      if (field.endsWith('Minor')) return formats.money(value, network.currency);
      if (field.endsWith('Percent')) return formats.percent(value);
      if (/(Min|_min)$/.test(field)) return formats.duration(value);
      return field === 'number' ? String(value) : formats.number(value, { decimals: 2 });
    }
    const text = String(value);
    if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return formats.dateTime(text);
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return formats.date(text);
    if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text)) return names[text] ?? `…${text.slice(-6)}`;
    const key = `audit.value.${text}`;
    return isKey(key) ? t(key) : text;
  };
}

/** Monday first, each day with its hours; a closed day has none. */
function WeekHours({ week }: { week: unknown[] }) {
  const formats = useFormats();
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return (
    <ul className={classes.list}>
      {week.map((day, index) => {
        const spans = Array.isArray(day) ? (day as [number, number][]) : [];
        // The first of January 2024 was a Monday.
        const monday = `2024-01-0${index + 1}`;
        return (
          <li key={monday}>
            <span className={classes.part}>{formats.weekday(monday)}:</span>{' '}
            {spans.map(([from, to]) => `${clock(from)}–${clock(to)}`).join(', ') || '—'}
          </li>
        );
      })}
    </ul>
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function isKey(key: string): key is Key {
  return key in messages;
}

/** "breakAfterMin" → "Break after min": not translated, but no code either. */
export function readable(field: string): string {
  const words = field
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[._]/g, ' ')
    .replace(/ ids?$/i, '')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
