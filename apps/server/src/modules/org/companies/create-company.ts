import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { brokeConstraint } from '../../../platform/refusal.ts';
import { franchiseModeOff, idTaken, nameTaken, photoUnknown } from '../errors.ts';
import { companyChanged } from '../events.ts';
import { networkRow } from '../network/read-network.ts';
import { givePublicAddress } from '../public-addresses/give-public-address.ts';
import { requireEverywhere } from '../reach.ts';
import { columnsOf } from '../records.ts';
import { companyView } from './list-companies.ts';
import type { CompanyView, CreateCompanyBody } from './schema.ts';

/** Adds a franchise company; only in franchise mode [ORG-003]. */
export async function createCompany(
  ctx: CommandCtx,
  input: z.output<typeof CreateCompanyBody>,
): Promise<z.output<typeof CompanyView>> {
  requireEverywhere(requireReach(ctx, 'org.company', 'add'));
  if (!(await networkRow(ctx)).franchise_mode) throw franchiseModeOff();

  const { id = newId(), ...fields } = input;
  await ctx.db
    .insertInto('org.company')
    .values({ ...columnsOf(fields), id, kind: 'franchise', network_id: ctx.networkId } as never)
    .execute()
    .catch(asRefusal(input.name));
  await givePublicAddress(ctx, { name: input.name, companyId: id });

  recordChange(ctx, { action: 'company.create', objectType: 'company', objectId: id, after: fields });
  publish(ctx, companyChanged, { subjectId: id, data: { name: input.name, kind: 'franchise', isArchived: false } });
  return companyView(ctx, id);
}

export function asRefusal(name: string): (error: unknown) => never {
  return (error) => {
    if (brokeConstraint(error, 'company_name_unique')) throw nameTaken({ name: name.trim() });
    if (brokeConstraint(error, 'company_pkey')) throw idTaken();
    if (brokeConstraint(error, 'company_network_id_logo_file_id')) throw photoUnknown();
    throw error;
  };
}
