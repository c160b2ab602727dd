import { sql } from 'kysely';
import { type ReadCtx, requireReach } from '../../platform/context.ts';
import { clientConditions } from './client-filters.ts';
import { clientRow, type ListedClient, rowColumns } from './list-clients.ts';
import type { ClientRow } from './list-schema.ts';

export type DuplicateReason = 'email' | 'second_phone' | 'name_and_birthday';

/** Cards that look like one person: the same e-mail, another's main number as second one, or the same name and birthday. */
export async function findDuplicates(
  ctx: ReadCtx,
): Promise<{ items: { reason: DuplicateReason; clients: ClientRow[] }[] }> {
  requireReach(ctx, 'clients.client', 'edit');
  const { where, contactsShown } = await clientConditions(ctx, {});
  const { rows } = await sql<ListedClient & { reason: DuplicateReason; group_key: string }>`
    with seen as materialized (select c.* from clients.client c where ${where}),
    alike as (
      select 'email' as reason, lower(email) as group_key, array_agg(id) as ids
      from seen where email is not null group by lower(email) having count(*) > 1
      union all
      select 'name_and_birthday', lower(sort_name) || ' ' || born_on, array_agg(id)
      from seen where born_on is not null and last_name <> '' group by lower(sort_name), born_on having count(*) > 1
      union all
      select 'second_phone', a.phone, array[a.id, b.id] from seen a join seen b on b.phone2 = a.phone and b.id <> a.id
      limit 50
    )
    select alike.reason, alike.group_key, ${rowColumns(ctx, { contactsShown })}
    from alike cross join unnest(alike.ids[1:5]) as one(id)
    join clients.client c on c.network_id = ${ctx.networkId} and c.id = one.id
    left join clients.category g on g.network_id = c.network_id and g.id = c.category_id
    order by alike.reason, alike.group_key, c.completed_visits desc, c.id`.execute(ctx.db);

  const groups = new Map<string, { reason: DuplicateReason; clients: ClientRow[] }>();
  for (const row of rows) {
    const key = `${row.reason} ${row.group_key}`;
    const group = groups.get(key) ?? { reason: row.reason, clients: [] };
    group.clients.push(clientRow(row, ctx));
    groups.set(key, group);
  }
  return { items: [...groups.values()] };
}
