import { Menu } from '@mantine/core';
import { IconArchive, IconCopy, IconDots, IconListDetails } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { IconButton } from '../../kit/icon-button.tsx';
import { useCan } from '../../session/can.tsx';
import type { ListSearch } from './list-search.ts';
import { useT } from './messages.ts';

/** The rarer ways from the list: archive, duplicates, directories. */
export function ListMenu({ search }: { search: ListSearch }) {
  const t = useT();
  const navigate = useNavigate();
  const mayEdit = useCan('clients.client', 'edit');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={IconDots} label={t('clients.more')} bordered />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArchive size={16} stroke={1.75} aria-hidden />}
          onClick={() => void navigate({ to: '/clients', search: { archived: search.archived ? undefined : 'true' } })}
        >
          {search.archived ? t('clients.show_active') : t('clients.show_archive')}
        </Menu.Item>
        {mayEdit && (
          <>
            <Menu.Item
              leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
              onClick={() => void navigate({ to: '/clients/duplicates' })}
            >
              {t('clients.duplicates')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconListDetails size={16} stroke={1.75} aria-hidden />}
              onClick={() => void navigate({ to: '/clients/directories' })}
            >
              {t('clients.directories')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
