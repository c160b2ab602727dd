import { Select } from '@mantine/core';
import type { components, paths } from '@salus/api-client';
import { IconCalendarPlus, IconCalendarUser, IconDownload } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Chip } from '../../kit/chip.tsx';
import { useColumns } from '../../kit/column-menu.tsx';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { GroupMark } from '../../kit/group-mark.tsx';
import { useKitT } from '../../kit/messages.ts';
import { PageHeader } from '../../kit/page-header.tsx';
import { CursorPager } from '../../kit/pager.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { Money, Phone } from '../../kit/values.tsx';
import { visitStatuses, visitStatusLook } from '../../kit/visit-status.ts';
import { useCan } from '../../session/can.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { groupsOf } from '../journal/client-groups.ts';
import { useNames } from '../journal/names.ts';
import { useT } from './messages.ts';
import classes from './registry-page.module.css';
import type { RegistrySearch } from './routes.tsx';

type VisitRow = components['schemas']['VisitRow'];
type ListWish = NonNullable<paths['/api/v1/visits']['get']['parameters']['query']>;

const route = getRouteApi('/shell/prebooking');

/** The registry of preliminary bookings: who comes when, for what, to whom. */
export function RegistryPage() {
  const t = useT();
  const kit = useKitT();
  const formats = useFormats();
  const navigate = useNavigate();
  const isPhone = useIsPhone();
  const search = route.useSearch() as RegistrySearch;
  const mayAdd = useCan('bookings.visit', 'add');
  const { studioIds } = useStudioScope();
  const set = (change: Partial<RegistrySearch>) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, cursor: undefined, ...change }) });
  const today = formats.isoDate(Date.now());
  const from = search.from ?? today;
  const mayExport = useCan('clients.export');
  const wish: ListWish = {
    search: search.q,
    from,
    to: search.to,
    states: search.states?.join(','),
    studioIds,
    clientStatus: search.client,
    wantsEarlier: search.earlier ? 'true' : undefined,
    contractMissing: search.contract ? 'true' : undefined,
    sort: search.sort ?? 'startsAt',
  };
  const { data, error, refetch } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/visits', {
      params: { query: { ...wish, cursor: search.cursor, limit: 50 } },
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useVisitColumns();
  const { shown, menu } = useColumns<VisitRow>('prebooking', columns, ['studio', 'createdAt']);
  const rows = data?.items;
  const isFiltered = Boolean(
    search.q || search.to || search.states || search.client || search.earlier || search.contract || search.from,
  );
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('prebooking.title')}
        actions={
          <>
            {mayExport && (
              <Button icon={IconDownload} onClick={() => window.location.assign(exportAddress(wish))}>
                {t('prebooking.export')}
              </Button>
            )}
            {mayAdd && (
              <ButtonLink variant="primary" icon={IconCalendarPlus} to={'/prebooking/new' as '/'}>
                {t('prebooking.new')}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className={classes.filters}>
        <SearchField
          value={search.q ?? ''}
          onSearch={(q) => set({ q: q || undefined })}
          placeholder={t('prebooking.search')}
          width={isPhone ? '100%' : undefined}
        />
        <DateField
          aria-label={t('prebooking.from')}
          value={from}
          onChange={(date) => set({ from: date ?? undefined })}
          w={isPhone ? undefined : 160}
        />
        <DateField
          aria-label={t('prebooking.to')}
          placeholder={t('prebooking.to')}
          value={search.to ?? null}
          onChange={(date) => set({ to: date ?? undefined })}
          w={isPhone ? undefined : 160}
        />
        <Select
          aria-label={t('prebooking.status')}
          placeholder={t('prebooking.status')}
          data={visitStatuses.map((state) => ({ value: state, label: kit(visitStatusLook[state].labelKey) }))}
          value={search.states?.[0] ?? null}
          onChange={(state) => set({ states: state ? [state] : undefined })}
          clearable
          w={isPhone ? undefined : 180}
        />
        <Chip on={search.earlier} onClick={() => set({ earlier: search.earlier ? undefined : true })}>
          {kit('kit.group_earlier')}
        </Chip>
        <Chip on={search.contract} onClick={() => set({ contract: search.contract ? undefined : true })}>
          {kit('kit.group_contract')}
        </Chip>
        <Chip on={search.client === 'vip'} onClick={() => set({ client: search.client === 'vip' ? undefined : 'vip' })}>
          VIP
        </Chip>
        <span className={classes.menu}>{menu}</span>
      </div>
      <div className={classes.table}>
        <DataTable
          label={t('prebooking.title')}
          columns={shown}
          rows={rows}
          rowId={({ id }) => id}
          rowLabel={({ number }) => `№ ${number}`}
          error={error}
          onRetry={() => void refetch()}
          sort={sortOf(search.sort)}
          onSort={({ by, desc }) => set({ sort: `${desc ? '-' : ''}${by}` as RegistrySearch['sort'] })}
          onOpen={(visit) =>
            void navigate({
              to: '/journal' as '/',
              search: {
                date: formats.isoDate(visit.startsAt),
                panel: 'visit',
                visit: visit.id,
                studio: visit.studioId,
              } as never,
            })
          }
          filtered={isFiltered}
          onResetFilters={() => void navigate({ to: '.', search: {} })}
          empty={<EmptyState icon={IconCalendarUser} title={t('prebooking.empty')} hint={t('prebooking.empty_hint')} />}
        />
        <CursorPager
          onPrevious={search.cursor ? () => set({ cursor: undefined }) : null}
          onNext={data?.nextCursor ? () => set({ cursor: data.nextCursor ?? undefined }) : null}
        />
      </div>
    </div>
  );
}

/** The same list as a file: the address carries the filters of the screen. */
export function exportAddress(wish: ListWish): string {
  const given = Object.entries(wish).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return `/api/v1/visits/export?${new URLSearchParams(given)}`;
}

function sortOf(sort: RegistrySearch['sort']) {
  const text = sort ?? 'startsAt';
  return { by: text.replace('-', ''), desc: text.startsWith('-') };
}

function useVisitColumns(): Column<VisitRow>[] {
  const t = useT();
  const formats = useFormats();
  const names = useNames();
  return [
    {
      id: 'startsAt',
      header: t('prebooking.when'),
      sortable: true,
      phone: 'hint',
      cell: (visit) => <time>{formats.dateTime(visit.startsAt, Date.now())}</time>,
    },
    {
      id: 'client',
      header: t('prebooking.client'),
      phone: 'title',
      cell: (visit) => (
        <span className={classes.client}>
          <b>{names.client(visit.client)}</b>
          {visit.client?.status === 'vip' && <Badge tone="vip">VIP</Badge>}
          {groupsOf(visit).map((group) => (
            <GroupMark key={group} group={group} size="sm" />
          ))}
        </span>
      ),
    },
    {
      id: 'phone',
      header: t('prebooking.phone'),
      cell: (visit) => visit.client?.phone && <Phone number={visit.client.phone} />,
    },
    {
      id: 'services',
      header: t('prebooking.services'),
      phone: 'hint',
      cell: (visit) => (
        <span className={visit.contractMissing ? `${classes.need} g-contract` : undefined}>
          {visit.services.map(({ name }) => name).join(', ')}
        </span>
      ),
    },
    {
      id: 'specialist',
      header: t('prebooking.specialist'),
      cell: (visit) => [...new Set(visit.services.map(({ employeeName }) => names.full(employeeName)))].join(', '),
    },
    {
      id: 'state',
      header: t('prebooking.status'),
      phone: 'end',
      cell: (visit) => <StatusBadge status={visit.state} plain />,
    },
    { id: 'sum', header: t('prebooking.sum'), numeric: true, cell: (visit) => <Money minor={visit.totalMinor} /> },
    { id: 'studio', header: t('prebooking.studio'), cell: (visit) => visit.studioName },
    { id: 'number', header: '№', numeric: true, cell: (visit) => formats.number(visit.number) },
    {
      id: 'createdAt',
      header: t('prebooking.created'),
      sortable: true,
      cell: (visit) => formats.dateTime(visit.createdAt, Date.now()),
    },
  ];
}
