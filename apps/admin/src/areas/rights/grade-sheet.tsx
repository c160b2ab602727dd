import { NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { applyProblem } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { confirm } from '../../kit/confirm.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useT } from './messages.ts';
import { type Position, positionQuery } from './rights-data.ts';
import classes from './sheets.module.css';

/** A grade: what it is called, its level, and its influence on the salary [ACC-004]. */
export function GradeSheet({
  position,
  grade,
  onClose,
}: {
  position: Position;
  grade: Position['grades'][number] | undefined;
  onClose: () => void;
}) {
  const t = useT();
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm({
    initialValues: {
      name: grade?.name ?? '',
      level: grade?.level ?? Math.max(0, ...position.grades.map(({ level }) => level)) + 1,
      salaryFactorPercent: grade?.salaryFactorPercent ?? 100,
    },
  });
  const keep = async (saved: Position | undefined) => {
    if (saved) client.setQueryData(positionQuery(position.id).queryKey, saved);
    await client.invalidateQueries({ queryKey: ['get', '/api/v1/positions'] });
    onClose();
  };
  const save = useMutation({
    meta: { ownErrors: true },
    mutationFn: async (body: typeof form.values) => {
      const { data } = grade
        ? await api.PATCH('/api/v1/positions/{positionId}/grades/{gradeId}', {
            params: { path: { positionId: position.id, gradeId: grade.id } },
            body: { ...body, version: grade.version },
          })
        : await api.POST('/api/v1/positions/{positionId}/grades', {
            params: { path: { positionId: position.id } },
            body,
          });
      return data;
    },
    onSuccess: keep,
    onError: (error) => setRefusal(applyProblem(form, error)),
  });
  const remove = useMutation({
    mutationFn: async () => {
      if (!grade) return undefined;
      const { data } = await api.DELETE('/api/v1/positions/{positionId}/grades/{gradeId}', {
        params: { path: { positionId: position.id, gradeId: grade.id }, query: { archive: 'true' } },
      });
      return data;
    },
    onSuccess: keep,
  });
  const askRemove = async () => {
    if (!grade) return;
    const yes = await confirm({
      title: t('rights.delete_title', { name: grade.name }),
      text: grade.holders > 0 ? t('rights.grade_in_use', { count: grade.holders }) : t('rights.delete_text'),
      yes: grade.holders > 0 ? t('rights.archive') : t('rights.delete'),
      danger: true,
    });
    if (yes) remove.mutate();
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={grade ? t('rights.edit_grade') : t('rights.new_grade')}
      footer={
        <>
          {grade && (
            <Button variant="danger" icon={IconTrash} busy={remove.isPending} onClick={() => void askRemove()}>
              {t('rights.delete')}
            </Button>
          )}
          <Button type="submit" form="grade-form" variant="primary" busy={save.isPending}>
            {grade ? t('rights.save') : t('rights.create')}
          </Button>
        </>
      }
    >
      <form
        id="grade-form"
        noValidate
        className={classes.form}
        onSubmit={form.onSubmit((values) => {
          setRefusal(null);
          save.mutate(values);
        })}
      >
        {refusal && <Alert tone="bad">{refusal}</Alert>}
        <TextInput
          label={t('rights.name')}
          description={t('rights.grade_name_hint')}
          data-autofocus
          maxLength={80}
          {...form.getInputProps('name')}
        />
        <NumberInput label={t('rights.level')} min={1} max={20} allowDecimal={false} {...form.getInputProps('level')} />
        <NumberInput
          label={t('rights.salary_factor')}
          description={t('rights.salary_factor_hint')}
          min={0}
          max={1000}
          allowDecimal={false}
          suffix=" %"
          {...form.getInputProps('salaryFactorPercent')}
        />
      </form>
    </Sheet>
  );
}
