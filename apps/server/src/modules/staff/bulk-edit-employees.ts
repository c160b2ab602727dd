import type * as z from 'zod';
import type { CommandCtx } from '../../platform/context.ts';
import { editEmployee } from './edit-employee.ts';
import { placeUnknown } from './errors.ts';
import type { Place } from './places.ts';
import type { BulkEmployeesBody } from './schema.ts';

export type BulkEditEmployees = z.output<typeof BulkEmployeesBody>;

/**
 * Gives several employees the same settings or the same department of a studio; all or none.
 *
 * Each goes through `editEmployee`, so that one rule decides who may change whom and what assisting needs.
 */
export async function bulkEditEmployees(
  ctx: CommandCtx,
  { employeeIds, place, ...settings }: BulkEditEmployees,
): Promise<{ changed: number }> {
  const ids = [...new Set(employeeIds)].sort();
  const placesOf = place ? await placesWith(ctx, ids, place) : null;
  for (const employeeId of ids) {
    await editEmployee(ctx, {
      employeeId,
      ...settings,
      ...(placesOf ? { places: placesOf.get(employeeId) ?? [] } : {}),
    });
  }
  return { changed: ids.length };
}

/** All places of these employees, with another department in one studio, in which each of them has to work. */
async function placesWith(
  ctx: CommandCtx,
  employeeIds: readonly string[],
  place: { studioId: string; departmentId: string | null },
): Promise<Map<string, Place[]>> {
  const rows = await ctx.db
    .selectFrom('staff.employee_studio')
    .select(['employee_id', 'studio_id', 'department_id', 'room_id'])
    .where('network_id', '=', ctx.networkId)
    .where('employee_id', 'in', employeeIds)
    .execute();
  const places = new Map<string, Place[]>(employeeIds.map((id) => [id, []]));
  for (const row of rows) {
    const isThere = row.studio_id === place.studioId;
    places.get(row.employee_id)?.push({
      studioId: row.studio_id,
      departmentId: isThere ? place.departmentId : row.department_id,
      roomId: row.room_id,
    });
  }
  const isMissing = [...places.values()].some((own) => !own.some(({ studioId }) => studioId === place.studioId));
  if (isMissing) throw placeUnknown();
  return places;
}
