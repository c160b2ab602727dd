import { useState } from 'react';
import { api, idempotencyKey } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { toast, toastError, toastUndo } from '../../kit/toast.tsx';
import { useClassScreen } from './class-context.ts';
import { useT } from './messages.ts';
import type { WantedChange } from './use-change-preview.ts';

/** Saves a change that was previewed; it can be taken back, and nobody is told before that is over. */
export function useSaveChange(onSaved: () => void) {
  const t = useT();
  const { card, actions } = useClassScreen();
  const [isBusy, setBusy] = useState(false);
  async function save(body: WantedChange & { notify: boolean }) {
    setBusy(true);
    try {
      const { data } = await api.POST('/api/v1/classes/{classId}/changes', {
        params: { path: { classId: card.id } },
        headers: { 'idempotency-key': idempotencyKey() },
        body,
      });
      await actions.refresh();
      onSaved();
      const changeId = data?.changeId;
      const said = t('classes.change_saved', { count: data?.classIds.length ?? 0 });
      if (changeId) toastUndo(said, () => actions.undoChange(changeId));
      else toast(said);
    } catch (error) {
      toastError(error);
      // Somebody was faster: the form shows what there is now, and asks the preview again.
      if (problemOf(error)?.status === 409) await actions.refresh();
    } finally {
      setBusy(false);
    }
  }
  return { save, isBusy };
}
