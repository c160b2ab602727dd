import type { components } from '@salus/api-client';
import { apiQuery } from '../../api/client.ts';
import type { ClientFilters } from './list-search.ts';

export type ClientCard = components['schemas']['ClientCard'];
export type ClientRow = components['schemas']['ClientRow'];
export type ClientView = components['schemas']['ClientView'];
export type ClientContract = components['schemas']['ClientContract'];
export type Interest = components['schemas']['Interest'];
export type Privilege = ClientCard['privileges'][number];
export type VisitRow = components['schemas']['VisitRow'];

type ListQuery = NonNullable<Parameters<typeof listOptions>[0]>;

function listOptions(query: ClientFilters & { sort?: string; page?: number; limit?: number }) {
  // The address holds text; the server reads it by the same names and refuses what it does not know.
  return apiQuery.queryOptions('get', '/api/v1/clients', { params: { query: query as never } });
}

/** One page of the list. */
export const clientsPage = (query: ListQuery) => listOptions(query);

export const clientsCount = (query: ClientFilters) =>
  apiQuery.queryOptions('get', '/api/v1/clients/count', { params: { query: query as never } });

export const clientCard = (clientId: string) =>
  apiQuery.queryOptions('get', '/api/v1/clients/{clientId}', { params: { path: { clientId } } });

export const clientViews = apiQuery.queryOptions('get', '/api/v1/client-views', {});
export const clientTags = apiQuery.queryOptions('get', '/api/v1/client-tags', {});
export const clientCategories = apiQuery.queryOptions('get', '/api/v1/client-categories', {});
export const clientPrivileges = apiQuery.queryOptions(
  'get',
  '/api/v1/client-privileges',
  {},
  { staleTime: 5 * 60_000 },
);
export const interests = apiQuery.queryOptions('get', '/api/v1/interests', {}, { staleTime: 5 * 60_000 });

/** Interests are counted over so many months back until somebody chooses others. */
export const usualMonths = 12;
export const visitSummary = (clientId: string, interestMonths = usualMonths) =>
  apiQuery.queryOptions('get', '/api/v1/clients/{clientId}/visit-summary', {
    params: { path: { clientId }, query: interestMonths === usualMonths ? {} : { interestMonths } },
  });

export const specialists = apiQuery.queryOptions('get', '/api/v1/employees', { params: { query: { limit: 200 } } });
