import type { UseFormReturnType } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { applyProblem } from '../api/problem.ts';
import { FormBar } from './form-bar.tsx';
import { toastError } from './toast.tsx';
import { changedFields, useUnsavedGuard } from './unsaved.ts';

export interface FormPageProps<Values extends Record<string, unknown>> {
  form: UseFormReturnType<Values>;
  /** Sends the values; a refusal of the server is put to its fields. */
  onSave: (values: Values) => Promise<unknown>;
  /** After a save that worked: a toast, or on to the new thing's page. */
  onSaved?: () => void;
  /** A new thing shows the bar from the start. */
  isNew?: boolean;
  saveLabel?: string;
  children: ReactNode;
}

/**
 * A form that fills a page: nothing is saved until asked, leaving with unsaved changes asks first [ORG-009i], Ctrl+S
 * saves, and the server's field errors stand at their fields.
 */
export function FormPage<Values extends Record<string, unknown>>({
  form,
  onSave,
  onSaved,
  isNew = false,
  saveLabel,
  children,
}: FormPageProps<Values>) {
  const [saving, setSaving] = useState(false);
  const changed = changedFields(form.getInitialValues(), form.getValues());
  const guard = useUnsavedGuard(changed.length > 0);

  const save = async (values: Values) => {
    setSaving(true);
    try {
      await onSave(values);
      form.resetDirty(values);
      form.setInitialValues(values);
      guard.release();
      onSaved?.();
    } catch (error) {
      const rest = applyProblem(form, error);
      if (rest) toastError(rest);
      focusFirstError();
    } finally {
      setSaving(false);
    }
  };

  const submit = form.onSubmit(save, focusFirstError);
  return (
    <form noValidate onSubmit={submit}>
      {children}
      <FormBar
        count={changed.length}
        shown={isNew || changed.length > 0}
        saving={saving}
        saveLabel={saveLabel}
        onSave={() => submit()}
        onDiscard={() => form.reset()}
      />
    </form>
  );
}

/** After the errors are drawn, the hand goes on at the first of them. */
function focusFirstError() {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus();
  });
}
