import { describe, expect, it } from 'vitest';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';

const server = useServer();
const view = { view: true, add: false, edit: false, delete: false } as const;

const create = (network: TestNetwork, body: object, as?: string) =>
  network.http('POST', '/api/v1/api-keys', { body: { name: 'Shop', ...body }, ...(as ? { as } : {}) });

const asked = (key: string, url: string) =>
  server.app.inject({ url, headers: { authorization: `Bearer ${key}` } }).then(({ statusCode }) => statusCode);

describe('a key of another program', () => {
  it('does what its rights say, and ends at once when revoked', async () => {
    const network = await server.newNetwork();
    const { status, body } = await create(network, { rights: { 'access.position': { ...view, scope: 'network' } } });
    expect(status).toBe(201);

    expect(await asked(body.key, '/api/v1/positions')).toBe(200);
    expect(await asked(body.key, '/api/v1/audit')).toBe(403);
    const { items } = (await network.http('GET', '/api/v1/api-keys')).body;
    expect(items).toMatchObject([{ name: 'Shop', lastFour: body.key.slice(-4), revokedAt: null }]);
    expect(JSON.stringify(items)).not.toContain(body.key);
    await network.http('DELETE', `/api/v1/api-keys/${body.id}`);
    expect(await asked(body.key, '/api/v1/positions')).toBe(401);
  });

  it('never does more than whoever made it', async () => {
    const network = await server.newNetwork();
    const maker = await network.build.employee(
      {},
      {
        rights: {
          'access.api_key': { ...view, add: true, scope: 'network' },
          'access.audit': { ...view, scope: 'studio' },
        },
      },
    );

    const wide = await create(network, { rights: { 'access.audit': { ...view, scope: 'network' } } }, maker);
    const other = await create(network, { rights: { 'access.position': { ...view, scope: 'network' } } }, maker);
    const narrow = await create(
      network,
      { rights: { 'access.audit': { ...view, scope: 'studio' } }, studioIds: [network.studioId] },
      maker,
    );

    expect([wide.status, other.status, narrow.status]).toEqual([403, 403, 201]);
    expect(await asked(narrow.body.key, '/api/v1/audit')).toBe(200);
  });

  it('needs a place, and a time that is still to come', async () => {
    const network = await server.newNetwork();
    const rights = { 'access.audit': { ...view, scope: 'studio' } };

    expect((await create(network, { rights })).body.code).toBe('access.key_needs_place');
    expect(
      (await create(network, { rights: {}, expiresAt: new Date(Date.now() - 1000).toISOString() })).body.code,
    ).toBe('access.key_already_over');
  });

  it('is over when its time is', async () => {
    const network = await server.newNetwork();
    const { body } = await create(network, {
      rights: { 'access.position': { ...view, scope: 'network' } },
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
    });
    expect(await asked(body.key, '/api/v1/positions')).toBe(200);

    await network.run(
      (ctx) =>
        ctx.db
          .updateTable('access.api_key')
          .set({ expires_at: new Date(0) })
          .where('id', '=', body.id)
          .execute(),
      undefined,
    );

    expect(await asked(body.key, '/api/v1/positions')).toBe(401);
  });

  it('is worth nothing in another network', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    const { body } = await create(ours, { rights: { 'access.position': { ...view, scope: 'network' } } });
    const forged = body.key.replace(ours.networkId.replaceAll('-', ''), theirs.networkId.replaceAll('-', ''));

    expect(await asked(forged, '/api/v1/positions')).toBe(401);
  });
});
