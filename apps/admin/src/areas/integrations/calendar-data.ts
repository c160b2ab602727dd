import type { components } from '@salus/api-client';
import { apiQuery } from '../../api/client.ts';

export type BusyCalendar = components['schemas']['BusyCalendar'];
export type CalendarFeed = components['schemas']['CalendarFeed'];

const of = (employeeId: string) => ({ params: { path: { employeeId } } });

export const feedQuery = (employeeId: string) =>
  apiQuery.queryOptions('get', '/api/v1/employees/{employeeId}/calendar-feed', of(employeeId));

export const busyCalendarsQuery = (employeeId: string) =>
  apiQuery.queryOptions('get', '/api/v1/employees/{employeeId}/busy-calendars', of(employeeId));

/** Added and not read yet: the answer is moments away. */
export const isFresh = ({ readAt, failingSince }: BusyCalendar) => readAt === null && failingSince === null;
