import { sql } from 'kysely';
import type * as z from 'zod';
import type { ReadCtx } from '../../../platform/context.ts';
import { employeeInReach } from '../../staff/public.ts';
import { type PriceRule, priceOf } from '../model.ts';
import { inLanguage } from '../translations.ts';
import type { EmployeeServicesView } from './schema.ts';

type View = z.output<typeof EmployeeServicesView>;

interface Row {
  serviceId: string;
  name: string;
  translations: unknown;
  categoryId: string | null;
  state: View['items'][number]['state'];
  priceMinor: number | null;
  durationMin: number | null;
  basePriceMinor: number;
  baseDurationMin: number;
  prices: PriceRule[];
  studioId: string | null;
  companyId: string | null;
  gradeIds: string[];
}

/**
 * The services of an employee with her own prices and lengths, and what holds without them [CAT-015]; sub-services that take their
 * specialists over follow their service and are not named.
 */
export async function listEmployeeServices(ctx: ReadCtx, employeeId: string): Promise<View> {
  await employeeInReach(ctx, 'view', employeeId);
  return employeeServicesView(ctx, employeeId);
}

/** What a command answers after it wrote the services of an employee. One statement. */
export async function employeeServicesView(ctx: ReadCtx, employeeId: string): Promise<View> {
  const { networkId } = ctx;
  const { rows } = await sql<Row>`
    select s.id as "serviceId", s.name, s.translations, s.category_id as "categoryId", s.state,
      own.price_minor as "priceMinor", own.duration_min as "durationMin",
      s.price_minor as "basePriceMinor", s.duration_min as "baseDurationMin",
      (select coalesce(json_agg(json_build_object('companyId', p.company_id, 'studioId', p.studio_id, 'gradeId', p.grade_id,
          'priceMinor', p.price_minor, 'durationMin', p.duration_min)), '[]')
        from catalogue.service_price p where p.network_id = ${networkId} and p.service_id = s.id) as prices,
      home.id as "studioId", home.company_id as "companyId",
      (select coalesce(json_agg(a.grade_id), '[]') from access.assignment a where a.network_id = ${networkId}
        and a.account_id = own.employee_id and a.grade_id is not null) as "gradeIds"
    from catalogue.service_staff own
    join catalogue.service s on s.network_id = own.network_id and s.id = own.service_id
    left join catalogue.category c on c.network_id = s.network_id and c.id = s.category_id
    left join lateral (
      select st.id, st.company_id from staff.employee_studio es
      join org.studio st on st.network_id = es.network_id and st.id = es.studio_id
      where es.network_id = ${networkId} and es.employee_id = own.employee_id
      order by st.sort_order, st.name limit 1) home on true
    where own.network_id = ${networkId} and own.employee_id = ${employeeId} and s.state <> 'archived'
      and not 'staff' = any (s.inherits)
    order by c.sort_order nulls last, c.name, s.sort_order, s.name`.execute(ctx.db as never);
  return { items: rows.map((row) => toItem(ctx, row)) };
}

function toItem(ctx: ReadCtx, row: Row): View['items'][number] {
  const list = priceOf(
    { priceMinor: row.basePriceMinor, durationMin: row.baseDurationMin, prices: row.prices, staff: [] },
    {
      ...(row.studioId === null ? {} : { studioId: row.studioId }),
      ...(row.companyId === null ? {} : { companyId: row.companyId }),
      gradeIds: row.gradeIds,
    },
  );
  return {
    serviceId: row.serviceId,
    name: inLanguage(ctx.locale, 'name', row.name, row.translations),
    categoryId: row.categoryId,
    state: row.state,
    priceMinor: row.priceMinor,
    durationMin: row.durationMin,
    listPriceMinor: list.priceMinor,
    listDurationMin: list.durationMin,
  };
}
