import { Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconDots,
  IconPlayerPause,
  IconPlayerPlay,
  IconSitemap,
  IconTrash,
} from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { confirm } from '../../kit/confirm.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { toast, toastError, toastUndo } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './catalogue.module.css';
import { ofCatalogue, type ServiceRow } from './catalogue-data.ts';
import { useT } from './messages.ts';
import type { Arranging } from './use-arranging.ts';

type Named = Pick<ServiceRow, 'id' | 'shownName' | 'state' | 'parentId'>;

/** Pause or resume in one press; visits already booked stay [CAT-017]. */
export function PauseButton({ service }: { service: Named }) {
  const t = useT();
  const state = useChangeState(service);
  if (!useCan('catalogue.service', 'edit') || service.state === 'archived') return null;
  const isPaused = service.state === 'paused';
  return (
    <IconButton
      size="sm"
      icon={isPaused ? IconPlayerPlay : IconPlayerPause}
      label={isPaused ? t('catalogue.resume') : t('catalogue.pause')}
      onClick={() => state.mutate(isPaused ? 'active' : 'paused')}
    />
  );
}

function useChangeState(service: Named) {
  const t = useT();
  const client = useQueryClient();
  const put = async (state: 'active' | 'paused') => {
    await api.PUT('/api/v1/services/{serviceId}/state', {
      params: { path: { serviceId: service.id } },
      body: { state },
    });
    await client.invalidateQueries(ofCatalogue);
  };
  return useMutation({
    mutationFn: put,
    onSuccess: (_, state) => {
      const name = service.shownName;
      if (state === 'paused') toastUndo(t('catalogue.paused', { name }), () => put('active'), IconPlayerPause);
      else toast(t('catalogue.resumed', { name }));
    },
  });
}

/** What else can be done with a service: order, copy, sub-service, delete. */
export function ServiceMenu({
  service,
  arranging,
}: {
  service: Named & Partial<ServiceRow>;
  arranging: Arranging | null;
}) {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [adds, edits, deletes] = [
    useCan('catalogue.service', 'add'),
    useCan('catalogue.service', 'edit'),
    useCan('catalogue.service', 'delete'),
  ];
  const state = useChangeState(service);
  const remove = useRemove(service);
  const copy = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/services/{serviceId}/copies', { params: { path: { serviceId: service.id } }, body: {} }),
    onSuccess: async ({ data }) => {
      await client.invalidateQueries(ofCatalogue);
      if (data) void navigate({ to: '/catalogue/services/$serviceId', params: { serviceId: data.id } });
    },
  });
  if (!adds && !edits && !deletes) return null;
  const row = service as ServiceRow;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton size="sm" icon={IconDots} label={t('catalogue.actions')} />
      </Menu.Target>
      <Menu.Dropdown>
        {arranging?.canStep(row, -1) && (
          <Menu.Item leftSection={<IconArrowUp size={16} stroke={1.75} />} onClick={() => arranging.step(row, -1)}>
            {t('catalogue.move_up')}
          </Menu.Item>
        )}
        {arranging?.canStep(row, 1) && (
          <Menu.Item leftSection={<IconArrowDown size={16} stroke={1.75} />} onClick={() => arranging.step(row, 1)}>
            {t('catalogue.move_down')}
          </Menu.Item>
        )}
        {edits && service.state !== 'active' && (
          <Menu.Item leftSection={<IconPlayerPlay size={16} stroke={1.75} />} onClick={() => state.mutate('active')}>
            {t('catalogue.resume')}
          </Menu.Item>
        )}
        {edits && service.state === 'active' && (
          <Menu.Item leftSection={<IconPlayerPause size={16} stroke={1.75} />} onClick={() => state.mutate('paused')}>
            {t('catalogue.pause')}
          </Menu.Item>
        )}
        {adds && service.parentId === null && service.state !== 'archived' && (
          <Menu.Item
            leftSection={<IconSitemap size={16} stroke={1.75} />}
            onClick={() =>
              void navigate({
                to: '/catalogue/services/new',
                search: { parent: service.id, category: service.categoryId ?? undefined },
              })
            }
          >
            {t('catalogue.add_sub_service')}
          </Menu.Item>
        )}
        {adds && (
          <Menu.Item leftSection={<IconCopy size={16} stroke={1.75} />} onClick={() => copy.mutate()}>
            {t('catalogue.copy')}
          </Menu.Item>
        )}
        {deletes && service.state !== 'archived' && (
          <Menu.Item
            color="var(--danger-ink)"
            leftSection={<IconTrash size={16} stroke={1.75} />}
            onClick={() => void remove()}
          >
            {t('catalogue.delete')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

interface FutureVisit {
  visitId: string;
  number: number;
  startsAt: string;
  clientName: string;
}

/** Deletes after a question; future visits are shown instead, so that they can be moved first [CAT-018i]. */
function useRemove(service: Named): () => Promise<void> {
  const t = useT();
  const formats = useFormats();
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    const name = service.shownName;
    const yes = await confirm({
      title: t('catalogue.delete_title', { name }),
      text: t('catalogue.delete_text'),
      yes: t('catalogue.delete'),
      danger: true,
    });
    if (!yes) return;
    try {
      await api.DELETE('/api/v1/services/{serviceId}', { params: { path: { serviceId: service.id } } });
      await navigate({ to: '/catalogue' });
      await client.invalidateQueries(ofCatalogue);
      toast(t('catalogue.deleted', { name }));
    } catch (error) {
      const problem = problemOf(error);
      const visits = (problem?.body.details as { visits?: FutureVisit[] } | undefined)?.visits;
      if (problem?.code !== 'catalogue.service_booked' || !visits) return toastError(error);
      await confirm({
        title: t('catalogue.booked_title'),
        text: (
          <>
            {problem.detail}
            <ul className={classes.visits}>
              {visits.slice(0, 8).map((visit) => (
                <li key={visit.visitId}>
                  {formats.dateTime(visit.startsAt)} · {visit.clientName || `№ ${visit.number}`}
                </li>
              ))}
            </ul>
          </>
        ),
        yes: t('catalogue.understood'),
      });
    }
  };
}
