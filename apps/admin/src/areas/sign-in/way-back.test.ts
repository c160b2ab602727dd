import { expect, it } from 'vitest';
import { isOwnAddress } from './routes.tsx';

it('leads back only inside the product', () => {
  expect(isOwnAddress('/journal?day=2026-11-26')).toBe(true);
  expect(
    ['https://evil.test', '//evil.test', '/\\evil.test', 'journal', 'javascript:alert(1)'].map(isOwnAddress),
  ).toEqual([false, false, false, false, false]);
});
