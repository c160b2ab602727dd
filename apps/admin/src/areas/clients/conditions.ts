import { useQuery } from '@tanstack/react-query';
import { useFormats } from '../../i18n/use-language.ts';
import { useSession } from '../../session/session.ts';
import { clientCategories, clientTags } from './client-queries.ts';
import type { ClientFilters } from './list-search.ts';
import { useT } from './messages.ts';

interface Choice {
  value: string;
  label: string;
}

type Field = keyof ClientFilters;

/** One thing to filter by: how it is asked and how a chip says it. */
export type Condition = {
  id: string;
  label: string;
  fields: readonly Field[];
  /** What the chip says; null when the condition is not set. */
  shown: (filters: ClientFilters) => string | null;
} & (
  | { kind: 'some' | 'one'; choices: readonly Choice[] }
  | { kind: 'number'; unit: string; usual: number }
  | { kind: 'dates' | 'numbers' }
);

/** All conditions of the client base, in the order of the menu [CLI-009i]. */
export function useConditions(): Condition[] {
  const t = useT();
  const formats = useFormats();
  const { studios } = useSession();
  const { data: categories } = useQuery(clientCategories);
  const { data: tags } = useQuery(clientTags);
  const yesNo = [
    { value: 'true', label: t('clients.yes') },
    { value: 'false', label: t('clients.no') },
  ];

  const some = (field: Field, label: string, choices: readonly Choice[]): Condition => ({
    id: field,
    label,
    kind: 'some',
    fields: [field],
    choices,
    shown: (filters) => {
      const values = filters[field] as string[] | undefined;
      return values?.length ? values.map((value) => named(choices, value)).join(', ') : null;
    },
  });
  const one = (field: Field, label: string, choices: readonly Choice[]): Condition => ({
    id: field,
    label,
    kind: 'one',
    fields: [field],
    choices,
    shown: (filters) => (filters[field] === undefined ? null : named(choices, String(filters[field]))),
  });
  const number = (field: Field, label: string, unit: string, usual: number): Condition => ({
    id: field,
    label,
    kind: 'number',
    fields: [field],
    unit,
    usual,
    shown: (filters) => (filters[field] === undefined ? null : `${formats.number(Number(filters[field]))} ${unit}`),
  });
  const range = (kind: 'dates' | 'numbers', id: string, label: string, from: Field, to: Field): Condition => ({
    id,
    label,
    kind,
    fields: [from, to],
    shown: (filters) => {
      const say = (value: unknown) =>
        kind === 'dates' ? formats.dateShort(String(value)) : formats.number(Number(value));
      const [first, last] = [filters[from], filters[to]];
      if (first === undefined && last === undefined) return null;
      return `${first === undefined ? '…' : say(first)}–${last === undefined ? '…' : say(last)}`;
    },
  });

  return [
    one('nextVisit', t('clients.filter_next_visit'), [
      { value: 'any', label: t('clients.next_any') },
      { value: 'none', label: t('clients.next_none') },
      { value: 'today', label: t('clients.next_today') },
      { value: 'this_week', label: t('clients.next_this_week') },
    ]),
    range('dates', 'nextVisitDates', t('clients.filter_next_visit_dates'), 'nextVisitFrom', 'nextVisitTo'),
    number('sleepingMonths', t('clients.filter_sleeping_months'), t('clients.unit_months'), 3),
    number('sleepingDays', t('clients.filter_sleeping_days'), t('clients.unit_days'), 60),
    number('birthdayWithinDays', t('clients.filter_birthday'), t('clients.unit_days'), 7),
    some('status', t('clients.column_status'), [
      { value: 'primary', label: t('clients.status_primary') },
      { value: 'repeat', label: t('clients.status_repeat') },
      { value: 'vip', label: t('clients.status_vip') },
    ]),
    some(
      'studioId',
      t('clients.column_studio'),
      studios.map(({ id, name }) => ({ value: id, label: name })),
    ),
    some('group', t('clients.column_groups'), [
      { value: 'attention', label: t('clients.group_attention') },
      { value: 'earlier', label: t('clients.group_earlier') },
      { value: 'staff', label: t('clients.group_staff') },
      { value: 'guest', label: t('clients.group_guest') },
    ]),
    some(
      'categoryId',
      t('clients.column_category'),
      (categories?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ),
    some(
      'tag',
      t('clients.column_tags'),
      (tags?.items ?? []).map(({ tag }) => ({ value: tag, label: tag })),
    ),
    range('dates', 'visitedDates', t('clients.column_last_visit'), 'visitedFrom', 'visitedTo'),
    range('numbers', 'visitCount', t('clients.column_visits'), 'visitsFrom', 'visitsTo'),
    range('dates', 'registeredDates', t('clients.column_registered'), 'registeredFrom', 'registeredTo'),
    one('consent', t('clients.filter_consent'), yesNo),
    one('sex', t('clients.sex'), [
      { value: 'female', label: t('clients.sex_female') },
      { value: 'male', label: t('clients.sex_male') },
    ]),
    range('numbers', 'age', t('clients.filter_age'), 'ageFrom', 'ageTo'),
    one('needsContract', t('clients.filter_needs_contract'), yesNo),
    one('archived', t('clients.filter_archived'), yesNo.slice(0, 1)),
  ];
}

function named(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
