import type { Formats } from '../shared/formats.ts';
import { plusDays } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { Skeleton, Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { Filters } from './class-model.ts';

const lengthOf = { month: 31, year: 366 } as const;

/** A month or a year as the days that have classes: what happens twice a year is not lost among empty days [WID-008]. */
export function DateList({
  range,
  from,
  filters,
  formats,
  onDay,
}: {
  range: 'month' | 'year';
  from: string;
  filters: Filters;
  formats: Formats;
  onDay: (day: string) => void;
}) {
  const { api, words } = useWidget();
  const { t } = words;
  const to = plusDays(from, lengthOf[range]);
  const asked = useAsked(`dates ${from} ${to} ${JSON.stringify(filters)}`, () =>
    api.classDates({ from, to, ...filters }),
  );
  if (asked.error) return <Trouble error={asked.error} onAgain={asked.again} />;
  if (!asked.data) return <Skeleton boxes={6} />;
  if (asked.data.length === 0) return <p class="mut">{t('empty_spell')}</p>;
  const months = [...new Set(asked.data.map(({ date }) => date.slice(0, 7)))];
  return (
    <>
      {months.map((month) => (
        <section key={month}>
          <h3 class="gh month">
            {formats.month(`${month}-01`)} <bdi>{month.slice(0, 4)}</bdi>
          </h3>
          <ul class="dates">
            {asked.data
              ?.filter(({ date }) => date.startsWith(month))
              .map(({ date, count, free }) => (
                <li key={date}>
                  <button type="button" class="card date" onClick={() => onDay(date)}>
                    <span class="entry-day">
                      <b>{Number(date.slice(8))}</b>
                      <small>{formats.weekdayOf(date)}</small>
                    </span>
                    <span class="grow">
                      <b class="m">{t('classes_count', { count })}</b>
                      <span class="s mut block">{free > 0 ? t('places_left', { count: free }) : t('is_full')}</span>
                    </span>
                    <Icon name="next" small />
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
