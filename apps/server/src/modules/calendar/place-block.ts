import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { type Block, type BlockKind, blockOf, blockRight, factOf, freeLanes, lockedBlock } from './blocks.ts';
import { versionConflict } from './errors.ts';
import { blockChanged, blockPlaced, blockRemoved } from './events.ts';
import { occupy } from './occupy.ts';
import { release } from './reserve.ts';

export interface PlaceBlock {
  id?: string;
  studioId: string;
  /** An employee, a room or an equipment unit. */
  resourceId: string;
  kind: BlockKind;
  reason?: string;
  startsAt: Date;
  endsAt: Date;
  /** How many of its places or units; by default all of them. */
  units?: number;
}

/**
 * Takes time of a resource without a client: maintenance, repair, break, training, hold [SCH-026i, SCH-026]. It cannot lie
 * over visits: the refusal lists them.
 */
export async function placeBlock(ctx: CommandCtx, input: PlaceBlock): Promise<Block> {
  const resource = await blockRight(ctx, 'add', input);
  const id = input.id ?? newId();
  const inserted = await ctx.db
    .insertInto('calendar.block')
    .values({
      network_id: ctx.networkId,
      id,
      studio_id: input.studioId,
      resource_id: input.resourceId,
      kind: input.kind,
      reason: input.reason ?? '',
      starts_at: input.startsAt,
      ends_at: input.endsAt,
      created_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
      created_at: ctx.now,
    })
    .onConflict((conflict) => conflict.columns(['network_id', 'id']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!inserted) {
    const present = await lockedBlock(ctx, id);
    await blockRight(ctx, 'view', present);
    return present;
  }

  const block = blockOf(inserted);
  const lanes = await freeLanes(ctx, resource, { ...block, units: input.units ?? resource.lanes });
  await occupy(ctx, { ...block, lanes, kind: 'block', sourceId: id });
  recordChange(ctx, {
    action: 'block.place',
    objectType: 'block',
    objectId: id,
    studioId: block.studioId,
    after: block,
  });
  publish(ctx, blockPlaced, { subjectId: id, studioId: block.studioId, data: factOf(block) });
  return block;
}

export interface EditBlock {
  blockId: string;
  version?: number;
  kind?: BlockKind;
  reason?: string;
  startsAt?: Date;
  endsAt?: Date;
}

/** Moves a block or changes what it is for; it keeps as many places or units as it took. */
export async function editBlock(ctx: CommandCtx, input: EditBlock): Promise<Block> {
  const before = await lockedBlock(ctx, input.blockId);
  const resource = await blockRight(ctx, 'edit', before);
  if (input.version !== undefined && input.version !== before.version) throw versionConflict();
  const taken = await ctx.db
    .selectFrom('calendar.reservation')
    .select('lane')
    .where('network_id', '=', ctx.networkId)
    .where('source_id', '=', before.id)
    .execute();
  const row = await ctx.db
    .updateTable('calendar.block')
    .set((eb) => ({
      kind: input.kind ?? before.kind,
      reason: input.reason ?? before.reason,
      starts_at: input.startsAt ?? before.startsAt,
      ends_at: input.endsAt ?? before.endsAt,
      version: eb('version', '+', 1),
    }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const block = blockOf(row);
  await release(ctx, [block.id]);
  const lanes = await freeLanes(ctx, resource, { ...block, units: Math.max(1, taken.length) });
  await occupy(ctx, { ...block, lanes, kind: 'block', sourceId: block.id });
  recordChange(ctx, {
    action: 'block.edit',
    objectType: 'block',
    objectId: block.id,
    studioId: block.studioId,
    before,
    after: block,
  });
  publish(ctx, blockChanged, { subjectId: block.id, studioId: block.studioId, data: factOf(block) });
  return block;
}

/** Gives blocked time back. */
export async function removeBlock(ctx: CommandCtx, input: { blockId: string }): Promise<void> {
  const block = await lockedBlock(ctx, input.blockId);
  await blockRight(ctx, 'delete', block);
  await release(ctx, [block.id]);
  await ctx.db
    .deleteFrom('calendar.block')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', block.id)
    .execute();
  recordChange(ctx, {
    action: 'block.remove',
    objectType: 'block',
    objectId: block.id,
    studioId: block.studioId,
    before: block,
  });
  publish(ctx, blockRemoved, { subjectId: block.id, studioId: block.studioId, data: factOf(block) });
}
