import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useIsPhone } from '../shell/use-layout.ts';
import classes from './data-table.module.css';
import { DataTableList } from './data-table-list.tsx';
import { NothingFound } from './empty-state.tsx';
import { ErrorState } from './error-state.tsx';
import { useKitT } from './messages.ts';
import { Skeleton } from './skeletons.tsx';
import { withAll } from './with-all.ts';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The server can sort by it. */
  sortable?: boolean;
  /** Numbers and sums: at the end, tabular. */
  numeric?: boolean;
  /** Where it goes in the two-line list of a phone; without it the phone leaves it out. */
  phone?: 'title' | 'hint' | 'end';
  /** Takes what the others leave; a text that is longer ends with dots. */
  elastic?: boolean;
  width?: number | string;
}

export interface Sort {
  by: string;
  desc: boolean;
}

export interface DataTableProps<Row> {
  /** Read aloud: what the rows are. */
  label: string;
  columns: readonly Column<Row>[];
  /** Undefined while loading. */
  rows: readonly Row[] | undefined;
  rowId: (row: Row) => string;
  /** Names a row for its checkbox. */
  rowLabel: (row: Row) => string;
  onOpen?: (row: Row) => void;
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  selection?: ReadonlySet<string>;
  onSelection?: (selection: ReadonlySet<string>) => void;
  error?: unknown;
  onRetry?: () => void;
  /** Filters are set: an empty answer means that nothing fits them. */
  filtered?: boolean;
  onResetFilters?: () => void;
  /** Shown when there is nothing at all. */
  empty: ReactNode;
}

/** A list from the server: sorted, filtered and paged there. On a phone it becomes a list of two lines. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, error, onRetry, filtered, onResetFilters, empty } = props;
  const phone = useIsPhone();
  if (error && !rows) return <ErrorState error={error} onRetry={onRetry} />;
  if (rows?.length === 0) return filtered ? <NothingFound onReset={onResetFilters} /> : empty;
  return phone ? <DataTableList {...props} /> : <TableOfRows {...props} />;
}

function TableOfRows<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, selection, onSelection } = props;
  const t = useKitT();
  const ids = rows?.map(rowId) ?? [];
  const chosen = ids.filter((id) => selection?.has(id)).length;

  return (
    <table className={classes.table} aria-label={label} aria-busy={rows === undefined}>
      <thead>
        <tr>
          {onSelection && (
            <th className={classes.check} scope="col">
              <Checkbox
                size="xs"
                aria-label={t('kit.select_all')}
                checked={ids.length > 0 && chosen === ids.length}
                indeterminate={chosen > 0 && chosen < ids.length}
                onChange={() => onSelection(withAll(selection, ids, chosen < ids.length))}
              />
            </th>
          )}
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={moveBetweenRows}>
        {rows
          ? rows.map((row, index) => <TableRow key={rowId(row)} {...props} row={row} first={index === 0} />)
          : Array.from({ length: 8 }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
              <tr key={row}>
                {onSelection && <td className={classes.check} />}
                {columns.map((column, index) => (
                  <td
                    key={column.id}
                    data-numeric={column.numeric || undefined}
                    data-elastic={column.elastic || undefined}
                  >
                    <Skeleton width={`${70 - ((row * 11 + index * 17) % 40)}%`} />
                  </td>
                ))}
              </tr>
            ))}
      </tbody>
    </table>
  );
}

function HeadCell<Row>({
  column,
  sort,
  onSort,
}: { column: Column<Row> } & Pick<DataTableProps<Row>, 'sort' | 'onSort'>) {
  const sorted = sort?.by === column.id ? sort : null;
  const SortIcon = sorted?.desc ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      style={{ inlineSize: column.width }}
      data-numeric={column.numeric || undefined}
      aria-sort={sorted ? (sorted.desc ? 'descending' : 'ascending') : undefined}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          className={classes.sort}
          data-on={sorted !== null || undefined}
          onClick={() => onSort({ by: column.id, desc: sorted ? !sorted.desc : false })}
        >
          {column.header}
          <SortIcon size={14} stroke={1.75} aria-hidden />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function TableRow<Row>({
  row,
  first,
  columns,
  rowId,
  rowLabel,
  onOpen,
  selection,
  onSelection,
}: DataTableProps<Row> & { row: Row; first: boolean }) {
  const t = useKitT();
  const id = rowId(row);
  const selected = selection?.has(id) ?? false;
  const toggle = () => onSelection?.(withAll(selection, [id], !selected));
  return (
    <tr
      data-row={id}
      tabIndex={first ? 0 : -1}
      data-selected={selected || undefined}
      data-opens={onOpen ? true : undefined}
      onClick={(event) => {
        if (!isControl(event.target)) onOpen?.(row);
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === 'Enter') onOpen?.(row);
        if (event.key === ' ' && onSelection) {
          event.preventDefault();
          toggle();
        }
      }}
    >
      {onSelection && (
        <td className={classes.check}>
          <Checkbox
            size="xs"
            aria-label={t('kit.select_row', { name: rowLabel(row) })}
            checked={selected}
            onChange={toggle}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} data-numeric={column.numeric || undefined} data-elastic={column.elastic || undefined}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, label, [role="menuitem"]') !== null;
}

/** Arrows walk over the rows, Home and End jump: one stop of the Tab key for the whole table. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>) {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(event.target as HTMLElement);
  if (at === -1) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const next = to === undefined ? undefined : rows[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
