import { Select } from '@mantine/core';
import { IconMassage, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery, flag } from '../../api/client.ts';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Chip } from '../../kit/chip.tsx';
import { EmptyState, NothingFound } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { CursorPager } from '../../kit/pager.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { Can, useCan } from '../../session/can.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import classes from './catalogue.module.css';
import { categoriesQuery, employeesQuery } from './catalogue-data.ts';
import { useCatalogueSearch } from './catalogue-search.ts';
import { useT } from './messages.ts';
import type { CatalogueSearch } from './routes.tsx';
import { BulkActions } from './services-bulk.tsx';
import { ServicesTable } from './services-table.tsx';

type Search = CatalogueSearch;
/** A page holds the whole catalogue of most: then it can be put into order by hand. */
const pageSize = 100;
const states = ['active', 'paused', 'archived'] as const;

function queryOf(search: Search, studioIds: string | undefined) {
  return {
    q: search.q,
    categoryId: search.category,
    employeeId: search.employee,
    studioIds,
    state: search.state,
    medical: flag(search.medical),
    online: flag(search.online),
    sort: search.sort,
  };
}

/** The same list as a file: the address carries the filters of the screen. */
export function exportAddress(search: Search, studioIds: string | undefined): string {
  const given = Object.entries(queryOf(search, studioIds)).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return `/api/v1/services/export?${new URLSearchParams(given)}`;
}

/** Appointment services by categories: search, filters, order by hand, and changes to many at once. */
export function ServicesList() {
  const { search, change } = useCatalogueSearch();
  const set = (filters: Partial<Search>) => change({ cursors: undefined, ...filters });
  const { studioIds } = useStudioScope();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const edits = useCan('catalogue.service', 'edit');
  const { data: categories } = useQuery(categoriesQuery());
  const cursors = search.cursors ?? [];
  const list = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/services', {
      params: { query: { ...queryOf(search, studioIds), limit: pageSize, cursor: cursors.at(-1) } },
    }),
    placeholderData: keepPreviousData,
  });
  const { data, error } = list;
  const retry = () => void list.refetch();
  const isNarrowed = [search.q, search.employee, search.state, search.medical, search.online].some(
    (value) => value !== undefined,
  );
  const filtered = isNarrowed || search.category !== undefined;
  const isWhole = cursors.length === 0 && data?.nextCursor === null;
  const reset = () =>
    set({
      q: undefined,
      category: undefined,
      employee: undefined,
      state: undefined,
      medical: undefined,
      online: undefined,
    });

  return (
    <div className={classes.page}>
      <Filters search={search} onChange={set} />
      {error && !data ? (
        <ErrorState error={error} onRetry={retry} />
      ) : !data ? (
        <RowsSkeleton rows={10} />
      ) : data.items.length === 0 ? (
        filtered ? (
          <NothingFound onReset={reset} />
        ) : (
          <Empty />
        )
      ) : (
        <ServicesTable
          services={data.items}
          categories={categories?.items ?? []}
          // Where services are missing (of other studios, of other pages), an order would be half an order.
          arranges={edits && isWhole && !isNarrowed && !search.sort && !studioIds}
          grouped={!search.sort}
          isWhole={isWhole}
          sort={search.sort}
          onSort={(sort) => set({ sort })}
          chosen={edits ? chosen : undefined}
          onChosen={setChosen}
        />
      )}
      {(cursors.length > 0 || data?.nextCursor) && (
        <CursorPager
          count={data?.total}
          onPrevious={cursors.length > 0 ? () => set({ cursors: cursors.slice(0, -1) }) : null}
          onNext={data?.nextCursor ? () => set({ cursors: [...cursors, data.nextCursor as string] }) : null}
        />
      )}
      <BulkActions chosen={[...chosen]} onDone={() => setChosen(new Set())} />
    </div>
  );
}

function Empty() {
  const t = useT();
  return (
    <EmptyState
      page
      icon={IconMassage}
      title={t('catalogue.services_empty')}
      hint={t('catalogue.services_empty_hint')}
      action={
        <Can resource="catalogue.service" action="add">
          <ButtonLink to="/catalogue/services/new" variant="primary" icon={IconPlus}>
            {t('catalogue.add_service')}
          </ButtonLink>
        </Can>
      }
    />
  );
}

function Filters({ search, onChange }: { search: Search; onChange: (change: Partial<Search>) => void }) {
  const t = useT();
  const seesStaff = useCan('staff.employee');
  const { data: categories } = useQuery(categoriesQuery());
  const { data: employees } = useQuery({ ...employeesQuery, enabled: seesStaff });
  return (
    <div className={classes.filters}>
      <SearchField
        value={search.q ?? ''}
        placeholder={t('catalogue.search_services')}
        onSearch={(q) => onChange({ q: q || undefined })}
      />
      <Select
        w={180}
        clearable
        searchable
        aria-label={t('catalogue.category')}
        placeholder={t('catalogue.category')}
        data={[
          ...(categories?.items ?? []).map(({ id, shownName }) => ({ value: id, label: shownName })),
          { value: 'none', label: t('catalogue.no_category') },
        ]}
        value={search.category ?? null}
        onChange={(category) => onChange({ category: category ?? undefined })}
      />
      {seesStaff && (
        <Select
          w={180}
          clearable
          searchable
          aria-label={t('catalogue.specialist')}
          placeholder={t('catalogue.specialist')}
          data={(employees?.items ?? []).map(({ id, firstName, lastName }) => ({
            value: id,
            label: `${firstName} ${lastName}`.trim(),
          }))}
          value={search.employee ?? null}
          onChange={(employee) => onChange({ employee: employee ?? undefined })}
        />
      )}
      {states.map((state) => (
        <Chip
          key={state}
          on={search.state === state}
          onClick={() => onChange({ state: search.state === state ? undefined : state })}
        >
          {t(`catalogue.state_${state}`)}
        </Chip>
      ))}
      <Chip
        on={search.medical === true}
        onClick={() => onChange({ medical: search.medical === true ? undefined : true })}
      >
        {t('catalogue.medical')}
      </Chip>
      <Chip
        on={search.online === false}
        onClick={() => onChange({ online: search.online === false ? undefined : false })}
      >
        {t('catalogue.desk_only')}
      </Chip>
    </div>
  );
}
