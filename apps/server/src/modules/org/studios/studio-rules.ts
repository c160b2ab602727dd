import type { CommandCtx } from '../../../platform/context.ts';
import { brokeConstraint, onConstraint } from '../../../platform/refusal.ts';
import { addressMissing, companyArchived, idTaken, legalEntityOfOtherCompany, nameTaken, notFound } from '../errors.ts';

/** The refusals a studio's constraints stand for. */
export function asRefusal(name: string): (error: unknown) => never {
  return (error) => {
    if (brokeConstraint(error, 'studio_name_unique')) throw nameTaken({ name: name.trim() });
    if (brokeConstraint(error, 'studio_has_address')) throw addressMissing();
    if (brokeConstraint(error, 'studio_network_id_')) throw notFound();
    return onConstraint('studio_pkey', () => idTaken())(error);
  };
}

/** A company in which something may still be opened. */
export async function requireActiveCompany(ctx: CommandCtx, companyId: string): Promise<void> {
  const company = await ctx.db
    .selectFrom('org.company')
    .select('archived_at')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', companyId)
    .executeTakeFirst();
  if (!company) throw notFound();
  if (company.archived_at) throw companyArchived();
}

/** A studio belongs to a legal entity of its own company [ORG-006i]. */
export async function checkLegalEntity(ctx: CommandCtx, entityId: string | null, companyId: string): Promise<void> {
  if (entityId === null) return;
  const entity = await ctx.db
    .selectFrom('org.legal_entity')
    .select('company_id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', entityId)
    .executeTakeFirst();
  if (entity?.company_id !== companyId) throw legalEntityOfOtherCompany();
}
