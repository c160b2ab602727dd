import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { onConstraint } from '../../../platform/refusal.ts';
import { idTaken, legalEntityHasStudios, notFound } from '../errors.ts';
import { networkView } from '../network/read-network.ts';
import { companiesWithin, requireCompanyWithin } from '../reach.ts';
import { columnsOf, viewOf, writeEdit } from '../records.ts';
import type { CreateLegalEntityBody, EditLegalEntityBody, LegalEntitiesQuery, LegalEntityView } from './schema.ts';

type LegalEntity = z.output<typeof LegalEntityView>;

/** Legal entities of the companies within reach [ORG-006i]. */
export async function listLegalEntities(
  ctx: ReadCtx,
  query: z.output<typeof LegalEntitiesQuery>,
): Promise<{ items: LegalEntity[] }> {
  const reach = requireReach(ctx, 'org.company', 'view');
  let rows = entities(ctx).where('entity.archived_at', query.archived ? 'is not' : 'is', null);
  if (query.companyId) rows = rows.where('entity.company_id', '=', query.companyId);
  if (!reach.everywhere) {
    const within = await companiesWithin(ctx, reach);
    if (within.size === 0) return { items: [] };
    rows = rows.where('entity.company_id', 'in', [...within]);
  }
  return { items: (await rows.execute()).map(toEntity) };
}

/** Adds a legal entity to a company. */
export async function createLegalEntity(
  ctx: CommandCtx,
  input: z.output<typeof CreateLegalEntityBody>,
): Promise<LegalEntity> {
  const { id = newId(), companyId = (await networkView(ctx)).headCompanyId, ...fields } = input;
  await requireCompanyWithin(ctx, requireReach(ctx, 'org.company', 'edit'), companyId);
  await ctx.db
    .insertInto('org.legal_entity')
    .values({ ...columnsOf(fields), company_id: companyId, id, network_id: ctx.networkId } as never)
    .execute()
    .catch(onConstraint('legal_entity_pkey', () => idTaken()))
    .catch(onConstraint('legal_entity_network_id_company_id', () => notFound()));
  recordChange(ctx, { action: 'legal_entity.create', objectType: 'legal_entity', objectId: id, after: fields });
  return entityView(ctx, id);
}

/** Changes the details of a legal entity, or archives one that no open studio belongs to. */
export async function editLegalEntity(
  ctx: CommandCtx,
  { entityId, ...fields }: z.output<typeof EditLegalEntityBody> & { entityId: string },
): Promise<LegalEntity> {
  const reach = requireReach(ctx, 'org.company', 'edit');
  const before = await ctx.db
    .selectFrom('org.legal_entity')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', entityId)
    .executeTakeFirst();
  if (!before) throw notFound();
  await requireCompanyWithin(ctx, reach, before.company_id);
  if (fields.isArchived) {
    const studios = await ctx.db
      .selectFrom('org.studio')
      .select('name')
      .where('network_id', '=', ctx.networkId)
      .where('legal_entity_id', '=', entityId)
      .where('archived_at', 'is', null)
      .execute();
    const names = studios.map(({ name }) => name);
    if (names.length > 0) throw legalEntityHasStudios({ count: names.length, names });
  }
  const after = await writeEdit(ctx, 'org.legal_entity', before, { ...fields });
  recordChange(ctx, {
    action: 'legal_entity.edit',
    objectType: 'legal_entity',
    objectId: entityId,
    before: viewOf(before),
    after: viewOf(after),
  });
  return entityView(ctx, entityId);
}

async function entityView(ctx: ReadCtx, entityId: string): Promise<LegalEntity> {
  const row = await entities(ctx).where('entity.id', '=', entityId).executeTakeFirst();
  if (!row) throw notFound();
  return toEntity(row);
}

function entities(ctx: ReadCtx) {
  return ctx.db
    .selectFrom('org.legal_entity as entity')
    .innerJoin('org.company as company', (join) =>
      join.onRef('company.network_id', '=', 'entity.network_id').onRef('company.id', '=', 'entity.company_id'),
    )
    .selectAll('entity')
    .select('company.name as company_name')
    .select(
      sql<number>`(select count(*)::int from org.studio s where s.network_id = entity.network_id
        and s.legal_entity_id = entity.id and s.archived_at is null)`.as('studio_count'),
    )
    .where('entity.network_id', '=', ctx.networkId)
    .orderBy('company.name')
    .orderBy('entity.name');
}

function toEntity(row: Awaited<ReturnType<ReturnType<typeof entities>['execute']>>[number]): LegalEntity {
  return { ...viewOf(row), bankDetails: row.bank_details as LegalEntity['bankDetails'] };
}
