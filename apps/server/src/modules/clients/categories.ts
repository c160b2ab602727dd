import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { onConstraint } from '../../platform/refusal.ts';
import type { EditCategory, SaveCategory } from './directories-schema.ts';
import { clientNotFound, nameTaken, versionConflict } from './errors.ts';

/** The directory of client categories [CLI-011i]: assigned by hand, apart from the automatic status. */
export async function listCategories(ctx: ReadCtx) {
  const rows = await ctx.db
    .selectFrom('clients.category')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .orderBy('sort_order')
    .orderBy('name')
    .execute();
  return {
    items: rows.map((row) => ({
      id: row.id,
      name: row.name,
      colour: row.colour,
      sortOrder: row.sort_order,
      isArchived: row.archived_at !== null,
      version: row.version,
    })),
  };
}

/** Adds a category. */
export async function addCategory(ctx: CommandCtx, input: SaveCategory): Promise<{ id: string }> {
  requireReach(ctx, 'clients.client', 'edit');
  const id = input.id ?? newId();
  await ctx.db
    .insertInto('clients.category')
    .values({ network_id: ctx.networkId, id, name: input.name, colour: input.colour, sort_order: input.sortOrder })
    .onConflict((conflict) => conflict.columns(['network_id', 'id']).doNothing())
    .execute()
    .catch(onConstraint('client_category_name_unique', () => nameTaken()));
  recordChange(ctx, {
    action: 'client_category.add',
    objectType: 'client_category',
    objectId: id,
    after: { name: input.name },
  });
  return { id };
}

/** Renames, recolours, reorders or archives a category; clients keep an archived one. */
export async function editCategory(ctx: CommandCtx, input: EditCategory & { categoryId: string }): Promise<void> {
  requireReach(ctx, 'clients.client', 'edit');
  const before = await ctx.db
    .selectFrom('clients.category')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.categoryId)
    .executeTakeFirst();
  if (!before) throw clientNotFound();
  if (input.version !== undefined && input.version !== before.version) throw versionConflict();
  const after = {
    name: input.name ?? before.name,
    colour: input.colour ?? before.colour,
    sort_order: input.sortOrder ?? before.sort_order,
    archived_at: input.isArchived === undefined ? before.archived_at : input.isArchived ? ctx.now : null,
  };
  await ctx.db
    .updateTable('clients.category')
    .set((expression) => ({ ...after, version: expression('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.categoryId)
    .execute()
    .catch(onConstraint('client_category_name_unique', () => nameTaken()));
  recordChange(ctx, {
    action: 'client_category.edit',
    objectType: 'client_category',
    objectId: input.categoryId,
    before,
    after,
  });
}
