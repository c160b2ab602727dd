import type { components } from '@salus/api-client';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { apiQuery } from '../../api/client.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { SeatMapEditor } from './seat-map-editor.tsx';

export type SeatMap = components['schemas']['SeatMap'];
export type Room = Pick<components['schemas']['Room'], 'id' | 'name' | 'studioId' | 'studioName'>;

const route = getRouteApi('/shell/settings/rooms/$roomId/seats');

/** The seat map of a hall [ORG-019]: loads the hall and all versions, the editor does the rest. */
export function SeatMapPage() {
  const { roomId } = route.useParams();
  const at = { params: { path: { roomId } } };
  const room = useQuery(apiQuery.queryOptions('get', '/api/v1/rooms/{roomId}', at));
  const maps = useQuery(apiQuery.queryOptions('get', '/api/v1/rooms/{roomId}/seat-maps', at));
  const error = room.error ?? maps.error;
  if (error) return <ErrorState error={error} onRetry={() => Promise.all([room.refetch(), maps.refetch()])} />;
  if (!room.data || !maps.data) return <PageSkeleton />;
  return <SeatMapEditor key={roomId} room={room.data} versions={maps.data.items} />;
}
