import { IconCalendarEvent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { DataTable } from '../../kit/data-table.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { CursorPager } from '../../kit/pager.tsx';
import classes from './client-page.module.css';
import { useT } from './messages.ts';
import { useOpenVisit, useVisitColumns } from './visit-columns.tsx';
import { noFilters, VisitsFilters, type VisitsSearch } from './visits-filters.tsx';

const route = getRouteApi('/shell/clients/$clientId');

/** All visits of the client with search by specialist, service and number, and filters [CLI-032…036]. */
export function VisitsTab({ clientId }: { clientId: string }) {
  const t = useT();
  const formats = useFormats();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/clients/$clientId' });
  const columns = useVisitColumns();
  const open = useOpenVisit();
  const [cursors, setCursors] = useState<string[]>([]);
  const { q, states, from, to, studios, services, specialists } = search;
  const visits = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/visits', {
      params: {
        query: {
          clientId,
          sort: '-startsAt',
          limit: 25,
          search: q,
          states,
          from,
          to,
          studioIds: studios,
          serviceIds: services,
          employeeIds: specialists,
          cursor: cursors.at(-1),
        } as never,
      },
    }),
    placeholderData: (before) => before,
  });
  const go = (change: VisitsSearch) => {
    setCursors([]);
    void navigate({ search: (before: Record<string, unknown>) => ({ ...before, ...change }), replace: true });
  };
  const next = visits.data?.nextCursor;
  return (
    <>
      <VisitsFilters search={search} onChange={go} />
      <div className={classes.table}>
        <DataTable
          label={t('clients.visits')}
          columns={columns}
          rows={visits.data?.items}
          rowId={(visit) => visit.id}
          rowLabel={(visit) => formats.dateShort(visit.startsAt)}
          onOpen={open}
          error={visits.error}
          onRetry={() => void visits.refetch()}
          filtered={Boolean(q || states || from || to || studios || services || specialists)}
          onResetFilters={() => go(noFilters)}
          empty={
            <EmptyState icon={IconCalendarEvent} title={t('clients.no_visits')} hint={t('clients.no_visits_hint')} />
          }
        />
        {(next || cursors.length > 0) && (
          <CursorPager
            onPrevious={cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : null}
            onNext={next ? () => setCursors([...cursors, next]) : null}
          />
        )}
      </div>
    </>
  );
}
