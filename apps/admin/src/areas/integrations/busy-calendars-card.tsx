import { IconCalendarPlus, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { confirm } from '../../kit/confirm.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { Skeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { AddCalendarSheet } from './add-calendar-sheet.tsx';
import { type BusyCalendar, busyCalendarsQuery, isFresh } from './calendar-data.ts';
import classes from './calendars.module.css';
import { useT } from './messages.ts';
import { useAgo } from './use-ago.ts';

/** Calendars of other programs whose events take her time: when each was read, what is wrong, what it runs into [SCH-020]. */
export function BusyCalendarsCard({ employeeId, mayChange }: { employeeId: string; mayChange: boolean }) {
  const t = useT();
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery({
    ...busyCalendarsQuery(employeeId),
    refetchInterval: ({ state }) => (state.data?.items.some(isFresh) ? 2000 : false),
  });
  return (
    <Card
      title={t('integrations.busy')}
      action={
        mayChange && (
          <Button size="sm" icon={IconCalendarPlus} onClick={() => setAdding(true)}>
            {t('integrations.busy_add')}
          </Button>
        )
      }
    >
      <div className={classes.stack}>
        <p className={classes.hint}>{t('integrations.busy_hint')}</p>
        {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height={48} />}
        {data?.items.map((calendar) => (
          <CalendarRow key={calendar.id} calendar={calendar} mayChange={mayChange} />
        ))}
      </div>
      {isAdding && <AddCalendarSheet employeeId={employeeId} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function CalendarRow({ calendar, mayChange }: { calendar: BusyCalendar; mayChange: boolean }) {
  const t = useT();
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: busyCalendarsQuery(calendar.employeeId).queryKey });
  const params = { path: { calendarId: calendar.id } };
  const read = useMutation({
    mutationFn: () => api.POST('/api/v1/busy-calendars/{calendarId}/reading', { params }),
    onSuccess: async () => {
      toast(t('integrations.being_read'));
      await again();
    },
  });
  const remove = useMutation({
    mutationFn: () => api.DELETE('/api/v1/busy-calendars/{calendarId}', { params }),
    onSuccess: async () => {
      toast(t('integrations.busy_removed'));
      await again();
    },
  });
  const askRemove = async () => {
    const isSure = await confirm({
      title: t('integrations.busy_remove'),
      text: t('integrations.busy_remove_text'),
      yes: t('integrations.busy_remove'),
      danger: true,
    });
    if (isSure) remove.mutate();
  };
  return (
    <section className={classes.calendar} aria-label={calendar.name}>
      <div className={classes.line}>
        <span className={classes.name}>
          <b>{calendar.name}</b>
          <State calendar={calendar} />
        </span>
        {mayChange && (
          <>
            {calendar.kind === 'address' && (
              <IconButton icon={IconRefresh} label={t('integrations.read_now')} onClick={() => read.mutate()} />
            )}
            <IconButton icon={IconTrash} label={t('integrations.busy_remove')} onClick={() => void askRemove()} />
          </>
        )}
      </div>
      <Troubles calendar={calendar} />
    </section>
  );
}

function State({ calendar }: { calendar: BusyCalendar }) {
  const t = useT();
  const ago = useAgo();
  if (isFresh(calendar)) return <span className={classes.hint}>{t('integrations.being_read')}</span>;
  return (
    <span className={classes.hint}>
      {calendar.host && <bdi dir="ltr">{calendar.host}</bdi>}{' '}
      {calendar.readAt && t('integrations.read_at', { when: ago(calendar.readAt) })}{' '}
      {t('integrations.spans', { count: calendar.busySpans })}
    </span>
  );
}

const faults = ['no_answer', 'not_found', 'refused', 'certificate', 'not_allowed', 'truncated', 'too_large'];

function Troubles({ calendar }: { calendar: BusyCalendar }) {
  const t = useT();
  const formats = useFormats();
  const ago = useAgo();
  const skipped = calendar.skipped.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {calendar.failingSince && (
        <Alert tone="bad">
          {t('integrations.failing', {
            when: ago(calendar.failingSince),
            fault: faults.includes(calendar.fault ?? '') ? (calendar.fault ?? '') : 'other',
          })}
        </Alert>
      )}
      {skipped > 0 && <Alert>{t('integrations.skipped', { count: skipped })}</Alert>}
      {calendar.collisions.length > 0 && (
        <Alert tone="warn">
          {t('integrations.collisions')}
          <ul className={classes.collisions}>
            {calendar.collisions.slice(0, 10).map(({ startsAt, name, visitNumber }) => (
              <li key={`${startsAt}${visitNumber}`}>
                {formats.dayTitle(startsAt)}, {formats.time(startsAt)} {name}{' '}
                {visitNumber !== null && <>№ {visitNumber}</>}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
