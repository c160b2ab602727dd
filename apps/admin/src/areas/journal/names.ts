import type { Formats } from '@salus/i18n';
import { useMemo } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { formatPhone } from '../../kit/phone-number.ts';
import { useT } from './messages.ts';
import type { PersonName } from './wire.ts';

export interface Names {
  /** Given and family name in the order of the language. */
  full(name: PersonName): string;
  /** Вероника Л. */
  short(name: PersonName): string;
  /** A client may have left no name, or nothing at all [BKG-012i]. */
  client(client: { name: PersonName; phone?: string | null } | null): string;
}

/** How people are named on the journal's screens. */
export function useNames(): Names {
  const t = useT();
  const formats = useFormats();
  const unnamed = t('journal.client_unnamed');
  return useMemo(() => namesOf(formats, unnamed), [formats, unnamed]);
}

export function namesOf(formats: Formats, unnamed: string): Names {
  const full = ({ firstName, lastName }: PersonName) =>
    formats.personName({ givenName: firstName, familyName: lastName });
  return {
    full,
    short({ firstName, lastName }) {
      const initial = [...lastName][0];
      if (!firstName || !initial || formats.locale === 'zh') return full({ firstName, lastName, patronymic: '' });
      return `${firstName}\u00A0${initial}.`;
    },
    client: (client) => (client && (full(client.name) || (client.phone && formatPhone(client.phone)))) || unnamed,
  };
}
