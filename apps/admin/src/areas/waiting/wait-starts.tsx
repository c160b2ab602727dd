import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import classes from './wait-sheet.module.css';
import { refreshLine, startsQuery } from './wire.ts';

/** Times that the wish could have now: one press keeps one of them for this client, whoever came before. */
export function WaitStarts({ waitId }: { waitId: string }) {
  const t = useT();
  const formats = useFormats();
  const client = useQueryClient();
  const mayOffer = useCan('bookings.visit', 'add');
  const { data, isPending } = useQuery(startsQuery(waitId));
  const offer = useMutation({
    mutationFn: (body: { startsAt: string; employeeIds: string[] }) =>
      api.POST('/api/v1/waits/{waitId}/offer', {
        params: { path: { waitId } },
        body,
        headers: { 'idempotency-key': idempotencyKey() },
      }),
    onSuccess: () => toast(t('waiting.offered')),
    onSettled: () => refreshLine(client),
  });
  if (isPending) return <RowsSkeleton rows={2} />;
  const items = data?.items ?? [];
  return (
    <section className={classes.history}>
      <h3>{t('waiting.starts')}</h3>
      {items.length === 0 && <Alert>{t('waiting.starts_none')}</Alert>}
      <div className={classes.starts}>
        {items.map(({ startsAt, specialists }) => (
          <button
            key={`${startsAt}${specialists[0]?.id}`}
            type="button"
            disabled={!mayOffer || offer.isPending}
            onClick={() => offer.mutate({ startsAt, employeeIds: specialists.map(({ id }) => id) })}
          >
            <b className="num">{formats.dateTime(startsAt, Date.now())}</b>
            <small className="cut">{specialists.map(({ name }) => name).join(', ')}</small>
          </button>
        ))}
      </div>
    </section>
  );
}
