import type { ClassFilters } from './shown-classes.ts';

interface Sheet {
  format: 'xlsx' | 'csv';
  from: string;
  to: string;
  studioIds: readonly string[];
  search: ClassFilters;
}

/** Where the timetable can be downloaded from as it is shown. */
export function exportAddress({ format, from, to, studioIds, search }: Sheet): string {
  const query = new URLSearchParams({ format, studioIds: studioIds.join(','), from, to });
  const filters = {
    seriesId: search.series,
    withFreePlaces: search.free ? 'true' : undefined,
    classTypeId: search.type,
    formatId: search.format,
    roomId: search.room,
    trainerId: search.trainer,
    state: search.cancelled === 'hide' ? 'planned' : undefined,
  };
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  return `/api/v1/classes/export?${query}`;
}
