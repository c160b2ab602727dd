import { sql } from 'kysely';
import type * as z from 'zod';
import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import { notFound } from '../errors.ts';
import { viewOf } from '../records.ts';
import { hoursOf } from './find-studio.ts';
import type { StudiosQuery, StudioView } from './schema.ts';

type Studio = z.output<typeof StudioView>;

/** Studios within reach in the network's own order, with what stands in them. */
export async function listStudios(ctx: ReadCtx, query: z.output<typeof StudiosQuery>): Promise<{ items: Studio[] }> {
  const reach = requireReach(ctx, 'org.studio', 'view');
  let rows = studios(ctx).where('studio.archived_at', query.archived ? 'is not' : 'is', null);
  if (!reach.everywhere) {
    if (reach.studioIds.length === 0) return { items: [] };
    rows = rows.where('studio.id', 'in', [...reach.studioIds]);
  }
  if (query.companyId) rows = rows.where('studio.company_id', '=', query.companyId);
  if (query.regionId) rows = rows.where('studio.region_id', '=', query.regionId);
  if (query.kind) rows = rows.where('studio.kind', '=', query.kind);
  if (query.q) {
    const like = `%${query.q.replace(/[\\%_]/g, '\\$&')}%`;
    rows = rows.where((at) => at.or([at('studio.name', 'ilike', like), at('studio.address', 'ilike', like)]));
  }
  const found = await rows.execute();
  return { items: found.map(toStudio) };
}

/** One studio within reach. */
export async function readStudio(ctx: ReadCtx, studioId: string): Promise<Studio> {
  const reach = requireReach(ctx, 'org.studio', 'view');
  if (!reach.everywhere && !reach.studioIds.includes(studioId)) throw notFound();
  return studioView(ctx, studioId);
}

/** What a command answers after it wrote the studio. */
export async function studioView(ctx: ReadCtx, studioId: string): Promise<Studio> {
  const row = await studios(ctx).where('studio.id', '=', studioId).executeTakeFirst();
  if (!row) throw notFound();
  return toStudio(row);
}

function studios(ctx: ReadCtx) {
  return ctx.db
    .selectFrom('org.studio as studio')
    .innerJoin('org.company as company', (join) =>
      join.onRef('company.network_id', '=', 'studio.network_id').onRef('company.id', '=', 'studio.company_id'),
    )
    .leftJoin('org.region as region', (join) =>
      join.onRef('region.network_id', '=', 'studio.network_id').onRef('region.id', '=', 'studio.region_id'),
    )
    .leftJoin('org.legal_entity as entity', (join) =>
      join.onRef('entity.network_id', '=', 'studio.network_id').onRef('entity.id', '=', 'studio.legal_entity_id'),
    )
    .selectAll('studio')
    .select(['company.name as company_name', 'region.name as region_name', 'entity.name as legal_entity_name'])
    .select([
      sql<string[]>`array(select file_id from org.studio_photo p where p.network_id = studio.network_id
        and p.studio_id = studio.id order by p.sort_order)::text[]`.as('photo_ids'),
      sql<string | null>`(select a.slug from org.public_address a where a.network_id = studio.network_id
        and a.company_id = studio.company_id and a.studio_id = studio.id order by a.given_at desc, a.slug limit 1)`.as(
        'public_address',
      ),
      sql<Studio['counts']>`jsonb_build_object(
        'departments', (select count(*) from org.department d where d.network_id = studio.network_id
           and d.studio_id = studio.id and d.archived_at is null),
        'halls', (select count(*) from org.room r where r.network_id = studio.network_id
           and r.studio_id = studio.id and r.kind = 'hall' and r.archived_at is null),
        'rooms', (select count(*) from org.room r where r.network_id = studio.network_id
           and r.studio_id = studio.id and r.kind = 'room' and r.archived_at is null),
        'equipment', (select count(*) from org.equipment e where e.network_id = studio.network_id
           and e.studio_id = studio.id and e.archived_at is null))`.as('counts'),
    ])
    .where('studio.network_id', '=', ctx.networkId)
    .orderBy('studio.sort_order')
    .orderBy('studio.name');
}

function toStudio(row: Awaited<ReturnType<ReturnType<typeof studios>['execute']>>[number]): Studio {
  return { ...viewOf(row), kind: row.kind as Studio['kind'], weekHours: hoursOf(row) };
}
