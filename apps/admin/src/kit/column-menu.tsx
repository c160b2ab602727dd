import { Checkbox, Popover } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconColumns3 } from '@tabler/icons-react';
import classes from './column-menu.module.css';
import type { Column } from './data-table.tsx';
import { IconButton } from './icon-button.tsx';
import { useKitT } from './messages.ts';

/**
 * Which columns a person wants to see, remembered on this device. The first column always stays.
 * `const { shown, menu } = useColumns('clients', columns)`
 */
export function useColumns<Row>(
  tableId: string,
  columns: readonly Column<Row>[],
  hiddenAtFirst: readonly string[] = [],
) {
  const [hidden, setHidden] = useLocalStorage<string[]>({
    key: `salus.columns.${tableId}`,
    defaultValue: [...hiddenAtFirst],
    getInitialValueInEffect: false,
  });
  const shown = columns.filter((column, index) => index === 0 || !hidden.includes(column.id));
  return { shown, menu: <ColumnMenu columns={columns} hidden={hidden} onHidden={setHidden} /> };
}

interface ColumnMenuProps<Row> {
  columns: readonly Column<Row>[];
  hidden: readonly string[];
  onHidden: (hidden: string[]) => void;
}

function ColumnMenu<Row>({ columns, hidden, onHidden }: ColumnMenuProps<Row>) {
  const t = useKitT();
  return (
    <Popover position="bottom-end" width={220}>
      <Popover.Target>
        <IconButton icon={IconColumns3} label={t('kit.columns')} bordered />
      </Popover.Target>
      <Popover.Dropdown className={classes.list}>
        {columns.slice(1).map((column) => (
          <Checkbox
            key={column.id}
            size="xs"
            label={column.header}
            checked={!hidden.includes(column.id)}
            onChange={(event) =>
              onHidden(event.currentTarget.checked ? hidden.filter((id) => id !== column.id) : [...hidden, column.id])
            }
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
