import type { Locale } from '@salus/i18n';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { notFound } from '../errors.ts';

/** Changes one's own shown name and language. */
export async function editProfile(
  ctx: CommandCtx,
  input: { displayName?: string; locale?: Locale | null },
): Promise<void> {
  const before = await ctx.db
    .selectFrom('access.account')
    .select(['display_name as displayName', 'locale'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', ctx.actor.id)
    .executeTakeFirst();
  if (!before) throw notFound();
  const after = {
    displayName: input.displayName ?? before.displayName,
    locale: input.locale === undefined ? before.locale : input.locale,
  };
  await ctx.db
    .updateTable('access.account')
    .set((eb) => ({ display_name: after.displayName, locale: after.locale, version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', ctx.actor.id)
    .execute();
  recordChange(ctx, { action: 'account.edit', objectType: 'account', objectId: ctx.actor.id, before, after });
}
