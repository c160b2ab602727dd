import { Menu } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { Button } from '../../kit/button.tsx';
import type { Column } from '../../kit/data-table.tsx';
import type { ClientRow } from './client-queries.ts';
import { exportAddress, formatNames } from './export-address.ts';
import type { ClientFilters } from './list-search.ts';
import { useT } from './messages.ts';

const icons = { xlsx: IconFileSpreadsheet, csv: IconFileText };

/** Downloads the list as it is shown, for a spreadsheet or for other programs [CLI-008]. */
export function ExportMenu(list: {
  filters: ClientFilters;
  sort: string | undefined;
  columns: readonly Column<ClientRow>[];
}) {
  const t = useT();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button icon={IconDownload}>{t('clients.export')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['xlsx', 'csv'] as const).map((format) => {
          const Icon = icons[format];
          return (
            <Menu.Item
              key={format}
              component="a"
              download
              href={exportAddress(list.filters, list.sort, list.columns, { format })}
              leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
            >
              {formatNames[format]}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
