import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { confirm } from '../../kit/confirm.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { useT } from './messages.ts';
import { OccupationList } from './outside-sheet.tsx';
import { absencesKey, scheduleKey } from './schedule-data.ts';
import type { ScheduleAbsence } from './schedule-model.ts';
import classes from './sheets.module.css';

/** An absence with the name of who is away. */
export type AbsenceRequest = ScheduleAbsence & { employeeName: string };

/** An absence or a request: what stands inside it, and the decision [STF-008, STF-008i]. */
export function AbsenceDetails({
  absence,
  timeZone,
  onClose,
}: {
  absence: AbsenceRequest;
  timeZone: string;
  onClose: () => void;
}) {
  const t = useT();
  const formats = useFormats(timeZone);
  const { user, rights } = useSession();
  const isRequest = absence.state === 'requested';
  const isSuperior = (rights['calendar.absence']?.scope ?? 'own') !== 'own';
  const mayDecide = useCan('calendar.absence', 'edit') && isSuperior && isRequest;
  const mayRemove =
    useCan('calendar.absence', 'delete') && (isSuperior || (isRequest && user.id === absence.employeeId));
  const { data } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/absences/{absenceId}/visits', {
      params: { path: { absenceId: absence.id } },
    }),
    enabled: isRequest,
  });
  const { decide, remove } = useDecision(absence.id, onClose);
  const blocked = (data?.items.length ?? 0) > 0;
  return (
    <Sheet
      opened
      onClose={onClose}
      title={absence.employeeName}
      aside={<Badge tone={isRequest ? 'warn' : 'neutral'}>{t(`schedule.absence_${absence.kind}`)}</Badge>}
      footer={
        <div className={classes.buttons}>
          {mayDecide && (
            <>
              <Button
                variant="primary"
                busy={decide.isPending}
                disabledReason={blocked ? t('schedule.move_first') : null}
                onClick={() => decide.mutate('approved')}
              >
                {t('schedule.approve')}
              </Button>
              <Button onClick={() => decide.mutate('declined')}>{t('schedule.decline')}</Button>
            </>
          )}
          {mayRemove && (
            <Button
              variant="danger"
              onClick={() =>
                void confirm({
                  title: t('schedule.remove_absence'),
                  text: t('schedule.remove_absence_text'),
                  yes: t('schedule.remove_absence'),
                  danger: true,
                }).then((yes) => yes && remove.mutate())
              }
            >
              {t('schedule.remove_absence')}
            </Button>
          )}
        </div>
      }
    >
      <div className={classes.stack}>
        <p>{formats.dateRange(absence.startsAt, new Date(Date.parse(absence.endsAt) - 60_000))}</p>
        {absence.note && <p>{absence.note}</p>}
        {isRequest && !data && <RowsSkeleton rows={2} />}
        {isRequest && data && !blocked && <Alert tone="ok">{t('schedule.nothing_inside')}</Alert>}
        {isRequest && blocked && <Alert tone="warn">{t('schedule.move_first')}</Alert>}
        {data && <OccupationList items={data.items} timeZone={timeZone} />}
      </div>
    </Sheet>
  );
}

function useDecision(absenceId: string, onDone: () => void) {
  const t = useT();
  const client = useQueryClient();
  const params = { path: { absenceId } };
  const finish = async (message: string) => {
    toast(message);
    await Promise.all([
      client.invalidateQueries({ queryKey: scheduleKey }),
      client.invalidateQueries({ queryKey: absencesKey }),
    ]);
    onDone();
  };
  return {
    decide: useMutation({
      mutationFn: (decision: 'approved' | 'declined') =>
        api.PUT('/api/v1/absences/{absenceId}/decision', { params, body: { decision } }),
      onSuccess: (_answer, decision) => finish(t(decision === 'approved' ? 'schedule.approved' : 'schedule.declined')),
    }),
    remove: useMutation({
      mutationFn: () => api.DELETE('/api/v1/absences/{absenceId}', { params }),
      onSuccess: () => finish(t('schedule.absence_removed')),
    }),
  };
}
