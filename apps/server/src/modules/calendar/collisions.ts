import { sql } from 'kysely';
import { type ReadCtx, reachTo } from '../../platform/context.ts';
import type { Occupation } from './occupation.ts';

/** Time that somebody wants of a resource, all lanes of it; `key` says for what. */
export interface WantedTime {
  key: string;
  resourceId: string;
  from: Date;
  to: Date;
}

/** What stands in the way of wanted time. */
export interface Collision {
  key: string;
  resourceId: string;
  startsAt: Date;
  endsAt: Date;
  kind: Occupation['kind'];
  /** Service or class; null for absences, blocks and holds. */
  name: string | null;
  visitNumber: number | null;
  /** Null as well for those who may not see clients. */
  clientName: string | null;
}

interface CollisionRow {
  key: string;
  resource_id: string;
  starts_at: Date;
  ends_at: Date;
  source_kind: Occupation['kind'];
  service_name: string | null;
  visit_number: number | null;
  client_name: string | null;
}

const atMostListed = 500;

/**
 * What takes the time that is wanted, in one statement however many wishes there are; reservations of the named sources and
 * holds that ran out do not count. It tells beforehand; the constraint decides when the time is really taken.
 */
export async function collisionsOf(
  ctx: ReadCtx,
  wanted: readonly WantedTime[],
  exceptSourceIds: readonly string[] = [],
): Promise<Collision[]> {
  if (wanted.length === 0) return [];
  const { rows } = await sql<CollisionRow>`
    select w.key, o.resource_id, coalesce(o.line_starts_at, o.starts_at) as starts_at,
      coalesce(o.line_ends_at, o.ends_at) as ends_at, o.source_kind, o.service_name, o.visit_number, o.client_name
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(key text, "resourceId" uuid, "from" timestamptz, "to" timestamptz)
    join lateral (
      select o.* from calendar.reservation r join read.occupation o on o.network_id = r.network_id
        and o.resource_id = r.resource_id and o.source_id = r.source_id and o.lane = r.lane and o.starts_at = r.starts_at
      where r.network_id = ${ctx.networkId} and r.resource_id = w."resourceId"
        and r.starts_at < w."to" and r.starts_at > w."from" - interval '1 day' and r.ends_at > w."from" and not r.is_long
      union all
      select o.* from calendar.reservation r join read.occupation o on o.network_id = r.network_id
        and o.resource_id = r.resource_id and o.source_id = r.source_id and o.lane = r.lane and o.starts_at = r.starts_at
      where r.network_id = ${ctx.networkId} and r.resource_id = w."resourceId"
        and r.starts_at < w."to" and r.ends_at > w."from" and r.is_long
    ) o on true
    where o.source_id <> all (${[...exceptSourceIds]}::uuid[])
      and (o.source_kind <> 'hold' or exists (select from calendar.hold h where h.network_id = ${ctx.networkId}
        and h.id = o.source_id and h.expires_at > ${ctx.now}))
    order by starts_at limit ${atMostListed}`.execute(ctx.db);
  const seesClients = reachTo(ctx, 'clients.client', 'view') !== undefined;
  return rows.map((row) => ({
    key: row.key,
    resourceId: row.resource_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    kind: row.source_kind,
    name: row.service_name,
    visitNumber: row.visit_number === null ? null : Number(row.visit_number),
    clientName: seesClients ? row.client_name : null,
  }));
}
