import { plusDays } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { useWidget } from '../shared/widget-context.ts';
import { ClassRow } from './class-row.tsx';
import type { SpellProps } from './week-grid.tsx';

/** The week as a phone shows it: days to tap, and the classes of one below. */
export function DayList({
  days,
  day,
  onDay,
  onSpell,
  today,
  ...facts
}: SpellProps & { day: string; onDay: (day: string) => void }) {
  const { formats, classesOf, own, openId, onOpen } = facts;
  const { t } = useWidget().words;
  const [first] = days;
  if (!first) return null;
  return (
    <>
      <div class="row between">
        <b class="m month">{formats.month(day)}</b>
        <span class="row nogap">
          <button
            type="button"
            class="ib"
            aria-label={t('earlier')}
            disabled={first <= today}
            onClick={() => onSpell(plusDays(first, -days.length))}
          >
            <Icon name="back" />
          </button>
          <button
            type="button"
            class="ib"
            aria-label={t('later')}
            onClick={() => onSpell(plusDays(first, days.length))}
          >
            <Icon name="next" />
          </button>
        </span>
      </div>
      <fieldset class="days" aria-label={t('day')}>
        {days.map((date) => {
          const count = classesOf(date).length;
          return (
            <button
              key={date}
              type="button"
              class="day"
              aria-pressed={date === day}
              data-full={count === 0 || undefined}
              aria-label={`${formats.longDay(date)}, ${t('classes_count', { count })}`}
              onClick={() => onDay(date)}
            >
              <span>{formats.weekdayOf(date)}</span>
              <b>{Number(date.slice(8))}</b>
            </button>
          );
        })}
      </fieldset>
      {daysFrom(day, days, classesOf).map((date) => (
        <section key={date} aria-label={formats.longDay(date)}>
          <h3 class="gh tt-day">{formats.longDay(date)}</h3>
          {classesOf(date).length === 0 && <p class="mut">{t('empty_day')}</p>}
          <ul class="tt-list">
            {classesOf(date).map((one) => (
              <ClassRow
                key={one.id}
                one={one}
                own={own.get(one.id)}
                formats={formats}
                isOpen={one.id === openId}
                onOpen={() => onOpen(one)}
              />
            ))}
          </ul>
        </section>
      ))}
      <p class="s mut row zone">
        <Icon name="clock" small /> {t('zone_of_studio', { zone: formats.zone() })}
      </p>
    </>
  );
}

const enoughClasses = 7;

/** The chosen day, and the following ones until there is something to choose from. */
function daysFrom(day: string, days: readonly string[], classesOf: SpellProps['classesOf']): string[] {
  const shown: string[] = [];
  let count = 0;
  for (const date of days) {
    if (date < day || (date !== day && (count >= enoughClasses || classesOf(date).length === 0))) continue;
    shown.push(date);
    count += classesOf(date).length;
  }
  return shown;
}
