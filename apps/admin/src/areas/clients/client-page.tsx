import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ErrorState } from '../../kit/error-state.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { useCan } from '../../session/can.tsx';
import { ClientClasses, clientClassSummary } from '../classes/public.ts';
import { ClientMessages } from '../messages/public.ts';
import { ClientHeader } from './client-header.tsx';
import classes from './client-page.module.css';
import { clientCard, visitSummary } from './client-queries.ts';
import { ClientStats } from './client-stats.tsx';
import { ContractsTab } from './contracts-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { useT } from './messages.ts';
import { ProfileTab } from './profile-tab.tsx';
import { VisitsTab } from './visits-tab.tsx';

const route = getRouteApi('/shell/clients/$clientId');

/** One client's card: who it is, what the visits add up to, and the tabs [CLI-010, CLI-020]. */
export function ClientPage() {
  const t = useT();
  const { clientId } = route.useParams();
  const { tab = 'profile', months, message } = route.useSearch();
  const navigate = useNavigate({ from: '/clients/$clientId' });
  const mayVisits = useCan('bookings.visit');
  const mayClasses = useCan('classes.booking');
  const mayMessages = useCan('messaging.message');
  const mayAudit = useCan('access.audit');
  const card = useQuery(clientCard(clientId));
  const summary = useQuery({
    ...visitSummary(clientId, months),
    enabled: mayVisits,
    placeholderData: (before) => before,
  });

  const attendance = useQuery({ ...clientClassSummary(clientId), enabled: mayClasses });

  if (card.error && !card.data) return <ErrorState error={card.error} onRetry={() => void card.refetch()} />;
  if (!card.data) return <PageSkeleton />;
  const client = card.data;
  const visits = summary.data
    ? Object.values(summary.data.byState).reduce((sum, count) => sum + (count ?? 0), 0)
    : undefined;
  const tabs = [
    { id: 'profile', label: t('clients.tab_profile') },
    ...(mayVisits ? [{ id: 'visits', label: t('clients.visits'), count: visits }] : []),
    ...(mayClasses ? [{ id: 'classes', label: t('clients.tab_classes'), count: attendance.data?.attended }] : []),
    ...(mayMessages ? [{ id: 'messages', label: t('clients.tab_messages') }] : []),
    ...(client.contracts
      ? [{ id: 'contracts', label: t('clients.tab_contracts'), count: client.contracts.length }]
      : []),
    ...(mayAudit ? [{ id: 'history', label: t('clients.tab_history') }] : []),
  ];
  const active = tabs.some(({ id }) => id === tab) ? tab : 'profile';
  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <ClientHeader client={client} />
        <ClientStats client={client} summary={summary.data} />
        <Tabs tabs={tabs} active={active} label={t('clients.sections')} />
      </div>
      <div className={classes.body}>
        {active === 'profile' && <ProfileTab client={client} summary={summary.data} summaryFailed={summary.isError} />}
        {active === 'visits' && <VisitsTab clientId={client.id} />}
        {active === 'classes' && <ClientClasses clientId={client.id} />}
        {active === 'messages' && (
          <ClientMessages
            clientId={client.id}
            open={message}
            onOpen={(opened) => void navigate({ search: (before: object) => ({ ...before, message: opened }) })}
          />
        )}
        {active === 'contracts' && <ContractsTab client={client} />}
        {active === 'history' && <HistoryTab clientId={client.id} />}
      </div>
    </div>
  );
}
