import type { components } from '@salus/api-client';
import { apiQuery } from '../../api/client.ts';
import type { Draft, Resource, RightsMap } from './draft.ts';

export type Position = components['schemas']['Position'];
export type PositionRow = components['schemas']['PositionRow'];

export const positionsQuery = (archived: boolean) =>
  apiQuery.queryOptions('get', '/api/v1/positions', { params: { query: archived ? { archived: 'true' } : {} } });

export const positionQuery = (positionId: string) =>
  apiQuery.queryOptions('get', '/api/v1/positions/{positionId}', { params: { path: { positionId } } });

export const catalogueQuery = apiQuery.queryOptions('get', '/api/v1/rights-catalogue', {});

export interface Section {
  section: string;
  resources: Resource[];
}

export function draftOf(position: Position): Draft {
  return {
    rights: position.rights as RightsMap,
    grades: Object.fromEntries(position.grades.map((grade) => [grade.id, grade.rights as RightsMap])),
  };
}
