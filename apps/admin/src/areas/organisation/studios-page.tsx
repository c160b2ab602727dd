import { IconArrowDown, IconArrowUp, IconBuildingStore, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { api, apiQuery } from '../../api/client.ts';
import { Badge } from '../../kit/badge.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Card } from '../../kit/card.tsx';
import { Chip } from '../../kit/chip.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import classes from './organisation.module.css';

const route = getRouteApi('/shell/settings/studios');

/** Studios, offices, points of sale and virtual venues in the order of the network. */
export function StudiosPage() {
  const t = useT();
  const { q, archived } = route.useSearch();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const mayAdd = useCan('org.studio', 'add');
  const mayEdit = useCan('org.studio', 'edit');
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/studios', {
      params: { query: { q, archived: archived ? 'true' : undefined } },
    }),
  );
  const failure: unknown = error;
  const order = useMutation({
    mutationFn: (ids: string[]) => api.PUT('/api/v1/studios/order', { body: { ids } }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const rows = data?.items;
  const move = (id: string, step: number) => {
    const ids = rows?.map((row) => row.id) ?? [];
    order.mutate(moved(ids, ids.indexOf(id), step));
  };
  const add = mayAdd && (
    <ButtonLink to="/settings/studios/new" variant="primary" icon={IconPlus}>
      {t('org.add_studio')}
    </ButtonLink>
  );
  return (
    <div className={classes.page}>
      <PageHeader title={t('org.studios')} crumbs={[{ label: t('org.settings'), to: '/settings' }]} actions={add} />
      <div className={classes.toolbar}>
        <SearchField
          value={q ?? ''}
          onSearch={(text) =>
            navigate({ to: '.', search: (was: object) => ({ ...was, q: text || undefined }), replace: true })
          }
        />
        <Chip
          on={archived}
          onClick={() =>
            navigate({ to: '.', search: (was: object) => ({ ...was, archived: archived ? undefined : true }) })
          }
        >
          {t('org.archived')}
        </Chip>
      </div>
      <Card flush>
        <DataTable
          label={t('org.studios')}
          rows={rows}
          error={failure}
          onRetry={() => refetch()}
          rowId={({ id }) => id}
          rowLabel={({ name }) => name}
          onOpen={({ id }) => navigate({ to: '/settings/studios/$studioId', params: { studioId: id } })}
          filtered={Boolean(q || archived)}
          onResetFilters={() => navigate({ to: '.', search: {} })}
          empty={
            <EmptyState
              icon={IconBuildingStore}
              title={t('org.no_studios')}
              hint={t('org.studios_hint')}
              action={add}
            />
          }
          columns={[
            {
              id: 'name',
              header: t('org.name'),
              phone: 'title',
              cell: (studio) => (
                <span className={classes.named}>
                  <b>{studio.name}</b>
                  <small>{studio.address || studio.joinUrl || '—'}</small>
                </span>
              ),
            },
            { id: 'kind', header: t('org.kind'), cell: ({ kind }) => <Badge>{t(`org.kind_${kind}`)}</Badge> },
            { id: 'company', header: t('org.company'), phone: 'hint', cell: ({ companyName }) => companyName },
            { id: 'zone', header: t('org.time_zone'), cell: ({ timeZone }) => timeZone },
            { id: 'halls', header: t('org.halls'), numeric: true, cell: ({ counts }) => counts.halls },
            { id: 'rooms', header: t('org.rooms'), numeric: true, cell: ({ counts }) => counts.rooms },
            ...(mayEdit && !q && !archived
              ? [
                  {
                    id: 'order',
                    header: '',
                    cell: ({ id, name }: { id: string; name: string }) => (
                      <span className={classes.order}>
                        <IconButton
                          size="sm"
                          icon={IconArrowUp}
                          label={t('org.move_up', { name })}
                          onClick={() => move(id, -1)}
                        />
                        <IconButton
                          size="sm"
                          icon={IconArrowDown}
                          label={t('org.move_down', { name })}
                          onClick={() => move(id, 1)}
                        />
                      </span>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Card>
    </div>
  );
}

/** The list with one of its items a step away. */
export function moved(ids: readonly string[], from: number, step: number): string[] {
  const next = [...ids];
  const to = Math.min(Math.max(from + step, 0), next.length - 1);
  const [id] = next.splice(from, 1);
  if (id) next.splice(to, 0, id);
  return next;
}
