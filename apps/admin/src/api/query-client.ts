import { MutationCache, QueryClient } from '@tanstack/react-query';
import { toastError } from '../kit/toast.tsx';
import { problemOf } from './problem.ts';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The screen shows the error itself (a form with its fields): no toast. */
      ownErrors?: boolean;
    };
  }
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => {
        if (mutation.meta?.ownErrors || problemOf(error)?.status === 401) return;
        toastError(error);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        // A refusal stays a refusal; only an unreachable or failing server is worth another try.
        retry: (count, error) => count < 2 && (problemOf(error)?.status ?? 500) >= 500,
      },
    },
  });
}
