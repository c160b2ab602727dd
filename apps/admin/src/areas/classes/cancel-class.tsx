import { Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api, idempotencyKey } from '../../api/client.ts';
import { sentenceOf } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { toastError, toastUndo } from '../../kit/toast.tsx';
import type { Scope } from './change-values.ts';
import { useClassScreen } from './class-context.ts';
import classes from './dialogs.module.css';
import { useT } from './messages.ts';
import { ScopeField } from './scope-field.tsx';
import { TouchedClasses } from './touched-classes.tsx';
import { useCancelPreview } from './use-change-preview.ts';

/** Cancels this class, this and the following, or all: visits go back, everybody is told once it cannot be taken back [SCH-005]. */
export function CancelClass({ onClose }: { onClose: () => void }) {
  const t = useT();
  const kit = useKitT();
  const { card, actions } = useClassScreen();
  const [scope, setScope] = useState<Scope>('one');
  const [reason, setReason] = useState('');
  const [notify, setNotify] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const { data: preview, error, isFetching } = useCancelPreview(card.id, scope);
  const cancel = async () => {
    setBusy(true);
    try {
      const { data } = await api.POST('/api/v1/classes/{classId}/cancellation', {
        params: { path: { classId: card.id } },
        headers: { 'idempotency-key': idempotencyKey() },
        body: { scope, version: card.version, notify, ...(reason.trim() && { reason: reason.trim() }) },
      });
      await actions.refresh();
      onClose();
      const changeId = data?.changeId;
      if (changeId)
        toastUndo(t('classes.class_is_cancelled', { count: data.classIds.length }), () => actions.undoChange(changeId));
    } catch (refusal) {
      toastError(refusal);
      await actions.refresh();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('classes.cancel_class')}
      size={480}
      footer={
        <>
          <Button onClick={onClose}>{kit('kit.back')}</Button>
          <Button
            variant="danger-solid"
            busy={isBusy}
            disabledReason={error ? sentenceOf(error) : (isFetching || !preview) && t('classes.checking')}
            onClick={() => void cancel()}
          >
            {preview ? t('classes.cancel_classes', { count: preview.changed }) : t('classes.cancel_class')}
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <ScopeField value={scope} onChange={setScope} />
        <Alert>{t('classes.cancel_class_hint')}</Alert>
        <Textarea
          label={t('classes.reason_for_clients')}
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Switch
          label={t('classes.tell_clients')}
          checked={notify}
          onChange={(event) => setNotify(event.currentTarget.checked)}
        />
        {error ? (
          <Alert tone="bad">{sentenceOf(error)}</Alert>
        ) : (
          <TouchedClasses preview={preview} isStale={isFetching} skip={[]} />
        )}
      </div>
    </Sheet>
  );
}
