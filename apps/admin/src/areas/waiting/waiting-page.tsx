import { Select } from '@mantine/core';
import { IconHourglass, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { apiQuery } from '../../api/client.ts';
import { useLiveChanges } from '../../api/use-live-changes.ts';
import { TimeZoneContext, useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { CursorPager } from '../../kit/pager.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { Phone } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { JoinSheet } from './join-sheet.tsx';
import { useT } from './messages.ts';
import type { WaitingSearch } from './search.ts';
import { StateMark } from './state-mark.tsx';
import { SwapStrip } from './swap-strip.tsx';
import { WaitSheet } from './wait-sheet.tsx';
import classes from './waiting-page.module.css';
import { useWhenWanted } from './when-wanted.tsx';
import { refreshLine, type Wait } from './wire.ts';

const route = getRouteApi('/shell/waiting');

/** Who waits for a time, in the order of the line; what is kept for whom; swaps that would help. */
export function WaitingPage() {
  const scope = useStudioScope();
  return (
    <TimeZoneContext value={scope.timeZone}>
      <Line />
    </TimeZoneContext>
  );
}

function Line() {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate();
  const isPhone = useIsPhone();
  const mayAdd = useCan('bookings.visit', 'add');
  const { studio, studios } = useStudioScope();
  const search = route.useSearch() as WaitingSearch;
  const set = (change: Partial<WaitingSearch>) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, cursor: undefined, ...change }) });
  const { data, error, refetch } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/waits', {
      params: {
        query: {
          studioId: studio?.id,
          state: search.state ?? 'active',
          q: search.q,
          on: search.on,
          employeeId: search.person,
          serviceIds: search.service,
          cursor: search.cursor,
          limit: 50,
        },
      },
    }),
    placeholderData: keepPreviousData,
  });
  useLiveChanges(
    ({ type }) => /^(waiting|bookings)\./.test(type),
    () => void refreshLine(client),
  );
  const isFiltered = Boolean(search.q || search.on || search.person || search.service || search.state);
  const columns = useColumnsOfLine();
  const where = studio ?? studios[0];
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('waiting.title')}
        aside={data && <Counts {...data.counts} />}
        actions={
          mayAdd &&
          where && (
            <Button variant="primary" icon={IconPlus} onClick={() => set({ add: true })}>
              {t('waiting.add')}
            </Button>
          )
        }
      />
      {where && <SwapStrip studioId={where.id} />}
      <div className={classes.filters}>
        <SearchField
          value={search.q ?? ''}
          onSearch={(q) => set({ q: q || undefined })}
          placeholder={t('waiting.search')}
          width={isPhone ? '100%' : undefined}
        />
        <SegmentedControl
          label={t('waiting.show')}
          value={search.state ?? 'active'}
          onChange={(state) => set({ state: state === 'active' ? undefined : state })}
          options={[
            { value: 'active', label: t('waiting.show_active') },
            { value: 'offered', label: t('waiting.show_offered') },
            { value: 'over', label: t('waiting.show_over') },
          ]}
        />
        <DateField
          aria-label={t('waiting.on')}
          placeholder={t('waiting.on')}
          value={search.on ?? null}
          onChange={(on) => set({ on: on ?? undefined })}
          w={isPhone ? undefined : 170}
        />
        <PersonFilter value={search.person ?? null} onChange={(person) => set({ person: person ?? undefined })} />
      </div>
      <div className={classes.table}>
        <DataTable
          label={t('waiting.title')}
          columns={columns}
          rows={data?.items}
          rowId={({ id }) => id}
          rowLabel={({ client: { name } }) => name}
          error={error}
          onRetry={() => void refetch()}
          onOpen={({ id }) => set({ wait: id, cursor: search.cursor })}
          filtered={isFiltered}
          onResetFilters={() => void navigate({ to: '.', search: {} })}
          empty={
            <EmptyState
              icon={IconHourglass}
              title={t('waiting.empty')}
              hint={t('waiting.empty_hint')}
              action={
                mayAdd && where ? (
                  <Button icon={IconPlus} onClick={() => set({ add: true })}>
                    {t('waiting.add')}
                  </Button>
                ) : undefined
              }
            />
          }
        />
        <CursorPager
          onPrevious={search.cursor ? () => set({ cursor: undefined }) : null}
          onNext={data?.nextCursor ? () => set({ cursor: data.nextCursor ?? undefined }) : null}
        />
      </div>
      {search.wait && (
        <WaitSheet waitId={search.wait} onClose={() => set({ wait: undefined, cursor: search.cursor })} />
      )}
      {search.add && mayAdd && where && (
        <JoinSheet
          studioId={where.id}
          onClose={() => set({ add: undefined })}
          onJoined={(wait) => set({ add: undefined, wait })}
        />
      )}
    </div>
  );
}

function Counts({ waiting, offered }: { waiting: number; offered: number }) {
  const t = useT();
  return (
    <span className={classes.counts}>
      {[t('waiting.count_waiting', { count: waiting }), offered > 0 && t('waiting.count_offered', { count: offered })]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}

function PersonFilter({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const t = useT();
  const formats = useFormats();
  const isPhone = useIsPhone();
  const { data } = useQuery(apiQuery.queryOptions('get', '/api/v1/employees', { params: { query: { limit: 200 } } }));
  return (
    <Select
      aria-label={t('waiting.specialist')}
      placeholder={t('waiting.specialist')}
      data={(data?.items ?? []).map((one) => ({
        value: one.id,
        label: formats.personName({ givenName: one.firstName, familyName: one.lastName }),
      }))}
      value={value}
      onChange={onChange}
      searchable
      clearable
      w={isPhone ? undefined : 200}
    />
  );
}

function useColumnsOfLine(): Column<Wait>[] {
  const t = useT();
  const formats = useFormats();
  const whenWanted = useWhenWanted();
  return [
    {
      id: 'client',
      header: t('waiting.client'),
      phone: 'title',
      cell: (wait) => <b>{wait.client.name || t('waiting.unnamed')}</b>,
    },
    {
      id: 'phone',
      header: t('waiting.phone'),
      cell: (wait) => wait.client.phone && <Phone number={wait.client.phone} />,
    },
    {
      id: 'services',
      header: t('waiting.services'),
      phone: 'hint',
      elastic: true,
      cell: (wait) => wait.services.map(({ name }) => name).join(', '),
    },
    {
      id: 'specialists',
      header: t('waiting.specialist'),
      cell: (wait) => wait.specialists.map(({ name }) => name).join(', ') || t('waiting.anybody'),
    },
    { id: 'when', header: t('waiting.when'), phone: 'hint', cell: whenWanted },
    { id: 'state', header: t('waiting.state'), phone: 'end', cell: (wait) => <StateMark wait={wait} /> },
    {
      id: 'since',
      header: t('waiting.since'),
      cell: (wait) => <time>{formats.dateTime(wait.createdAt, Date.now())}</time>,
    },
  ];
}
