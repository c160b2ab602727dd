import { expect, it } from 'vitest';
import { startOfDay } from './audit-data.ts';

it.each([
  ['2026-11-22', 'Europe/Moscow', 0, '2026-11-21T21:00:00.000Z'],
  ['2026-11-22', 'Europe/Moscow', 1, '2026-11-22T21:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', 0, '2026-03-28T23:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', 1, '2026-03-29T22:00:00.000Z'],
  ['2026-11-22', 'America/New_York', 0, '2026-11-22T05:00:00.000Z'],
])('[STF-017i] a period of days begins at the studio’s midnight: %s %s +%i', (day, zone, later, instant) => {
  expect(startOfDay(day, zone, later)).toBe(instant);
});
