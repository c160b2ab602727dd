import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { toastError } from '../kit/toast.tsx';

/** Ends the session on the server, then leaves by a full load, so that nothing of the person stays in memory. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    try {
      const end = api.DELETE as (path: string, init: Record<string, never>) => Promise<unknown>;
      await end('/api/v1/session', {});
    } catch (error) {
      toastError(error);
      return;
    }
    queryClient.clear();
    window.location.assign('/sign-in');
  };
}
