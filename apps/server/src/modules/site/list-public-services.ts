import { sql } from 'kysely';
import type * as z from 'zod';
import type { ReadCtx } from '../../platform/context.ts';
import { inLanguage, type PriceRule, priceOf } from '../catalogue/public.ts';
import { imagesOf } from './place.ts';
import type { PublicServices } from './schema.ts';

type ServicesView = z.output<typeof PublicServices>;
type Category = ServicesView['categories'][number];
type Service = Category['services'][number];

interface Row {
  id: string;
  parentId: string | null;
  categoryId: string | null;
  name: string;
  description: string;
  durationMin: number;
  priceMinor: number;
  photoId: string | null;
  translations: unknown;
  prices: PriceRule[];
  staff: { employeeId: string; priceMinor: number | null; durationMin: number | null; gradeIds: string[] }[];
  isChoice: boolean;
  recent: number;
}

interface CategoryRow {
  id: string;
  name: string;
  colour: number;
  icon: string;
  translations: unknown;
}

/**
 * What a client can book here by itself [WID-016]: active, booked online, offered in this studio, with somebody who does it.
 * A service with sub-services is a choice of them [CAT-014].
 */
export async function listPublicServices(ctx: ReadCtx, slug: string, studioId: string): Promise<ServicesView> {
  const [rows, categories] = await Promise.all([servicesOf(ctx, studioId), categoriesOf(ctx)]);
  const companyId = await companyOf(ctx, studioId);
  const image = imagesOf(slug);
  const shown = (row: Row) => ({
    id: row.id,
    name: inLanguage(ctx.locale, 'name', row.name, row.translations),
    description: inLanguage(ctx.locale, 'description', row.description, row.translations),
    ...cheapest(row, { studioId, companyId }),
    photo: image(row.photoId),
  });
  const services = rows
    .filter((row) => row.parentId === null)
    .map((row) => ({ row, variants: rows.filter((one) => one.parentId === row.id) }))
    .filter(({ row, variants }) => (row.isChoice ? variants.length > 0 : row.staff.length > 0))
    .map(({ row, variants }) => ({ row, service: { ...shown(row), variants: variants.map(shown) } as Service }));
  const groups = [...categories, null].map((category) => ({
    id: category?.id ?? null,
    name: category ? inLanguage(ctx.locale, 'name', category.name, category.translations) : '',
    colour: category?.colour ?? null,
    icon: category?.icon ?? null,
    services: services.filter(({ row }) => row.categoryId === (category?.id ?? null)).map(({ service }) => service),
  }));
  const popular = rows
    .filter((row) => row.recent > 0 && !row.isChoice)
    .sort((a, b) => b.recent - a.recent)
    .slice(0, 5)
    .map(({ id }) => id);
  return { categories: groups.filter((group) => group.services.length > 0), popular };
}

/** The lowest price among those who do it here, and whether another one asks more. */
function cheapest(row: Row, place: { studioId: string; companyId: string }) {
  const each = row.staff.map(({ employeeId, gradeIds }) => priceOf(row, { ...place, employeeId, gradeIds }));
  const all = each.length > 0 ? each : [priceOf(row, place)];
  const priceMinor = Math.min(...all.map((one) => one.priceMinor));
  const durationMin = all.find((one) => one.priceMinor === priceMinor)?.durationMin ?? row.durationMin;
  return { priceMinor, durationMin, isFrom: all.some((one) => one.priceMinor > priceMinor) };
}

async function companyOf(ctx: ReadCtx, studioId: string): Promise<string> {
  const { company_id } = await ctx.db
    .selectFrom('org.studio')
    .select('company_id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', studioId)
    .executeTakeFirstOrThrow();
  return company_id;
}

async function categoriesOf(ctx: ReadCtx): Promise<CategoryRow[]> {
  return ctx.db
    .selectFrom('catalogue.category')
    .select(['id', 'name', 'colour', 'icon', 'translations'])
    .where('network_id', '=', ctx.networkId)
    .where('archived_at', 'is', null)
    .orderBy('sort_order')
    .orderBy('name')
    .execute();
}

async function servicesOf(ctx: ReadCtx, studioId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select s.id, s.parent_id as "parentId", coalesce(s.category_id, up.category_id) as "categoryId", s.name, s.description,
      s.duration_min as "durationMin", s.price_minor as "priceMinor", s.photo_file_id as "photoId", s.translations,
      exists (select from catalogue.service k where k.network_id = s.network_id and k.parent_id = s.id
        and k.state <> 'archived') as "isChoice",
      (select coalesce(jsonb_agg(jsonb_build_object('companyId', p.company_id, 'studioId', p.studio_id, 'gradeId', p.grade_id,
          'priceMinor', p.price_minor, 'durationMin', p.duration_min) order by p.id), '[]')
        from catalogue.service_price p where p.network_id = s.network_id and p.service_id = s.id) as prices,
      (select coalesce(jsonb_agg(jsonb_build_object('employeeId', e.id, 'priceMinor', ss.price_minor,
          'durationMin', ss.duration_min,
          'gradeIds', (select coalesce(jsonb_agg(g.grade_id), '[]') from access.assignment g
            where g.network_id = e.network_id and g.account_id = e.id and g.grade_id is not null))), '[]')
        from catalogue.service_staff ss
        join staff.employee e on e.network_id = ss.network_id and e.id = ss.employee_id and e.state = 'active'
          and e.provides_services and e.online_booking
        join staff.employee_studio es on es.network_id = e.network_id and es.employee_id = e.id and es.studio_id = ${studioId}
        where ss.network_id = s.network_id and ss.service_id = s.id) as staff,
      (select count(*)::int from bookings.visit_line l where l.network_id = s.network_id and l.service_id = s.id
        and l.starts_at > ${ctx.now}::timestamptz - interval '30 days' and l.starts_at < ${ctx.now}) as recent
    from catalogue.service s
    left join catalogue.service up on up.network_id = s.network_id and up.id = s.parent_id
    where s.network_id = ${ctx.networkId} and s.state = 'active' and s.online_booking
      and (up.id is null or (up.state = 'active' and up.online_booking))
      and (not exists (select from catalogue.service_studio x where x.network_id = s.network_id and x.service_id = s.id)
        or exists (select from catalogue.service_studio x where x.network_id = s.network_id and x.service_id = s.id
          and x.studio_id = ${studioId}))
    order by s.sort_order, s.name`.execute(ctx.db);
  return rows.filter((row) => row.isChoice || row.staff.length > 0);
}
