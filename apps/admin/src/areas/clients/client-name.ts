import type { Formats } from '@salus/i18n';

interface Named {
  lastName: string;
  firstName: string;
  patronymic?: string;
}

/** A client's name; without one the word "Client" in the reader's language, which is never stored [CLI-023i]. */
export function clientName(
  { lastName, firstName, patronymic }: Named,
  formats: Formats,
  noName: string,
  use: 'sentence' | 'list' = 'list',
): string {
  const middle = use === 'list' ? patronymic : undefined;
  return formats.personName({ familyName: lastName, givenName: firstName, middleName: middle }, use) || noName;
}
