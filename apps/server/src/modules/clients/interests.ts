import { v5 } from 'uuid';
import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { brokeConstraint } from '../../platform/refusal.ts';
import type { EditInterest, SaveInterest } from './directories-schema.ts';
import { clientNotFound, unknownReference, versionConflict } from './errors.ts';
import { clientChanged } from './events.ts';
import { type InterestPreset, interestPresets } from './model.ts';
import { requireClient } from './reach.ts';
import type { SetInterests } from './schema.ts';

export interface InterestView {
  id: string;
  name: string;
  preset: InterestPreset | null;
  colour: number;
  sortOrder: number;
  isArchived: boolean;
  version: number;
}

/** The directory of interests [CLI-039]. A network that never touched it has the six of the start. */
export async function listInterests(ctx: ReadCtx): Promise<{ items: InterestView[] }> {
  const rows = await ctx.db
    .selectFrom('clients.interest')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return { items: interestPresets.map((preset, index) => startingInterest(ctx, preset, index)) };
  return {
    items: rows.map((row) => ({
      id: row.id,
      name: row.name,
      preset: row.preset as InterestPreset | null,
      colour: row.colour,
      sortOrder: row.sort_order,
      isArchived: row.archived_at !== null,
      version: row.version,
    })),
  };
}

/**
 * Writes the six interests down before something points at one of them. Their ids follow from the network, so the list shows the
 * same ids before and after; a second call changes nothing.
 */
export async function ensureInterests(ctx: CommandCtx): Promise<void> {
  const some = await ctx.db
    .selectFrom('clients.interest')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .limit(1)
    .executeTakeFirst();
  if (some) return;
  await ctx.db
    .insertInto('clients.interest')
    .values(
      interestPresets.map((preset, index) => {
        const { id, name, colour, sortOrder } = startingInterest(ctx, preset, index);
        return { network_id: ctx.networkId, id, name, preset, colour, sort_order: sortOrder };
      }),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Adds an interest to the directory. */
export async function addInterest(ctx: CommandCtx, input: SaveInterest): Promise<{ id: string }> {
  requireReach(ctx, 'clients.client', 'edit');
  await ensureInterests(ctx);
  const id = input.id ?? newId();
  await ctx.db
    .insertInto('clients.interest')
    .values({ network_id: ctx.networkId, id, name: input.name, colour: input.colour, sort_order: input.sortOrder })
    .onConflict((conflict) => conflict.columns(['network_id', 'id']).doNothing())
    .execute();
  recordChange(ctx, { action: 'interest.add', objectType: 'interest', objectId: id, after: { name: input.name } });
  return { id };
}

/** Renames, recolours, reorders or archives an interest. A renamed one is no longer translated. */
export async function editInterest(ctx: CommandCtx, input: EditInterest & { interestId: string }): Promise<void> {
  requireReach(ctx, 'clients.client', 'edit');
  await ensureInterests(ctx);
  const before = await ctx.db
    .selectFrom('clients.interest')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.interestId)
    .executeTakeFirst();
  if (!before) throw clientNotFound();
  if (input.version !== undefined && input.version !== before.version) throw versionConflict();
  const after = {
    name: input.name ?? before.name,
    preset: input.name && input.name !== before.name ? null : before.preset,
    colour: input.colour ?? before.colour,
    sort_order: input.sortOrder ?? before.sort_order,
    archived_at: input.isArchived === undefined ? before.archived_at : input.isArchived ? ctx.now : null,
  };
  await ctx.db
    .updateTable('clients.interest')
    .set((expression) => ({ ...after, version: expression('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.interestId)
    .execute();
  recordChange(ctx, { action: 'interest.edit', objectType: 'interest', objectId: input.interestId, before, after });
}

/** Stores the answers of the questionnaire: which interests, and how strongly from 1 to 5 [CLI-039i, CLI-048]. */
export async function declareInterests(ctx: CommandCtx, input: SetInterests & { clientId: string }): Promise<void> {
  await requireClient(ctx, input.clientId, 'edit');
  await ensureInterests(ctx);
  const before = await ctx.db
    .deleteFrom('clients.declared_interest')
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', input.clientId)
    .returning(['interest_id', 'weight'])
    .execute();
  const weights = new Map(input.interests.map(({ interestId, weight }) => [interestId, weight]));
  if (weights.size > 0) {
    await ctx.db
      .insertInto('clients.declared_interest')
      .values(
        [...weights].map(([interestId, weight]) => ({
          network_id: ctx.networkId,
          client_id: input.clientId,
          interest_id: interestId,
          weight,
        })),
      )
      .execute()
      .catch((error: unknown) => {
        if (brokeConstraint(error, 'declared_interest_network_id_interest_id_fkey')) throw unknownReference();
        throw error;
      });
  }
  recordChange(ctx, {
    action: 'client.declare_interests',
    objectType: 'client',
    objectId: input.clientId,
    before: Object.fromEntries(before.map((row) => [row.interest_id, row.weight])),
    after: Object.fromEntries(weights),
  });
  publish(ctx, clientChanged, {
    subjectId: input.clientId,
    data: { clientId: input.clientId, fields: ['interests'] },
  });
}

const startingNames: Record<InterestPreset, string> = {
  spa_massage: 'Spa, massage',
  baths: 'Baths',
  cosmetology: 'Cosmetology',
  figure: 'Figure correction',
  wellness: 'Wellness',
  nail: 'Nail',
};

function startingInterest(ctx: ReadCtx, preset: InterestPreset, index: number): InterestView {
  return {
    id: v5(`interest:${preset}`, ctx.networkId),
    name: startingNames[preset],
    preset,
    colour: index + 1,
    sortOrder: index,
    isArchived: false,
    version: 1,
  };
}
