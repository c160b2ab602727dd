import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { AbsenceBar } from './absence-bar.tsx';
import { useT } from './messages.ts';
import classes from './schedule-grid.module.css';
import { patternWords, type Schedule, type ScheduleRow } from './schedule-model.ts';

interface RowProps {
  schedule: Schedule;
  row: ScheduleRow;
  onAbsence: (id: string) => void;
  /** The cells of the days. */
  children: ReactNode;
}

/** One person: who she is, her days, what she is away for, her hours. */
export function RowOfPerson({ schedule, row, onAbsence, children }: RowProps) {
  return (
    <div className={classes.row}>
      <Person row={row} />
      {children}
      {schedule.absences
        .filter(({ employeeId }) => employeeId === row.id)
        .map((absence) => (
          <AbsenceBar
            key={absence.id}
            absence={absence}
            row={row}
            timeZone={schedule.studio.timeZone}
            onOpen={() => onAbsence(absence.id)}
          />
        ))}
      <Hours row={row} />
    </div>
  );
}

function Person({ row }: { row: ScheduleRow }) {
  const formats = useFormats();
  const name = formats.personName({ givenName: row.firstName, familyName: row.lastName });
  return (
    <Link
      to="/staff/$employeeId"
      params={{ employeeId: row.id }}
      search={{ tab: 'schedule' }}
      className={`${classes.who} ${classes.stick}`}
    >
      <Avatar id={row.id} name={name} photoUrl={imageUrl(row.photoFileId)} size={24} />
      <span className="cut">
        <b>{name}</b>
        <small>{patternWords(row.pattern) || row.jobTitle}</small>
      </span>
    </Link>
  );
}

function Hours({ row }: { row: ScheduleRow }) {
  const t = useT();
  const formats = useFormats();
  const hours = (minutes: number) => formats.number(Math.round(minutes / 60));
  return (
    <div
      className={classes.sum}
      style={{ gridColumn: row.days.length + 2 }}
      data-over={row.workMin > row.plannedMin || undefined}
    >
      {t('schedule.hours', { hours: hours(row.workMin) })}
      <small>{t('schedule.of_hours', { hours: hours(row.plannedMin) })}</small>
    </div>
  );
}
