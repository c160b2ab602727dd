import type { ReadCtx } from '../../platform/context.ts';
import { type Reach, withinReach } from '../../platform/rights.ts';
import { notFound } from './errors.ts';

/** Refuses as "not found" what lies in a studio out of reach. */
export function requireWithin(reach: Reach, studioId: string): void {
  if (!withinReach(reach, { studioId })) throw notFound();
}

/** Companies with at least one studio within reach: whom a scoped person may see. */
export async function companiesWithin(ctx: ReadCtx, reach: Reach): Promise<ReadonlySet<string>> {
  if (reach.studioIds.length === 0) return new Set();
  const rows = await ctx.db
    .selectFrom('org.studio')
    .select('company_id')
    .distinct()
    .where('network_id', '=', ctx.networkId)
    .where('id', 'in', [...reach.studioIds])
    .execute();
  return new Set(rows.map((row) => row.company_id));
}

/** A company is within reach of change when every active studio of it is: half a company decides nothing for the whole. */
export async function requireCompanyWithin(ctx: ReadCtx, reach: Reach, companyId: string): Promise<void> {
  if (reach.everywhere) return;
  const rows = await ctx.db
    .selectFrom('org.studio')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('company_id', '=', companyId)
    .where('archived_at', 'is', null)
    .execute();
  if (rows.length === 0 || rows.some(({ id }) => !reach.studioIds.includes(id))) throw notFound();
}

/** Refuses what concerns the whole network to those who reach only a part of it. */
export function requireEverywhere(reach: Reach): void {
  if (!reach.everywhere) throw notFound();
}
