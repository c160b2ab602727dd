/** One of several processes through which people rush at one class: answers with how each of them fared, and when. */
import { bookClass } from '../apps/server/src/modules/classes/public.ts';
import { Counters } from '../apps/server/src/platform/counter.ts';
import { openPool } from '../apps/server/src/platform/db/database.ts';
import { transact } from '../apps/server/src/platform/transact.ts';

export interface Rush {
  url: string;
  networkId: string;
  classId: string;
  clientIds: string[];
  connections: number;
}

/** Asked and answered in milliseconds of the machine's clock. */
export interface Decided {
  outcome: 'booked' | 'waiting' | 'failed';
  position: number | null;
  askedAt: number;
  answeredAt: number;
}

const clock = () => performance.timeOrigin + performance.now();

async function rush({ url, networkId, classId, clientIds, connections }: Rush): Promise<Decided[]> {
  const pool = openPool(url, connections + 2); // numbers are taken over connections of their own
  const counters = new Counters(pool);
  const waiting = [...clientIds];
  const decided: Decided[] = [];
  const oneAfterAnother = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const clientId = id;
      const askedAt = clock();
      const identity = {
        networkId,
        actor: { kind: 'client' as const, id, name: '', grants: [] },
        channel: 'widget' as const,
      };
      const input = {
        classId,
        clientId,
        seat: null,
        joinWaitlist: true,
        attended: false,
        notify: true,
        source: 'site' as const,
      };
      const answer = await transact(pool, identity, (ctx) => bookClass(ctx, { ...input, counters })).catch(
        () => undefined,
      );
      const outcome = answer?.booking ? 'booked' : answer?.wait ? 'waiting' : 'failed';
      decided.push({ outcome, position: answer?.wait?.position ?? null, askedAt, answeredAt: clock() });
    }
  };
  await Promise.all(Array.from({ length: connections }, oneAfterAnother));
  await pool.end();
  return decided;
}

process.on('message', (task: Rush) => {
  void rush(task).then((decided) => process.send?.({ decided }, () => process.exit(0)));
});
process.send?.('ready');
