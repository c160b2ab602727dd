import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/problem.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { toast } from '../../kit/toast.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { OccupationList } from '../schedule/outside-sheet.tsx';
import { occupationsOf } from '../schedule/schedule-data.ts';
import { useT } from './messages.ts';
import classes from './staff.module.css';
import { type Employee, employeeKey, employeesKey } from './staff-data.ts';

/** Letting somebody go: the last day, and what stands behind it and must be handed over first. */
export function DismissSheet({ employee, onClose }: { employee: Employee; onClose: () => void }) {
  const t = useT();
  const { timeZone } = useStudioScope();
  const formats = useFormats(timeZone);
  const client = useQueryClient();
  const [day, setDay] = useState<string | null>(formats.isoDate(new Date()));
  const dismiss = useMutation({
    meta: { ownErrors: true },
    mutationFn: (dismissedOn: string) =>
      api.PUT('/api/v1/employees/{employeeId}/dismissal', {
        params: { path: { employeeId: employee.id } },
        body: { dismissedOn },
      }),
    onSuccess: async () => {
      toast(t('staff.dismissed'));
      await refresh(client);
      onClose();
    },
  });
  const inTheWay = occupationsOf(dismiss.error);
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('staff.dismiss')}
      footer={
        <Button
          variant="danger-solid"
          busy={dismiss.isPending}
          disabledReason={day ? null : t('staff.last_day')}
          onClick={() => day && dismiss.mutate(day)}
        >
          {t('staff.dismiss')}
        </Button>
      }
    >
      <div className={classes.stack}>
        <p>{t('staff.dismiss_text')}</p>
        <DateField label={t('staff.last_day')} required value={day} onChange={setDay} />
        {dismiss.error && <Alert tone="bad">{sentenceOf(dismiss.error)}</Alert>}
        <OccupationList items={inTheWay} timeZone={timeZone} />
      </div>
    </Sheet>
  );
}

/** Takes a dismissed employee back. */
export function useRestore(employeeId: string) {
  const t = useT();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/employees/{employeeId}/dismissal', { params: { path: { employeeId } } }),
    onSuccess: async () => {
      toast(t('staff.restored'));
      await refresh(client);
    },
  });
}

async function refresh(client: ReturnType<typeof useQueryClient>): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: employeeKey }),
    client.invalidateQueries({ queryKey: employeesKey }),
  ]);
}
