import { runTaskListOnce } from 'graphile-worker';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { useServer } from '../../testing/new-network.ts';
import type { CommandCtx } from '../context.ts';
import { newId } from '../ids.ts';
import { defineJob, enqueue, forgetIdempotencyKeys } from './jobs.ts';
import { taskListOf } from './runner.ts';

const server = useServer();
const ran: { networkId: string; word: string }[] = [];

const sayWord = defineJob({
  name: 'test_say_word',
  input: z.object({ word: z.string() }),
  async run(ctx, { word }) {
    ran.push({ networkId: ctx.networkId, word });
  },
});

async function askFor(ctx: CommandCtx, input: { word: string; fails?: boolean; key?: string }): Promise<void> {
  await enqueue(ctx, sayWord, { word: input.word }, { key: input.key });
  if (input.fails) throw new Error('changed my mind');
}

async function workOff(): Promise<void> {
  const client = new pg.Client({ connectionString: server.database.adminUrl });
  await client.connect();
  try {
    await runTaskListOnce({}, taskListOf(server.pool), client as unknown as pg.PoolClient);
  } finally {
    await client.end();
  }
}

describe('a job', () => {
  it('runs in the network that asked for it, and not at all when the asking failed', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    await ours.run(askFor, { word: 'ours' });
    await theirs.run(askFor, { word: 'theirs' });
    await expect(ours.run(askFor, { word: 'never', fails: true })).rejects.toThrow('changed my mind');

    await workOff();

    expect(ran).toContainEqual({ networkId: ours.networkId, word: 'ours' });
    expect(ran).toContainEqual({ networkId: theirs.networkId, word: 'theirs' });
    expect(ran.map(({ word }) => word)).not.toContain('never');
  });

  it('is replaced by a later one under the same key, within its network only', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    await ours.run(askFor, { word: 'first draft', key: 'k' });
    await theirs.run(askFor, { word: 'their draft', key: 'k' });
    await ours.run(askFor, { word: 'second draft', key: 'k' });

    await workOff();

    const words = ran.map(({ word }) => word);
    expect(words).not.toContain('first draft');
    expect(words).toEqual(expect.arrayContaining(['second draft', 'their draft']));
  });

  it('cannot be put into the queue past the network stamp', async () => {
    await expect(server.pool.query(`select graphile_worker.add_job('test_say_word')`)).rejects.toThrow(/permission/);
  });
});

describe('housekeeping', () => {
  it('forgets idempotency keys after two days, not before', async () => {
    const network = await server.newNetwork();
    const remember = (key: string, at: Date) =>
      network.build.insert('platform.idempotency', {
        actor_id: newId(),
        key,
        operation: 'x',
        request_hash: 'y',
        created_at: at,
      });
    await remember('old', new Date(Date.now() - 49 * 3_600_000));
    await remember('fresh', new Date(Date.now() - 47 * 3_600_000));

    await network.run((ctx) => forgetIdempotencyKeys.run(ctx), undefined);

    const left = await network.read(
      (ctx) => ctx.db.selectFrom('platform.idempotency').select('key').execute(),
      undefined,
    );
    expect(left).toEqual([{ key: 'fresh' }]);
  });
});
