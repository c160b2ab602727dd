import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { requireReach } from '../../platform/context.ts';
import { noCompany } from './errors.ts';

/** A company whose messaging the actor may see or change; anything else "is not found". */
export async function companyInReach(
  ctx: ReadCtx | CommandCtx,
  companyId: string,
  action: 'view' | 'edit',
): Promise<{ id: string; name: string; isHead: boolean }> {
  const reach = requireReach(ctx, 'messaging.settings', action);
  let query = ctx.db
    .selectFrom('org.company as c')
    .select(['c.id', 'c.name', 'c.kind'])
    .where('c.network_id', '=', ctx.networkId)
    .where('c.id', '=', companyId);
  if (!reach.everywhere) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('org.studio as s')
          .select('s.id')
          .whereRef('s.network_id', '=', 'c.network_id')
          .whereRef('s.company_id', '=', 'c.id')
          .where('s.id', 'in', reach.studioIds.length > 0 ? [...reach.studioIds] : [companyId]),
      ),
    );
  }
  const company = await query.executeTakeFirst();
  if (!company) throw noCompany();
  return { id: company.id, name: company.name, isHead: company.kind === 'head' };
}
