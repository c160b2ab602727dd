import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { useServer } from '../testing/new-network.ts';
import { recordChange } from './audit.ts';
import type { CommandCtx } from './context.ts';
import { defineEvent, on, publish } from './events.ts';
import { newId } from './ids.ts';

const server = useServer();

const thingDone = defineEvent({
  type: 'test.thing_done',
  version: 1,
  subjectType: 'thing',
  resource: 'test.thing',
  summary: 'A test did something.',
  data: z.object({ name: z.string() }),
});
const heard: string[] = [];
on(thingDone, 'test.hear', async (_ctx, event) => {
  heard.push(event.data.name);
});

async function doThing(ctx: CommandCtx, input: { id: string; fails: boolean }): Promise<void> {
  publish(ctx, thingDone, { subjectId: input.id, data: { name: `thing ${input.id}` } });
  recordChange(ctx, {
    action: 'thing.do',
    objectType: 'thing',
    objectId: input.id,
    before: { a: 1, b: 2 },
    after: { a: 1, b: 3 },
  });
  if (input.fails) throw new Error('no');
}

describe('a command', () => {
  it('[STF-017] stores its events and audit with the change, and only the fields that differ', async () => {
    const network = await server.newNetwork();
    const id = newId();

    await network.run(doThing, { id, fails: false });

    expect(await network.events()).toEqual(['test.thing_done']);
    const [audit] = await network.read(
      (ctx) => ctx.db.selectFrom('platform.audit').selectAll().where('network_id', '=', ctx.networkId).execute(),
      undefined,
    );
    expect(audit).toMatchObject({ actor_id: network.ownerId, action: 'thing.do', before: { b: 2 }, after: { b: 3 } });
  });

  it('leaves nothing behind when it fails', async () => {
    const network = await server.newNetwork();

    await expect(network.run(doThing, { id: newId(), fails: true })).rejects.toThrow('no');

    expect(await network.events()).toEqual([]);
  });

  it('is not taken for done when a statement failed and nobody said so', async () => {
    const network = await server.newNetwork();
    const id = newId();
    const carelessly = async (ctx: CommandCtx) => {
      publish(ctx, thingDone, { subjectId: id, data: { name: 'lost' } });
      await sql`select 1 / 0`.execute(ctx.db).catch(() => undefined);
    };

    await expect(network.run(carelessly, undefined)).rejects.toThrow();

    expect(await network.events()).toEqual([]);
  });

  it('is heard by reactions once, however often the outbox is read', async () => {
    const network = await server.newNetwork();
    const id = newId();
    await network.run(doThing, { id, fails: false });

    await Promise.all([server.deliverEvents(), server.deliverEvents()]);
    await server.deliverEvents();

    expect(heard.filter((name) => name === `thing ${id}`)).toHaveLength(1);
  });

  it('never sees the rows of another network', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];

    const studios = await ours.read((ctx) => ctx.db.selectFrom('org.studio').select('id').execute(), undefined);

    expect(studios.map(({ id }) => id)).toEqual([ours.studioId]);
    expect(studios.map(({ id }) => id)).not.toContain(theirs.studioId);
  });
});
