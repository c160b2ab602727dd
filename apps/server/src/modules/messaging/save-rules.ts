import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { companyInReach } from './company-reach.ts';
import { versionConflict } from './errors.ts';
import { messagingChanged } from './events.ts';
import { kindFacts } from './model.ts';
import { readMessagingSettings } from './read-settings.ts';
import type { MessagingSettings, SaveRulesBody } from './schema.ts';

/** Chooses quiet hours and which kinds go by which channel; a kind left as the product has it follows the product. */
export async function saveMessagingRules(
  ctx: CommandCtx,
  { companyId, ...input }: z.output<typeof SaveRulesBody> & { companyId: string },
): Promise<z.output<typeof MessagingSettings>> {
  await companyInReach(ctx, companyId, 'edit');
  const before = await readMessagingSettings(ctx, { companyId });
  if (input.version !== undefined && input.version !== before.version) throw versionConflict();
  const chosen = Object.fromEntries(
    input.kinds
      .map(({ kind, email, sms }) => [kind, { email, sms }] as const)
      .filter(([kind, rule]) => !isDeepStrictEqual(rule, kindFacts[kind].rule)),
  );
  await sql`
    insert into messaging.company_rules (network_id, company_id, quiet_from_min, quiet_to_min, kinds)
    values (${ctx.networkId}, ${companyId}, ${input.quietFromMin}, ${input.quietToMin}, ${JSON.stringify(chosen)}::jsonb)
    on conflict (network_id, company_id) do update set quiet_from_min = excluded.quiet_from_min,
      quiet_to_min = excluded.quiet_to_min, kinds = excluded.kinds, version = company_rules.version + 1`.execute(
    ctx.db,
  );
  const after = await readMessagingSettings(ctx, { companyId });
  recordChange(ctx, {
    action: 'messaging.rules',
    objectType: 'company',
    objectId: companyId,
    before: { quietFromMin: before.quietFromMin, quietToMin: before.quietToMin, kinds: before.kinds },
    after: { quietFromMin: after.quietFromMin, quietToMin: after.quietToMin, kinds: after.kinds },
  });
  publish(ctx, messagingChanged, { subjectId: companyId, data: { companyId, what: 'rules' } });
  return after;
}
