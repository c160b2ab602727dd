import { sql } from 'kysely';
import * as z from 'zod';
import type { ReadCtx } from '../platform/context.ts';

export const SettingsOverviewView = z
  .object({
    companies: z.int(),
    legalEntities: z.int(),
    studios: z.int(),
    virtualStudios: z.int(),
    regions: z.int(),
    departments: z.int(),
    halls: z.int(),
    seatMaps: z.int(),
    rooms: z.int(),
    equipment: z.int(),
    employees: z.int(),
    positions: z.int(),
    apiKeys: z.int(),
    services: z.int(),
    classTypes: z.int(),
    formats: z.int(),
    categories: z.int(),
  })
  .meta({ id: 'SettingsOverview' });

export const SettingsOverviewQuery = z.object({ studioId: z.uuid().optional() });

type Overview = z.output<typeof SettingsOverviewView>;

/** How much of everything there is, for the settings page: the whole network or one studio. One statement. */
export async function settingsOverview(
  ctx: ReadCtx,
  { studioId = null }: { studioId?: string | null },
): Promise<Overview> {
  const { networkId } = ctx;
  const inStudio = sql`(${studioId}::uuid is null or studio_id = ${studioId}::uuid)`;
  const { rows } = await sql<Overview>`
    select
      (select count(*)::int from org.company where network_id = ${networkId} and archived_at is null) as companies,
      (select count(*)::int from org.legal_entity where network_id = ${networkId} and archived_at is null)
        as "legalEntities",
      (select count(*)::int from org.studio where network_id = ${networkId} and archived_at is null) as studios,
      (select count(*)::int from org.studio where network_id = ${networkId} and archived_at is null and kind = 'virtual')
        as "virtualStudios",
      (select count(*)::int from org.region where network_id = ${networkId} and archived_at is null) as regions,
      (select count(*)::int from org.department where network_id = ${networkId} and archived_at is null and ${inStudio})
        as departments,
      (select count(*)::int from org.room where network_id = ${networkId} and archived_at is null and kind = 'hall'
        and ${inStudio}) as halls,
      (select count(*)::int from org.seat_map m join org.room r on r.network_id = m.network_id and r.id = m.room_id
        where m.network_id = ${networkId} and m.state = 'published' and r.archived_at is null and ${inStudio})
        as "seatMaps",
      (select count(*)::int from org.room where network_id = ${networkId} and archived_at is null and kind = 'room'
        and ${inStudio}) as rooms,
      (select count(*)::int from org.equipment where network_id = ${networkId} and archived_at is null and ${inStudio})
        as equipment,
      (select count(*)::int from staff.employee e where e.network_id = ${networkId} and e.state <> 'dismissed'
        and (${studioId}::uuid is null or exists (select from staff.employee_studio p where p.network_id = e.network_id
          and p.employee_id = e.id and p.studio_id = ${studioId}::uuid))) as employees,
      (select count(*)::int from access.position where network_id = ${networkId} and archived_at is null) as positions,
      (select count(*)::int from access.api_key where network_id = ${networkId} and revoked_at is null) as "apiKeys",
      (select count(*)::int from catalogue.service where network_id = ${networkId} and state <> 'archived') as services,
      (select count(*)::int from catalogue.class_type where network_id = ${networkId} and archived_at is null)
        as "classTypes",
      (select count(*)::int from catalogue.format where network_id = ${networkId} and archived_at is null) as formats,
      (select count(*)::int from catalogue.category where network_id = ${networkId} and archived_at is null)
        as categories`.execute(ctx.db as never);
  const [overview] = rows;
  if (!overview) throw new Error('A select of counts gives one row.');
  return overview;
}
