import { Fragment, useState } from 'react';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useT } from './messages.ts';
import type { ScheduleChanges } from './schedule-data.ts';
import { groupsOf, hoursOf, patternWords, type Schedule, type ScheduleDay } from './schedule-model.ts';
import classes from './schedule-phone.module.css';
import { ShiftEditor } from './shift-editor.tsx';

/** One day at a time: the strip chooses the day, a tap opens a person's hours. */
export function SchedulePhone({
  schedule,
  changes,
  mayEdit,
  onAbsence,
}: {
  schedule: Schedule;
  changes: ScheduleChanges;
  mayEdit: boolean;
  onAbsence: (id: string) => void;
}) {
  const t = useT();
  const formats = useFormats();
  const days = schedule.open.map(({ day }) => day);
  const [chosen, setChosen] = useState(days.includes(schedule.today) ? schedule.today : days[0]);
  const [editing, setEditing] = useState<string | null>(null);
  const index = Math.max(0, days.indexOf(chosen ?? ''));
  const edited = schedule.employees.find(({ id }) => id === editing);
  const editedDay = edited?.days[index];
  return (
    <>
      <div className={classes.strip}>
        {days.map((day) => (
          <button key={day} type="button" aria-pressed={day === days[index]} onClick={() => setChosen(day)}>
            <small>{formats.weekday(day, 'short')}</small>
            <b>{formats.number(Number(day.slice(8)))}</b>
          </button>
        ))}
      </div>
      {groupsOf(schedule).map(({ department, employees }) => (
        <Fragment key={department?.id ?? 'none'}>
          <div className={classes.department}>
            <span className={classes.dot} style={{ background: `var(--cat-${department?.colour ?? 3})` }} />
            {department?.name ?? t('schedule.no_department')}
            {department?.coverage[index]?.isShort && (
              <Badge tone="bad">{t('schedule.needed', { count: department.neededStaff })}</Badge>
            )}
          </div>
          {employees.map((row) => {
            const day = row.days[index];
            const name = formats.personName({ givenName: row.firstName, familyName: row.lastName });
            const open = () => {
              if (day?.absenceId) onAbsence(day.absenceId);
              else if (mayEdit) setEditing(row.id);
            };
            return (
              <button key={row.id} type="button" className={classes.row} onClick={open}>
                <Avatar id={row.id} name={name} photoUrl={imageUrl(row.photoFileId)} size={32} />
                <span>
                  <b className="cut">{name}</b>
                  <span className={classes.hint}>{patternWords(row.pattern) || row.jobTitle}</span>
                </span>
                {day && <DayHours day={day} />}
              </button>
            );
          })}
        </Fragment>
      ))}
      {edited && editedDay && (
        <Sheet opened onClose={() => setEditing(null)} title={t('schedule.nav')}>
          <ShiftEditor
            schedule={schedule}
            row={edited}
            day={editedDay}
            cells={[{ employeeId: edited.id, day: editedDay.day }]}
            changes={changes}
            onClose={() => setEditing(null)}
          />
        </Sheet>
      )}
    </>
  );
}

function DayHours({ day }: { day: ScheduleDay }) {
  const t = useT();
  const formats = useFormats();
  if (day.absenceId) return <Badge tone="warn">{t('schedule.absence')}</Badge>;
  const plan = day.draft ?? day;
  if (plan.work.length === 0) {
    return <span className={classes.hint}>{day.otherStudio ? day.otherStudio.name : t('schedule.day_off')}</span>;
  }
  return (
    <span className={classes.hours}>
      {hoursOf(plan.work).join(', ')}
      <br />
      <span className={classes.hint}>
        {day.draft
          ? t('schedule.draft')
          : day.workMin > 0 && formats.percent(Math.min(100, Math.round((100 * day.bookedMin) / day.workMin)))}
      </span>
    </span>
  );
}
