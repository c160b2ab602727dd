import { addDays } from './days.ts';

/** The first days of the copies: single days one behind the other, longer stretches whole weeks apart. */
export function copyTargets(length: number, target: string, times: number): string[] {
  const step = length <= 1 ? 1 : Math.ceil(length / 7) * 7;
  return Array.from({ length: times }, (_, index) => addDays(target, index * step));
}
