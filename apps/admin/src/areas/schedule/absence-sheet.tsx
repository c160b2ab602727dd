import { Select, Switch, Textarea } from '@mantine/core';
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
import { useSession } from '../../session/session.ts';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { localInstant } from './local-instant.ts';
import { useT } from './messages.ts';
import { OccupationList } from './outside-sheet.tsx';
import { absencesKey, occupationsOf, scheduleKey } from './schedule-data.ts';
import { addDays } from './schedule-model.ts';
import classes from './sheets.module.css';

const kinds = ['vacation', 'sick_leave', 'day_off', 'training', 'other'] as const;
type Kind = (typeof kinds)[number];

/** Notes an absence or asks for one; over booked visits it is refused, and they are listed [STF-007, STF-008i, STF-009]. */
export function AbsenceSheet({
  employeeId,
  name,
  day,
  timeZone,
  onClose,
}: {
  employeeId: string;
  name: string;
  day?: string;
  timeZone?: string;
  onClose: () => void;
}) {
  const t = useT();
  const scope = useStudioScope();
  const zone = timeZone ?? scope.timeZone;
  const formats = useFormats(zone);
  const client = useQueryClient();
  const { user, rights } = useSession();
  const today = day ?? formats.isoDate(new Date());
  const mayApprove = (rights['calendar.absence']?.scope ?? 'own') !== 'own';
  const [kind, setKind] = useState<Kind>('vacation');
  const [from, setFrom] = useState<string | null>(today);
  const [to, setTo] = useState<string | null>(today);
  const [note, setNote] = useState('');
  const [asRequest, setAsRequest] = useState(!mayApprove);
  const add = useMutation({
    meta: { ownErrors: true },
    mutationFn: async (days: { from: string; to: string }) =>
      (
        await api.POST('/api/v1/absences', {
          body: {
            employeeId,
            kind,
            startsAt: localInstant(days.from, zone),
            endsAt: localInstant(addDays(days.to, 1), zone),
            note,
            state: asRequest ? 'requested' : 'approved',
          },
        })
      ).data,
    onSuccess: async (absence) => {
      toast(t(absence?.state === 'requested' ? 'schedule.absence_asked' : 'schedule.absence_noted'));
      await Promise.all([
        client.invalidateQueries({ queryKey: scheduleKey }),
        client.invalidateQueries({ queryKey: absencesKey }),
      ]);
      onClose();
    },
  });
  const inTheWay = occupationsOf(add.error);
  const isWrong = !from || !to || to < from;
  return (
    <Sheet
      opened
      onClose={onClose}
      title={user.id === employeeId ? t('schedule.absence') : t('schedule.absence_of', { name })}
      footer={
        <Button
          variant="primary"
          busy={add.isPending}
          disabledReason={isWrong ? t('schedule.dates_order') : null}
          onClick={() => from && to && add.mutate({ from, to })}
        >
          {asRequest ? t('schedule.ask') : t('schedule.note_absence')}
        </Button>
      }
    >
      <div className={classes.stack}>
        <Select
          label={t('schedule.absence_kind')}
          allowDeselect={false}
          data={kinds.map((one) => ({ value: one, label: t(`schedule.absence_${one}`) }))}
          value={kind}
          onChange={(next) => next && setKind(next as Kind)}
        />
        <DateField label={t('schedule.first_day')} required value={from} onChange={setFrom} />
        <DateField
          label={t('schedule.last_day')}
          required
          value={to}
          onChange={setTo}
          error={isWrong && t('schedule.dates_order')}
        />
        <Textarea
          label={t('schedule.note')}
          autosize
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {mayApprove && (
          <Switch
            label={t('schedule.as_request')}
            checked={asRequest}
            onChange={(event) => setAsRequest(event.currentTarget.checked)}
          />
        )}
        {add.error && <Alert tone="bad">{sentenceOf(add.error)}</Alert>}
        <OccupationList items={inTheWay} timeZone={zone} />
      </div>
    </Sheet>
  );
}
