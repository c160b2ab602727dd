import { Checkbox } from '@mantine/core';
import classes from './data-table.module.css';
import type { Column, DataTableProps } from './data-table.tsx';
import { useKitT } from './messages.ts';
import { RowsSkeleton } from './skeletons.tsx';
import { withAll } from './with-all.ts';

/** The same rows on a phone: two lines and one number. */
export function DataTableList<Row>({
  label,
  columns,
  rows,
  rowId,
  rowLabel,
  onOpen,
  selection,
  onSelection,
}: DataTableProps<Row>) {
  const t = useKitT();
  if (!rows) {
    return (
      <div className={classes.listSkeleton}>
        <RowsSkeleton rows={8} />
      </div>
    );
  }
  const place = (where: Column<Row>['phone']) => columns.filter((column) => column.phone === where);
  const titles = place('title');
  const hints = place('hint');
  const ends = place('end');
  return (
    <ul className={classes.list} aria-label={label}>
      {rows.map((row) => {
        const id = rowId(row);
        return (
          <li key={id} data-row={id} className={classes.item} data-selected={selection?.has(id) || undefined}>
            {onSelection && (
              <Checkbox
                aria-label={t('kit.select_row', { name: rowLabel(row) })}
                checked={selection?.has(id) ?? false}
                onChange={(event) => onSelection(withAll(selection, [id], event.currentTarget.checked))}
              />
            )}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the title inside is the real control when it is a link */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: a larger target for the thumb; keys use the title */}
            <div className={classes.itemBody} onClick={() => onOpen?.(row)}>
              <span className={classes.itemLine}>
                <span className={classes.itemTitle}>
                  {titles.map((column) => (
                    <span key={column.id}>{column.cell(row)}</span>
                  ))}
                </span>
                {ends.map((column) => (
                  <span key={column.id} className={classes.itemEnd}>
                    {column.cell(row)}
                  </span>
                ))}
              </span>
              {hints.length > 0 && (
                <span className={classes.itemHint}>
                  {hints.map((column) => (
                    <span key={column.id}>{column.cell(row)}</span>
                  ))}
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
