import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { matchingClients } from '../clients/public.ts';

const clientsAtMost = 500;

/**
 * What was typed as a condition on `bookings.visit as v`: its number, its client, a specialist or a service of it. Who and what is
 * meant is asked first, in small tables and in the index of clients; the visits are then read by their own indexes. Of one
 * client's visits only specialist, service and number are asked [CLI-035].
 */
export async function searchCondition(
  ctx: ReadCtx,
  { search, clientId }: { search: string; clientId?: string | undefined },
): Promise<RawBuilder<SqlBool>> {
  const { employees, services } = await namedBy(ctx, search);
  const clients = clientId ? [] : await matchingClients(ctx, search, clientsAtMost);
  const number = /^(?:№|#)?\s*(\d{1,12})$/.exec(search.trim())?.[1];
  const meanings = [
    ...(number ? [sql<SqlBool>`v.number = ${Number(number)}`] : []),
    ...(clients.length > 0 ? [sql<SqlBool>`v.client_id = any (${clients}::uuid[])`] : []),
    ...linesOf(ctx, employees, services),
  ];
  return meanings.length > 0 ? sql<SqlBool>`(${sql.join(meanings, sql` or `)})` : sql<SqlBool>`false`;
}

function linesOf(ctx: ReadCtx, employees: readonly string[], services: readonly string[]): RawBuilder<SqlBool>[] {
  const lines = sql`bookings.visit_line sl where sl.network_id = ${ctx.networkId}`;
  const byPerson = sql`sl.employee_id = any (${[...employees]}::uuid[])`;
  // A person's lines are few enough to be listed; those of a service are many, so each visit on the way is asked for them.
  if (services.length > 0)
    return [
      sql`coalesce((select true from ${lines} and sl.visit_id = v.id
        and (${byPerson} or sl.service_id = any (${[...services]}::uuid[])) limit 1), false)`,
    ];
  return employees.length > 0 ? [sql`v.id in (select sl.visit_id from ${lines} and ${byPerson})`] : [];
}

/** Specialists by name and services by name, in the reader's language too. */
async function namedBy(ctx: ReadCtx, search: string): Promise<{ employees: string[]; services: string[] }> {
  const pattern = `%${search
    .trim()
    .toLowerCase()
    .replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const { rows } = await sql<{ employees: string[]; services: string[] }>`
    select
      array(select e.id from staff.employee e where e.network_id = ${ctx.networkId}
        and (lower(e.last_name || ' ' || e.first_name) like ${pattern}
          or lower(e.first_name || ' ' || e.last_name) like ${pattern})) as employees,
      array(select s.id from catalogue.service s where s.network_id = ${ctx.networkId}
        and (lower(s.name) like ${pattern}
          or lower(s.translations #>> array[${ctx.locale}::text, 'name']) like ${pattern})) as services`.execute(
    ctx.db,
  );
  return rows[0] ?? { employees: [], services: [] };
}
