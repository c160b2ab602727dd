import { IconGenderFemale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { Alert } from '../../kit/alert.tsx';
import { useClassScreen } from './class-context.ts';
import { useT } from './messages.ts';

/** A studio for women warns before a man, or somebody whose sex nobody has noted, is booked; it does not forbid. */
export function WomenOnlyNotice({ clientId }: { clientId: string }) {
  const t = useT();
  const { card } = useClassScreen();
  const { data: client } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/clients/{clientId}', { params: { path: { clientId } } }),
    enabled: card.womenOnly,
  });
  if (!card.womenOnly || !client || client.sex === 'female') return null;
  return (
    <Alert tone="warn" icon={IconGenderFemale}>
      {t(client.sex === 'male' ? 'classes.women_only_male' : 'classes.women_only_unknown')}
    </Alert>
  );
}
