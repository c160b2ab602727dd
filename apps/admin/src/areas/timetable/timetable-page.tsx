import { IconCalendarRepeat } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormats, useLocale } from '../../i18n/use-language.ts';
import { ButtonLink } from '../../kit/button-link.tsx';
import { EmptyState, NothingFound } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { useCan } from '../../session/can.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { Agenda } from './agenda.tsx';
import { CopySheet } from './copy-sheet.tsx';
import { daysBetween, periodOf, type View } from './days.ts';
import { useT } from './messages.ts';
import { type TimetableSearch, useTimetableSearch } from './search.ts';
import { passes, type ShownClass, shownClasses } from './shown-classes.ts';
import { useTimetable } from './timetable-data.ts';
import { type GridColumn, TimetableGrid } from './timetable-grid.tsx';
import classes from './timetable-page.module.css';
import { TimetableSkeleton } from './timetable-skeleton.tsx';
import { TimetableToolbar } from './timetable-toolbar.tsx';

const noFilters = {
  type: undefined,
  format: undefined,
  room: undefined,
  trainer: undefined,
  series: undefined,
  free: undefined,
  cancelled: undefined,
} as const;

/** The timetable of group classes: a week, a day by halls or a month as a list, of one studio or several [SCH-001…009]. */
export function TimetablePage() {
  const search = useTimetableSearch();
  const navigate = useNavigate({ from: '/timetable' });
  const locale = useLocale();
  const phone = useIsPhone();
  const { studios, timeZone } = useStudioScope();
  const formats = useFormats(timeZone);
  const view: View = search.view ?? 'week';
  const today = formats.isoDate(new Date());
  const date = search.date ?? today;
  const { from, to } = periodOf(view, date, formats.firstDayOfWeek);
  const { data, error, refetch, isPlaceholderData } = useTimetable(from, to);
  const all = useMemo(() => (data ? shownClasses(data, locale, Date.now()) : []), [data, locale]);
  const shown = all.filter((one) => passes(one, search));
  const days = daysBetween(from, to);
  const set = (change: Partial<TimetableSearch>) =>
    void navigate({ search: (before: TimetableSearch) => ({ ...before, ...change }), replace: true });
  const isList = phone || view === 'month';

  return (
    <div className={classes.page}>
      <TimetableToolbar view={view} date={date} from={from} to={to} today={today} data={data} shown={shown} set={set} />
      <div className={classes.scroll} data-stale={isPlaceholderData || undefined}>
        {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <TimetableSkeleton columns={isList ? 1 : days.length} />}
        {data && all.length === 0 && <NoClasses date={date} />}
        {data && all.length > 0 && shown.length === 0 && <NothingFound onReset={() => set(noFilters)} />}
        {shown.length > 0 &&
          (isList ? (
            <Agenda days={days} shown={shown} today={today} namesStudio={studios.length > 1} />
          ) : (
            <TimetableGrid
              columns={view === 'day' ? hallsOf(shown) : daysOf(days, shown, today)}
              namesStudio={studios.length > 1 && view === 'week'}
            />
          ))}
      </div>
      {search.panel === 'copy' && <CopySheet from={from} view={view} onClose={() => set({ panel: undefined })} />}
    </div>
  );
}

function daysOf(days: readonly string[], shown: readonly ShownClass[], today: string): GridColumn[] {
  return days.map((day) => ({ key: day, day, isToday: day === today, shown: shown.filter((one) => one.day === day) }));
}

/** One column for each hall in which something takes place; several studios bring theirs one after the other. */
function hallsOf(shown: readonly ShownClass[]): GridColumn[] {
  const columns = new Map<string, GridColumn & { shown: ShownClass[] }>();
  for (const one of shown) {
    const key = one.source.roomId ?? `${one.source.studioId}/online`;
    const column = columns.get(key) ?? { key, hall: one.hall, studioName: one.studioName, isToday: false, shown: [] };
    column.shown.push(one);
    columns.set(key, column);
  }
  return [...columns.values()];
}

function NoClasses({ date }: { date: string }) {
  const t = useT();
  const mayAdd = useCan('classes.class', 'add');
  return (
    <EmptyState
      icon={IconCalendarRepeat}
      title={t('timetable.empty_title')}
      hint={mayAdd ? t('timetable.empty_hint') : undefined}
      action={
        mayAdd && (
          <ButtonLink to="/timetable/new" search={{ date }} variant="primary">
            {t('timetable.new_classes')}
          </ButtonLink>
        )
      }
    />
  );
}
