import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { onConstraint } from '../../../platform/refusal.ts';
import type { Rights } from '../../../platform/rights.ts';
import { idTaken, notFound, positionNameTaken } from '../errors.ts';
import { requireFreeSeatOnlyViews } from './rights-json.ts';

export interface CreatePosition {
  id?: string;
  name: string;
  group: 'management' | 'specialists' | 'network';
  description: string;
  isFreeSeat: boolean;
  copyOf?: string;
}

/** Adds a position, empty or with the rights and grades of another one [ACC-003]. */
export async function createPosition(ctx: CommandCtx, input: CreatePosition): Promise<{ id: string }> {
  requireReach(ctx, 'access.position', 'add');
  const id = input.id ?? newId();
  const existing = await findPosition(ctx, id);
  if (existing) {
    if (existing.name !== input.name) throw idTaken();
    return { id };
  }
  const original = input.copyOf ? await findPosition(ctx, input.copyOf) : undefined;
  if (input.copyOf && !original) throw notFound();
  if (input.isFreeSeat) requireFreeSeatOnlyViews((original?.rights ?? {}) as unknown as Rights);

  await ctx.db
    .insertInto('access.position')
    .columns(['network_id', 'id', 'name', 'group_name', 'description', 'is_free_seat', 'sort_order', 'rights'])
    .expression((eb) =>
      eb
        .selectFrom('access.position')
        .where('network_id', '=', ctx.networkId)
        .select((inner) => [
          inner.val(ctx.networkId).$castTo<string>().as('network_id'),
          inner.val(id).as('id'),
          inner.val(input.name).as('name'),
          inner.val(input.group).as('group_name'),
          inner.val(input.description).as('description'),
          inner.val(input.isFreeSeat).as('is_free_seat'),
          inner.fn.coalesce(inner(inner.fn.max('sort_order'), '+', 1), inner.val(0)).as('sort_order'),
          inner.val(JSON.stringify(original?.rights ?? {})).as('rights'),
        ]),
    )
    .execute()
    .catch(onConstraint('position_name_unique', () => positionNameTaken({ name: input.name })));
  if (original) await copyGrades(ctx, original.id, id);
  recordChange(ctx, {
    action: 'position.add',
    objectType: 'position',
    objectId: id,
    after: { name: input.name, group: input.group, isFreeSeat: input.isFreeSeat, copyOf: input.copyOf ?? null },
  });
  return { id };
}

function findPosition(ctx: CommandCtx, id: string) {
  return ctx.db
    .selectFrom('access.position')
    .select(['id', 'name', 'rights'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', id)
    .executeTakeFirst();
}

async function copyGrades(ctx: CommandCtx, fromId: string, toId: string): Promise<void> {
  const grades = await ctx.db
    .selectFrom('access.grade')
    .select(['name', 'is_named_by_level', 'level', 'salary_factor_percent', 'rights'])
    .where('network_id', '=', ctx.networkId)
    .where('position_id', '=', fromId)
    .where('archived_at', 'is', null)
    .execute();
  if (grades.length === 0) return;
  await ctx.db
    .insertInto('access.grade')
    .values(
      grades.map((grade) => ({
        ...grade,
        rights: JSON.stringify(grade.rights),
        network_id: ctx.networkId,
        id: newId(),
        position_id: toId,
      })),
    )
    .execute();
}
