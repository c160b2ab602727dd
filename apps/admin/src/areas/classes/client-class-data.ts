import type { components } from '@salus/api-client';
import { apiQuery } from '../../api/client.ts';
import type { BookingState } from './class-data.ts';

export type ClientClass = components['schemas']['ClientClassBooking'];

/** How often a client comes to classes, and where she waits. */
export const clientClassSummary = (clientId: string) =>
  apiQuery.queryOptions('get', '/api/v1/clients/{clientId}/class-summary', { params: { path: { clientId } } });

/** The words of visits serve for bookings of classes too: somebody who came to a class was there. */
export function statusOf(state: BookingState) {
  if (state === 'booked') return 'expected' as const;
  return state === 'attended' ? ('completed' as const) : state;
}
