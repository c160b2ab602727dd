import { expect, it } from 'vitest';
import { SharedQuestion } from './shared-question.ts';

/** Questions that are answered when the test says so, with how often they were put. */
function oracle() {
  const shared = new SharedQuestion<number>();
  const waiting: { resolve(answer: number): void; reject(error: Error): void }[] = [];
  let put = 0;
  return {
    put: () => put,
    ask: (key = 'week') =>
      shared.ask(key, () => {
        put += 1;
        return new Promise<number>((resolve, reject) => waiting.push({ resolve, reject }));
      }),
    answer: (value: number) => waiting.shift()?.resolve(value),
    fail: () => waiting.shift()?.reject(new Error('cut off')),
    turn: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

it('who asks while a question is out shares the next one, which is put after they came', async () => {
  const { ask, answer, put, turn } = oracle();
  const first = ask();
  const meanwhile = [ask(), ask(), ask()];

  expect(put()).toBe(1);
  answer(1);
  expect(await first).toBe(1);
  await turn();
  expect(put()).toBe(2);
  const later = ask();
  answer(2);
  expect(await Promise.all(meanwhile)).toEqual([2, 2, 2]);
  await turn();
  answer(3);
  expect(await later).toBe(3);
  expect(put()).toBe(3);
});

it('keys do not wait for each other, and a failure is heard by its own askers only', async () => {
  const { ask, answer, fail, turn } = oracle();
  const [week, month] = [ask('week'), ask('month')];
  const next = ask('week');
  const refused = expect(week).rejects.toThrow('cut off');

  fail();
  await refused;
  answer(5);
  expect(await month).toBe(5);
  await turn();
  answer(6);
  expect(await next).toBe(6);
});
