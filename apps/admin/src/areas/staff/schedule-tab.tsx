import { IconCalendarOff, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { useCan } from '../../session/can.tsx';
import { AbsenceSheet } from '../schedule/absence-sheet.tsx';
import { useT } from './messages.ts';
import classes from './staff.module.css';
import type { Employee } from './staff-data.ts';
import { WeekCard } from './week-card.tsx';

/** This week in each studio, and the absences that are noted or asked for. */
export function ScheduleTab({ employee }: { employee: Employee }) {
  const seesAbsences = useCan('calendar.absence');
  return (
    <div className={`${classes.stack} ${classes.narrow}`} style={{ paddingBlock: 'var(--sp-6)' }}>
      {employee.places.map(({ studioId, studioName }) => (
        <WeekCard key={studioId} employeeId={employee.id} studioId={studioId} studioName={studioName} />
      ))}
      {seesAbsences && <Absences employee={employee} />}
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
