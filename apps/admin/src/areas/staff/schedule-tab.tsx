import { IconCalendarOff, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Card } from '../../kit/card.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { useKitT } from '../../kit/messages.ts';
import { RowsSkeleton, Skeleton } from '../../kit/skeletons.tsx';
import { useCan } from '../../session/can.tsx';
import { AbsenceSheet } from '../schedule/absence-sheet.tsx';
import { hoursOf, mondayOf } from '../schedule/schedule-model.ts';
import { useT } from './messages.ts';
import classes from './staff.module.css';
import type { Employee } from './staff-data.ts';

const weekdays = [0, 1, 2, 3, 4, 5, 6];

/** This week in each studio, and the absences that are noted or asked for. */
export function ScheduleTab({ employee }: { employee: Employee }) {
  const seesAbsences = useCan('calendar.absence');
  return (
    <div className={`${classes.stack} ${classes.narrow}`} style={{ paddingBlock: 'var(--sp-6)' }}>
      {employee.places.map(({ studioId, studioName }) => (
        <Week key={studioId} employeeId={employee.id} studioId={studioId} studioName={studioName} />
      ))}
      {seesAbsences && <Absences employee={employee} />}
    </div>
  );
}

function Week({ employeeId, studioId, studioName }: { employeeId: string; studioId: string; studioName: string }) {
  const t = useT();
  const formats = useFormats();
  const from = mondayOf(formats.isoDate(new Date()));
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/schedule', { params: { query: { studioId, from, days: 7 } } }),
  );
  const row = data?.employees.find(({ id }) => id === employeeId);
  return (
    <Card
      title={t('staff.this_week', { studio: studioName })}
      action={
        <ButtonLink size="sm" variant="ghost" to="/schedule" search={{ studio: studioId }}>
          {t('staff.open_schedule')}
        </ButtonLink>
      }
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <WeekSkeleton />}
      {row && (
        <>
          <div className={classes.week}>
            {row.days.map((day) => (
              <div
                key={day.day}
                className={classes.day}
                data-works={day.work.length > 0 || undefined}
                data-today={day.day === data?.today || undefined}
              >
                <b>{formats.weekday(day.day, 'short')}</b>
                <span>{day.work.length > 0 ? hoursOf(day.work).join(' ') : '—'}</span>
              </div>
            ))}
          </div>
          <p className={classes.hint}>
            {row.pattern?.label && row.pattern.endsOn
              ? t('staff.pattern_until', { pattern: row.pattern.label, date: formats.date(row.pattern.endsOn) })
              : (row.pattern?.label ?? t('staff.no_pattern'))}
          </p>
        </>
      )}
    </Card>
  );
}

/** As tall as the week that is coming, so that nothing below it moves from under a finger. */
function WeekSkeleton() {
  const kit = useKitT();
  return (
    <div role="status" aria-label={kit('kit.loading')}>
      <div className={classes.week}>
        {weekdays.map((day) => (
          <div key={day} className={classes.day}>
            <Skeleton width="60%" />
            <Skeleton width="80%" />
          </div>
        ))}
      </div>
      <p className={classes.hint}>
        <Skeleton width={180} />
      </p>
    </div>
  );
}

function Absences({ employee }: { employee: Employee }) {
  const t = useT();
  const formats = useFormats();
  const [adding, setAdding] = useState(false);
  const mayAdd = useCan('calendar.absence', 'add');
  const { data } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/absences', { params: { query: { employeeId: employee.id } } }),
  );
  return (
    <Card
      title={t('staff.absences')}
      action={
        mayAdd && (
          <Button size="sm" icon={IconPlus} onClick={() => setAdding(true)}>
            {t('staff.add_absence')}
          </Button>
        )
      }
    >
      {!data && <RowsSkeleton rows={2} />}
      {data?.items.length === 0 && <EmptyState icon={IconCalendarOff} title={t('staff.no_absences')} />}
      <ul className={classes.list}>
        {data?.items.map((absence) => (
          <li key={absence.id} className={classes.entry}>
            <b>{t(`staff.absence_${absence.kind}`)}</b>{' '}
            <Badge tone={absence.state === 'requested' ? 'warn' : absence.state === 'approved' ? 'ok' : 'neutral'}>
              {t(`staff.absence_state_${absence.state}`)}
            </Badge>
            <span className={classes.hint}>
              {formats.dateRange(absence.startsAt, new Date(new Date(absence.endsAt).getTime() - 60_000))}
              {absence.note && ` · ${absence.note}`}
            </span>
          </li>
        ))}
      </ul>
      {adding && employee.places[0] && (
        <AbsenceSheet
          employeeId={employee.id}
          name={formats.personName({ givenName: employee.firstName, familyName: employee.lastName })}
          onClose={() => setAdding(false)}
        />
      )}
    </Card>
  );
}
