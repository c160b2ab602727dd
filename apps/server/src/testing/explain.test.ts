import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { explainQuery, wholeTableReads } from './explain.ts';
import { useServer } from './new-network.ts';

const server = useServer();

async function networkWithEvents() {
  const network = await server.newNetwork();
  const admin = new pg.Client({ connectionString: server.database.adminUrl });
  await admin.connect();
  try {
    await admin.query(
      `insert into outbox.event (network_id, id, type, version, subject_type, subject_id, channel, occurred_at, data)
       select $1, gen_random_uuid(), 'x', 1, 'x', gen_random_uuid(), 'system', now(), '{}' from generate_series(1, 3000)`,
      [network.networkId],
    );
    await admin.query('analyze outbox.event');
    return network;
  } finally {
    await admin.end();
  }
}

describe('the way a statement is carried out', () => {
  it('shows a read of a whole table, and that a read by key is none', async () => {
    const { networkId } = await networkWithEvents();
    const stepsOf = (sql: string, url = server.database.appUrl) => explainQuery(url, networkId, { sql });

    const whole = await stepsOf(`select * from outbox.event where data = '{"a": 1}'`, server.database.adminUrl);
    const { rows } = await server.pool.query('select gen_random_uuid() as id');
    const one = await stepsOf(`select * from outbox.event where network_id = '${networkId}' and id = '${rows[0].id}'`);

    expect(wholeTableReads(whole, ['outbox.event'])).toMatchObject([{ rows: 0, removed: 3000 }]);
    expect(wholeTableReads(one, ['outbox.event'])).toEqual([]);
    expect(one.some(({ index }) => index !== null)).toBe(true);
  });

  it('leaves nothing behind of a statement that writes', async () => {
    const { networkId, read } = await server.newNetwork();

    await explainQuery(server.database.appUrl, networkId, {
      sql: 'update org.network set name = $2 where network_id = $1',
      parameters: [networkId, 'Changed'],
    });

    const name = await read(
      (ctx) => ctx.db.selectFrom('org.network').select('name').where('network_id', '=', networkId).execute(),
      undefined,
    );
    expect(name).toEqual([{ name: 'Test' }]);
  });
});
