import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../../platform/context.ts';
import { onConstraint } from '../../../platform/refusal.ts';
import type { Rights } from '../../../platform/rights.ts';
import { effectiveRights, type RightsOverride } from '../effective-rights.ts';
import { notFound, positionInUse, positionNameTaken, versionConflict } from '../errors.ts';
import { positionName } from './names.ts';
import { requirePositionReach } from './position-reach.ts';
import { requireFreeSeatOnlyViews } from './rights-json.ts';

export interface EditPosition {
  positionId: string;
  name?: string;
  group?: string;
  description?: string;
  isFreeSeat?: boolean;
  sortOrder?: number;
  version?: number;
}

/** Edits what a position is called and where it stands; its rights have a door of their own. */
export async function editPosition(ctx: CommandCtx, input: EditPosition): Promise<void> {
  await requirePositionReach(ctx, input.positionId, 'edit');
  const before = await lockPosition(ctx, input.positionId);
  if (input.version !== undefined && input.version !== before.version) throw versionConflict();
  if (input.isFreeSeat && !before.is_free_seat) await requireMayBeFree(ctx, input.positionId, before.rights as never);
  // A ready-made name stays translated until somebody really changes it.
  const isRenamed = input.name !== undefined && input.name !== positionName(ctx.locale, before);
  const after = {
    name: isRenamed ? (input.name ?? before.name) : before.name,
    preset: isRenamed ? null : before.preset,
    group_name: input.group ?? before.group_name,
    description: input.description ?? before.description,
    is_free_seat: input.isFreeSeat ?? before.is_free_seat,
    sort_order: input.sortOrder ?? before.sort_order,
  };
  await ctx.db
    .updateTable('access.position')
    .set((eb) => ({ ...after, version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.positionId)
    .execute()
    .catch(onConstraint('position_name_unique', () => positionNameTaken({ name: after.name })));
  recordChange(ctx, {
    action: 'position.edit',
    objectType: 'position',
    objectId: input.positionId,
    before: shown(before),
    after: shown(after),
  });
}

/** Takes a position out of the lists; whoever holds it keeps it [ACC-003i]. */
export async function archivePosition(
  ctx: CommandCtx,
  input: { positionId: string; isArchived: boolean },
): Promise<void> {
  await requirePositionReach(ctx, input.positionId, 'edit');
  const before = await lockPosition(ctx, input.positionId);
  if ((before.archived_at !== null) === input.isArchived) return;
  await ctx.db
    .updateTable('access.position')
    .set((eb) => ({ archived_at: input.isArchived ? ctx.now : null, version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.positionId)
    .execute()
    .catch(onConstraint('position_name_unique', () => positionNameTaken({ name: before.name })));
  recordChange(ctx, {
    action: input.isArchived ? 'position.archive' : 'position.restore',
    objectType: 'position',
    objectId: input.positionId,
    before: { name: before.name, isArchived: !input.isArchived },
    after: { name: before.name, isArchived: input.isArchived },
  });
}

/** Deletes a position that nobody ever held; any other can only be archived [ACC-003i]. */
export async function deletePosition(ctx: CommandCtx, positionId: string): Promise<void> {
  requireReach(ctx, 'access.position', 'delete');
  const before = await lockPosition(ctx, positionId);
  const { holders } = await ctx.db
    .selectFrom('access.assignment')
    .select((eb) => eb.fn.count<number>('account_id').distinct().as('holders'))
    .where('network_id', '=', ctx.networkId)
    .where('position_id', '=', positionId)
    .executeTakeFirstOrThrow();
  if (holders > 0) throw positionInUse({ holders });
  await ctx.db
    .deleteFrom('access.grade')
    .where('network_id', '=', ctx.networkId)
    .where('position_id', '=', positionId)
    .execute();
  await ctx.db
    .deleteFrom('access.position')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', positionId)
    .execute();
  recordChange(ctx, {
    action: 'position.delete',
    objectType: 'position',
    objectId: positionId,
    before: shown(before),
  });
}

/** The position, held until the end of the transaction, so that two editors wait for each other. */
export async function lockPosition(ctx: CommandCtx, positionId: string) {
  const position = await ctx.db
    .selectFrom('access.position')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', positionId)
    .forUpdate()
    .executeTakeFirst();
  if (!position) throw notFound();
  return position;
}

async function requireMayBeFree(ctx: CommandCtx, positionId: string, rights: Rights): Promise<void> {
  requireFreeSeatOnlyViews(rights);
  const grades = await ctx.db
    .selectFrom('access.grade')
    .select('rights')
    .where('network_id', '=', ctx.networkId)
    .where('position_id', '=', positionId)
    .execute();
  for (const grade of grades) {
    requireFreeSeatOnlyViews(effectiveRights(rights, grade.rights as unknown as RightsOverride));
  }
}

function shown(row: {
  name: string;
  group_name: string;
  description: string;
  is_free_seat: boolean;
  sort_order: number;
}) {
  return {
    name: row.name,
    group: row.group_name,
    description: row.description,
    isFreeSeat: row.is_free_seat,
    sortOrder: row.sort_order,
  };
}
