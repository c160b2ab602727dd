import { sql } from 'kysely';
import * as z from 'zod';
import type { ReadCtx } from '../../../platform/context.ts';
import { viewOf } from '../../../platform/db/wire-names.ts';
import { decodeCursor, encodeCursor } from '../../../platform/http/schemas.ts';
import { requireCatalogue } from '../reach.ts';
import { nameContains } from '../search.ts';
import { inLanguage } from '../translations.ts';
import type { ServiceFilters, ServicePage, ServiceRow, ServicesQuery } from './schema.ts';

type Row = z.output<typeof ServiceRow>;
type Page = z.output<typeof ServicePage>;
type Filters = z.output<typeof ServiceFilters>;

const collation = sql.raw('"und-x-icu"');

/** A service with sub-services is a choice among them. */
const isBookable = sql<boolean>`(s.state = 'active' and not exists (select from catalogue.service k
  where k.network_id = s.network_id and k.parent_id = s.id and k.state <> 'archived'))`;

/**
 * Services by filters and search. In the order of the catalogue, sub-services follow their service. Pages go by place in
 * the list: a catalogue is some hundred rows, and people reorder it by hand.
 */
export async function listServices(ctx: ReadCtx, input: z.output<typeof ServicesQuery>): Promise<Page> {
  requireCatalogue(ctx, 'catalogue.service', 'view');
  const { sort, limit, cursor, ...filters } = input;
  const from = decodeCursor(cursor, z.int().min(0)) ?? 0;
  const rows = await services(ctx, filters, sort)
    .limit(limit + 1)
    .offset(from)
    .execute();
  const shown = rows.slice(0, limit);
  return {
    items: shown.map((row) => toRow(ctx, row)),
    nextCursor: rows.length > limit ? encodeCursor(from + limit) : null,
    total: from > 0 && shown.length === 0 ? 0 : (shown[0]?.total ?? 0),
  };
}

function services(ctx: ReadCtx, filters: Filters, sort: z.output<typeof ServicesQuery>['sort']) {
  const { networkId } = ctx;
  let query = ctx.db
    .selectFrom('catalogue.service as s')
    .leftJoin('catalogue.category as c', (join) =>
      join.onRef('c.network_id', '=', 's.network_id').onRef('c.id', '=', 's.category_id'),
    )
    .leftJoin('catalogue.service as parent', (join) =>
      join.onRef('parent.network_id', '=', 's.network_id').onRef('parent.id', '=', 's.parent_id'),
    )
    .selectAll('s')
    .select([
      'parent.name as parent_name',
      'parent.translations as parent_translations',
      sql<number>`count(*) over ()::int`.as('total'),
      sql<Row['staff']>`(select coalesce(json_agg(json_build_object('employeeId', e.id,
          'name', btrim(e.first_name || ' ' || e.last_name), 'photoFileId', e.photo_file_id)
          order by e.first_name, e.last_name), '[]')
        from catalogue.service_staff ss join staff.employee e on e.network_id = ss.network_id and e.id = ss.employee_id
        where ss.network_id = ${networkId} and ss.service_id = s.id and e.state <> 'dismissed')`.as('staff'),
      sql<string[]>`(select coalesce(json_agg(x.studio_id), '[]') from catalogue.service_studio x
        where x.network_id = ${networkId} and x.service_id = s.id)`.as('studio_ids'),
      sql<string[]>`(select coalesce(json_agg(x.room_id), '[]') from catalogue.service_room x
        where x.network_id = ${networkId} and x.service_id = s.id)`.as('room_ids'),
      sql<string[]>`(select coalesce(json_agg(distinct n.equipment_kind), '[]') from catalogue.service_equipment n
        where n.network_id = ${networkId} and n.service_id = s.id)`.as('equipment_kinds'),
      sql<number[]>`(select json_agg(price) from (select s.price_minor as price
        union all select p.price_minor from catalogue.service_price p where p.network_id = ${networkId} and p.service_id = s.id
        union all select o.price_minor from catalogue.service_staff o where o.network_id = ${networkId} and o.service_id = s.id
          and o.price_minor is not null) as every_price)`.as('all_prices'),
      sql<number>`(select count(*)::int from catalogue.service k where k.network_id = ${networkId} and k.parent_id = s.id
        and k.state <> 'archived')`.as('sub_service_count'),
    ])
    .where('s.network_id', '=', networkId);

  if (filters.state) query = query.where('s.state', '=', filters.state);
  else query = query.where('s.state', '!=', 'archived');
  if (filters.bookable !== undefined)
    query = query.where(filters.bookable ? isBookable : sql<boolean>`not ${isBookable}`);
  // Whoever looks for a service finds its sub-services as well.
  if (filters.q)
    query = query.where(sql<boolean>`(${nameContains('s', filters.q)} or ${nameContains('parent', filters.q)})`);
  if (filters.categoryId === 'none') query = query.where('s.category_id', 'is', null);
  else if (filters.categoryId) query = query.where('s.category_id', '=', filters.categoryId);
  if (filters.formatId) query = query.where('s.format_id', '=', filters.formatId);
  if (filters.parentId) query = query.where('s.parent_id', '=', filters.parentId);
  if (filters.medical !== undefined) query = query.where('s.is_medical', '=', filters.medical);
  if (filters.online !== undefined) query = query.where('s.online_booking', '=', filters.online);
  const studioIds = filters.studioIds?.length ? filters.studioIds : filters.studioId ? [filters.studioId] : undefined;
  if (studioIds)
    query = query.where(
      sql<boolean>`(not exists (select from catalogue.service_studio x where x.network_id = ${networkId} and x.service_id = s.id)
        or exists (select from catalogue.service_studio x where x.network_id = ${networkId} and x.service_id = s.id
          and x.studio_id = any(${studioIds}::uuid[])))`,
    );
  if (filters.employeeId)
    query = query.where(
      sql<boolean>`exists (select from catalogue.service_staff x where x.network_id = ${networkId} and x.service_id = s.id
        and x.employee_id = ${filters.employeeId})`,
    );

  const direction = sort.startsWith('-') ? sql`desc` : sql`asc`;
  const byName = sql`s.name collate ${collation}`;
  if (sort.endsWith('name')) return query.orderBy(sql`${byName} ${direction}, s.id`);
  if (sort.endsWith('price')) return query.orderBy(sql`s.price_minor ${direction}, s.id`);
  if (sort.endsWith('duration')) return query.orderBy(sql`s.duration_min ${direction}, s.id`);
  return query.orderBy(
    sql`c.sort_order nulls last, c.name collate ${collation}, c.id, coalesce(parent.sort_order, s.sort_order),
      coalesce(parent.name, s.name) collate ${collation}, coalesce(parent.id, s.id), s.parent_id is not null, s.sort_order,
      ${byName}, s.id`,
  );
}

function toRow(ctx: ReadCtx, row: Awaited<ReturnType<ReturnType<typeof services>['execute']>>[number]): Row {
  return {
    ...viewOf(row),
    state: row.state as Row['state'], // the table's check allows no other words
    inherits: row.inherits as Row['inherits'], // and so do the parts
    shownName: inLanguage(ctx.locale, 'name', row.name, row.translations),
    parentName:
      row.parent_name === null ? null : inLanguage(ctx.locale, 'name', row.parent_name, row.parent_translations),
    leastPriceMinor: Math.min(...row.all_prices),
    greatestPriceMinor: Math.max(...row.all_prices),
  };
}
