import { IconAlertTriangle, IconLeaf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Donut, Legend } from '../../kit/donut.tsx';
import { Skeleton } from '../../kit/skeletons.tsx';
import { useInterestName } from '../clients/interest-name.ts';
import classes from './client-facts.module.css';
import { useT } from './messages.ts';

/** What the desk should know before it speaks: numbers, interests, habits. */
export function ClientFacts({ clientId }: { clientId: string }) {
  const t = useT();
  const formats = useFormats();
  const nameOf = useInterestName();
  const path = { params: { path: { clientId } } };
  const { data: card } = useQuery(apiQuery.queryOptions('get', '/api/v1/clients/{clientId}', path));
  const { data: summary } = useQuery(apiQuery.queryOptions('get', '/api/v1/clients/{clientId}/visit-summary', path));
  const { data: interests } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/interests', {}, { staleTime: 10 * 60_000 }),
  );
  if (!card) return <Skeleton width="100%" height={52} />;
  const rows = (interests?.items ?? [])
    .filter(
      ({ id }) =>
        card.interests.some(({ interestId }) => interestId === id) ||
        summary?.byInterest.some(({ interestId }) => interestId === id),
    )
    .map((interest) => ({ id: interest.id, name: nameOf(interest) }));
  const declared = rows.map(({ id, name }) => ({
    id,
    label: name,
    value: card.interests.find(({ interestId }) => interestId === id)?.weight ?? 0,
  }));
  const actual = rows.map(({ id, name }) => ({
    id,
    label: name,
    value: summary?.byInterest.find(({ interestId }) => interestId === id)?.visits ?? 0,
  }));
  const habits = Object.entries(card.features).flatMap(([kind, text]) => (text && kind !== 'allergies' ? [text] : []));
  return (
    <>
      <dl className={classes.facts}>
        <Fact label={t('journal.fact_visits')} value={formats.number(card.completedVisits)} />
        <Fact
          label={t('journal.fact_last')}
          value={card.lastVisitAt ? formats.dateShort(card.lastVisitAt, Date.now()) : '—'}
        />
        <Fact label={t('journal.fact_missed')} value={formats.number(card.missedVisits)} />
        <Fact label={t('journal.fact_bonus')} value={formats.percent(card.bonusPercent)} />
      </dl>
      {rows.length > 0 && (
        <div className={classes.pies}>
          <figure>
            <Donut slices={declared} label={t('journal.interests_declared')} size={64} />
            <figcaption>{t('journal.interests_declared')}</figcaption>
          </figure>
          <figure>
            <Donut slices={actual} label={t('journal.interests_actual')} size={64} />
            <figcaption>{t('journal.interests_actual')}</figcaption>
          </figure>
          <Legend rows={rows.map(({ id, name }) => ({ id, label: name, values: [] }))} />
        </div>
      )}
      {card.features.allergies && (
        <Alert tone="warn" icon={IconAlertTriangle}>
          {card.features.allergies}
        </Alert>
      )}
      {habits.length > 0 && <Alert icon={IconLeaf}>{habits.join('. ')}</Alert>}
    </>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
