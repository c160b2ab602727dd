import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { brokeConstraint } from '../../../platform/refusal.ts';
import { idTaken, nameTaken, notFound, regionHasStudios } from '../errors.ts';
import { viewOf, writeEdit } from '../records.ts';
import type { CreateRegionBody, EditRegionBody, RegionView } from './schema.ts';

type Region = z.output<typeof RegionView>;

/** Regions group studios, so that a role can be limited to all points of a region [ORG-007]. */
export async function listRegions(ctx: ReadCtx, query: { archived?: boolean }): Promise<{ items: Region[] }> {
  requireReach(ctx, 'org.region', 'view');
  const rows = await regions(ctx)
    .where('region.archived_at', query.archived ? 'is not' : 'is', null)
    .execute();
  return { items: rows.map(viewOf) };
}

/** Adds a region and takes the named studios into it. */
export async function createRegion(ctx: CommandCtx, input: z.output<typeof CreateRegionBody>): Promise<Region> {
  requireReach(ctx, 'org.region', 'add');
  const { id = newId(), name, studioIds = [] } = input;
  await ctx.db
    .insertInto('org.region')
    .values({ network_id: ctx.networkId, id, name })
    .execute()
    .catch(asRefusal(name));
  await takeStudios(ctx, id, studioIds);
  recordChange(ctx, { action: 'region.create', objectType: 'region', objectId: id, after: { name, studioIds } });
  return regionView(ctx, id);
}

/** Renames a region, changes its studios, archives it when it is empty or takes it back. */
export async function editRegion(
  ctx: CommandCtx,
  { regionId, studioIds, ...fields }: z.output<typeof EditRegionBody> & { regionId: string },
): Promise<Region> {
  requireReach(ctx, 'org.region', 'edit');
  if (fields.isArchived !== undefined) requireReach(ctx, 'org.region', 'delete');
  const before = await regionView(ctx, regionId);
  if (studioIds) await takeStudios(ctx, regionId, studioIds);
  const left = studioIds ?? before.studios.map(({ id }) => id);
  if (fields.isArchived && left.length > 0) {
    throw regionHasStudios({ count: left.length, names: before.studios.map(({ name }) => name) });
  }
  await writeEdit(ctx, 'org.region', before, { ...fields }).catch(asRefusal(fields.name ?? before.name));
  const after = await regionView(ctx, regionId);
  recordChange(ctx, { action: 'region.edit', objectType: 'region', objectId: regionId, before, after });
  return after;
}

async function takeStudios(ctx: CommandCtx, regionId: string, studioIds: readonly string[]): Promise<void> {
  await sql`
    update org.studio set region_id = case when id = any (${studioIds as string[]}::uuid[]) then ${regionId}::uuid end
    where network_id = ${ctx.networkId} and (region_id = ${regionId} or id = any (${studioIds as string[]}::uuid[]))`.execute(
    ctx.db,
  );
}

async function regionView(ctx: ReadCtx, regionId: string): Promise<Region> {
  const row = await regions(ctx).where('region.id', '=', regionId).executeTakeFirst();
  if (!row) throw notFound();
  return viewOf(row);
}

function regions(ctx: ReadCtx) {
  return ctx.db
    .selectFrom('org.region as region')
    .selectAll('region')
    .select(
      sql<
        Region['studios']
      >`coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.sort_order)
        from org.studio s where s.network_id = region.network_id and s.region_id = region.id and s.archived_at is null), '[]')`.as(
        'studios',
      ),
    )
    .where('region.network_id', '=', ctx.networkId)
    .orderBy('region.sort_order')
    .orderBy('region.name');
}

function asRefusal(name: string): (error: unknown) => never {
  return (error) => {
    if (brokeConstraint(error, 'region_name_unique')) throw nameTaken({ name: name.trim() });
    if (brokeConstraint(error, 'region_pkey')) throw idTaken();
    throw error;
  };
}
