import { Textarea } from '@mantine/core';
import { IconCheck, IconHandStop, IconTrash, IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, idempotencyKey } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { confirm } from '../../kit/confirm.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { Phone } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import { OfferMark, StateMark } from './state-mark.tsx';
import classes from './wait-sheet.module.css';
import { WaitStarts } from './wait-starts.tsx';
import { useWhenWanted } from './when-wanted.tsx';
import { historyQuery, refreshLine, type Wait, type WaitOffer } from './wire.ts';

/** One wish: what is wanted, the offer that runs and its answer, times to offer, and everything that was offered. */
export function WaitSheet({ waitId, onClose }: { waitId: string; onClose: () => void }) {
  const t = useT();
  const { data, error, refetch } = useQuery(historyQuery(waitId));
  return (
    <Sheet
      opened
      onClose={onClose}
      title={data?.wait.client.name || t('waiting.title')}
      aside={data && <StateMark wait={data.wait} />}
      footer={data && <TakeOut wait={data.wait} onDone={onClose} />}
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton rows={6} />}
      {data && (
        <div className={classes.body}>
          <Wanted wait={data.wait} />
          {data.wait.offer && <Running wait={data.wait} offer={data.wait.offer} />}
          {data.wait.state === 'waiting' && <WaitStarts waitId={waitId} />}
          <History offers={data.offers} />
        </div>
      )}
    </Sheet>
  );
}

function Wanted({ wait }: { wait: Wait }) {
  const t = useT();
  const whenWanted = useWhenWanted();
  const navigate = useNavigate();
  return (
    <section className={classes.facts}>
      <b>{wait.services.map(({ name }) => name).join(', ')}</b>
      <span>{wait.specialists.map(({ name }) => name).join(', ') || t('waiting.anybody')}</span>
      <span className="num">{whenWanted(wait)}</span>
      {wait.client.phone && <Phone number={wait.client.phone} />}
      {wait.note && <p className={classes.note}>{wait.note}</p>}
      <small>
        {t(wait.source === 'site' ? 'waiting.by_site' : 'waiting.by_desk')}
        {wait.state === 'waiting' && ` · ${t('waiting.place', { place: wait.ahead + 1 })}`}
      </small>
      {wait.visitId && (
        <Button
          size="sm"
          onClick={() =>
            void navigate({ to: '/journal' as '/', search: { panel: 'visit', visit: wait.visitId } as never })
          }
        >
          {t('waiting.open_visit')}
        </Button>
      )}
    </section>
  );
}

/** The client has called: yes, no, or the desk needs the time itself. */
function Running({ wait, offer }: { wait: Wait; offer: WaitOffer }) {
  const t = useT();
  const formats = useFormats();
  const client = useQueryClient();
  const mayAnswer = useCan('bookings.visit', 'add');
  const mayTakeOver = useCan('bookings.visit', 'edit');
  const [isTakingOver, setTakingOver] = useState(false);
  const path = { waitId: wait.id };
  const settled = { onSettled: () => refreshLine(client) };
  const accept = useMutation({
    ...settled,
    mutationFn: () =>
      api.POST('/api/v1/waits/{waitId}/acceptance', {
        params: { path },
        body: { offerId: offer.id },
        headers: { 'idempotency-key': idempotencyKey() },
      }),
    onSuccess: () => toast(t('waiting.booked')),
  });
  const decline = useMutation({
    ...settled,
    mutationFn: () =>
      api.POST('/api/v1/waits/{waitId}/refusal', {
        params: { path },
        body: { offerId: offer.id, keepWaiting: true },
      }),
    onSuccess: () => toast(t('waiting.passed_on')),
  });
  const isNight = Date.parse(offer.tellsAt) > Date.now();
  return (
    <section className={classes.offer}>
      <Alert tone="warn">
        <b className="num">
          {formats.dateTime(offer.startsAt, Date.now())}–{formats.time(offer.endsAt)}
        </b>{' '}
        {offer.specialists.map(({ name }) => name).join(', ')}
        <br />
        {t('waiting.kept_for_her', { time: formats.dateTime(offer.until, Date.now()) })}
        {isNight && ` ${t('waiting.told_at', { time: formats.dateTime(offer.tellsAt, Date.now()) })}`}
      </Alert>
      {mayAnswer && !isTakingOver && (
        <div className={classes.answers}>
          <Button variant="primary" icon={IconCheck} busy={accept.isPending} onClick={() => accept.mutate()}>
            {t('waiting.accept')}
          </Button>
          <Button icon={IconX} busy={decline.isPending} onClick={() => decline.mutate()}>
            {t('waiting.decline')}
          </Button>
        </div>
      )}
      {mayTakeOver && !isTakingOver && (
        <Button variant="ghost" size="sm" icon={IconHandStop} onClick={() => setTakingOver(true)}>
          {t('waiting.take_over')}
        </Button>
      )}
      {isTakingOver && <TakeOver waitId={wait.id} onDone={() => setTakingOver(false)} />}
    </section>
  );
}

function TakeOver({ waitId, onDone }: { waitId: string; onDone: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const takeOver = useMutation({
    mutationFn: () => api.POST('/api/v1/waits/{waitId}/takeover', { params: { path: { waitId } }, body: { reason } }),
    onSuccess: () => {
      toast(t('waiting.taken_over'));
      onDone();
    },
    onSettled: () => refreshLine(client),
  });
  return (
    <form
      className={classes.offer}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) takeOver.mutate();
      }}
    >
      <Textarea
        label={t('waiting.take_over_reason')}
        description={t('waiting.take_over_hint')}
        autosize
        minRows={2}
        maxLength={300}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.answers}>
        <Button
          type="submit"
          variant="primary"
          busy={takeOver.isPending}
          disabledReason={reason.trim() ? null : t('waiting.take_over_needs')}
        >
          {t('waiting.take_over')}
        </Button>
        <Button onClick={onDone}>{t('waiting.back')}</Button>
      </div>
    </form>
  );
}

function History({ offers }: { offers: readonly WaitOffer[] }) {
  const t = useT();
  const formats = useFormats();
  const past = offers.filter(({ state }) => state !== 'open');
  if (past.length === 0) return null;
  return (
    <section className={classes.history}>
      <h3>{t('waiting.history')}</h3>
      <ul>
        {past.map((offer) => (
          <li key={offer.id}>
            <span className="num">{formats.dateTime(offer.startsAt, Date.now())}</span>
            <span className="cut">{offer.reason ?? offer.specialists.map(({ name }) => name).join(', ')}</span>
            <OfferMark offer={offer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeOut({ wait, onDone }: { wait: Wait; onDone: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const mayEdit = useCan('bookings.visit', 'edit');
  const takeOut = useMutation({
    mutationFn: () => api.DELETE('/api/v1/waits/{waitId}', { params: { path: { waitId: wait.id } } }),
    onSuccess: () => {
      toast(t('waiting.taken_out'));
      onDone();
    },
    onSettled: () => refreshLine(client),
  });
  if (!mayEdit || (wait.state !== 'waiting' && wait.state !== 'offered')) return null;
  return (
    <Button
      variant="danger"
      icon={IconTrash}
      busy={takeOut.isPending}
      onClick={async () => {
        const isSure = await confirm({
          title: t('waiting.take_out_title'),
          text: t('waiting.take_out_text', { name: wait.client.name }),
          yes: t('waiting.take_out'),
          danger: true,
        });
        if (isSure) takeOut.mutate();
      }}
    >
      {t('waiting.take_out')}
    </Button>
  );
}
