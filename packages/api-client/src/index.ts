import createFetchClient, { type Client, type ClientOptions, type Middleware } from 'openapi-fetch';
import createQueryClient, { type OpenapiQueryClient } from 'openapi-react-query';
import { type ProblemError as Problem, problemFrom } from './problem.ts';
import type { paths } from './schema.ts';

export { type FieldProblem, ProblemError, problemFrom } from './problem.ts';
export type { components, paths } from './schema.ts';

export interface ApiOptions extends ClientOptions {
  /** Asked before every request, so that a change of language takes effect at once. */
  language?: () => string;
  /** Told about every refusal before it is thrown: the place to send a signed-out person to the sign-in page. */
  onProblem?: (problem: Problem) => void;
}

export interface Api {
  /** `await api.fetch.GET('/api/v1/session')` */
  fetch: Client<paths>;
  /** `useQuery(api.query.queryOptions('get', '/api/v1/session'))` */
  query: OpenapiQueryClient<paths>;
}

/**
 * The typed client of the product's API. Paths are written as the API documents them. Any answer that is not a
 * success is thrown as a ProblemError, so callers see one kind of error from queries, mutations and plain calls.
 */
export function createApi({ language, onProblem, ...options }: ApiOptions = {}): Api {
  const client = createFetchClient<paths>({ credentials: 'same-origin', ...options });
  const speak: Middleware = {
    onRequest({ request }) {
      if (language) request.headers.set('accept-language', language());
      return request;
    },
    async onResponse({ response }) {
      if (response.ok) return undefined;
      const problem = await problemFrom(response);
      onProblem?.(problem);
      throw problem;
    },
  };
  client.use(speak);
  return { fetch: client, query: createQueryClient(client) };
}
