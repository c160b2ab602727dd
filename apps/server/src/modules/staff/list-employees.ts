import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';
import { type ReadCtx, requireReach } from '../../platform/context.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/schemas.ts';
import type { Reach } from '../../platform/rights.ts';
import { employeeRow, rowColumns, type StoredEmployee } from './employee-row.ts';
import { inSightOfHead } from './head-sight.ts';
import type { EmployeesQueryString } from './schema.ts';

export type EmployeesQuery = Partial<z.output<typeof EmployeesQueryString>>;

const position = z.tuple([z.string(), z.string()]);

/**
 * Employees within reach: quick search by name, phone, e-mail, position; filters by studio, department, position, grade and
 * state [STF-001, STF-001i]. The dismissed are shown only when asked for.
 */
export async function listEmployees(ctx: ReadCtx, query: EmployeesQuery) {
  const reach = requireReach(ctx, 'staff.employee', 'view');
  const where = sql.join([...filters(ctx, query), ...reachFilter(ctx, reach)], sql` and `);
  const { key, isDescending } = sorting(query);
  const limit = query.limit ?? 50;
  const after = decodeCursor(query.cursor, position);
  const seek = after
    ? isDescending
      ? sql`and (${key}, e.id) < (${after[0]}, ${after[1]}::uuid)`
      : sql`and (${key}, e.id) > (${after[0]}, ${after[1]}::uuid)`
    : sql``;
  const direction = isDescending ? sql`desc` : sql`asc`;
  const { rows } = await sql<StoredEmployee & { sort_key: string; total: string }>`
    with found as (select e.* from staff.employee e where ${where})
    select ${rowColumns(ctx)}, ${key} as sort_key, (select count(*) from found) as total
    from found e
    join access.account a on a.network_id = e.network_id and a.id = e.id
    where e.network_id = ${ctx.networkId} ${seek}
    order by ${key} ${direction}, e.id ${direction}
    limit ${limit + 1}`.execute(ctx.db);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => employeeRow(ctx, row)),
    nextCursor: rows.length > limit && last ? encodeCursor([last.sort_key, last.id]) : null,
    total: Number(rows[0]?.total ?? 0),
  };
}

function filters(ctx: ReadCtx, query: EmployeesQuery): RawBuilder<unknown>[] {
  const conditions = [sql`e.network_id = ${ctx.networkId}`];
  conditions.push(
    query.state === 'dismissed'
      ? sql`e.state = 'dismissed'`
      : query.state === 'on_leave'
        ? sql`e.state <> 'dismissed' and ${onLeave(ctx)}`
        : query.state === 'active'
          ? sql`e.state <> 'dismissed' and not ${onLeave(ctx)}`
          : sql`e.state <> 'dismissed'`,
  );
  if (query.canAssist !== undefined) conditions.push(sql`e.can_assist = ${query.canAssist}`);
  if (query.studioIds?.length) {
    conditions.push(sql`exists (select from staff.employee_studio es where es.network_id = e.network_id and es.employee_id = e.id
      and es.studio_id = any(${query.studioIds}::uuid[]))`);
  }
  if (query.studioId || query.departmentId) {
    conditions.push(sql`exists (select from staff.employee_studio es where es.network_id = e.network_id and es.employee_id = e.id
      and (${query.studioId ?? null}::uuid is null or es.studio_id = ${query.studioId ?? null}::uuid)
      and (${query.departmentId ?? null}::uuid is null or es.department_id = ${query.departmentId ?? null}::uuid))`);
  }
  if (query.positionId || query.gradeId) {
    conditions.push(sql`exists (select from access.assignment t where t.network_id = e.network_id and t.account_id = e.id
      and (${query.positionId ?? null}::uuid is null or t.position_id = ${query.positionId ?? null}::uuid)
      and (${query.gradeId ?? null}::uuid is null or t.grade_id = ${query.gradeId ?? null}::uuid))`);
  }
  for (const word of (query.q ?? '').split(/\s+/).filter(Boolean)) conditions.push(containing(word));
  return conditions;
}

/** Each word must be found somewhere; digits are looked up in the phone however they were typed. */
function containing(word: string): RawBuilder<unknown> {
  const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const digits = word.replaceAll(/\D/g, '').replace(/^8(?=\d{10}$)/, '7');
  return sql`(concat_ws(' ', e.last_name, e.first_name, e.patronymic, e.job_title, e.email) ilike ${like}
    or (${digits.length >= 3} and e.phone like ${`%${digits}%`})
    or exists (select from access.assignment t join access.position p on p.network_id = t.network_id and p.id = t.position_id
      where t.network_id = e.network_id and t.account_id = e.id and p.name ilike ${like}))`;
}

function onLeave(ctx: ReadCtx): RawBuilder<unknown> {
  return sql`exists (select from read.absence w where w.network_id = e.network_id and w.employee_id = e.id
    and w.kind in ('vacation', 'sick_leave') and w.starts_at <= ${ctx.now} and w.ends_at > ${ctx.now})`;
}

function reachFilter(ctx: ReadCtx, reach: Reach): RawBuilder<unknown>[] {
  if (reach.everywhere) return ctx.actor.kind === 'system' ? [] : [inSightOfHead(ctx, reach)];
  return [
    sql`(e.id = ${reach.own ? ctx.actor.id : null}::uuid or exists (select from staff.employee_studio es
      where es.network_id = e.network_id and es.employee_id = e.id and es.studio_id = any(${[...reach.studioIds]}::uuid[])))`,
  ];
}

function sorting({ sort = 'name', studioId }: EmployeesQuery): { key: RawBuilder<string>; isDescending: boolean } {
  const isDescending = sort.startsWith('-');
  if (sort === 'hiredOn' || sort === '-hiredOn') {
    return { key: sql<string>`coalesce(e.hired_on::text, '0000')`, isDescending };
  }
  if (sort === 'journal') {
    // Departments in their order, then the set order inside them [SCH-020i], as text of fixed width.
    return {
      key: sql<string>`(select coalesce(min(lpad(coalesce(d.sort_order, 99999)::text, 6, '0') || lpad(es.journal_order::text, 6, '0')), '~')
        || ' ' || e.last_name || ' ' || e.first_name
        from staff.employee_studio es
        left join org.department d on d.network_id = es.network_id and d.id = es.department_id
        where es.network_id = e.network_id and es.employee_id = e.id
          and (${studioId ?? null}::uuid is null or es.studio_id = ${studioId ?? null}::uuid))`,
      isDescending: false,
    };
  }
  return { key: sql<string>`lower(e.last_name || ' ' || e.first_name)`, isDescending };
}
