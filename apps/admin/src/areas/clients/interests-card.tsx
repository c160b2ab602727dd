import { Menu } from '@mantine/core';
import { IconChevronDown, IconEdit } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { Card } from '../../kit/card.tsx';
import { Donut, Legend } from '../../kit/donut.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './client-page.module.css';
import { type ClientCard, interests, usualMonths } from './client-queries.ts';
import type { VisitSummary } from './client-stats.tsx';
import { useInterestName } from './interest-name.ts';
import { useT } from './messages.ts';
import { Questionnaire } from './questionnaire.tsx';

const route = getRouteApi('/shell/clients/$clientId');

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
          {summary && <Period />}
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

const periods = [3, 6, usualMonths, 24, 60];

/** Over which time visits are counted [CLI-047i]; kept in the address. */
function Period() {
  const t = useT();
  const { months = usualMonths } = route.useSearch();
  const navigate = useNavigate({ from: '/clients/$clientId' });
  const choose = (chosen: number) =>
    void navigate({
      search: (before: Record<string, unknown>) => ({ ...before, months: chosen === usualMonths ? undefined : chosen }),
      replace: true,
    });
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className={classes.link}
          aria-label={t('clients.period', { period: t('clients.months', { count: months }) })}
        >
          {t('clients.months', { count: months })}
          <IconChevronDown size={13} stroke={2} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {periods.map((one) => (
          <Menu.Item key={one} aria-current={one === months || undefined} onClick={() => choose(one)}>
            {t('clients.months', { count: one })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function sum(values: ReadonlyMap<string, number>): number {
  return [...values.values()].reduce((total, value) => total + value, 0);
}
