import { sql } from 'kysely';
import type * as z from 'zod';
import type { ReadCtx } from '../../../platform/context.ts';
import { viewOf } from '../../../platform/db/wire-names.ts';
import { notFound } from '../errors.ts';
import { requireCatalogue } from '../reach.ts';
import { inLanguage, type Translations } from '../translations.ts';
import type { ServiceView } from './schema.ts';

type Service = z.output<typeof ServiceView>;

/** One service with its price list, specialists, rooms, equipment and sub-services. */
export async function readService(ctx: ReadCtx, serviceId: string): Promise<Service> {
  requireCatalogue(ctx, 'catalogue.service', 'view');
  return serviceView(ctx, serviceId);
}

/** What a command answers after it wrote the service. One statement. */
export async function serviceView(ctx: ReadCtx, serviceId: string): Promise<Service> {
  const { networkId } = ctx;
  const row = await ctx.db
    .selectFrom('catalogue.service as s')
    .selectAll('s')
    .select([
      sql<
        Service['prices']
      >`(select coalesce(json_agg(json_build_object('companyId', p.company_id, 'studioId', p.studio_id,
          'gradeId', p.grade_id, 'priceMinor', p.price_minor, 'durationMin', p.duration_min) order by p.id), '[]')
        from catalogue.service_price p where p.network_id = ${networkId} and p.service_id = s.id)`.as('prices'),
      sql<Service['staff']>`(select coalesce(json_agg(json_build_object('employeeId', e.id,
          'name', btrim(e.first_name || ' ' || e.last_name), 'photoFileId', e.photo_file_id,
          'priceMinor', ss.price_minor, 'durationMin', ss.duration_min) order by e.first_name, e.last_name), '[]')
        from catalogue.service_staff ss join staff.employee e on e.network_id = ss.network_id and e.id = ss.employee_id
        where ss.network_id = ${networkId} and ss.service_id = s.id and e.state <> 'dismissed')`.as('staff'),
      sql<string[]>`(select coalesce(json_agg(x.studio_id), '[]') from catalogue.service_studio x
        where x.network_id = ${networkId} and x.service_id = s.id)`.as('studio_ids'),
      sql<string[]>`(select coalesce(json_agg(x.room_id), '[]') from catalogue.service_room x
        where x.network_id = ${networkId} and x.service_id = s.id)`.as('room_ids'),
      sql<
        Service['equipment']
      >`(select coalesce(json_agg(json_build_object('kind', n.equipment_kind, 'quantity', n.quantity,
          'offsetMin', n.offset_min, 'lengthMin', n.length_min, 'prepAfterMin', n.prep_after_min) order by n.id), '[]')
        from catalogue.service_equipment n where n.network_id = ${networkId} and n.service_id = s.id)`.as('equipment'),
      sql<{
        name: string;
        translations: unknown;
      } | null>`(select json_build_object('name', p.name, 'translations', p.translations)
        from catalogue.service p where p.network_id = ${networkId} and p.id = s.parent_id)`.as('parent'),
      sql<Service['subServices']>`(select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name,
          'durationMin', c.duration_min, 'priceMinor', c.price_minor, 'state', c.state) order by c.sort_order, c.name), '[]')
        from catalogue.service c where c.network_id = ${networkId} and c.parent_id = s.id and c.state <> 'archived')`.as(
        'sub_services',
      ),
    ])
    .where('s.network_id', '=', networkId)
    .where('s.id', '=', serviceId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return {
    ...viewOf(row),
    state: row.state as Service['state'], // the table's check allows no other words
    translations: row.translations as Translations,
    inherits: row.inherits as Service['inherits'], // and so do the parts
    shownName: inLanguage(ctx.locale, 'name', row.name, row.translations),
    parentName: row.parent && inLanguage(ctx.locale, 'name', row.parent.name, row.parent.translations),
    subServiceCount: row.sub_services.length,
  };
}
