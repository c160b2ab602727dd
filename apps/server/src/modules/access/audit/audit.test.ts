import { describe, expect, it } from 'vitest';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';

const server = useServer();
const view = { view: true, add: false, edit: false, delete: false } as const;

async function change(
  network: TestNetwork,
  facts: {
    objectType?: string;
    objectId?: string;
    studioId?: string | null;
    now?: Date;
    before?: object;
    after?: object;
  } = {},
  actorId = network.ownerId,
) {
  const objectId = facts.objectId ?? newId();
  await network.run(
    async (ctx: CommandCtx) => {
      recordChange(ctx, {
        action: 'thing.edit',
        objectType: facts.objectType ?? 'thing',
        objectId,
        studioId: facts.studioId ?? null,
        before: facts.before ?? { name: 'Old' },
        after: facts.after ?? { name: 'New' },
      });
    },
    undefined,
    { actor: { ...network.owner, id: actorId }, now: facts.now },
  );
  return objectId;
}

const asked = async (network: TestNetwork, query = '', as?: string) =>
  (await network.http('GET', `/api/v1/audit${query}`, as ? { as } : {})).body;

describe('the history of changes', () => {
  it('[STF-017i] tells who, when, from where, what, with the old and the new value', async () => {
    const network = await server.newNetwork();
    const objectId = await change(network);

    const { items } = await asked(network);

    expect(items).toMatchObject([
      {
        actorId: network.ownerId,
        actorName: 'Owner',
        channel: 'admin',
        action: 'thing.edit',
        objectId,
        objectName: 'New',
        before: { name: 'Old' },
        after: { name: 'New' },
      },
    ]);
  });

  it('[STF-017i] names what the ids in it stand for, in the reader’s language, and clients to those who may see them', async () => {
    const network = await server.newNetwork();
    const employee = await network.build.employee({}, { rights: { 'access.audit': { ...view, scope: 'network' } } });
    const [departmentId, clientId, gone] = [newId(), newId(), newId()];
    await network.build.insert('org.department', {
      id: departmentId,
      studio_id: network.studioId,
      name: 'Spa',
      preset: 'baths',
    });
    await network.build.insert('clients.client', {
      id: clientId,
      first_name: 'Anna',
      last_name: 'Sokolova',
      phone: '+79161234567',
    });
    await change(network, {
      objectId: clientId,
      before: {},
      after: { places: [{ departmentId }], employeeId: employee, gone },
    });

    const owners = await asked(network);
    const theirs = await asked(network, '', employee);

    expect(owners.names[clientId]).toBe('Anna Sokolova');
    expect(owners.names[departmentId]).toBe('Baths');
    expect(owners.names[employee]).toMatch(/^Employee/);
    expect(owners.names[gone]).toBeUndefined();
    expect(owners.items[0].objectName).toBe('Anna Sokolova');
    expect(theirs.names[departmentId]).toBe('Baths');
    expect(theirs.names[clientId]).toBeUndefined();
    expect(theirs.items[0].objectName).toBeNull();
  });

  it('[STF-017i] is filtered by employee, object and period', async () => {
    const network = await server.newNetwork();
    const employee = await network.build.employee();
    const old = await change(network, { now: new Date('2026-01-10T10:00:00Z'), objectType: 'room' });
    const theirs = await change(network, {}, employee);
    const ids = async (query: string) =>
      (await asked(network, query)).items.map(({ objectId }: { objectId: string }) => objectId);

    expect(await ids(`?actorId=${employee}`)).toEqual([theirs]);
    expect(await ids('?objectType=room')).toEqual([old]);
    expect(await ids(`?objectType=room&objectId=${old}`)).toEqual([old]);
    expect(await ids('?from=2026-01-10T00:00:00Z&to=2026-01-11T00:00:00Z')).toEqual([old]);
    const facets = (await network.http('GET', '/api/v1/audit-facets')).body;
    expect(facets.objectTypes).toEqual(['room', 'thing']);
    expect(facets.people.map(({ id }: { id: string }) => id).sort()).toEqual([employee, network.ownerId].sort());
  });

  it('[STF-017] comes in pages without gaps or repeats', async () => {
    const network = await server.newNetwork();
    const now = new Date('2026-03-01T10:00:00Z');
    for (let index = 0; index < 5; index += 1) await change(network, { now });

    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: { id: string }[]; nextCursor: string | null } = await asked(
        network,
        `?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);

    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });

  it('[ACC-011] shows the manager of a studio only what happened there or what they did', async () => {
    const network = await server.newNetwork();
    const elsewhere = await network.build.studio();
    const manager = await network.build.employee({}, { rights: { 'access.audit': { ...view, scope: 'studio' } } });
    const here = await change(network, { studioId: network.studioId });
    await change(network, { studioId: elsewhere });
    await change(network);
    const own = await change(network, {}, manager);

    const { items } = await asked(network, '', manager);

    expect(items.map(({ objectId }: { objectId: string }) => objectId).sort()).toEqual([here, own].sort());
    expect((await network.http('GET', '/api/v1/audit', { as: await network.build.employee() })).status).toBe(403);
  });

  it('keeps phones from those who may not see them', async () => {
    const network = await server.newNetwork();
    const auditor = await network.build.employee({}, { rights: { 'access.audit': { ...view, scope: 'network' } } });
    const objectId = await change(network, { after: { name: 'Anna', phone: '+79160001122' } });

    const { items } = await asked(network, `?objectId=${objectId}`, auditor);

    expect(items[0].after).toEqual({ name: 'Anna', phone: '•••' });
  });

  it('cannot be changed by the server itself', async () => {
    const network = await server.newNetwork();
    await change(network);

    await expect(network.run((ctx) => ctx.db.deleteFrom('platform.audit').execute(), undefined)).rejects.toThrow(
      /permission denied/,
    );
  });

  it('never shows another network', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    await change(theirs);

    expect((await asked(ours)).items).toEqual([]);
  });
});
