/** What the server's process holds when it has answered a little and nobody asks. Linux only: /proc tells. */
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { startProduct, withUsedData } from './product.ts';

const goalMb = 250;
const idleMs = 15_000;

export async function run(): Promise<void> {
  await withUsedData(async (dataDir) => {
    const product = await startProduct(dataDir);
    try {
      for (let n = 0; n < 200; n += 1) await (await fetch(`${product.address}/ready`)).text();
      await (await fetch(`${product.address}/api/docs/json`)).text();
      await pause(idleMs);
      const status = await readFile(`/proc/${product.pid}/status`, 'utf8');
      const mb = Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024);
      console.log(`bench memory: ${mb} MB (goal <= ${goalMb} MB) ${mb <= goalMb ? 'met' : 'short'}`);
    } finally {
      await product.stop();
    }
  });
}
