import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { APP_ROLE } from './app-url.ts';

/** Tables of the installation itself: they hold no row that belongs to a network. */
const NOT_OF_NETWORKS = ['platform.migration'];

/** The list of networks itself: ids only, for work that goes round all of them. */
const LIST_OF_NETWORKS = ['platform.tenant'];

/** Shared by all networks on purpose, and without business data: ids and hashes that lead into a network. */
const SHARED = [
  'access.sign_in_code', // a code proves an e-mail or phone before any network is known; hashes only
  'access.sign_in_key', // finds the network of an e-mail or phone before any network is known
  'access.sign_in_throttle', // counts failures per hashed identifier and address, before any network is known
  'org.public_address', // finds the network of a public link before any network is known
  'outbox.pending', // work still to be handed out
];

let database: TestDatabase;
let owner: pg.Client;
let server: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.adminUrl });
  server = new pg.Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), server.connect()]);
});

afterAll(async () => {
  await Promise.all([owner.end(), server.end()]);
  await database.drop();
});

async function names(sql: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(sql);
  return rows.map((row) => row.name);
}

const OUR_TABLES = `
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|graphile_worker)'`;

describe('tenancy, read from the migrated database', () => {
  it('puts the network first in the primary key of every table', async () => {
    const others = await names(`
      select format('%s.%s', n.nspname, c.relname) as name ${OUR_TABLES}
        and not exists (
          select from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
          where k.conrelid = c.oid and k.contype = 'p' and a.attname = 'network_id')
      order by 1`);

    expect(others).toEqual([...SHARED, ...NOT_OF_NETWORKS].sort());
  });

  it('forces row-level security by network on every one of them', async () => {
    const open = await names(`
      select format('%s.%s', n.nspname, c.relname) as name ${OUR_TABLES}
        and not (c.relrowsecurity and c.relforcerowsecurity and exists (
          select from pg_policies p
          where p.schemaname = n.nspname and p.tablename = c.relname
            and p.qual like '%app.network_id%' and p.with_check like '%app.network_id%'))
      order by 1`);

    expect(open).toEqual([...SHARED, ...NOT_OF_NETWORKS, ...LIST_OF_NETWORKS].sort());
  });

  it('keeps the network in every foreign key and unique index', async () => {
    const loose = await names(`
      select k.conname as name
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       where k.contype in ('f', 'u', 'x') and n.nspname !~ '^(pg_|graphile_worker)'
         and not exists (select from pg_attribute a
                          where a.attrelid = c.oid and a.attname = 'network_id' and a.attnum = any (k.conkey))
       union all
      select i.indexrelid::regclass::text
        from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
       where i.indisunique and not i.indisprimary and n.nspname !~ '^(pg_|information_schema|graphile_worker)'
         and not exists (select from pg_attribute a
                          where a.attrelid = c.oid and a.attname = 'network_id' and a.attnum = any (i.indkey::int2[]))
       order by 1`);

    expect(loose).toEqual([]);
  });

  it('lets views be read with the rights of the reader, so that they cannot leak', async () => {
    const leaking = await names(`
      select format('%s.%s', n.nspname, c.relname) as name
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'v' and n.nspname !~ '^(pg_|information_schema|graphile_worker)'
         and not coalesce(c.reloptions::text like '%security_invoker=true%' or c.reloptions::text like '%security_invoker=on%', false)
         -- views of extensions show no rows of ours
         and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`);

    expect(leaking).toEqual([]);
  });

  it('runs the server as a role that owns nothing and cannot step past the policies', async () => {
    const { rows } = await server.query(
      `select current_user::text as who, rolsuper, rolbypassrls,
              (select count(*)::int from pg_class where relowner = r.oid) as owns
         from pg_roles r where rolname = current_user`,
    );

    expect(rows).toEqual([{ who: APP_ROLE, rolsuper: false, rolbypassrls: false, owns: 0 }]);
  });

  it('shows nothing without a network, and only its own rows with one', async () => {
    const [mine, other] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'];
    await owner.query(`insert into org.network (network_id, name) values ($1, 'Mine'), ($2, 'Other')`, [mine, other]);

    expect((await server.query('select from org.network')).rowCount).toBe(0);

    await server.query('begin');
    await server.query(`set local app.network_id = '${mine}'`);
    expect((await server.query('select name from org.network')).rows).toEqual([{ name: 'Mine' }]);
    expect((await server.query(`update org.network set name = 'Taken' where network_id = $1`, [other])).rowCount).toBe(
      0,
    );
    await expect(
      server.query(`insert into platform.setting (network_id, scope_id, key, value) values ($1, $1, 'k', '1')`, [
        other,
      ]),
    ).rejects.toThrow('row-level security');
    await server.query('rollback');
  });
});
