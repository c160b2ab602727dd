import { IconGenderFemale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { Alert } from '../../kit/alert.tsx';
import { useT } from './messages.ts';
import type { BookingClient } from './use-booking.ts';

/** A studio for women warns the desk before it books a man, or somebody whose sex nobody has noted; it does not forbid. */
export function WomenOnly({ client, isWomenOnly }: { client: BookingClient | null; isWomenOnly: boolean }) {
  const t = useT();
  const clientId = client?.kind === 'known' ? client.id : '';
  const { data: card } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/clients/{clientId}', { params: { path: { clientId } } }),
    enabled: isWomenOnly && clientId !== '',
  });
  if (!isWomenOnly || !client || (client.kind === 'known' && !card) || card?.sex === 'female') return null;
  return (
    <Alert tone="warn" icon={IconGenderFemale}>
      {card?.sex === 'male' ? t('journal.women_only_male') : t('journal.women_only_unknown')}
    </Alert>
  );
}
