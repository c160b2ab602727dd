import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { requireReach } from '../../platform/context.ts';
import { type Action, withinReach } from '../../platform/rights.ts';
import { laneMissing, notFound } from './errors.ts';
import { occupationsOf } from './occupation.ts';

export type BlockKind = 'maintenance' | 'repair' | 'cleaning' | 'break' | 'training' | 'hold' | 'other';

export interface Block {
  id: string;
  studioId: string;
  resourceId: string;
  kind: BlockKind;
  reason: string;
  startsAt: Date;
  endsAt: Date;
  createdBy: string | null;
  createdAt: Date;
  version: number;
}

interface BlockRow {
  id: string;
  studio_id: string;
  resource_id: string;
  kind: string;
  reason: string;
  starts_at: Date;
  ends_at: Date;
  created_by: string | null;
  created_at: Date;
  version: number;
}

export function blockOf(row: BlockRow): Block {
  return {
    id: row.id,
    studioId: row.studio_id,
    resourceId: row.resource_id,
    kind: row.kind as BlockKind, // the table's check allows no other words
    reason: row.reason,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    createdBy: row.created_by,
    createdAt: row.created_at,
    version: row.version,
  };
}

/** What an event says of a block. */
export function factOf(block: Block) {
  return {
    blockId: block.id,
    resourceId: block.resourceId,
    kind: block.kind,
    startsAt: block.startsAt.toISOString(),
    endsAt: block.endsAt.toISOString(),
  };
}

export interface BlockedResource {
  id: string;
  lanes: number;
}

/** The resource of a block, if the actor may block it there: one's own time with the scope "own". */
export async function blockRight(
  ctx: ReadCtx,
  action: Action,
  block: { studioId: string; resourceId: string },
): Promise<BlockedResource> {
  const reach = requireReach(ctx, 'calendar.block', action);
  if (!withinReach(reach, { studioId: block.studioId, isOwn: block.resourceId === ctx.actor.id })) throw notFound();
  const resource = await ctx.db
    .selectFrom('calendar.resource as r')
    .select(['r.id', 'r.lanes'])
    .where('r.network_id', '=', ctx.networkId)
    .where('r.id', '=', block.resourceId)
    .where((eb) =>
      eb.or([
        eb('r.studio_id', '=', block.studioId),
        eb.exists(
          eb
            .selectFrom('staff.employee_studio as es')
            .select('es.studio_id')
            .whereRef('es.network_id', '=', 'r.network_id')
            .whereRef('es.employee_id', '=', 'r.id')
            .where('es.studio_id', '=', block.studioId),
        ),
      ]),
    )
    .executeTakeFirst();
  if (!resource) throw notFound();
  return resource;
}

/** Places or units of the resource that are free for the block; all of them when it takes them all. */
export async function freeLanes(
  ctx: ReadCtx,
  resource: BlockedResource,
  block: { startsAt: Date; endsAt: Date; units: number },
): Promise<number[]> {
  const all = Array.from({ length: resource.lanes }, (_, lane) => lane);
  if (block.units >= resource.lanes) return all; // what stands in the way is listed by the refusal of `occupy`
  const busy = await occupationsOf(ctx, { resourceIds: [resource.id], from: block.startsAt, to: block.endsAt });
  const free = all.filter((lane) => busy.every((one) => one.lane !== lane));
  if (free.length < block.units) throw laneMissing();
  return free.slice(-block.units); // from the end: bookings take the first ones
}

/** One block for a change, its row locked. */
export async function lockedBlock(ctx: CommandCtx, blockId: string): Promise<Block> {
  const row = await ctx.db
    .selectFrom('calendar.block')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', blockId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound();
  return blockOf(row);
}

/** Blocks of a studio between two instants, earliest first. */
export async function listBlocks(
  ctx: ReadCtx,
  query: { studioId: string; from: Date; to: Date; resourceId?: string },
): Promise<{ items: Block[] }> {
  const reach = requireReach(ctx, 'calendar.block', 'view');
  const wide = withinReach(reach, { studioId: query.studioId });
  let select = ctx.db
    .selectFrom('calendar.block')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', query.studioId)
    .where('starts_at', '<', query.to)
    .where('ends_at', '>', query.from);
  if (!wide) select = select.where('resource_id', '=', ctx.actor.id);
  if (query.resourceId) select = select.where('resource_id', '=', query.resourceId);
  const rows = await select.orderBy('starts_at').limit(1000).execute();
  return { items: rows.map(blockOf) };
}
