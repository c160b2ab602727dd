import type { Icon } from '@tabler/icons-react';
import { IconArrowDown, IconArrowUp, IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './catalogue.module.css';
import { ofCatalogue } from './catalogue-data.ts';
import { useCatalogueSearch } from './catalogue-search.ts';
import { useT } from './messages.ts';

interface Named {
  id: string;
  name: string;
  shownName: string;
}

interface DirectoryListProps<Row extends Named> {
  label: string;
  resource: 'catalogue.service' | 'catalogue.class_type';
  icon: Icon;
  columns: readonly Column<Row>[];
  rows: readonly Row[] | undefined;
  error: unknown;
  onRetry: () => void;
  empty: { title: string; hint: string; add: string };
  onOrder: (ids: string[]) => Promise<unknown>;
  /** The panel of the open record, or of a new one. */
  children: (record: Row | undefined, close: () => void) => ReactNode;
}

/** A directory of the catalogue: a short list, searched here, ordered by hand; a record opens in a panel. */
export function DirectoryList<Row extends Named>(props: DirectoryListProps<Row>) {
  const t = useT();
  const { search, change: set } = useCatalogueSearch();
  const { q, archived, open } = search;
  const adds = useCan(props.resource, 'add');
  const edits = useCan(props.resource, 'edit');
  const rows = props.rows?.filter((row) =>
    [row.name, row.shownName].some((name) => name.toLocaleLowerCase().includes((q ?? '').toLocaleLowerCase())),
  );
  const record = props.rows?.find(({ id }) => id === open);
  const columns: Column<Row>[] = [...props.columns];
  if (edits && !q && !archived)
    columns.push({
      id: 'order',
      header: t('catalogue.order'),
      numeric: true,
      width: 90,
      cell: (row) => <OrderButtons row={row} rows={rows ?? []} onOrder={props.onOrder} />,
    });
  return (
    <div className={classes.page}>
      <div className={classes.filters}>
        <SearchField value={q ?? ''} onSearch={(text) => set({ q: text || undefined })} />
        <Chip on={archived === true} onClick={() => set({ archived: archived ? undefined : true })}>
          {t('catalogue.archived')}
        </Chip>
      </div>
      <div className={classes.table}>
        <DataTable
          label={props.label}
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          rowLabel={(row) => row.shownName}
          error={props.error}
          onRetry={props.onRetry}
          onOpen={(row) => set({ open: row.id }, { asStep: true })}
          filtered={Boolean(q) || archived === true}
          onResetFilters={() => set({ q: undefined, archived: undefined })}
          empty={
            <EmptyState
              icon={props.icon}
              title={props.empty.title}
              hint={props.empty.hint}
              action={
                adds && (
                  <Button variant="primary" icon={IconPlus} onClick={() => set({ open: 'new' }, { asStep: true })}>
                    {props.empty.add}
                  </Button>
                )
              }
            />
          }
        />
      </div>
      {(record || (open === 'new' && adds)) && props.children(record, () => set({ open: undefined }))}
    </div>
  );
}

function OrderButtons<Row extends Named>({
  row,
  rows,
  onOrder,
}: {
  row: Row;
  rows: readonly Row[];
  onOrder: (ids: string[]) => Promise<unknown>;
}) {
  const t = useT();
  const client = useQueryClient();
  const ids = rows.map(({ id }) => id);
  const at = ids.indexOf(row.id);
  const move = useMutation({
    mutationFn: (step: number) => {
      const next = ids.toSpliced(at, 1);
      next.splice(at + step, 0, row.id);
      return onOrder(next);
    },
    onSettled: () => client.invalidateQueries(ofCatalogue),
  });
  return (
    <span className={classes.cell}>
      <IconButton
        size="sm"
        icon={IconArrowUp}
        label={t('catalogue.move_up')}
        disabled={at === 0 || move.isPending}
        onClick={() => move.mutate(-1)}
      />
      <IconButton
        size="sm"
        icon={IconArrowDown}
        label={t('catalogue.move_down')}
        disabled={at === ids.length - 1 || move.isPending}
        onClick={() => move.mutate(1)}
      />
    </span>
  );
}
