import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type ReadCtx, requireReach } from '../../platform/context.ts';

/** Visits `bookings.visit as v` of the studios within reach, and with the scope "own" those one leads or assists in. */
export function visitsWithinReach(ctx: ReadCtx): RawBuilder<SqlBool> {
  const reach = requireReach(ctx, 'bookings.visit', 'view');
  if (reach.everywhere) return sql`true`;
  const inStudios = sql<SqlBool>`v.studio_id = any (${[...reach.studioIds]}::uuid[])`;
  if (!reach.own) return inStudios;
  const { networkId, actor } = ctx;
  return sql`(${inStudios} or exists (select from bookings.visit_line ol where ol.network_id = ${networkId} and ol.visit_id = v.id
    and (ol.employee_id = ${actor.id}::uuid or exists (select from bookings.line_assistant oa
      where oa.network_id = ${networkId} and oa.line_id = ol.id and oa.employee_id = ${actor.id}::uuid))))`;
}
