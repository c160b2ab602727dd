import type { components } from '@salus/api-client';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { apiQuery } from '../../api/client.ts';
import { Badge } from '../../kit/badge.tsx';
import { directoryFields } from '../../kit/directory-search.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { useCan } from '../../session/can.tsx';
import { Departments } from './departments.tsx';
import { Equipment } from './equipment.tsx';
import { useT } from './messages.ts';
import classes from './organisation.module.css';
import { Rooms } from './rooms.tsx';
import { StudioGeneral } from './studio-general.tsx';
import { StudioHours } from './studio-hours.tsx';
import { StudioOnline } from './studio-online.tsx';
import { StudioPhotos } from './studio-photos.tsx';

export type Studio = Omit<components['schemas']['Studio'], 'weekHours'> & { weekHours: number[][][] };

const route = getRouteApi('/shell/settings/studios/$studioId');

/** One studio with all that stands in it. */
export function StudioPage() {
  const t = useT();
  const { studioId } = route.useParams();
  const { tab = 'general' } = route.useSearch();
  const may = { departments: useCan('org.department'), rooms: useCan('org.room'), equipment: useCan('org.equipment') };
  const {
    data: studio,
    error,
    refetch,
  } = useQuery(apiQuery.queryOptions('get', '/api/v1/studios/{studioId}', { params: { path: { studioId } } }));
  if (error && !studio) return <ErrorState error={error} onRetry={() => refetch()} />;
  if (!studio) return <PageSkeleton />;
  const { counts } = studio;
  const tabs = [
    { id: 'general', label: t('org.general') },
    { id: 'hours', label: t('org.hours') },
    { id: 'photos', label: t('org.photos'), count: studio.photoIds.length },
    ...(may.departments ? [{ id: 'departments', label: t('org.departments'), count: counts.departments }] : []),
    ...(may.rooms ? [{ id: 'rooms', label: t('org.halls_rooms'), count: counts.halls + counts.rooms }] : []),
    ...(may.equipment ? [{ id: 'equipment', label: t('org.equipment'), count: counts.equipment }] : []),
    { id: 'online', label: t('org.online') },
  ];
  return (
    <div className={classes.page}>
      <PageHeader
        title={studio.name}
        aside={studio.isArchived && <Badge tone="warn">{t('org.archived')}</Badge>}
        crumbs={[
          { label: t('org.settings'), to: '/settings' },
          { label: t('org.studios'), to: '/settings/studios' },
        ]}
      >
        <Tabs
          tabs={tabs}
          active={tab}
          label={studio.name}
          forgets={[...directoryFields, 'kind', 'room', 'department', 'state']}
        />
      </PageHeader>
      {tab === 'general' && <StudioGeneral key={studio.version} studio={studio} />}
      {tab === 'hours' && <StudioHours key={studio.version} studio={studio} />}
      {tab === 'photos' && <StudioPhotos studio={studio} />}
      {tab === 'departments' && <Departments studioId={studio.id} />}
      {tab === 'rooms' && <Rooms studioId={studio.id} />}
      {tab === 'equipment' && <Equipment studioId={studio.id} />}
      {tab === 'online' && <StudioOnline studio={studio} />}
    </div>
  );
}

export function NewStudioPage() {
  const t = useT();
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('org.add_studio')}
        crumbs={[
          { label: t('org.settings'), to: '/settings' },
          { label: t('org.studios'), to: '/settings/studios' },
        ]}
      />
      <StudioGeneral studio={null} />
    </div>
  );
}
