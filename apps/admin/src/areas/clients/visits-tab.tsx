import { MultiSelect } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { DataTable } from '../../kit/data-table.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { useKitT } from '../../kit/messages.ts';
import { CursorPager } from '../../kit/pager.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { visitStatuses, visitStatusLook } from '../../kit/visit-status.ts';
import classes from './client-page.module.css';
import { useT } from './messages.ts';
import { useOpenVisit, useVisitColumns } from './visit-columns.tsx';

const route = getRouteApi('/shell/clients/$clientId');

/** All visits of the client with search by specialist, service and number, and filters [CLI-032…036]. */
export function VisitsTab({ clientId }: { clientId: string }) {
  const t = useT();
  const kit = useKitT();
  const formats = useFormats();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/clients/$clientId' });
  const columns = useVisitColumns();
  const open = useOpenVisit();
  const [cursors, setCursors] = useState<string[]>([]);
  const { q, states, from, to } = search;
  const visits = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/visits', {
      params: {
        query: { clientId, sort: '-startsAt', limit: 25, search: q, states, from, to, cursor: cursors.at(-1) } as never,
      },
    }),
    placeholderData: (before) => before,
  });
  const go = (change: { q?: string; states?: string; from?: string; to?: string }) => {
    setCursors([]);
    void navigate({ search: (before: Record<string, unknown>) => ({ ...before, ...change }), replace: true });
  };
  const next = visits.data?.nextCursor;
  return (
    <>
      <div className={classes.filters}>
        <SearchField
          value={q ?? ''}
          placeholder={t('clients.visits_search')}
          onSearch={(text) => go({ q: text || undefined })}
        />
        <MultiSelect
          aria-label={t('clients.column_status')}
          placeholder={states ? undefined : t('clients.any_status')}
          miw={200}
          clearable
          data={visitStatuses.map((status) => ({ value: status, label: kit(visitStatusLook[status].labelKey) }))}
          value={states?.split(',').filter(Boolean) ?? []}
          onChange={(chosen) => go({ states: chosen.join(',') || undefined })}
        />
        <DateField
          aria-label={t('clients.from')}
          placeholder={t('clients.from')}
          value={from ?? null}
          onChange={(day) => go({ from: day ?? undefined })}
          w={160}
        />
        <DateField
          aria-label={t('clients.to')}
          placeholder={t('clients.to')}
          value={to ?? null}
          onChange={(day) => go({ to: day ?? undefined })}
          w={160}
        />
      </div>
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
          filtered={Boolean(q || states || from || to)}
          onResetFilters={() => go({ q: undefined, states: undefined, from: undefined, to: undefined })}
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
