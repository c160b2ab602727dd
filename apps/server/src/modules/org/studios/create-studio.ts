import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { insertPresetDepartments } from '../departments/preset-departments.ts';
import { studioChanged } from '../events.ts';
import { tidyWeek } from '../hours.ts';
import { type BusinessKind, departmentsFor } from '../presets.ts';
import { givePublicAddress } from '../public-addresses/give-public-address.ts';
import { requireCompanyWithin } from '../reach.ts';
import { columnsOf } from '../records.ts';
import { studioView } from './list-studios.ts';
import type { CreateStudioBody, StudioView } from './schema.ts';
import { setStudioPhotos } from './set-studio-photos.ts';
import { asRefusal, checkLegalEntity, requireActiveCompany } from './studio-rules.ts';

const nineToNine = Array.from({ length: 7 }, (): [number, number][] => [[540, 1260]]);

/**
 * Opens a studio: a place, a point of sale, an office or a virtual venue. It starts with the ready-made departments of the
 * network's business and belongs to the first legal entity of its company unless another is named [ORG-006i].
 */
export async function createStudio(
  ctx: CommandCtx,
  { departmentPresets, photoIds, ...input }: z.output<typeof CreateStudioBody>,
): Promise<z.output<typeof StudioView>> {
  const reach = requireReach(ctx, 'org.studio', 'add');
  const { id = newId(), companyId = await headCompany(ctx) } = input;
  await requireCompanyWithin(ctx, reach, companyId);
  await requireActiveCompany(ctx, companyId);
  const legalEntityId = input.legalEntityId ?? (await firstLegalEntity(ctx, companyId));
  await checkLegalEntity(ctx, legalEntityId, companyId);

  const fields = { ...input, companyId, legalEntityId, weekHours: tidyWeek(input.weekHours ?? nineToNine) };
  await ctx.db
    .insertInto('org.studio')
    .values({ sort_order: await nextOrder(ctx), ...columnsOf(fields), id, network_id: ctx.networkId } as never)
    .execute()
    .catch(asRefusal(input.name));
  await givePublicAddress(ctx, { name: input.name, companyId, studioId: id });
  if (photoIds) await setStudioPhotos(ctx, id, photoIds);
  if (departmentPresets === 'business') await insertPresetDepartments(ctx, id, departmentsFor(await businessOf(ctx)));

  recordChange(ctx, { action: 'studio.create', objectType: 'studio', objectId: id, studioId: id, after: fields });
  publish(ctx, studioChanged, {
    subjectId: id,
    studioId: id,
    data: { name: input.name, companyId, isArchived: false },
  });
  return studioView(ctx, id);
}

async function headCompany(ctx: CommandCtx): Promise<string> {
  const head = await ctx.db
    .selectFrom('org.company')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('kind', '=', 'head')
    .executeTakeFirstOrThrow();
  return head.id;
}

async function firstLegalEntity(ctx: CommandCtx, companyId: string): Promise<string | null> {
  const entity = await ctx.db
    .selectFrom('org.legal_entity')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('company_id', '=', companyId)
    .where('archived_at', 'is', null)
    .orderBy('id')
    .executeTakeFirst();
  return entity?.id ?? null;
}

async function nextOrder(ctx: CommandCtx): Promise<number> {
  const { last } = await ctx.db
    .selectFrom('org.studio')
    .select((at) => at.fn.max('sort_order').as('last'))
    .where('network_id', '=', ctx.networkId)
    .executeTakeFirstOrThrow();
  return Number(last ?? -1) + 1;
}

async function businessOf(ctx: CommandCtx): Promise<BusinessKind> {
  const network = await ctx.db
    .selectFrom('org.network')
    .select('business_kind')
    .where('network_id', '=', ctx.networkId)
    .executeTakeFirstOrThrow();
  return network.business_kind as BusinessKind;
}
