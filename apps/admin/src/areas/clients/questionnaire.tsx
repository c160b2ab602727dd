import { Rating } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { mayLeave } from '../../kit/unsaved.ts';
import classes from './client-page.module.css';
import { type ClientCard, clientCard, interests } from './client-queries.ts';
import { useInterestName } from './interest-name.ts';
import { useT } from './messages.ts';

/** How interesting each kind of service is, from one to five; none means no interest [CLI-048]. */
export function Questionnaire({ client, onClose }: { client: ClientCard; onClose: () => void }) {
  const t = useT();
  const nameOf = useInterestName();
  const queryClient = useQueryClient();
  const { data } = useQuery(interests);
  const [weights, setWeights] = useState<Record<string, number>>(() =>
    Object.fromEntries(client.interests.map(({ interestId, weight }) => [interestId, weight])),
  );
  const [touched, setTouched] = useState(false);
  const save = useMutation({
    mutationFn: async () => {
      const answers = Object.entries(weights).filter(([, weight]) => weight > 0);
      const { data: card } = await api.PUT('/api/v1/clients/{clientId}/interests', {
        params: { path: { clientId: client.id } },
        body: { interests: answers.map(([interestId, weight]) => ({ interestId, weight })) },
      });
      return card;
    },
    onSuccess: (card) => {
      queryClient.setQueryData(clientCard(client.id).queryKey, card);
      onClose();
    },
  });
  return (
    <Sheet
      opened
      title={t('clients.questionnaire')}
      onClose={() => void mayLeave(touched).then((may) => may && onClose())}
      footer={
        <Button variant="primary" fullWidth busy={save.isPending} onClick={() => save.mutate()}>
          {t('clients.save')}
        </Button>
      }
    >
      <div className={classes.fields}>
        <p className={classes.quiet}>{t('clients.questionnaire_hint')}</p>
        {(data?.items ?? [])
          .filter(({ isArchived }) => !isArchived)
          .map((interest) => (
            <div key={interest.id} className={classes.titleRow}>
              <span style={{ flex: '1 1 180px' }}>{nameOf(interest)}</span>
              <Rating
                size="lg"
                allowClear
                value={weights[interest.id] ?? 0}
                getSymbolLabel={(value) => `${nameOf(interest)}: ${value}`}
                onChange={(weight) => {
                  setTouched(true);
                  setWeights((before) => ({ ...before, [interest.id]: weight }));
                }}
              />
            </div>
          ))}
      </div>
    </Sheet>
  );
}
