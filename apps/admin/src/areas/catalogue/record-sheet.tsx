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
import { useCan } from '../../session/can.tsx';
import classes from './catalogue.module.css';
import { ofCatalogue } from './catalogue-data.ts';
import { useT } from './messages.ts';

interface RecordSheetProps<Values extends Record<string, unknown>> {
  title: string;
  resource: 'catalogue.service' | 'catalogue.class_type';
  form: UseFormReturnType<Values>;
  /** Undefined while it is new. */
  record: { isArchived: boolean } | undefined;
  onSave: (values: Values) => Promise<unknown>;
  onArchive: (isArchived: boolean) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

/** One record of a directory of the catalogue: change, save (Ctrl+S), archive or take back. */
export function RecordSheet<Values extends Record<string, unknown>>(props: RecordSheetProps<Values>) {
  const { title, resource, form, record, onSave, onArchive, onClose, children } = props;
  const t = useT();
  const kitT = useKitT();
  const client = useQueryClient();
  const may = useCan(resource, record ? 'edit' : 'add');
  const archives = useCan(resource, 'delete');
  const done = async () => {
    await client.invalidateQueries(ofCatalogue);
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
  const move = useMutation({ mutationFn: onArchive, onSuccess: done });
  const close = async () => {
    const dirty = changedFields(form.getInitialValues(), form.getValues()).length > 0;
    if (await mayLeave(dirty && may)) onClose();
  };
  const submit = form.onSubmit((values) => save.mutate(values));
  useHotkeys([['mod+S', () => may && submit()]], []);
  return (
    <Sheet
      opened
      onClose={() => void close()}
      title={title}
      footer={
        (may || archives) && (
          <div className={classes.foot}>
            {record && archives && (
              <Button
                variant="ghost"
                icon={record.isArchived ? IconArchiveOff : IconArchive}
                busy={move.isPending}
                onClick={() => move.mutate(!record.isArchived)}
              >
                {record.isArchived ? t('catalogue.restore') : t('catalogue.archive')}
              </Button>
            )}
            {may && (
              <Button variant="primary" kbd="mod+S" busy={save.isPending} onClick={() => submit()}>
                {kitT('kit.save')}
              </Button>
            )}
          </div>
        )
      }
    >
      <form noValidate onSubmit={submit}>
        <fieldset className={classes.plain} disabled={!may}>
          {children}
        </fieldset>
        <button type="submit" hidden />
      </form>
    </Sheet>
  );
}
