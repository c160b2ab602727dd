import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { companyHasStudios, headCannotBeArchived, notFound } from '../errors.ts';
import { companyChanged } from '../events.ts';
import { requireCompanyWithin, requireEverywhere } from '../reach.ts';
import { viewOf, writeEdit } from '../records.ts';
import { asRefusal } from './create-company.ts';
import { companyView } from './list-companies.ts';
import type { CompanyView, EditCompanyBody } from './schema.ts';

export interface EditCompany extends z.output<typeof EditCompanyBody> {
  companyId: string;
}

/** Changes the profile of a company at any time after registration [ORG-009], archives a franchise or takes it back. */
export async function editCompany(
  ctx: CommandCtx,
  { companyId, ...fields }: EditCompany,
): Promise<z.output<typeof CompanyView>> {
  const reach = requireReach(ctx, 'org.company', 'edit');
  const before = await ctx.db
    .selectFrom('org.company')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', companyId)
    .executeTakeFirst();
  if (!before) throw notFound();
  await requireCompanyWithin(ctx, reach, companyId);
  if (fields.headMaySeeStaff !== undefined) requireEverywhere(reach);
  if (fields.isArchived !== undefined) requireEverywhere(requireReach(ctx, 'org.company', 'delete'));
  if (fields.isArchived) {
    if (before.kind === 'head') throw headCannotBeArchived();
    await requireNoStudios(ctx, companyId);
  }

  const after = await writeEdit(ctx, 'org.company', before, { ...fields }).catch(asRefusal(fields.name ?? before.name));

  recordChange(ctx, {
    action: 'company.edit',
    objectType: 'company',
    objectId: companyId,
    before: viewOf(before),
    after: viewOf(after),
  });
  const view = await companyView(ctx, companyId);
  publish(ctx, companyChanged, {
    subjectId: companyId,
    data: { name: view.name, kind: view.kind, isArchived: view.isArchived },
  });
  return view;
}

/** A franchise with open studios cannot disappear: move or archive them first. */
async function requireNoStudios(ctx: CommandCtx, companyId: string): Promise<void> {
  const studios = await ctx.db
    .selectFrom('org.studio')
    .select('name')
    .where('network_id', '=', ctx.networkId)
    .where('company_id', '=', companyId)
    .where('archived_at', 'is', null)
    .orderBy('name')
    .execute();
  if (studios.length > 0) throw companyHasStudios({ count: studios.length, names: studios.map(({ name }) => name) });
}
