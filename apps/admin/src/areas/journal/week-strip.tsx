import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import type { Column } from './board.ts';
import { useJournal } from './journal-context.ts';
import { addDays, weekStart } from './time-grid.ts';
import classes from './week-strip.module.css';

/** The days of the week under the thumb, each with how full the shown person's day is. */
export function WeekStrip({
  studioId,
  date,
  who,
  onChoose,
}: {
  studioId: string;
  date: string;
  who: Column | null;
  onChoose: (day: string) => void;
}) {
  const { formats, journal } = useJournal();
  const from = weekStart(date, formats.firstDayOfWeek);
  const today = formats.isoDate(journal.now);
  const by = who?.resource?.kind ?? 'employee';
  const { data } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/resources/load', {
      params: { query: { studioId, from, days: 7, by, resourceIds: who?.resourceId ?? '' } },
    }),
    enabled: who !== null,
  });
  const days = data?.resources[0]?.days ?? [];
  return (
    <div className={classes.week}>
      {Array.from({ length: 7 }, (_, day) => addDays(from, day)).map((day) => {
        const load = days.find((one) => one.date === day);
        return (
          <button
            key={day}
            type="button"
            aria-pressed={day === date}
            data-today={day === today || undefined}
            onClick={() => onChoose(day)}
          >
            <small>{formats.weekday(day)}</small>
            <b>{formats.number(Number(day.slice(8)))}</b>
            <span
              className={classes.load}
              style={{ '--load': load ? Math.min(100, load.loadPercent) : 0 } as React.CSSProperties}
            >
              <i />
            </span>
          </button>
        );
      })}
    </div>
  );
}
