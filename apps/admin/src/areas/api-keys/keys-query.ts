import { apiQuery } from '../../api/client.ts';

/** All keys of the network. */
export const keysQuery = apiQuery.queryOptions('get', '/api/v1/api-keys', {});
