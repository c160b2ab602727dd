import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Card } from '../../kit/card.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { useKitT } from '../../kit/messages.ts';
import { Skeleton } from '../../kit/skeletons.tsx';
import { hoursOf, loadOf, loadStep, mondayOf } from '../schedule/schedule-model.ts';
import { useT } from './messages.ts';
import classes from './week-card.module.css';

const weekdays = [0, 1, 2, 3, 4, 5, 6];

interface WeekCardProps {
  employeeId: string;
  studioId: string;
  studioName: string;
}

/** Her hours of this week in one studio, coloured by load. */
export function WeekCard({ employeeId, studioId, studioName }: WeekCardProps) {
  const t = useT();
  const formats = useFormats();
  const from = mondayOf(formats.isoDate(new Date()));
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/schedule', { params: { query: { studioId, from, days: 7, employeeId } } }),
  );
  const row = data?.employees[0];
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
                data-step={day.work.length > 0 ? loadStep(loadOf(day)) : undefined}
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
