import { IconHourglass } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { apiQuery } from '../../api/client.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';

/** Time that looks free and is not: it is kept for somebody of the waitlist. Here the desk learns for whom, and takes it over. */
export function KeptStrip({ studioId }: { studioId: string }) {
  const t = useT();
  const navigate = useNavigate();
  const { journal, formats } = useJournal();
  const held = new Set(journal.holds.map(({ id }) => id));
  const { data } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/waits', { params: { query: { studioId, state: 'offered', limit: 50 } } }),
    enabled: held.size > 0,
  });
  // The hold of an offer has the offer's id, so these are those of the days in view.
  const kept = (data?.items ?? []).flatMap((wait) =>
    wait.offer && held.has(wait.offer.id) ? [{ wait, offer: wait.offer }] : [],
  );
  return kept.map(({ wait, offer }) => (
    <Alert
      key={offer.id}
      tone="warn"
      icon={IconHourglass}
      action={
        <Button
          size="sm"
          onClick={() => void navigate({ to: '/waiting' as '/', search: { wait: wait.id, studio: studioId } as never })}
        >
          {t('journal.kept_open')}
        </Button>
      }
    >
      {t('journal.kept', {
        time: formats.dateTime(offer.startsAt, journal.now),
        who: offer.specialists.map(({ name }) => name).join(', '),
        client: wait.client.name,
        until: formats.dateTime(offer.until, journal.now),
      })}
    </Alert>
  ));
}
