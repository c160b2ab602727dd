import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { toastError } from '../kit/toast.tsx';

/** Ends the session on the server, then leaves by a full load, so that nothing of the person stays in memory. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    try {
      await api.POST('/api/v1/sign-out');
    } catch (error) {
      toastError(error);
      return;
    }
    queryClient.clear();
    window.location.assign('/sign-in');
  };
}
