import type { components } from '@salus/api-client';
import { apiQuery } from '../../api/client.ts';

export type Profile = components['schemas']['Profile'];

export const profileQuery = apiQuery.queryOptions('get', '/api/v1/profile', {});
export const sessionsQuery = apiQuery.queryOptions('get', '/api/v1/sessions', {});
