import { sql } from 'kysely';
import { v5 } from 'uuid';
import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { onConstraint } from '../../platform/refusal.ts';
import type { EditPrivilege, SavePrivilege } from './directories-schema.ts';
import { clientNotFound, nameTaken, unknownReference, versionConflict } from './errors.ts';
import { clientChanged } from './events.ts';
import { type PrivilegePreset, privilegePresets } from './model.ts';
import { requireClient } from './reach.ts';

export interface PrivilegeView {
  id: string;
  name: string;
  preset: PrivilegePreset | null;
  sortOrder: number;
  isArchived: boolean;
  version: number;
}

/** The directory of privileges [CLI-041i]. A network that never touched it has the one of the start. */
export async function listPrivileges(ctx: ReadCtx): Promise<{ items: PrivilegeView[] }> {
  const rows = await ctx.db
    .selectFrom('clients.privilege')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .orderBy('sort_order')
    .orderBy('name')
    .execute();
  if (rows.length === 0) return { items: privilegePresets.map((preset, index) => starting(ctx, preset, index)) };
  return {
    items: rows.map((row) => ({
      id: row.id,
      name: row.name,
      preset: row.preset as PrivilegePreset | null,
      sortOrder: row.sort_order,
      isArchived: row.archived_at !== null,
      version: row.version,
    })),
  };
}

/** Adds a privilege to the directory. */
export async function addPrivilege(ctx: CommandCtx, input: SavePrivilege): Promise<{ id: string }> {
  requireReach(ctx, 'clients.client', 'edit');
  await ensurePrivileges(ctx);
  const id = input.id ?? newId();
  await ctx.db
    .insertInto('clients.privilege')
    .values({ network_id: ctx.networkId, id, name: input.name, sort_order: input.sortOrder })
    .onConflict((conflict) => conflict.columns(['network_id', 'id']).doNothing())
    .execute()
    .catch(onConstraint('privilege_name_unique', () => nameTaken()));
  recordChange(ctx, { action: 'privilege.add', objectType: 'privilege', objectId: id, after: { name: input.name } });
  return { id };
}

/** Renames, reorders or archives a privilege; clients keep an archived one. A renamed one is no longer translated. */
export async function editPrivilege(ctx: CommandCtx, input: EditPrivilege & { privilegeId: string }): Promise<void> {
  requireReach(ctx, 'clients.client', 'edit');
  await ensurePrivileges(ctx);
  const before = await ctx.db
    .selectFrom('clients.privilege')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.privilegeId)
    .executeTakeFirst();
  if (!before) throw clientNotFound();
  if (input.version !== undefined && input.version !== before.version) throw versionConflict();
  const after = {
    name: input.name ?? before.name,
    preset: input.name && input.name !== before.name ? null : before.preset,
    sort_order: input.sortOrder ?? before.sort_order,
    archived_at: input.isArchived === undefined ? before.archived_at : input.isArchived ? ctx.now : null,
  };
  await ctx.db
    .updateTable('clients.privilege')
    .set((expression) => ({ ...after, version: expression('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.privilegeId)
    .execute()
    .catch(onConstraint('privilege_name_unique', () => nameTaken()));
  recordChange(ctx, { action: 'privilege.edit', objectType: 'privilege', objectId: input.privilegeId, before, after });
}

/** Says which privileges the client has; what is absent is taken back [CLI-041]. */
export async function setPrivileges(
  ctx: CommandCtx,
  input: { clientId: string; privilegeIds: readonly string[] },
): Promise<void> {
  await requireClient(ctx, input.clientId, 'edit');
  await ensurePrivileges(ctx);
  const privilegeIds = [...new Set(input.privilegeIds)].sort();
  const removed = await ctx.db
    .deleteFrom('clients.client_privilege')
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', input.clientId)
    .returning('privilege_id')
    .execute();
  const before = removed.map(({ privilege_id }) => privilege_id).sort();
  await sql`
    insert into clients.client_privilege (network_id, client_id, privilege_id)
    select ${ctx.networkId}, ${input.clientId}, one from unnest(${privilegeIds}::uuid[]) as one`
    .execute(ctx.db)
    .catch(onConstraint('client_privilege_network_id_privilege_id_fkey', () => unknownReference()));
  if (before.join() === privilegeIds.join()) return;
  recordChange(ctx, {
    action: 'client.set_privileges',
    objectType: 'client',
    objectId: input.clientId,
    before: { privilegeIds: before },
    after: { privilegeIds },
  });
  publish(ctx, clientChanged, {
    subjectId: input.clientId,
    data: { clientId: input.clientId, fields: ['privileges'] },
  });
}

/** Writes the start down before something points at it, under ids that follow from the network. */
async function ensurePrivileges(ctx: CommandCtx): Promise<void> {
  const rows = privilegePresets.map((preset, index) => {
    const { id, name, sortOrder } = starting(ctx, preset, index);
    return { network_id: ctx.networkId, id, name, preset, sort_order: sortOrder };
  });
  await ctx.db
    .insertInto('clients.privilege')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const startingNames: Record<PrivilegePreset, string> = { parking: 'Parking' };

function starting(ctx: ReadCtx, preset: PrivilegePreset, index: number): PrivilegeView {
  const id = v5(`privilege:${preset}`, ctx.networkId);
  return { id, name: startingNames[preset], preset, sortOrder: index, isArchived: false, version: 1 };
}
