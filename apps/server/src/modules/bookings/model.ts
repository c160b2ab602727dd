import type { visitStates } from './schema.ts';

export type State = (typeof visitStates)[number];

/** States in which the time of a visit is free again. */
export const cancelledStates: readonly State[] = ['cancelled_by_client', 'late_cancelled', 'cancelled_by_studio'];

/** States of a visit that is still to come or going on. */
export const openStates: readonly State[] = ['expected', 'confirmed', 'arrived'];

const forward: Record<State, readonly State[]> = {
  expected: ['confirmed', 'arrived', 'completed', 'no_show', ...cancelledStates],
  confirmed: ['expected', 'arrived', 'completed', 'no_show', ...cancelledStates],
  arrived: ['completed', 'no_show', ...cancelledStates],
  completed: [],
  no_show: [],
  cancelled_by_client: [],
  late_cancelled: [],
  cancelled_by_studio: [],
};

/** Where a visit may go from a state: forward, or back to where it just came from. */
export function allowedStates(state: State, previous: State | null): State[] {
  return [...new Set([...forward[state], ...(previous ? [previous] : [])])].filter((one) => one !== state);
}

export function isCancelled(state: State): boolean {
  return cancelledStates.includes(state);
}

/** States from which a visit is begun or done: a medical service may not get there without a contract [BKG-028i]. */
export function isBegun(state: State): boolean {
  return state === 'arrived' || state === 'completed';
}
