import { useFormats } from '../../i18n/use-language.ts';
import { useT } from './messages.ts';
import grid from './schedule-grid.module.css';
import classes from './schedule-heads.module.css';
import { type Department, type Schedule, weekdayOf } from './schedule-model.ts';

/** The days above the grid; they stay while it scrolls. */
export function GridHead({ schedule, days }: { schedule: Schedule; days: readonly string[] }) {
  const t = useT();
  const formats = useFormats();
  return (
    <div className={classes.head}>
      <div className={grid.stick}>
        <b>{t('schedule.departments')}</b>
        <small>{t('schedule.in_order')}</small>
      </div>
      {days.map((day) => (
        <div
          key={day}
          data-week={weekdayOf(day) === 0 || undefined}
          data-weekend={weekdayOf(day) > 4 || undefined}
          data-today={day === schedule.today || undefined}
        >
          <small>{formats.weekday(day, 'short')}</small>
          <b>{formats.number(Number(day.slice(8)))}</b>
        </div>
      ))}
      <div>
        <b>{t('schedule.hours_head')}</b>
      </div>
    </div>
  );
}

/** A department: how many people it needs and has, hour by hour and at once. */
export function DepartmentRow({ department, days }: { department: Department | null; days: readonly string[] }) {
  const t = useT();
  const formats = useFormats();
  return (
    <div className={classes.department}>
      <div className={grid.stick}>
        <span className={classes.dot} style={{ background: `var(--cat-${department?.colour ?? 3})` }} />
        <span className="cut">{department?.name ?? t('schedule.no_department')}</span>
        {department && department.neededStaff > 0 && (
          <span className={classes.needed}>{t('schedule.needed', { count: department.neededStaff })}</span>
        )}
      </div>
      {days.map((day, index) => {
        const coverage = department?.coverage[index];
        return (
          <div
            key={day}
            className={classes.coverage}
            data-short={coverage?.isShort || undefined}
            title={coverage ? t('schedule.people', { count: coverage.people }) : undefined}
          >
            {coverage && (
              <>
                <span className={classes.bars} aria-hidden="true">
                  {coverage.perHour.map((people, hour) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the index is the hour
                    <i key={hour} data-people={Math.min(3, people)} />
                  ))}
                </span>
                {formats.number(coverage.people)}
              </>
            )}
          </div>
        );
      })}
      <div />
    </div>
  );
}
