import type { UseFormReturnType } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { IconArchive, IconArchiveOff } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { applyProblem } from '../api/problem.ts';
import { Button } from './button.tsx';
import { useKitT } from './messages.ts';
import classes from './record-sheet.module.css';
import { Sheet } from './sheet.tsx';
import { toastError } from './toast.tsx';
import { changedFields, mayLeave } from './unsaved.ts';

export interface RecordSheetProps<Values extends Record<string, unknown>> {
  title: ReactNode;
  form: UseFormReturnType<Values>;
  onSave: (values: Values) => Promise<unknown>;
  onClose: () => void;
  /** Absent where the record is new, or the person may not put it away. */
  archive?: { isArchived: boolean; change: (isArchived: boolean) => Promise<unknown> } | false | null | undefined;
  readOnly?: boolean;
  children: ReactNode;
}

/**
 * One record of a directory in a panel: change, save (Ctrl+S), archive or take back. Closing with unsaved changes asks
 * first [ORG-009i]. Lists ask again after a change, since names of records stand in many places.
 */
export function RecordSheet<Values extends Record<string, unknown>>({
  title,
  form,
  onSave,
  onClose,
  archive,
  readOnly = false,
  children,
}: RecordSheetProps<Values>) {
  const t = useKitT();
  const queryClient = useQueryClient();
  const done = async () => {
    await queryClient.invalidateQueries();
    onClose();
  };
  const save = useMutation({
    mutationFn: onSave,
    meta: { ownErrors: true },
    onSuccess: done,
    onError: (error) => {
      const rest = applyProblem(form, error);
      if (rest) toastError(rest);
    },
  });
  const move = useMutation({
    mutationFn: async (isArchived: boolean) => (archive ? archive.change(isArchived) : undefined),
    onSuccess: done,
  });
  const close = async () => {
    const dirty = changedFields(form.getInitialValues(), form.getValues()).length > 0;
    if (await mayLeave(dirty && !readOnly)) onClose();
  };
  const submit = form.onSubmit((values) => save.mutate(values));
  // Also from inside a field: that is where the hands are.
  useHotkeys([['mod+S', () => !readOnly && submit()]], []);
  return (
    <Sheet
      opened
      onClose={() => void close()}
      title={title}
      footer={
        (archive || !readOnly) && (
          <div className={classes.foot}>
            {archive && (
              <Button
                variant="ghost"
                icon={archive.isArchived ? IconArchiveOff : IconArchive}
                busy={move.isPending}
                onClick={() => move.mutate(!archive.isArchived)}
              >
                {archive.isArchived ? t('kit.restore') : t('kit.archive')}
              </Button>
            )}
            {!readOnly && (
              <Button variant="primary" kbd="mod+S" busy={save.isPending} onClick={() => submit()}>
                {t('kit.save')}
              </Button>
            )}
          </div>
        )
      }
    >
      <form noValidate onSubmit={submit}>
        <fieldset className={classes.fields} disabled={readOnly}>
          {children}
        </fieldset>
        <button type="submit" hidden />
      </form>
    </Sheet>
  );
}
