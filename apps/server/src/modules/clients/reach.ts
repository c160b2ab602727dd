import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type ReadCtx, reachTo, requireReach } from '../../platform/context.ts';
import type { Action, Reach } from '../../platform/rights.ts';
import { clientNotFound } from './errors.ts';

/**
 * The clients of a reach, as a condition on `clients.client as c`: those at home or ever booked in its studios, and for "own"
 * those the actor has served or added [CLI-001i].
 */
export function withinReachOf(ctx: ReadCtx, reach: Reach): RawBuilder<SqlBool> {
  if (reach.everywhere) return sql<SqlBool>`true`;
  const conditions: RawBuilder<SqlBool>[] = [];
  if (reach.studioIds.length > 0) conditions.push(atStudios(ctx, reach.studioIds));
  if (reach.own) {
    conditions.push(sql<SqlBool>`c.id in (select client_id from clients.client_employee
      where network_id = ${ctx.networkId} and employee_id = ${ctx.actor.id})`);
    conditions.push(sql<SqlBool>`c.created_by = ${ctx.actor.id}`);
  }
  return conditions.length > 0 ? sql<SqlBool>`(${sql.join(conditions, sql` or `)})` : sql<SqlBool>`false`;
}

/** Clients of any of these studios, as a condition on `clients.client as c`. */
export function atStudios(ctx: ReadCtx, studioIds: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`c.id in (select client_id from clients.client_studio
    where network_id = ${ctx.networkId} and studio_id = any(${[...studioIds]}::uuid[]))`;
}

/** Refuses with "not found" unless the client exists within the actor's reach for this right. */
export async function requireClient(
  ctx: ReadCtx,
  clientId: string,
  action: Action,
  resource = 'clients.client',
): Promise<void> {
  if (!(await isWithin(ctx, clientId, requireReach(ctx, resource, action)))) throw clientNotFound();
}

/** Whether the actor has this right over this very client. */
export async function mayWithClient(
  ctx: ReadCtx,
  clientId: string,
  resource: string,
  action: Action,
): Promise<boolean> {
  const reach = reachTo(ctx, resource, action);
  return reach !== undefined && (reach.everywhere || (await isWithin(ctx, clientId, reach)));
}

async function isWithin(ctx: ReadCtx, clientId: string, reach: Reach): Promise<boolean> {
  const { rows } = await sql`
    select 1 from clients.client c
    where c.network_id = ${ctx.networkId} and c.id = ${clientId} and ${withinReachOf(ctx, reach)}`.execute(ctx.db);
  return rows.length > 0;
}
