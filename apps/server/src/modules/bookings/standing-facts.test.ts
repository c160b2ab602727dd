import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { useServer } from '../../testing/new-network.ts';
import { listSlots } from './list-slots.ts';
import { recallStandingFacts } from './standing-facts.ts';

const server = useServer();
const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

async function salon() {
  const network = await server.newNetwork();
  const specialist = await network.build.employee();
  const service = await network.build.service({}, [specialist]);
  const ask = {
    studioId: network.studioId,
    serviceIds: [service],
    from: day,
    days: 1,
    limit: 500,
    mode: 'sequence' as const,
  };
  const priceAsked = async (ctx: ReadCtx) => (await listSlots(ctx, ask)).items[0]?.totalMinor;
  const change = (priceMinor: number) => async (ctx: CommandCtx) => {
    await sql`update catalogue.service set price_minor = ${priceMinor} where network_id = ${ctx.networkId} and id = ${service}`.execute(
      ctx.db,
    );
    return priceAsked(ctx);
  };
  const isRemembered = (ctx: ReadCtx) => recallStandingFacts(ctx, network.studioId, [service]) !== undefined;
  return { network, priceAsked, change, isRemembered };
}

describe('what a process remembers of a studio and its services', () => {
  it('[SCH-012] is true again from the moment at which somebody changed it', async () => {
    const { network, priceAsked, change } = await salon();
    expect(await network.read(priceAsked, undefined)).toBe(300_000);

    await network.run(change(450_000), undefined);

    expect(await network.read(priceAsked, undefined)).toBe(450_000);
    expect(await network.read(priceAsked, undefined)).toBe(450_000);
  });

  it('is remembered at all', async () => {
    const { network, priceAsked, isRemembered } = await salon();
    await network.read(priceAsked, undefined);

    expect(await network.read(async (ctx) => isRemembered(ctx), undefined)).toBe(true);
  });

  it('does not hide a change from the transaction that makes it, and forgets one that was undone', async () => {
    const { network, priceAsked, change } = await salon();
    await network.read(priceAsked, undefined);
    const failing = async (ctx: CommandCtx) => {
      const seen = await change(450_000)(ctx);
      throw new Error(`saw ${seen}`);
    };

    await expect(network.run(failing, undefined)).rejects.toThrow('saw 450000');

    expect(await network.read(priceAsked, undefined)).toBe(300_000);
  });

  it('comes only from tables whose changes renew the stamp', async () => {
    const source = readFileSync(new URL('./standing-facts.ts', import.meta.url), 'utf8');
    const tables = [...new Set([...source.matchAll(/\b(?:from|join) ([a-z]+\.[a-z_]+)/g)].map(([, table]) => table))];
    const { rows } = await server.pool.query<{ name: string }>(
      `select format('%s.%s', n.nspname, c.relname) as name from pg_trigger t
       join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
       where t.tgname in ('stamped', 'stamp_renewed') group by 1 having count(*) = 2`,
    );
    const stamped = rows.map((row) => row.name);

    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter((table) => table && !stamped.includes(table))).toEqual([]);
  });
});
