import type { Api } from '@salus/api-client';

/**
 * Reads a path that every build of the API has, whatever the generated types say. Only for the shell, which must start
 * against any version; areas use the typed client.
 */
export async function readJson<T>(client: Api['fetch'], path: string, signal?: AbortSignal): Promise<T> {
  const get = client.GET as (path: string, init: { signal?: AbortSignal }) => Promise<{ data?: unknown }>;
  const { data } = await get(path, { signal });
  return data as T;
}
