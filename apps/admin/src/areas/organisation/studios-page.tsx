import type { components } from '@salus/api-client';
import { IconBuildingStore, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, apiQuery, flag } from '../../api/client.ts';
import { Badge } from '../../kit/badge.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Directory } from '../../kit/directory.tsx';
import { useDirectorySearch } from '../../kit/directory-search.ts';
import { PageHeader } from '../../kit/page-header.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import classes from './organisation.module.css';

type StudioRow = Omit<components['schemas']['Studio'], 'weekHours'>;

/** Studios, offices, points of sale and virtual venues in the order of the network. */
export function StudiosPage() {
  const t = useT();
  const { q, archived } = useDirectorySearch().search;
  const navigate = useNavigate();
  const mayAdd = useCan('org.studio', 'add');
  const mayEdit = useCan('org.studio', 'edit');
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/studios', { params: { query: { q, archived: flag(archived) } } }),
  );
  const add = mayAdd && (
    <ButtonLink to="/settings/studios/new" variant="primary" icon={IconPlus}>
      {t('org.add_studio')}
    </ButtonLink>
  );
  return (
    <div className={classes.page}>
      <PageHeader title={t('org.studios')} crumbs={[{ label: t('org.settings'), to: '/settings' }]} actions={add} />
      <Directory<StudioRow>
        label={t('org.studios')}
        icon={IconBuildingStore}
        rows={data?.items}
        nameOf={({ name }) => name}
        error={error}
        onRetry={() => void refetch()}
        isSearchedByServer
        empty={{ title: t('org.no_studios'), hint: t('org.studios_hint') }}
        adds={[]}
        onOpen={({ id }) => navigate({ to: '/settings/studios/$studioId', params: { studioId: id } })}
        onOrder={mayEdit ? (ids) => api.PUT('/api/v1/studios/order', { body: { ids } }) : undefined}
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
        ]}
      />
    </div>
  );
}
