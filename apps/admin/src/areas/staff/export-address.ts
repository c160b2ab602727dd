import type { StaffSearch } from './search.ts';

/** Where the list can be downloaded from as it is shown, or only the chosen ones of it. */
export function exportAddress(
  search: StaffSearch,
  studioId: string | undefined,
  format: 'csv' | 'xlsx',
  employeeIds: readonly string[] = [],
): string {
  const given = {
    q: search.q,
    studioId,
    departmentId: search.department,
    positionId: search.position,
    gradeId: search.grade,
    state: search.state,
    sort: search.sort,
    format,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value) query.set(name, value);
  for (const id of employeeIds) query.append('employeeId', id);
  return `/api/v1/employees/export?${query}`;
}
