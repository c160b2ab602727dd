import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { Alert } from '../../kit/alert.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { TellClient, useTell } from './tell-client.tsx';
import { usePanelGuard } from './use-panel-guard.ts';
import type { VisitCommands } from './use-visit-commands.tsx';
import { FormButtons } from './visit-form-parts.tsx';
import classes from './visit-forms.module.css';
import type { Visit } from './wire.ts';

/** Who gives the visit up, and why. */
export function CancelForm({ visit, commands, onDone }: { visit: Visit; commands: VisitCommands; onDone: () => void }) {
  const t = useT();
  const { journal, formats } = useJournal();
  const [by, setBy] = useState<'client' | 'studio'>('client');
  const [reason, setReason] = useState('');
  const guard = usePanelGuard(reason.trim() !== '');
  const [tell] = useTell();
  const [isBusy, setBusy] = useState(false);
  const isLate = by === 'client' && Date.parse(visit.cancelFreeUntil) < Date.parse(journal.now);
  const cancel = async () => {
    setBusy(true);
    const isDone = await commands.cancel(visit, { by, reason: reason.trim(), notify: tell });
    setBusy(false);
    if (!isDone) return;
    guard.release();
    onDone();
  };
  return (
    <div className={classes.form}>
      <h3>{t('journal.cancel_visit')}</h3>
      <span className={classes.label}>{t('journal.cancel_who')}</span>
      <SegmentedControl
        label={t('journal.cancel_who')}
        value={by}
        onChange={setBy}
        options={[
          { value: 'client', label: t('journal.cancel_by_client') },
          { value: 'studio', label: t('journal.cancel_by_studio') },
        ]}
      />
      {isLate && (
        <Alert tone="warn">
          {t('journal.cancel_late', { time: formats.dateTime(visit.cancelFreeUntil, journal.now) })}
        </Alert>
      )}
      <Textarea
        label={t('journal.reason')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TellClient isGuest={visit.client === null} />
      <FormButtons yes={t('journal.cancel_visit')} danger busy={isBusy} onDone={onDone} onYes={() => void cancel()} />
    </div>
  );
}
