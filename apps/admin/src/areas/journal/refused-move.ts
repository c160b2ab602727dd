import { createStore } from '../../kit/store.ts';
import type { MovedVisit, Place } from './visit-place.ts';
import type { Slot } from './wire.ts';

/** A move that the server would not make, and the nearest times at which it would. */
export interface RefusedMove {
  visit: MovedVisit;
  place: Place;
  near: Slot[];
}

export const refusedMove = createStore<RefusedMove | null>(null);
