import type * as z from 'zod';
import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import { departmentName } from '../departments/department-name.ts';
import { notFound } from '../errors.ts';
import { viewOf } from '../records.ts';
import type { EquipmentQuery, EquipmentView } from './schema.ts';

type Equipment = z.output<typeof EquipmentView>;

/** The directory of equipment by studio, room and department [EQP-001]. */
export async function listEquipment(
  ctx: ReadCtx,
  query: z.output<typeof EquipmentQuery>,
): Promise<{ items: Equipment[]; kinds: string[] }> {
  const reach = requireReach(ctx, 'org.equipment', 'view');
  let rows = equipment(ctx).where('unit.archived_at', query.archived ? 'is not' : 'is', null);
  if (!reach.everywhere) {
    if (reach.studioIds.length === 0) return { items: [], kinds: [] };
    rows = rows.where('unit.studio_id', 'in', [...reach.studioIds]);
  }
  if (query.studioId) rows = rows.where('unit.studio_id', '=', query.studioId);
  if (query.studioIds?.length) rows = rows.where('unit.studio_id', 'in', query.studioIds);
  if (query.roomId) rows = rows.where('unit.room_id', '=', query.roomId);
  if (query.departmentId) rows = rows.where('unit.department_id', '=', query.departmentId);
  if (query.kind) rows = rows.where('unit.kind', '=', query.kind);
  if (query.state) rows = rows.where('unit.state', '=', query.state);
  if (query.q) {
    const like = `%${query.q.replace(/[\\%_]/g, '\\$&')}%`;
    rows = rows.where((at) => at.or([at('unit.name', 'ilike', like), at('unit.kind', 'ilike', like)]));
  }
  const found = await rows.execute();
  const kinds = await ctx.db
    .selectFrom('org.equipment')
    .select('kind')
    .distinct()
    .where('network_id', '=', ctx.networkId)
    .where('archived_at', 'is', null)
    .orderBy('kind')
    .execute();
  return { items: found.map((row) => toEquipment(ctx, row)), kinds: kinds.map(({ kind }) => kind) };
}

/** What a command answers after it wrote the unit. */
export async function equipmentView(ctx: ReadCtx, equipmentId: string): Promise<Equipment> {
  const row = await equipment(ctx).where('unit.id', '=', equipmentId).executeTakeFirst();
  if (!row) throw notFound();
  return toEquipment(ctx, row);
}

function equipment(ctx: ReadCtx) {
  return ctx.db
    .selectFrom('org.equipment as unit')
    .innerJoin('org.studio as studio', (join) =>
      join.onRef('studio.network_id', '=', 'unit.network_id').onRef('studio.id', '=', 'unit.studio_id'),
    )
    .leftJoin('org.room as room', (join) =>
      join.onRef('room.network_id', '=', 'unit.network_id').onRef('room.id', '=', 'unit.room_id'),
    )
    .leftJoin('org.department as department', (join) =>
      join.onRef('department.network_id', '=', 'unit.network_id').onRef('department.id', '=', 'unit.department_id'),
    )
    .selectAll('unit')
    .select([
      'studio.name as studio_name',
      'room.name as room_name',
      'department.name as department_own_name',
      'department.preset as department_preset',
    ])
    .where('unit.network_id', '=', ctx.networkId)
    .orderBy('studio.sort_order')
    .orderBy('unit.kind')
    .orderBy('unit.name');
}

function toEquipment(
  ctx: ReadCtx,
  row: Awaited<ReturnType<ReturnType<typeof equipment>['execute']>>[number],
): Equipment {
  return {
    ...viewOf(row),
    state: row.state as Equipment['state'],
    departmentName:
      row.department_own_name === null
        ? null
        : departmentName(ctx.locale, { name: row.department_own_name, preset: row.department_preset }),
  };
}
