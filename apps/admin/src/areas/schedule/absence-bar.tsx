import { IconBeach, IconCalendarX, IconSchool, IconStethoscope } from '@tabler/icons-react';
import { useFormats } from '../../i18n/use-language.ts';
import classes from './absence-bar.module.css';
import { useT } from './messages.ts';
import type { ScheduleAbsence, ScheduleRow } from './schedule-model.ts';

const icons = {
  vacation: IconBeach,
  sick_leave: IconStethoscope,
  day_off: IconCalendarX,
  training: IconSchool,
  other: IconCalendarX,
};

interface AbsenceBarProps {
  absence: ScheduleAbsence;
  row: ScheduleRow;
  timeZone: string;
  onOpen: () => void;
}

/** One bar over all the days of an absence; a request is dashed and has a question mark. */
export function AbsenceBar({ absence, row, timeZone, onOpen }: AbsenceBarProps) {
  const t = useT();
  const formats = useFormats(timeZone);
  const columns = row.days.flatMap(({ absenceId }, index) => (absenceId === absence.id ? [index] : []));
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return null;
  const AbsenceIcon = icons[absence.kind];
  const name = t(`schedule.absence_${absence.kind}`);
  const isRequest = absence.state === 'requested';
  const lastDay = new Date(Date.parse(absence.endsAt) - 60_000);
  const goesOn = formats.isoDate(lastDay) > (row.days.at(-1)?.day ?? '');
  return (
    <button
      type="button"
      className={classes.absence}
      data-requested={isRequest || undefined}
      style={{ gridColumn: `${first + 2} / ${last + 3}` }}
      onClick={onOpen}
    >
      <span className={classes.pill}>
        <AbsenceIcon size={14} stroke={1.75} aria-hidden />
        <span className="cut">
          {isRequest
            ? t('schedule.asks_for', { absence: name })
            : goesOn
              ? t('schedule.absence_until', { absence: name, date: formats.dateShort(lastDay) })
              : name}
        </span>
      </span>
    </button>
  );
}
