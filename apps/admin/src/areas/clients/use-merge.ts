import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { confirm } from '../../kit/confirm.tsx';
import { toast } from '../../kit/toast.tsx';
import { clientCard } from './client-queries.ts';
import { useT } from './messages.ts';

/** Merges another card into one after a question, and opens what stays [CLI-001i, CLI-012i]. */
export function useMerge() {
  const t = useT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const merge = useMutation({
    mutationFn: ({ clientId, mergedClientId }: { clientId: string; mergedClientId: string }) =>
      api.POST('/api/v1/clients/{clientId}/merges', { params: { path: { clientId } }, body: { mergedClientId } }),
    onSuccess: async ({ data }, { clientId, mergedClientId }) => {
      queryClient.removeQueries({ queryKey: clientCard(mergedClientId).queryKey });
      queryClient.setQueryData(clientCard(clientId).queryKey, data);
      await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/clients'] });
      await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/clients/duplicates'] });
      toast(t('clients.merged'));
      await navigate({ to: '/clients/$clientId', params: { clientId } });
    },
  });
  const ask = async (clientId: string, mergedClientId: string) => {
    const sure = await confirm({
      title: t('clients.merge_title'),
      text: t('clients.merge_text'),
      yes: t('clients.merge'),
      danger: true,
    });
    if (sure) merge.mutate({ clientId, mergedClientId });
  };
  return { ask, isPending: merge.isPending };
}
