import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import type { EditNetworkBody, NetworkView } from '../companies/schema.ts';
import { companyArchived, franchiseModeOff, franchisesStillActive, notFound, versionConflict } from '../errors.ts';
import { headCompanyChanged, networkChanged } from '../events.ts';
import { requireEverywhere } from '../reach.ts';
import { networkView } from './read-network.ts';

/**
 * Changes what holds for the whole network: its name, colour, language, the franchise mode and which company is the head.
 * Switching the mode off deletes nothing [ORG-028] and is refused while several franchises are active [ORG-002i].
 */
export async function editNetwork(
  ctx: CommandCtx,
  { headCompanyId, setupDone, version, ...fields }: z.output<typeof EditNetworkBody>,
): Promise<z.output<typeof NetworkView>> {
  requireEverywhere(requireReach(ctx, 'org.company', 'edit'));
  const before = await networkView(ctx);
  if (version !== undefined && version !== before.version) throw versionConflict();
  if (before.franchiseMode && fields.franchiseMode === false) await requireFewFranchises(ctx);

  await ctx.db
    .updateTable('org.network')
    .set({
      name: fields.name,
      default_locale: fields.defaultLocale,
      accent_hue: fields.accentHue,
      franchise_mode: fields.franchiseMode,
      head_sees_franchise_staff: fields.headSeesFranchiseStaff,
      setup_done_at: setupDone && !before.setupDoneAt ? ctx.now : undefined,
      version: sql`version + 1`,
    })
    .where('network_id', '=', ctx.networkId)
    .execute();
  if (headCompanyId && headCompanyId !== before.headCompanyId) {
    if (!(fields.franchiseMode ?? before.franchiseMode)) throw franchiseModeOff();
    await makeHead(ctx, headCompanyId, before.headCompanyId);
  }

  const after = await networkView(ctx);
  recordChange(ctx, { action: 'network.edit', objectType: 'network', objectId: ctx.networkId, before, after });
  publish(ctx, networkChanged, {
    subjectId: ctx.networkId,
    data: { name: after.name, franchiseMode: after.franchiseMode },
  });
  return after;
}

async function requireFewFranchises(ctx: CommandCtx): Promise<void> {
  const active = await ctx.db
    .selectFrom('org.company')
    .select('name')
    .where('network_id', '=', ctx.networkId)
    .where('kind', '=', 'franchise')
    .where('archived_at', 'is', null)
    .orderBy('name')
    .execute();
  if (active.length > 1) throw franchisesStillActive({ count: active.length, names: active.map(({ name }) => name) });
}

/** Exactly one head at any moment [ORG-005i]: the former one steps down in the same transaction. */
async function makeHead(ctx: CommandCtx, companyId: string, formerCompanyId: string): Promise<void> {
  const company = await ctx.db
    .selectFrom('org.company')
    .select('archived_at')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', companyId)
    .executeTakeFirst();
  if (!company) throw notFound();
  if (company.archived_at) throw companyArchived();
  for (const [id, kind] of [
    [formerCompanyId, 'franchise'],
    [companyId, 'head'],
  ] as const) {
    await ctx.db
      .updateTable('org.company')
      .set({ kind, version: sql`version + 1` })
      .where('network_id', '=', ctx.networkId)
      .where('id', '=', id)
      .execute();
  }
  publish(ctx, headCompanyChanged, { subjectId: companyId, data: { companyId, formerCompanyId } });
}
