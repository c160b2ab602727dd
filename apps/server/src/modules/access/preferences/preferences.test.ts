import { describe, expect, it } from 'vitest';
import { useServer } from '../../../testing/new-network.ts';

const server = useServer();

type Network = Awaited<ReturnType<typeof server.newNetwork>>;

async function kept(network: Network): Promise<unknown> {
  return (await network.http('GET', '/api/v1/session')).body.preferences;
}

function keep(network: Network, key: string, value: unknown) {
  return network.http('PUT', `/api/v1/profile/preferences/${key}`, { body: { value } });
}

describe('how a person likes the screens', () => {
  it('[SCH-019i] is kept with the person and comes with the session; null forgets it', async () => {
    const network = await server.newNetwork();
    expect(await kept(network)).toEqual({});

    expect((await keep(network, 'journal.filters', { departments: ['a'], hideOff: true })).status).toBe(204);
    await keep(network, 'journal.tell', false);
    expect(await kept(network)).toEqual({
      'journal.filters': { departments: ['a'], hideOff: true },
      'journal.tell': false,
    });

    await keep(network, 'journal.tell', true);
    await keep(network, 'journal.filters', null);
    expect(await kept(network)).toEqual({ 'journal.tell': true });
  });

  it('[SCH-019i] belongs to one person: a neighbour network sees nothing of it', async () => {
    const [network, neighbour] = await Promise.all([server.newNetwork(), server.newNetwork()]);
    await keep(network, 'journal.tell', false);
    expect(await kept(neighbour)).toEqual({});
  });

  it('takes no more than a screen needs', async () => {
    const network = await server.newNetwork();
    for (const value of ['x'.repeat(3_000), 'a\u0000b', '\ud800'])
      expect((await keep(network, 'journal.filters', value)).status).toBe(400);
    expect((await keep(network, 'Journal', 1)).status).toBe(400);

    const keys = Array.from(
      { length: 50 },
      (_, index) => `journal.k${'abcdefghij'[index % 10]}${'_'.repeat(index / 10)}`,
    );
    for (const key of keys) expect((await keep(network, key, 1)).status).toBe(204);
    const refused = await keep(network, 'journal.one_more', 1);
    expect(refused.body).toMatchObject({ status: 422, code: 'access.too_many_preferences' });
    expect((await keep(network, keys[0] ?? '', 2)).status).toBe(204);
  });
});
