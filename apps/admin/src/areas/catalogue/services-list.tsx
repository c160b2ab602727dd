import { Menu, NumberInput, Select } from '@mantine/core';
import {
  IconFolderSymlink,
  IconMassage,
  IconPercentage,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlus,
} from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery, flag } from '../../api/client.ts';
import { BulkBar, BulkButton } from '../../kit/bulk-bar.tsx';
import { Button } from '../../kit/button.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Chip } from '../../kit/chip.tsx';
import { EmptyState, NothingFound } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { Can, useCan } from '../../session/can.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import classes from './catalogue.module.css';
import { categoriesQuery, employeesQuery, ofCatalogue } from './catalogue-data.ts';
import { useCatalogueSearch } from './catalogue-search.ts';
import { useT } from './messages.ts';
import type { CatalogueSearch } from './routes.tsx';
import { ServicesTable } from './services-table.tsx';

type Search = CatalogueSearch;
const states = ['active', 'paused', 'archived'] as const;

function queryOf(search: Search, studioIds: string | undefined) {
  return {
    limit: 500,
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
    value === undefined || key === 'limit' ? [] : [[key, String(value)]],
  );
  return `/api/v1/services/export?${new URLSearchParams(given)}`;
}

/** Appointment services by categories: search, filters, order by hand, and changes to many at once. */
export function ServicesList() {
  const { search, change: set } = useCatalogueSearch();
  const { studioIds } = useStudioScope();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const edits = useCan('catalogue.service', 'edit');
  const { data: categories } = useQuery(categoriesQuery());
  const list = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/services', { params: { query: queryOf(search, studioIds) } }),
    placeholderData: keepPreviousData,
  });
  const { data, error } = list;
  const retry = () => void list.refetch();
  const filtered = [search.q, search.category, search.employee, search.state, search.medical, search.online].some(
    (value) => value !== undefined,
  );
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
          // With a studio chosen, services of others are missing: an order made then would be half an order.
          arranges={edits && !filtered && !search.sort && !studioIds}
          grouped={!search.sort}
          sort={search.sort}
          onSort={(sort) => set({ sort })}
          chosen={edits ? chosen : undefined}
          onChosen={setChosen}
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

interface BulkChange {
  state?: 'active' | 'paused';
  categoryId?: string | null;
  pricePercent?: number;
  roundToMinor?: number;
}

function BulkActions({ chosen, onDone }: { chosen: string[]; onDone: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const { data: categories } = useQuery(categoriesQuery());
  const [pricing, setPricing] = useState(false);
  const change = useMutation({
    mutationFn: async (body: BulkChange) => {
      const { data } = await api.POST('/api/v1/services/bulk-edits', {
        body: { serviceIds: chosen, roundToMinor: 1, ...body },
      });
      return data?.changed ?? 0;
    },
    onSuccess: async (changed) => {
      await client.invalidateQueries(ofCatalogue);
      setPricing(false);
      onDone();
      toast(t('catalogue.bulk_done', { count: changed }));
    },
  });
  return (
    <>
      <BulkBar count={chosen.length} onClear={onDone}>
        <BulkButton icon={IconPlayerPause} onClick={() => change.mutate({ state: 'paused' })}>
          {t('catalogue.pause')}
        </BulkButton>
        <BulkButton icon={IconPlayerPlay} onClick={() => change.mutate({ state: 'active' })}>
          {t('catalogue.resume')}
        </BulkButton>
        <Menu position="top">
          <Menu.Target>
            <span>
              <BulkButton icon={IconFolderSymlink} onClick={() => {}}>
                {t('catalogue.move_to')}
              </BulkButton>
            </span>
          </Menu.Target>
          <Menu.Dropdown>
            {(categories?.items ?? []).map(({ id, shownName }) => (
              <Menu.Item key={id} onClick={() => change.mutate({ categoryId: id })}>
                {shownName}
              </Menu.Item>
            ))}
            <Menu.Item onClick={() => change.mutate({ categoryId: null })}>{t('catalogue.no_category')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <BulkButton icon={IconPercentage} onClick={() => setPricing(true)}>
          {t('catalogue.change_prices')}
        </BulkButton>
      </BulkBar>
      {pricing && (
        <PriceSheet
          count={chosen.length}
          busy={change.isPending}
          onClose={() => setPricing(false)}
          onApply={(pricePercent, roundToMinor) => change.mutate({ pricePercent, roundToMinor })}
        />
      )}
    </>
  );
}

interface PriceSheetProps {
  count: number;
  busy: boolean;
  onClose: () => void;
  onApply: (percent: number, roundToMinor: number) => void;
}

const roundings = ['1', '100', '1000', '10000'] as const;

function PriceSheet({ count, busy, onClose, onApply }: PriceSheetProps) {
  const t = useT();
  const [percent, setPercent] = useState<number | string>(10);
  const [rounding, setRounding] = useState<string>('100');
  const wrong = typeof percent !== 'number' || percent === 0;
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('catalogue.change_prices')}
      footer={
        <Button
          variant="primary"
          busy={busy}
          disabledReason={wrong && t('catalogue.percent_needed')}
          onClick={() => onApply(Number(percent), Number(rounding))}
        >
          {t('catalogue.change_prices_of', { count })}
        </Button>
      }
    >
      <div className={classes.fields}>
        <NumberInput
          label={t('catalogue.percent')}
          description={t('catalogue.percent_hint')}
          suffix=" %"
          min={-90}
          max={500}
          value={percent}
          onChange={setPercent}
        />
        <Select
          label={t('catalogue.rounding')}
          data={roundings.map((value) => ({ value, label: t(`catalogue.rounding_${value}`) }))}
          allowDeselect={false}
          value={rounding}
          onChange={(value) => setRounding(value ?? '1')}
        />
      </div>
    </Sheet>
  );
}
