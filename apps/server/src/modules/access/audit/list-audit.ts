import { sql } from 'kysely';
import * as z from 'zod';
import { type ReadCtx, reachTo, requireReach } from '../../../platform/context.ts';
import { decodeCursor, encodeCursor } from '../../../platform/http/schemas.ts';
import type { Reach } from '../../../platform/rights.ts';
import { namesOfThings } from './names-of-things.ts';

export interface ListAudit {
  actorId?: string;
  objectType?: string;
  objectId?: string;
  action?: string;
  studioId?: string;
  studioIds?: readonly string[];
  from?: Date;
  to?: Date;
  limit: number;
  cursor?: string;
}

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** Values that are shown only to those who may see them where they live. */
const guarded: Readonly<Record<string, string>> = {
  phone: 'clients.contact',
  email: 'clients.contact',
  phones: 'clients.contact',
  previousPhone: 'clients.contact',
  confidentialNote: 'clients.confidential_note',
};

/** Who did what, when, from where, with the old and the new value; newest first [STF-017i]. */
export async function listAudit(ctx: ReadCtx, input: ListAudit) {
  const reach = requireReach(ctx, 'access.audit', 'view');
  const after = decodeCursor(input.cursor, position);
  let query = ctx.db
    .selectFrom('platform.audit as e')
    .leftJoin('access.account as a', (join) =>
      join.onRef('a.network_id', '=', 'e.network_id').onRef('a.id', '=', 'e.actor_id'),
    )
    .leftJoin('access.api_key as k', (join) =>
      join.onRef('k.network_id', '=', 'e.network_id').onRef('k.id', '=', 'e.actor_id'),
    )
    .leftJoin('access.account as o', (join) =>
      join.onRef('o.network_id', '=', 'e.network_id').onRef('o.id', '=', 'e.object_id'),
    )
    .leftJoin('access.position as p', (join) =>
      join.onRef('p.network_id', '=', 'e.network_id').onRef('p.id', '=', 'e.object_id'),
    )
    .select((eb) => [
      'e.id',
      'e.at',
      'e.actor_id as actorId',
      'e.actor_kind as actorKind',
      eb.fn.coalesce('a.display_name', 'k.name').as('actorName'),
      'e.channel',
      'e.ip',
      'e.action',
      'e.object_type as objectType',
      'e.object_id as objectId',
      sql<
        string | null
      >`coalesce(o.display_name, p.name, e.after->>'name', e.before->>'name', e.after->>'displayName')`.as(
        'objectName',
      ),
      'e.studio_id as studioId',
      'e.before',
      'e.after',
    ])
    .where('e.network_id', '=', ctx.networkId)
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(input.limit + 1);
  if (!reach.everywhere) {
    query = query.where((eb) =>
      eb.or([
        ...(reach.own ? [eb('e.actor_id', '=', ctx.actor.id)] : []),
        ...(reach.studioIds.length > 0 ? [eb('e.studio_id', 'in', [...reach.studioIds])] : []),
      ]),
    );
  }
  if (ctx.actor.kind !== 'system') query = query.where(inSight(reach));
  if (input.actorId) query = query.where('e.actor_id', '=', input.actorId);
  if (input.objectType) query = query.where('e.object_type', '=', input.objectType);
  if (input.objectId) query = query.where('e.object_id', '=', input.objectId);
  if (input.action) query = query.where('e.action', '=', input.action);
  if (input.studioId) query = query.where('e.studio_id', '=', input.studioId);
  if (input.studioIds?.length) query = query.where('e.studio_id', 'in', [...input.studioIds]);
  if (input.from) query = query.where('e.at', '>=', input.from);
  if (input.to) query = query.where('e.at', '<', input.to);
  if (after) query = query.where(sql<boolean>`(e.at, e.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);

  const rows = await query.execute();
  const items = rows.slice(0, input.limit).map((row) => ({
    ...row,
    before: shown(ctx, row.before),
    after: shown(ctx, row.after),
  }));
  const last = items.at(-1);
  const nextCursor = rows.length > input.limit && last ? encodeCursor([last.at.toISOString(), last.id]) : null;
  const names = await namesOfThings(
    ctx,
    items.flatMap(({ objectId, before, after }) => [objectId, before, after]),
  );
  return {
    items: items.map((item) => ({ ...item, objectName: item.objectName ?? names[item.objectId] ?? null })),
    nextCursor,
    names,
  };
}

/** What the filters of the log can offer: people who did something, and the kinds of things that were changed. */
export async function auditFacets(ctx: ReadCtx) {
  const reach = requireReach(ctx, 'access.audit', 'view');
  const visible = sql<boolean>`(${reach.everywhere} or e.actor_id = ${ctx.actor.id}::uuid or e.studio_id = any(${[...reach.studioIds]}::uuid[]))`;
  const people = await ctx.db
    .selectFrom('access.account as a')
    .select(['a.id', 'a.display_name as name'])
    .where('a.network_id', '=', ctx.networkId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('platform.audit as e')
          .select('e.id')
          .where('e.network_id', '=', ctx.networkId)
          .whereRef('e.actor_id', '=', 'a.id')
          .where(visible),
      ),
    )
    .orderBy('a.display_name')
    .limit(1000)
    .execute();
  const types = await ctx.db
    .selectFrom('platform.audit as e')
    .select('e.object_type as objectType')
    .distinct()
    .where('e.network_id', '=', ctx.networkId)
    .where(visible)
    .orderBy('e.object_type')
    .execute();
  return { people, objectTypes: types.map(({ objectType }) => objectType) };
}

/** What happened to people of partners stays with the partner where the head company may not look [ACC-013]. */
function inSight(reach: Reach) {
  return sql<boolean>`(e.object_type not in ('employee', 'account') or e.studio_id is null
    or e.studio_id = any(${[...reach.studioIds]}::uuid[])
    or not exists (select from read.partner_studio p
      where p.network_id = e.network_id and p.studio_id = e.studio_id and not p.is_open_to_head))`;
}

function shown(ctx: ReadCtx, value: unknown): Record<string, unknown> | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  return Object.fromEntries(
    Object.entries(value).map(([key, content]) => {
      const resource = guarded[key];
      return [key, resource && content !== null && !reachTo(ctx, resource, 'view') ? '•••' : content];
    }),
  );
}
