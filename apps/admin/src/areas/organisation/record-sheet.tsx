import type { UseFormReturnType } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { IconArchive, IconArchiveOff } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { applyProblem } from '../../api/problem.ts';
import { Button } from '../../kit/button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { toastError } from '../../kit/toast.tsx';
import { changedFields, mayLeave } from '../../kit/unsaved.ts';
import { useT } from './messages.ts';
import classes from './organisation.module.css';

/**
 * One record of a directory in a panel: change, save (Ctrl+S), archive or take back. Closing with unsaved changes asks
 * first [ORG-009i].
 */
export function RecordSheet<Values extends Record<string, unknown>>({
  title,
  form,
  onSave,
  onClose,
  archive,
  readOnly = false,
  children,
}: {
  title: ReactNode;
  form: UseFormReturnType<Values>;
  onSave: (values: Values) => Promise<unknown>;
  onClose: () => void;
  archive?: { isArchived: boolean; change: (isArchived: boolean) => Promise<unknown> };
  readOnly?: boolean;
  children: ReactNode;
}) {
  const t = useT();
  const kitT = useKitT();
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
  const move = useMutation({ mutationFn: async (isArchived: boolean) => archive?.change(isArchived), onSuccess: done });
  const close = async () => {
    const dirty = changedFields(form.getInitialValues(), form.getValues()).length > 0;
    if (await mayLeave(dirty && !readOnly)) onClose();
  };
  const submit = form.onSubmit((values) => save.mutate(values));
  useHotkeys([['mod+S', () => !readOnly && submit()]], []);
  return (
    <Sheet
      opened
      onClose={close}
      title={title}
      footer={
        readOnly ? undefined : (
          <div className={classes.sheetFoot}>
            {archive && (
              <Button
                variant="ghost"
                icon={archive.isArchived ? IconArchiveOff : IconArchive}
                busy={move.isPending}
                onClick={() => move.mutate(!archive.isArchived)}
              >
                {archive.isArchived ? t('org.restore') : t('org.archive')}
              </Button>
            )}
            <Button variant="primary" kbd="mod+S" busy={save.isPending} onClick={() => submit()}>
              {kitT('kit.save')}
            </Button>
          </div>
        )
      }
    >
      <form className={classes.fields} noValidate onSubmit={submit}>
        <fieldset className={classes.plain} disabled={readOnly}>
          {children}
        </fieldset>
        <button type="submit" hidden />
      </form>
    </Sheet>
  );
}
