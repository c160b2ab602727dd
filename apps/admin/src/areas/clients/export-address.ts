import type { Column } from '../../kit/data-table.tsx';
import type { ClientRow } from './client-queries.ts';
import type { ClientFilters } from './list-search.ts';

/** Columns of the table by the names of the export. */
const columnNames: Record<string, string> = { created: 'registered' };

/** Kinds of files by the names that people know. */
export const formatNames = { csv: 'CSV', xlsx: 'Excel' } as const;

/** Where the list can be downloaded from as it is shown: the browser saves it while it is still being written. */
export function exportAddress(
  filters: ClientFilters,
  sort: string | undefined,
  columns: readonly Column<ClientRow>[],
  { clientIds = [], format }: { clientIds?: readonly string[]; format: 'csv' | 'xlsx' },
): string {
  const query = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(filters)) {
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  if (sort) query.set('sort', sort);
  for (const { id } of columns) query.append('columns', columnNames[id] ?? id);
  for (const id of clientIds) query.append('clientId', id);
  return `/api/v1/clients/export?${query}`;
}
