import type { components } from '@salus/api-client';
import { apiQuery, flag } from '../../api/client.ts';

type Schemas = components['schemas'];
export type Service = Schemas['Service'];
export type ServiceRow = Schemas['ServiceRow'];
export type ServiceCategory = Schemas['ServiceCategory'];
export type ClassType = Schemas['ClassType'];
export type Format = Schemas['Format'];
export type Translations = Service['translations'];

/** Keys under which queries of the catalogue are kept: a change makes all of them ask again. */
const changedBy = ['/api/v1/services', '/api/v1/service-categories', '/api/v1/class-types', '/api/v1/formats'];

/** For `invalidateQueries`: everything that shows the catalogue. */
export const ofCatalogue = {
  predicate: ({ queryKey }: { queryKey: readonly unknown[] }) =>
    changedBy.some((path) => String(queryKey[1]).startsWith(path)) || String(queryKey[1]).endsWith('/services'),
};

export const serviceQuery = (serviceId: string) =>
  apiQuery.queryOptions('get', '/api/v1/services/{serviceId}', { params: { path: { serviceId } } });
export const categoriesQuery = (archived?: boolean) =>
  apiQuery.queryOptions('get', '/api/v1/service-categories', { params: { query: { archived: flag(archived) } } });
export const formatsQuery = (archived?: boolean) =>
  apiQuery.queryOptions('get', '/api/v1/formats', { params: { query: { archived: flag(archived) } } });
export const classTypesQuery = (archived?: boolean) =>
  apiQuery.queryOptions('get', '/api/v1/class-types', { params: { query: { archived: flag(archived) } } });
export const employeesQuery = apiQuery.queryOptions('get', '/api/v1/employees', {
  params: { query: { limit: 200, sort: 'name' } },
});
