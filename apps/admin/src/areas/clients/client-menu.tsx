import { Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconDots,
  IconPhoneCalling,
  IconPin,
  IconTrash,
  IconUserOff,
} from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { confirm } from '../../kit/confirm.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { toast, toastError } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { ChangePhone } from './change-phone.tsx';
import { type ClientCard, clientCard } from './client-queries.ts';
import { FixStatus } from './fix-status.tsx';
import { useT } from './messages.ts';

/** The rarer deeds of the card: number, status, archive, anonymise, delete [CLI-030, CLI-031i]. */
export function ClientMenu({ client }: { client: ClientCard }) {
  const t = useT();
  const [opened, setOpened] = useState<'phone' | 'status' | null>(null);
  const mayEdit = useCan('clients.client', 'edit') && !client.isAnonymised;
  const mayPhone = useCan('clients.contact') && mayEdit;
  const mayDelete = useCan('clients.client', 'delete');
  const { archive, anonymise, remove } = useClientDeeds(client);
  if (!mayEdit && !mayDelete) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton icon={IconDots} label={t('clients.more')} />
        </Menu.Target>
        <Menu.Dropdown>
          {mayPhone && (
            <Menu.Item leftSection={<IconPhoneCalling size={16} stroke={1.75} />} onClick={() => setOpened('phone')}>
              {t('clients.change_phone')}
            </Menu.Item>
          )}
          {mayEdit && (
            <Menu.Item leftSection={<IconPin size={16} stroke={1.75} />} onClick={() => setOpened('status')}>
              {t('clients.fix_status')}
            </Menu.Item>
          )}
          {mayDelete && !client.isAnonymised && (
            <>
              <Menu.Divider />
              <Menu.Item
                leftSection={
                  client.isArchived ? (
                    <IconArchiveOff size={16} stroke={1.75} />
                  ) : (
                    <IconArchive size={16} stroke={1.75} />
                  )
                }
                onClick={() => archive.mutate(!client.isArchived)}
              >
                {client.isArchived ? t('clients.restore') : t('clients.archive')}
              </Menu.Item>
              <Menu.Item leftSection={<IconUserOff size={16} stroke={1.75} />} onClick={() => void anonymise()}>
                {t('clients.anonymise')}
              </Menu.Item>
            </>
          )}
          {mayDelete && (
            <Menu.Item color="red" leftSection={<IconTrash size={16} stroke={1.75} />} onClick={() => void remove()}>
              {t('clients.delete')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {opened === 'phone' && <ChangePhone client={client} onClose={() => setOpened(null)} />}
      {opened === 'status' && <FixStatus client={client} onClose={() => setOpened(null)} />}
    </>
  );
}

/** Archive, anonymise and delete, with their questions and refusals. */
export function useClientDeeds(client: ClientCard) {
  const t = useT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const params = { path: { clientId: client.id } };
  const show = async (card: ClientCard | undefined) => {
    if (card) queryClient.setQueryData(clientCard(client.id).queryKey, card);
    await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/clients'] });
  };
  const archive = useMutation({
    mutationFn: async (isArchived: boolean) => {
      const { data } = isArchived
        ? await api.PUT('/api/v1/clients/{clientId}/archival', { params })
        : await api.DELETE('/api/v1/clients/{clientId}/archival', { params });
      return data;
    },
    onSuccess: show,
  });
  const anonymise = async () => {
    const sure = await confirm({
      title: t('clients.anonymise_title'),
      text: t('clients.anonymise_text'),
      yes: t('clients.anonymise'),
      danger: true,
    });
    if (!sure) return;
    await api.PUT('/api/v1/clients/{clientId}/anonymisation', { params }).then(({ data }) => show(data), toastError);
  };
  const remove = async () => {
    const sure = await confirm({
      title: t('clients.delete_title'),
      text: t('clients.delete_text'),
      yes: t('clients.delete'),
      danger: true,
    });
    if (!sure) return;
    try {
      await api.DELETE('/api/v1/clients/{clientId}', { params });
    } catch (error) {
      if (problemOf(error)?.code !== 'clients.has_bookings' || client.isArchived) return toastError(error);
      const instead = await confirm({
        title: t('clients.has_bookings_title'),
        text: t('clients.has_bookings_text'),
        yes: t('clients.archive'),
      });
      if (instead) archive.mutate(true);
      return;
    }
    toast(t('clients.deleted'));
    await navigate({ to: '/clients' });
    queryClient.removeQueries({ queryKey: clientCard(client.id).queryKey });
    await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/clients'] });
  };
  return { archive, anonymise, remove };
}
