import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKey } from '../../api/client.ts';
import { toast } from '../../kit/toast.tsx';
import { useJournal } from './journal-context.ts';
import { refreshJournal } from './journal-data.ts';
import { useT } from './messages.ts';
import { TellClient, useTell } from './tell-client.tsx';
import { FormButtons, Moment, useMoment } from './visit-form-parts.tsx';
import classes from './visit-forms.module.css';
import type { Visit } from './wire.ts';

/** The same services again, at another time. */
export function CopyForm({ visit, onDone }: { visit: Visit; onDone: () => void }) {
  const t = useT();
  const { formats, journal } = useJournal();
  const client = useQueryClient();
  const moment = useMoment(new Date(Date.parse(visit.startsAt) + 7 * 86_400_000).toISOString());
  const [tell] = useTell();
  const [id] = useState(() => crypto.randomUUID());
  const copy = useMutation({
    async mutationFn(startsAt: string) {
      await api.POST('/api/v1/visits/{visitId}/copy', {
        params: { path: { visitId: visit.id } },
        body: { id, startsAt, notify: tell },
        headers: { 'idempotency-key': idempotencyKey() },
      });
      return startsAt;
    },
    onSuccess(startsAt) {
      toast(
        t(tell && visit.client ? 'journal.copied_told' : 'journal.copied', {
          time: formats.dateTime(startsAt, journal.now),
        }),
      );
      void refreshJournal(client);
      onDone();
    },
  });
  return (
    <div className={classes.form}>
      <h3>{t('journal.copy')}</h3>
      <Moment moment={moment} />
      <TellClient isGuest={visit.client === null} />
      <FormButtons
        yes={t('journal.copy')}
        busy={copy.isPending}
        onDone={onDone}
        onYes={() => moment.at && copy.mutate(moment.at)}
      />
    </div>
  );
}
