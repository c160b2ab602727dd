/** From `npm start` on existing data to an answer. */
import { startProduct, withUsedData } from './product.ts';

const goalSeconds = 6;
const runs = 3;

export async function run(): Promise<void> {
  await withUsedData(async (dataDir) => {
    const times: number[] = [];
    for (let n = 0; n < runs; n += 1) {
      const product = await startProduct(dataDir);
      times.push(product.startedInMs / 1000);
      await product.stop();
    }
    const median = times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
    const word = median <= goalSeconds ? 'met' : 'short';
    console.log(`bench start: ${median.toFixed(1)} s (goal <= ${goalSeconds} s) ${word}`);
  });
}
