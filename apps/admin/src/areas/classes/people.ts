import { useFormats } from '../../i18n/use-language.ts';
import type { ClientGroup } from '../../kit/group-mark.tsx';
import type { Participant } from './class-data.ts';
import { useT } from './messages.ts';

interface PersonName {
  firstName: string;
  lastName: string;
}

/** How people are named on the class's screens: a client without a name is "Client". */
export function useNameOf(): (name: PersonName) => string {
  const formats = useFormats();
  const t = useT();
  return ({ firstName, lastName }) =>
    formats.personName({ givenName: firstName, familyName: lastName }) || t('classes.no_name');
}

/** The group that wins the highlighter when a client has several. */
export function groupOf(client: Participant['client']): ClientGroup | null {
  if (client.needsAttention) return 'attention';
  if (client.isStaff) return 'staff';
  return client.isGuest ? 'guest' : null;
}
