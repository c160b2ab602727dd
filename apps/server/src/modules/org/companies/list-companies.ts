import { sql } from 'kysely';
import type * as z from 'zod';
import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import { notFound } from '../errors.ts';
import { companiesWithin } from '../reach.ts';
import { viewOf } from '../records.ts';
import type { CompaniesQuery, CompanyView } from './schema.ts';

type Company = z.output<typeof CompanyView>;

/** The head company first, then the franchises by name; a scoped person sees those whose studios are within reach. */
export async function listCompanies(
  ctx: ReadCtx,
  query: z.output<typeof CompaniesQuery>,
): Promise<{ items: Company[] }> {
  const reach = requireReach(ctx, 'org.company', 'view');
  let rows = companies(ctx).where('company.archived_at', query.archived ? 'is not' : 'is', null);
  if (!reach.everywhere) {
    const within = await companiesWithin(ctx, reach);
    if (within.size === 0) return { items: [] };
    rows = rows.where('company.id', 'in', [...within]);
  }
  if (query.q) rows = rows.where('company.name', 'ilike', `%${query.q.replace(/[\\%_]/g, '\\$&')}%`);
  return { items: (await rows.execute()).map(toCompany) };
}

/** One company within reach. */
export async function readCompany(ctx: ReadCtx, companyId: string): Promise<Company> {
  const reach = requireReach(ctx, 'org.company', 'view');
  if (!reach.everywhere && !(await companiesWithin(ctx, reach)).has(companyId)) throw notFound();
  return companyView(ctx, companyId);
}

/** What a command answers after it wrote the company. */
export async function companyView(ctx: ReadCtx, companyId: string): Promise<Company> {
  const row = await companies(ctx).where('company.id', '=', companyId).executeTakeFirst();
  if (!row) throw notFound();
  return toCompany(row);
}

function companies(ctx: ReadCtx) {
  return ctx.db
    .selectFrom('org.company as company')
    .selectAll('company')
    .select([
      sql<number>`(select count(*)::int from org.studio s where s.network_id = company.network_id
        and s.company_id = company.id and s.archived_at is null)`.as('studio_count'),
      sql<number>`(select count(*)::int from org.legal_entity e where e.network_id = company.network_id
        and e.company_id = company.id and e.archived_at is null)`.as('legal_entity_count'),
    ])
    .where('company.network_id', '=', ctx.networkId)
    .orderBy(sql`company.kind = 'head'`, 'desc')
    .orderBy('company.name');
}

function toCompany(row: Awaited<ReturnType<ReturnType<typeof companies>['execute']>>[number]): Company {
  return { ...viewOf(row), kind: row.kind as Company['kind'] };
}
