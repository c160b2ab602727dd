import { Menu } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { Button } from '../../kit/button.tsx';
import { exportAddress } from './export-address.ts';
import { useT } from './messages.ts';
import type { StaffSearch } from './search.ts';

const formats = [
  { format: 'xlsx', name: 'Excel', icon: IconFileSpreadsheet },
  { format: 'csv', name: 'CSV', icon: IconFileText },
] as const;

/** Downloads the list as it is shown, for a spreadsheet or for other programs. */
export function ExportMenu({ search, studioId }: { search: StaffSearch; studioId: string | undefined }) {
  const t = useT();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button icon={IconDownload}>{t('staff.export')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(({ format, name, icon: FormatIcon }) => (
          <Menu.Item
            key={format}
            component="a"
            download
            href={exportAddress(search, studioId, format)}
            leftSection={<FormatIcon size={16} stroke={1.75} aria-hidden />}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
