import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { useColumns } from '../../kit/column-menu.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { Pager } from '../../kit/pager.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { useCan } from '../../session/can.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { BulkActions } from './bulk-actions.tsx';
import { clientName } from './client-name.ts';
import { type ClientRow, clientsCount, clientsPage } from './client-queries.ts';
import { hiddenAtFirst, useClientColumns } from './clients-columns.tsx';
import classes from './clients-list.module.css';
import { ExportMenu } from './export-menu.tsx';
import { FilterBar } from './filter-bar.tsx';
import { ListMenu } from './list-menu.tsx';
import { filtersOf, type ListSearch, withoutFilters } from './list-search.ts';
import { useT } from './messages.ts';
import { NewClient } from './new-client.tsx';
import { SaveView } from './save-view.tsx';
import { ViewTabs } from './view-tabs.tsx';

const route = getRouteApi('/shell/clients');
const usualPage = 50;

/** The base of clients: views, search, conditions, columns, bulk actions, pages [CLI-003…009]. */
export function ClientsList() {
  const t = useT();
  const formats = useFormats();
  const isPhone = useIsPhone();
  const search: ListSearch = route.useSearch();
  const navigate = useNavigate({ from: '/clients' });
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const mayAdd = useCan('clients.client', 'add');
  const mayExport = useCan('clients.export');

  const filters = filtersOf(search);
  const size = search.size ?? usualPage;
  const page = search.page ?? 1;
  const list = useQuery({
    ...clientsPage({ ...filters, sort: search.sort, page, limit: size }),
    placeholderData: (before) => before,
  });
  const total = useQuery({ ...clientsCount(filters), placeholderData: (before) => before });
  const columns = useClientColumns();
  const { shown, menu } = useColumns('clients', columns, hiddenAtFirst);

  const go = (change: Partial<ListSearch>) =>
    void navigate({ search: (before: ListSearch) => ({ ...before, page: undefined, ...change }), replace: true });
  const by = search.sort ?? (search.q ? null : 'name');
  const count = total.data?.count ?? 0;
  const countWords = total.data ? `${formats.number(count)}${total.data.isCapped ? '+' : ''}` : '';

  return (
    <div className={classes.page}>
      <PageHeader
        title={t('clients.nav')}
        aside={countWords}
        actions={
          <>
            {mayExport && !isPhone && <ExportMenu filters={filters} sort={search.sort} columns={shown} />}
            <ListMenu search={search} />
            {mayAdd && (
              <Button variant="primary" icon={IconPlus} onClick={() => go({ new: true })}>
                {t('clients.new')}
              </Button>
            )}
          </>
        }
      >
        <ViewTabs search={search} />
      </PageHeader>
      <div className={classes.filters}>
        <SearchField
          key={search.view ?? 'all'}
          value={search.q ?? ''}
          placeholder={t('clients.search_placeholder')}
          width={isPhone ? '100%' : 236}
          onSearch={(q) => go({ q: q || undefined, sort: undefined })}
        />
        <FilterBar filters={filters} onChange={go} onReset={() => void navigate({ search: withoutFilters(search) })} />
        <span className={classes.filtersEnd}>
          <SaveView search={search} />
          {!isPhone && menu}
        </span>
      </div>
      <div className={classes.rows} data-stale={list.isPlaceholderData || undefined}>
        <DataTable
          label={t('clients.nav')}
          columns={shown}
          rows={list.data?.items}
          rowId={(row) => row.id}
          rowLabel={(row) => clientName(row, formats, t('clients.no_name'))}
          onOpen={(row: ClientRow) => void navigate({ to: '/clients/$clientId', params: { clientId: row.id } })}
          sort={by ? { by: by.replace('-', ''), desc: by.startsWith('-') } : null}
          onSort={(sort) => go({ sort: `${sort.desc ? '-' : ''}${sort.by}` })}
          selection={selection}
          onSelection={setSelection}
          error={list.error}
          onRetry={() => void list.refetch()}
          filtered={Object.keys(filters).length > 0}
          onResetFilters={() => void navigate({ search: withoutFilters(search) })}
          empty={
            <EmptyState
              icon={IconUsers}
              title={t('clients.empty_title')}
              hint={t('clients.empty_hint')}
              action={
                mayAdd && (
                  <Button variant="primary" icon={IconPlus} onClick={() => go({ new: true })}>
                    {t('clients.new')}
                  </Button>
                )
              }
            />
          }
        />
        <BulkActions
          selection={selection}
          onSelection={setSelection}
          columns={shown}
          isArchive={search.archived === 'true'}
        />
      </div>
      {count > 0 && (
        <div className={classes.pager}>
          <Pager
            page={page}
            pageSize={size}
            total={count}
            onPage={(to) => go({ page: to === 1 ? undefined : to })}
            onPageSize={isPhone ? undefined : (to) => go({ size: to === usualPage ? undefined : to })}
          />
        </div>
      )}
      <NewClient
        opened={search.new === true}
        phone={search.phone}
        onClose={() =>
          void navigate({
            search: (before: ListSearch) => ({ ...before, new: undefined, phone: undefined }),
            replace: true,
          })
        }
      />
    </div>
  );
}
