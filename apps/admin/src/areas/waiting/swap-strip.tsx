import { IconArrowsExchange } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { toast, toastUndo } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import classes from './swap-strip.module.css';
import { refreshLine } from './wire.ts';

/** One comes earlier, and who waits gets her time: both moves with one press, and back with one [BKG-026i]. */
export function SwapStrip({ studioId }: { studioId: string }) {
  const t = useT();
  const formats = useFormats();
  const client = useQueryClient();
  const mayEdit = useCan('bookings.visit', 'edit');
  const { data } = useQuery(apiQuery.queryOptions('get', '/api/v1/wait-swaps', { params: { query: { studioId } } }));
  const settled = { onSettled: () => refreshLine(client) };
  const undo = useMutation({
    ...settled,
    mutationFn: (swapId: string) =>
      api.DELETE('/api/v1/wait-swaps/{swapId}/application', { params: { path: { swapId } } }),
    onSuccess: () => toast(t('waiting.swap_undone')),
  });
  const apply = useMutation({
    ...settled,
    mutationFn: (swapId: string) =>
      api.POST('/api/v1/wait-swaps/{swapId}/application', { params: { path: { swapId } } }),
    onSuccess: (_, swapId) => void toastUndo(t('waiting.swap_done'), () => undo.mutate(swapId), IconArrowsExchange),
  });
  const dismiss = useMutation({
    ...settled,
    mutationFn: (swapId: string) => api.DELETE('/api/v1/wait-swaps/{swapId}', { params: { path: { swapId } } }),
  });
  const swaps = data?.items ?? [];
  if (swaps.length === 0) return null;
  const when = (at: string) => formats.dateTime(at, Date.now());
  return (
    <section className={classes.strip} aria-label={t('waiting.swaps')}>
      <h2>
        <IconArrowsExchange size={16} stroke={1.75} aria-hidden /> {t('waiting.swaps')}
      </h2>
      <ul>
        {swaps.map((swap) => (
          <li key={swap.id} className={classes.swap}>
            <span className={classes.moves}>
              <span>
                {t('waiting.swap_first', {
                  client: swap.client ?? t('waiting.unnamed'),
                  from: when(swap.fromAt),
                  to: when(swap.toAt),
                  who: swap.specialist ?? '',
                })}
              </span>
              <span>
                {swap.nextFromAt
                  ? t('waiting.swap_next_visit', {
                      client: swap.nextClient ?? t('waiting.unnamed'),
                      from: when(swap.nextFromAt),
                      to: when(swap.nextToAt),
                      who: swap.nextSpecialist ?? '',
                    })
                  : t('waiting.swap_next_wait', {
                      client: swap.nextClient ?? t('waiting.unnamed'),
                      to: when(swap.nextToAt),
                      who: swap.nextSpecialist ?? '',
                    })}
              </span>
            </span>
            {mayEdit && (
              <span className={classes.acts}>
                <Button size="sm" onClick={() => dismiss.mutate(swap.id)}>
                  {t('waiting.swap_dismiss')}
                </Button>
                <Button size="sm" variant="primary" busy={apply.isPending} onClick={() => apply.mutate(swap.id)}>
                  {t('waiting.swap_apply')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
