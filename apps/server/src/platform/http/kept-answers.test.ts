import { expect, it } from 'vitest';
import { KeptAnswers, type Made } from './kept-answers.ts';

const now = new Date('2026-11-22T09:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** Counts how often it was made. */
function kitchen(goodUntil: Date | null = null) {
  const answers = new KeptAnswers();
  let made = 0;
  const make = async (): Promise<Made> => {
    made += 1;
    return { view: { made }, goodUntil };
  };
  return {
    made: () => made,
    ask: async (stamp: string, at = now, key = 'week') =>
      (await answers.of({ key, stamp, now: at }, make)).plain.toString(),
    fail: (stamp: string) => answers.of({ key: 'week', stamp, now }, () => Promise.reject(new Error('no database'))),
  };
}

it('an answer is made once for all who ask at once or later, and anew under another stamp or key', async () => {
  const { ask, made } = kitchen();

  await Promise.all(Array.from({ length: 20 }, () => ask('1')));
  expect(await ask('1')).toBe('{"made":1}');
  expect(await ask('2')).toBe('{"made":2}');
  expect(await ask('2', now, 'month')).toBe('{"made":3}');
  expect(await ask('2')).toBe('{"made":2}');
  expect(made()).toBe(3);
});

it('an answer that time makes untrue is made anew from then on', async () => {
  const { ask } = kitchen(later(10));

  expect([await ask('1'), await ask('1', later(9)), await ask('1', later(10))]).toEqual([
    '{"made":1}',
    '{"made":1}',
    '{"made":2}',
  ]);
});

it('what failed is not kept', async () => {
  const { ask, fail } = kitchen();

  await expect(fail('1')).rejects.toThrow('no database');
  expect(await ask('1')).toBe('{"made":1}');
});
