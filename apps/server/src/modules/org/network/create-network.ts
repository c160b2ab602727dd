import type { Locale } from '@salus/i18n';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { BusinessKind } from '../presets.ts';
import { givePublicAddress } from '../public-addresses/give-public-address.ts';

export interface CreateNetwork {
  companyName: string;
  businessKind: BusinessKind;
  locale: Locale;
  country: string;
  currency: string;
  franchiseMode: boolean;
  isDemo?: boolean;
}

/**
 * Founds a network: its head company and that company's first legal entity. The context's network is the new one; whoever
 * registers calls it first in the transaction.
 */
export async function createNetwork(ctx: CommandCtx, input: CreateNetwork): Promise<{ companyId: string }> {
  const companyId = newId();
  await ctx.db
    .insertInto('org.network')
    .values({
      network_id: ctx.networkId,
      name: input.companyName,
      business_kind: input.businessKind,
      default_locale: input.locale,
      country: input.country,
      currency: input.currency,
      franchise_mode: input.franchiseMode,
      is_demo: input.isDemo ?? false,
      created_at: ctx.now,
    })
    .execute();
  await ctx.db
    .insertInto('org.company')
    .values({ network_id: ctx.networkId, id: companyId, kind: 'head', name: input.companyName })
    .execute();
  await ctx.db
    .insertInto('org.legal_entity')
    .values({ network_id: ctx.networkId, id: newId(), company_id: companyId, name: input.companyName })
    .execute();
  await givePublicAddress(ctx, { name: input.companyName, companyId });
  recordChange(ctx, { action: 'network.create', objectType: 'network', objectId: ctx.networkId, after: input });
  return { companyId };
}
