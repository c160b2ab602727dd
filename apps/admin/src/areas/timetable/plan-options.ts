import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';

export interface Option {
  value: string;
  label: string;
}

export interface HallOption extends Option {
  /** Seats of the published plan, or what the hall holds. */
  places: number | null;
  hasPlan: boolean;
}

/** What a class of a studio can be made of: directions, formats, halls that take the direction, people who work there. */
export function usePlanOptions(studioId: string, classTypeId: string | null) {
  const formats = useFormats();
  const types = useQuery(apiQuery.queryOptions('get', '/api/v1/class-types', { params: { query: {} } }));
  const formatList = useQuery(apiQuery.queryOptions('get', '/api/v1/formats', { params: { query: {} } }));
  const rooms = useQuery(
    apiQuery.queryOptions('get', '/api/v1/rooms', { params: { query: { studioId, kind: 'hall' } } }),
  );
  const people = useQuery(
    apiQuery.queryOptions('get', '/api/v1/employees', { params: { query: { studioId, limit: 200, sort: 'name' } } }),
  );
  const type = types.data?.items.find(({ id }) => id === classTypeId);
  const halls = (rooms.data?.items ?? []).map(
    ({ id, name, capacity, seatMap }): HallOption => ({
      value: id,
      label: name,
      places: seatMap?.seats ?? capacity,
      hasPlan: seatMap !== null,
    }),
  );
  // Without a word about halls a direction goes into every hall [ORG-018].
  const takes = type && type.hallIds.length > 0 ? halls.filter(({ value }) => type.hallIds.includes(value)) : halls;
  return {
    types: types.data?.items ?? [],
    typeOptions: (types.data?.items ?? []).map(({ id, shownName }): Option => ({ value: id, label: shownName })),
    formatOptions: (formatList.data?.items ?? []).map(({ id, shownName }): Option => ({ value: id, label: shownName })),
    halls: takes.length > 0 ? takes : halls,
    trainers: (people.data?.items ?? [])
      .filter(({ state }) => state !== 'dismissed')
      .map(
        ({ id, firstName, lastName }): Option => ({
          value: id,
          label: formats.personName({ givenName: firstName, familyName: lastName }),
        }),
      ),
    isLoading: types.isPending || rooms.isPending || people.isPending,
  };
}

export type PlanOptions = ReturnType<typeof usePlanOptions>;

/** Whether the studio is for women only: its timetable of any day says so. */
export function useWomenOnly(studioId: string, day: string): boolean {
  const { data } = useQuery(
    apiQuery.queryOptions(
      'get',
      '/api/v1/classes',
      { params: { query: { studioIds: studioId, from: day, to: day } } },
      { staleTime: 60_000 },
    ),
  );
  return data?.studios.some(({ womenOnly }) => womenOnly) ?? false;
}
