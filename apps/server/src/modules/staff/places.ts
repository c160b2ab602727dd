import type { CommandCtx } from '../../platform/context.ts';
import { type Reach, withinReach } from '../../platform/rights.ts';
import { notFound, placeUnknown } from './errors.ts';

export interface Place {
  studioId: string;
  departmentId: string | null;
  roomId: string | null;
}

/** Refuses studios, departments and rooms that do not exist or do not belong together. */
export async function requirePlaces(ctx: CommandCtx, places: readonly Place[]): Promise<void> {
  const studioIds = [...new Set(places.map(({ studioId }) => studioId))];
  if (studioIds.length !== places.length) throw placeUnknown();
  const [studios, departments, rooms] = [
    await ctx.db
      .selectFrom('org.studio')
      .select('id')
      .where('network_id', '=', ctx.networkId)
      .where('id', 'in', studioIds)
      .execute(),
    await ctx.db
      .selectFrom('org.department')
      .select(['id', 'studio_id'])
      .where('network_id', '=', ctx.networkId)
      .where('studio_id', 'in', studioIds)
      .execute(),
    await ctx.db
      .selectFrom('org.room')
      .select(['id', 'studio_id'])
      .where('network_id', '=', ctx.networkId)
      .where('studio_id', 'in', studioIds)
      .execute(),
  ];
  const isIn = (list: readonly { id: string; studio_id: string }[], id: string | null, studioId: string) =>
    id === null || list.some((one) => one.id === id && one.studio_id === studioId);
  const known = places.every(
    ({ studioId, departmentId, roomId }) =>
      studios.some(({ id }) => id === studioId) &&
      isIn(departments, departmentId, studioId) &&
      isIn(rooms, roomId, studioId),
  );
  if (!known) throw placeUnknown();
}

/** Nobody puts an employee into a studio out of their reach, nor takes one out of it. */
export function requireReachTo(reach: Reach, studioIds: readonly string[]): void {
  if (studioIds.some((studioId) => !withinReach(reach, { studioId }))) throw notFound();
}

/** Makes the employee's places these; an order that stood stays, newcomers go to the end of the studio's order. */
export async function savePlaces(ctx: CommandCtx, employeeId: string, places: readonly Place[]): Promise<void> {
  const studioIds = places.map(({ studioId }) => studioId);
  await ctx.db
    .deleteFrom('staff.employee_studio')
    .where('network_id', '=', ctx.networkId)
    .where('employee_id', '=', employeeId)
    .where('studio_id', 'not in', studioIds)
    .execute();
  const last = await ctx.db
    .selectFrom('staff.employee_studio')
    .select(['studio_id', (at) => at.fn.max('journal_order').as('last')])
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', 'in', studioIds)
    .groupBy('studio_id')
    .execute();
  const lastOf = new Map(last.map((row) => [row.studio_id, Number(row.last)]));
  await ctx.db
    .insertInto('staff.employee_studio')
    .values(
      places.map(({ studioId, departmentId, roomId }) => ({
        network_id: ctx.networkId,
        employee_id: employeeId,
        studio_id: studioId,
        department_id: departmentId,
        room_id: roomId,
        journal_order: (lastOf.get(studioId) ?? -1) + 1,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'employee_id', 'studio_id']).doUpdateSet((eb) => ({
        department_id: eb.ref('excluded.department_id'),
        room_id: eb.ref('excluded.room_id'),
      })),
    )
    .execute();
}
