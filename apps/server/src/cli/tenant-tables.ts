import type pg from 'pg';

export interface TenantTable {
  /** Schema and name, ready to stand in SQL. */
  name: string;
  /** Columns that carry data: neither generated from others nor numbered by the database. */
  columns: { name: string; isRequiredJson: boolean }[];
  /** The order of rows in an export. */
  primaryKey: string[];
  /** Tables whose rows must exist first. */
  needs: string[];
}

interface Row {
  name: string;
  columns: { name: string; isRequiredJson: boolean }[];
  primary_key: string[];
  needs: string[];
}

/**
 * Every table that holds rows of networks, those that others refer to first. Read from the catalogue, so that a table added
 * tomorrow is exported tomorrow.
 */
export async function tenantTables(client: pg.ClientBase): Promise<TenantTable[]> {
  const { rows } = await client.query<Row>(`
    select
      format('%I.%I', n.nspname, c.relname) as name,
      (select json_agg(json_build_object(
                'name', a.attname,
                'isRequiredJson', a.attnotnull and a.atttypid = 'jsonb'::regtype) order by a.attnum)
         from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and a.attgenerated = '' and a.attidentity = '') as columns,
      (select json_agg(a.attname order by array_position(k.conkey, a.attnum))
         from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
        where k.conrelid = c.oid and k.contype = 'p') as primary_key,
      coalesce((select json_agg(distinct format('%I.%I', fn.nspname, f.relname))
         from pg_constraint k join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid), '[]') as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'network_id' and not a.attisdropped)
    order by 1`);
  return inOrderOfNeed(
    rows.map(({ primary_key, ...table }) => ({
      ...table,
      primaryKey: primary_key ?? table.columns.map((c) => c.name),
    })),
  );
}

function inOrderOfNeed(tables: TenantTable[]): TenantTable[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const ordered: TenantTable[] = [];
  const open = new Set<string>();
  const place = (table: TenantTable) => {
    if (ordered.includes(table)) return;
    if (open.has(table.name)) throw new Error(`Tables refer to each other in a circle: ${[...open].join(' → ')}.`);
    open.add(table.name);
    for (const need of table.needs) {
      const needed = byName.get(need);
      if (needed) place(needed);
    }
    open.delete(table.name);
    ordered.push(table);
  };
  for (const table of tables) place(table);
  return ordered;
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
