import { type Icon, IconGripVertical, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Card } from './card.tsx';
import { Chip } from './chip.tsx';
import { type Column, DataTable, type DataTableProps } from './data-table.tsx';
import classes from './directory.module.css';
import { useDirectorySearch } from './directory-search.ts';
import { EmptyState } from './empty-state.tsx';
import { useKitT } from './messages.ts';
import { SearchField } from './search-field.tsx';
import { type Order, useOrder } from './use-order.ts';

export interface DirectoryProps<Row extends { id: string }>
  extends Pick<DataTableProps<Row>, 'label' | 'columns' | 'rows' | 'error' | 'onRetry' | 'selection' | 'onSelection'> {
  icon: Icon;
  nameOf: (row: Row) => string;
  /** What stands there while there is nothing. */
  empty: { title: string; hint?: string };
  /** What may be added here: each opens the panel under its word; none without the right. */
  adds: readonly { label: string; open: string }[];
  /** Instead of the panel: a record has a page of its own. */
  onOpen?: (row: Row) => void;
  /** More conditions beside search and archive. */
  filters?: ReactNode;
  isFiltered?: boolean;
  onResetFilters?: () => void;
  /** A long directory is searched by the server; a short one here, by name. */
  isSearchedByServer?: boolean;
  /** Given where the order is the person's to choose. */
  onOrder?: ((ids: string[]) => Promise<unknown>) | undefined;
  /** The panel of the open record, or of a new one. */
  children?: (record: Row | undefined, opened: string, close: () => void) => ReactNode;
}

/**
 * A directory: a short list with search, archive and an order by hand; a record opens in a panel. What is looked for and
 * what is open stands in the address.
 */
export function Directory<Row extends { id: string }>(props: DirectoryProps<Row>) {
  const { nameOf, adds, children, isFiltered = false, isSearchedByServer = false } = props;
  const t = useKitT();
  const { search, change } = useDirectorySearch();
  const { q = '', archived = false, open } = search;
  const found = isSearchedByServer ? props.rows : props.rows?.filter((row) => contains(nameOf(row), q));
  const order = useOrder(found, props.onOrder ?? (async () => {}));
  const arranges = props.onOrder !== undefined && !q && !archived && !isFiltered && (found?.length ?? 0) > 1;
  const show = (id: string) => change({ open: id }, { asStep: true });
  const record = props.rows?.find(({ id }) => id === open);
  const isFilteredNow = q !== '' || archived || isFiltered;
  const addButtons = !archived && adds.length > 0 && (
    <span className={classes.adds}>
      {adds.map((add, index) => (
        <Button
          key={add.open}
          variant={index === 0 ? 'primary' : 'default'}
          icon={IconPlus}
          onClick={() => show(add.open)}
        >
          {add.label}
        </Button>
      ))}
    </span>
  );
  return (
    <div className={classes.directory}>
      <div className={classes.head}>
        <div className={classes.toolbar}>
          <SearchField value={q} onSearch={(text) => change({ q: text || undefined })} />
          {props.filters}
          <Chip on={archived} onClick={() => change({ archived: archived ? undefined : true })}>
            {t('kit.archived')}
          </Chip>
        </div>
        {/* An empty directory says in its middle how to begin. */}
        {(found?.length !== 0 || isFilteredNow) && addButtons}
      </div>
      <Card flush>
        <div className={classes.frame}>
          <DataTable
            label={props.label}
            columns={arranges ? [...props.columns, orderColumn(order, nameOf, t)] : props.columns}
            rows={order.rows}
            rowId={({ id }) => id}
            rowLabel={nameOf}
            error={props.error}
            onRetry={props.onRetry}
            onOpen={props.onOpen ?? (children && ((row) => show(row.id)))}
            selection={props.selection}
            onSelection={props.onSelection}
            filtered={isFilteredNow}
            onResetFilters={() => {
              change({ q: undefined, archived: undefined });
              props.onResetFilters?.();
            }}
            empty={
              <EmptyState icon={props.icon} title={props.empty.title} hint={props.empty.hint} action={addButtons} />
            }
          />
        </div>
      </Card>
      <Moved order={order} nameOf={nameOf} />
      {open !== undefined &&
        (record || adds.some((add) => add.open === open)) &&
        children?.(record, open, () => change({ open: undefined }))}
    </div>
  );
}

function contains(name: string, part: string): boolean {
  return name.toLocaleLowerCase().includes(part.toLocaleLowerCase());
}

function orderColumn<Row extends { id: string }>(
  order: Order<Row>,
  nameOf: (row: Row) => string,
  t: ReturnType<typeof useKitT>,
): Column<Row> {
  return {
    id: 'order',
    header: t('kit.order'),
    numeric: true,
    width: 88,
    phone: 'end',
    cell: (row) => (
      <button
        type="button"
        className={classes.handle}
        data-held={order.held === row.id || undefined}
        aria-label={t('kit.order_hint', { name: nameOf(row) })}
        title={t('kit.order_hint', { name: nameOf(row) })}
        {...order.handle(row.id)}
        onClick={(event) => event.stopPropagation()}
      >
        <IconGripVertical size={16} stroke={1.75} aria-hidden />
      </button>
    ),
  };
}

/** Read aloud: where a row has come to stand. */
function Moved<Row extends { id: string }>({ order, nameOf }: { order: Order<Row>; nameOf: (row: Row) => string }) {
  const t = useKitT();
  const { moved, rows = [] } = order;
  const row = rows.find(({ id }) => id === moved?.id);
  return (
    <span className="sr" aria-live="polite">
      {row && moved && t('kit.ordered', { name: nameOf(row), place: moved.place, total: rows.length })}
    </span>
  );
}
