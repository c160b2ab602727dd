import type { Selectable } from 'kysely';
import type * as z from 'zod';
import type { ReadCtx } from '../../../platform/context.ts';
import type { OrgNetwork } from '../../../platform/db/schema.generated.ts';
import type { NetworkView } from '../companies/schema.ts';

type Network = z.output<typeof NetworkView>;

/** The network itself: everybody signed in may know its name, language, currency and modes. */
export async function networkView(ctx: ReadCtx): Promise<Network> {
  const row = await networkRow(ctx);
  const head = await ctx.db
    .selectFrom('org.company')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('kind', '=', 'head')
    .executeTakeFirstOrThrow();
  return {
    id: row.network_id,
    name: row.name,
    businessKind: row.business_kind as Network['businessKind'],
    defaultLocale: row.default_locale,
    currency: row.currency,
    country: row.country,
    accentHue: row.accent_hue,
    franchiseMode: row.franchise_mode,
    headSeesFranchiseStaff: row.head_sees_franchise_staff,
    headCompanyId: head.id,
    setupDoneAt: row.setup_done_at,
    isDemo: row.is_demo,
    version: row.version,
  };
}

export async function networkRow(ctx: ReadCtx): Promise<Selectable<OrgNetwork>> {
  return ctx.db.selectFrom('org.network').selectAll().where('network_id', '=', ctx.networkId).executeTakeFirstOrThrow();
}
