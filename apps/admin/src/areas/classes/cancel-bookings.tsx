import { Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useClassScreen } from './class-context.ts';
import type { Participant } from './class-data.ts';
import classes from './dialogs.module.css';
import { useT } from './messages.ts';

/** Who gives the places up and why; before the button it says whether visits are burnt and who gets the places. */
export function CancelBookings({
  people,
  onClose,
}: {
  people: readonly Participant[];
  onClose: (isDone: boolean) => void;
}) {
  const t = useT();
  const kit = useKitT();
  const { card, formats, now, nameOf, actions } = useClassScreen();
  const [by, setBy] = useState<'client' | 'studio'>('client');
  const [reason, setReason] = useState('');
  const [notify, setNotify] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [first] = people;
  const name = first ? nameOf(first.client.name) : '';
  const late = by === 'client' ? people.filter(({ booking }) => !booking.canCancelFree) : [];
  const burnt = late.filter(({ booking }) => booking.payment === 'pass').length;
  const returned = people.filter(({ booking }) => booking.payment === 'pass').length - burnt;
  const cancel = async () => {
    setBusy(true);
    const said =
      people.length === 1
        ? t('classes.cancelled_one', { name })
        : t('classes.cancelled_many', { count: people.length });
    const isDone = await actions.cancel(people, { by, notify, ...(reason.trim() && { reason: reason.trim() }) }, said);
    setBusy(false);
    if (isDone) onClose(true);
  };
  return (
    <Sheet
      opened
      onClose={() => onClose(false)}
      title={
        people.length === 1 ? t('classes.cancel_of', { name }) : t('classes.cancel_of_many', { count: people.length })
      }
      footer={
        <>
          <Button onClick={() => onClose(false)}>{kit('kit.back')}</Button>
          <Button variant="danger-solid" busy={isBusy} onClick={() => void cancel()}>
            {t('classes.cancel_booking')}
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <SegmentedControl
          label={t('classes.who_cancels')}
          value={by}
          onChange={setBy}
          options={[
            { value: 'client', label: t('classes.by_client') },
            { value: 'studio', label: t('classes.by_studio') },
          ]}
        />
        {late.length > 0 && (
          <Alert tone="warn">
            {t('classes.late_cancellation', { time: formats.dateTime(card.cancelFreeUntil, now), count: late.length })}
          </Alert>
        )}
        {burnt > 0 && <Alert tone="bad">{t('classes.visits_burn', { count: burnt })}</Alert>}
        {returned > 0 && <Alert tone="ok">{t('classes.visits_return', { count: returned })}</Alert>}
        {card.waiting > 0 && <Alert>{t('classes.place_goes_on', { count: card.waiting })}</Alert>}
        <Textarea
          label={t('classes.reason')}
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Switch
          label={t('classes.tell_client')}
          checked={notify}
          onChange={(event) => setNotify(event.currentTarget.checked)}
        />
      </div>
    </Sheet>
  );
}
