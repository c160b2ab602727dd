import type * as z from 'zod';
import { type CommandCtx, type ReadCtx, requireReach } from '../../../platform/context.ts';
import type { Reach } from '../../../platform/rights.ts';
import { chooseSetting } from '../../../platform/settings.ts';
import { notFound } from '../errors.ts';
import { companiesWithin, requireCompanyWithin } from '../reach.ts';
import { type Commission, purchaseCommission, returnCommission } from '../settings.ts';
import type { ChooseCommissionsBody, CommissionsView } from './schema.ts';

const settings = { purchase: purchaseCommission, return: returnCommission } as const;

/** What a company holds back when passes are bought and when they are given back [ORG-025]; none by default. */
export async function commissionsOf(
  ctx: ReadCtx,
  companyId: string,
): Promise<{ purchase: Commission; return: Commission }> {
  const rows = await ctx.db
    .selectFrom('platform.setting')
    .select(['key', 'value'])
    .where('network_id', '=', ctx.networkId)
    .where('scope_id', '=', companyId)
    .where(
      'key',
      'in',
      Object.values(settings).map(({ key }) => key),
    )
    .execute();
  const chosen = (setting: (typeof settings)['purchase']) => {
    const row = rows.find(({ key }) => key === setting.key);
    return row ? setting.value.parse(row.value) : setting.fallback;
  };
  return { purchase: chosen(settings.purchase), return: chosen(settings.return) };
}

/** The commissions of a company within reach, for the settings screen. */
export async function readCommissions(ctx: ReadCtx, companyId: string): Promise<z.output<typeof CommissionsView>> {
  await requireSeen(ctx, requireReach(ctx, 'org.settings', 'view'), companyId);
  return { companyId, ...(await commissionsOf(ctx, companyId)) };
}

/** Chooses commissions for a company; what is left out stays as it is. Counts for later purchases and returns. */
export async function chooseCommissions(
  ctx: CommandCtx,
  { companyId, ...chosen }: z.output<typeof ChooseCommissionsBody> & { companyId: string },
): Promise<z.output<typeof CommissionsView>> {
  const reach = requireReach(ctx, 'org.settings', 'edit');
  await requireSeen(ctx, reach, companyId);
  await requireCompanyWithin(ctx, reach, companyId);
  for (const name of ['purchase', 'return'] as const) {
    if (chosen[name]) await chooseSetting(ctx, companyId, settings[name].key, chosen[name]);
  }
  return { companyId, ...(await commissionsOf(ctx, companyId)) };
}

async function requireSeen(ctx: ReadCtx, reach: Reach, companyId: string): Promise<void> {
  const company = await ctx.db
    .selectFrom('org.company')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', companyId)
    .executeTakeFirst();
  if (!company) throw notFound();
  if (!reach.everywhere && !(await companiesWithin(ctx, reach)).has(companyId)) throw notFound();
}
