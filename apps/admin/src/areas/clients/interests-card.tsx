import { IconEdit } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { Card } from '../../kit/card.tsx';
import { Donut, Legend } from '../../kit/donut.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './client-page.module.css';
import { type ClientCard, interests } from './client-queries.ts';
import type { VisitSummary } from './client-stats.tsx';
import { useInterestName } from './interest-name.ts';
import { useT } from './messages.ts';
import { Questionnaire } from './questionnaire.tsx';

/** What the client says to like and what the client does: two rings of the same colours, one legend [CLI-046, CLI-047]. */
export function InterestsCard({ client, summary }: { client: ClientCard; summary: VisitSummary | undefined }) {
  const t = useT();
  const formats = useFormats();
  const nameOf = useInterestName();
  const mayEdit = useCan('clients.client', 'edit') && !client.isAnonymised;
  const [asks, setAsks] = useState(false);
  const { data } = useQuery(interests);
  const weights = new Map(client.interests.map(({ interestId, weight }) => [interestId, weight]));
  const visits = new Map((summary?.byInterest ?? []).map((one) => [one.interestId, one.visits]));
  const known = (data?.items ?? [])
    .filter(({ id, isArchived }) => !isArchived || weights.has(id) || visits.has(id))
    .sort((a, b) => a.colour - b.colour);
  const declared = sum(weights);
  const used = sum(visits);
  const share = (part: number | undefined, whole: number) =>
    part ? formats.percent(Math.round((part / whole) * 100)) : '—';
  return (
    <Card
      title={
        <span className={classes.titleRow}>
          {t('clients.interests')}
          <span className={classes.headHint}>{t('clients.interests_period')}</span>
        </span>
      }
      action={
        mayEdit && (
          <IconButton icon={IconEdit} size="sm" label={t('clients.questionnaire')} onClick={() => setAsks(true)} />
        )
      }
    >
      <div className={classes.interests}>
        <div className={classes.donuts}>
          <div className={classes.donut}>
            <Donut
              size={80}
              label={t('clients.by_questionnaire')}
              slices={known.map((one) => ({ id: one.id, label: nameOf(one), value: weights.get(one.id) ?? 0 }))}
              center={formats.number(weights.size)}
              hint={t('clients.of_total', { total: known.length })}
            />
            {weights.size === 0 ? t('clients.not_asked') : t('clients.by_questionnaire')}
          </div>
          <div className={classes.donut}>
            <Donut
              size={80}
              label={t('clients.by_visits')}
              slices={known.map((one) => ({ id: one.id, label: nameOf(one), value: visits.get(one.id) ?? 0 }))}
              center={formats.number(used)}
              hint={t('clients.services_word', { count: used })}
            />
            {used === 0 ? t('clients.not_used') : t('clients.by_visits')}
          </div>
        </div>
        <Legend
          heads={[t('clients.head_questionnaire'), t('clients.visits')]}
          rows={known.map((one) => ({
            id: one.id,
            label: nameOf(one),
            values: [share(weights.get(one.id), declared), share(visits.get(one.id), used)],
          }))}
        />
      </div>
      {asks && <Questionnaire client={client} onClose={() => setAsks(false)} />}
    </Card>
  );
}

function sum(values: ReadonlyMap<string, number>): number {
  return [...values.values()].reduce((total, value) => total + value, 0);
}
