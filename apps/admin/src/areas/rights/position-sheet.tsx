import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { applyProblem } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { mayLeave } from '../../kit/unsaved.ts';
import { groupLabels } from './labels.ts';
import { useT } from './messages.ts';
import { type Position, positionQuery } from './rights-data.ts';
import classes from './sheets.module.css';

/** A new position, a copy of one, or the name and place of one [ACC-003, ACC-003i]. */
export function PositionSheet({
  mode,
  position,
  onClose,
  onSaved,
}: {
  mode: 'new' | 'copy' | 'edit';
  position: Position | undefined;
  onClose: () => void;
  onSaved: (position: Position) => void;
}) {
  const t = useT();
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm({
    initialValues: {
      name: mode === 'copy' && position ? t('rights.copy_of', { name: position.name }) : (position?.name ?? ''),
      group: position?.group ?? 'management',
      description: position?.description ?? '',
      isFreeSeat: position?.isFreeSeat ?? false,
    },
    validateInputOnBlur: true,
    validate: { name: (text) => (text.trim() === '' ? t('rights.required') : null) },
  });
  const save = useMutation({
    meta: { ownErrors: true },
    mutationFn: async (values: typeof form.values) => {
      const { data } =
        mode === 'edit' && position
          ? await api.PATCH('/api/v1/positions/{positionId}', {
              params: { path: { positionId: position.id } },
              body: { ...values, version: position.version },
            })
          : await api.POST('/api/v1/positions', {
              body: { ...values, copyOf: mode === 'copy' ? position?.id : undefined },
            });
      return data;
    },
    onSuccess: async (saved) => {
      if (!saved) return;
      client.setQueryData(positionQuery(saved.id).queryKey, saved);
      await client.invalidateQueries({ queryKey: ['get', '/api/v1/positions'] });
      onSaved(saved);
    },
    onError: (error) => setRefusal(applyProblem(form, error)),
  });
  const close = async () => {
    if (await mayLeave(mode !== 'copy' && form.isDirty())) onClose();
  };
  const titles = { new: 'rights.new_position', copy: 'rights.copy_position', edit: 'rights.edit_position' } as const;
  return (
    <Sheet
      opened
      onClose={() => void close()}
      title={t(titles[mode])}
      footer={
        <Button type="submit" form="position-form" variant="primary" busy={save.isPending}>
          {mode === 'edit' ? t('rights.save') : t('rights.create')}
        </Button>
      }
    >
      <form
        id="position-form"
        noValidate
        className={classes.form}
        onSubmit={form.onSubmit((values) => {
          setRefusal(null);
          save.mutate(values);
        })}
      >
        {refusal && <Alert tone="bad">{refusal}</Alert>}
        <TextInput label={t('rights.name')} required data-autofocus maxLength={120} {...form.getInputProps('name')} />
        <Select
          label={t('rights.group')}
          allowDeselect={false}
          data={Object.entries(groupLabels).map(([value, label]) => ({ value, label: t(label) }))}
          {...form.getInputProps('group')}
        />
        <Textarea
          label={t('rights.description')}
          autosize
          minRows={3}
          maxLength={2000}
          {...form.getInputProps('description')}
        />
        <Checkbox
          label={t('rights.free_seat')}
          description={t('rights.free_seat_hint')}
          {...form.getInputProps('isFreeSeat', { type: 'checkbox' })}
        />
      </form>
    </Sheet>
  );
}
