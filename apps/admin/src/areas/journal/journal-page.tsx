import { IconCalendarOff, IconUsers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { TimeZoneContext, useFormats } from '../../i18n/use-language.ts';
import { ButtonLink } from '../../kit/button-link.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { can, useSession } from '../../session/session.ts';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useIsCompact, useIsPhone } from '../../shell/use-layout.ts';
import { dayBoard, weekBoard } from './board.ts';
import { noFilters, shownClasses } from './board-entries.ts';
import { BoardSkeleton } from './board-skeleton.tsx';
import { BoardView } from './board-view.tsx';
import { DayList } from './day-list.tsx';
import { EarlierStrip } from './earlier-strip.tsx';
import { useGroupClasses } from './group-classes.ts';
import { HoverCard } from './hover-card.tsx';
import { JournalContext, type JournalView } from './journal-context.ts';
import { stretchOf, useJournalDay } from './journal-data.ts';
import classes from './journal-page.module.css';
import { JournalPanel } from './journal-panel.tsx';
import { JournalToolbar } from './journal-toolbar.tsx';
import { KeptStrip } from './kept-strip.tsx';
import { useT } from './messages.ts';
import { useNames } from './names.ts';
import { PeriodView } from './period-view.tsx';
import { PhoneJournal } from './phone-journal.tsx';
import { filterKeys, useKeptFilters, usePreferences } from './preferences.ts';
import { PrintDay } from './print-day.tsx';
import { RefusedMoveDialog } from './refused-move-dialog.tsx';
import type { JournalSearch } from './routes.tsx';
import { instantOf } from './time-grid.ts';
import { useJournalKeys } from './use-journal-keys.ts';
import { useColleagues, useLiveJournal } from './use-live.ts';
import { useSearchOf } from './use-search.ts';
import { useVisitCommands } from './use-visit-commands.tsx';

/** The journal: the day of the studio by its people, halls, rooms and apparatus. */
export function JournalPage() {
  const scope = useStudioScope();
  const studio = scope.studio ?? scope.studios[0] ?? null;
  const t = useT();
  if (!studio)
    return <EmptyState page icon={IconCalendarOff} title={t('journal.no_studio')} hint={t('journal.no_studio_hint')} />;
  return (
    <TimeZoneContext value={studio.timeZone}>
      <JournalOf studioId={studio.id} />
    </TimeZoneContext>
  );
}

function JournalOf({ studioId }: { studioId: string }) {
  const search = useSearchOf();
  const navigate = useNavigate({ from: '/journal' });
  const session = useSession();
  const formats = useFormats();
  const names = useNames();
  const t = useT();
  const phone = useIsPhone();
  const compact = useIsCompact();
  const [preferences] = usePreferences();
  const today = formats.isoDate(Date.now());
  const date = search.date ?? today;
  const view = search.view ?? 'day';
  const axis = search.by ?? 'staff';
  const isWeek = view === 'week';
  const stretch = stretchOf(view, date, formats.firstDayOfWeek, search.days);
  const { data, error, refetch, isPlaceholderData } = useJournalDay({ studioId, by: axis, ...stretch });
  const groupClasses = useGroupClasses(studioId, stretch);
  useLiveJournal(studioId);
  useColleagues(session.user.id);
  useKeptFilters(search);

  const mayAdd = can(session, 'bookings.visit', 'add');
  const mayEdit = can(session, 'bookings.visit', 'edit');
  const filters = useMemo(
    () => ({
      ...noFilters,
      ...Object.fromEntries(filterKeys.flatMap((key) => (search[key] ? [[key, search[key]]] : []))),
      hideOff: search.hideOff ?? !(data?.rules.showOffShiftStaff ?? true),
    }),
    [search, data?.rules.showOffShiftStaff],
  );
  const subject =
    search.who ?? data?.employees.find((one) => one.id === session.user.employeeId)?.id ?? firstOf(data, axis);
  const board = useMemo(() => {
    if (!data) return null;
    return isWeek && subject
      ? weekBoard(data, groupClasses, subject, filters)
      : dayBoard(data, groupClasses, data.from, axis, filters);
  }, [data, groupClasses, isWeek, subject, axis, filters]);

  const commands = useVisitCommands();
  const actions = useMemo<JournalView['actions']>(() => {
    const set = (change: Partial<JournalSearch>) =>
      void navigate({ search: (before: object) => ({ ...before, ...change }) });
    return {
      openVisit: (visit) => set({ panel: 'visit', visit, block: undefined, unit: undefined }),
      openBlock: (block) => set({ panel: 'block', block, at: undefined, person: undefined, unit: undefined }),
      openResource: (unit) => set({ panel: 'unit', unit }),
      openDay: (day) => set({ view: undefined, date: day }),
      openClass: (classId) => void navigate({ to: `/classes/${classId}` as '/' }),
      startAt(index, minute, len) {
        const column = board?.columns[index];
        if (!column) return;
        const resourceId = column.resourceId;
        set({
          panel: 'new',
          visit: undefined,
          at: instantOf(column.frame, minute),
          len: len ?? undefined,
          person: column.employee ? resourceId : undefined,
          unit: column.employee ? undefined : resourceId,
        });
      },
    };
  }, [navigate, board]);

  const context = useMemo<JournalView | null>(
    () =>
      data && board
        ? {
            journal: data,
            groupClasses: shownClasses(groupClasses, filters),
            board,
            axis,
            isWeek,
            step: preferences.step ?? data.rules.stepMin,
            names,
            formats,
            actions,
          }
        : null,
    [data, groupClasses, filters, board, axis, isWeek, preferences.step, names, formats, actions],
  );
  useJournalKeys({ context, commands, date, view, isOn: preferences.hasKeys });

  const empty = board !== null && board.columns.length === 0;
  return (
    <div
      className={classes.page}
      data-density={phone ? 'touch' : (preferences.density ?? (compact ? 'touch' : 'normal'))}
      data-panel={search.panel}
    >
      <JournalContext value={context}>
        <div className={classes.main} data-waiting={isPlaceholderData || undefined}>
          <div>
            {!phone && (
              <JournalToolbar studioId={studioId} date={date} view={view} axis={axis} subject={subject ?? null} />
            )}
            {context && <EarlierStrip studioId={studioId} commands={commands} mayEdit={mayEdit} />}
            {context && <KeptStrip studioId={studioId} />}
          </div>
          {error && !data ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : !context ? (
            <BoardSkeleton />
          ) : view === 'list' ? (
            <>
              {phone && <PhoneJournal date={date} isList commands={commands} mayAdd={mayAdd} mayEdit={mayEdit} />}
              {!phone && <DayList />}
            </>
          ) : view === 'period' && !phone ? (
            <PeriodView studioId={studioId} from={stretch.from} days={stretch.days} axis={axis} />
          ) : phone ? (
            <PhoneJournal date={date} isList={false} commands={commands} mayAdd={mayAdd} mayEdit={mayEdit} />
          ) : empty ? (
            <NoColumns axis={axis} hasFilters={filterKeys.some((key) => search[key] !== undefined)} />
          ) : (
            <BoardView
              mayAdd={mayAdd}
              mayEdit={mayEdit}
              hasStrip={preferences.hasStrip}
              onMove={commands.drop}
              onResize={commands.resize}
            />
          )}
        </div>
        {context && <JournalPanel studioId={studioId} commands={commands} />}
        {context && <PrintDay />}
        {context && <RefusedMoveDialog studioId={studioId} commands={commands} />}
        {context && <HoverCard commands={commands} mayEdit={mayEdit} />}
      </JournalContext>
    </div>
  );

  function NoColumns({ axis: by, hasFilters }: { axis: typeof axis; hasFilters: boolean }) {
    if (hasFilters)
      return <EmptyState icon={IconUsers} title={t('journal.filter_empty')} hint={t('journal.filter_empty_hint')} />;
    return by === 'staff' ? (
      <EmptyState
        icon={IconUsers}
        title={t('journal.empty_staff')}
        hint={t('journal.empty_staff_hint')}
        action={
          can(session, 'staff.employee', 'add') && (
            <ButtonLink variant="primary" to={'/staff' as '/'}>
              {t('journal.empty_staff_action')}
            </ButtonLink>
          )
        }
      />
    ) : (
      <EmptyState icon={IconUsers} title={t('journal.empty_units')} hint={t('journal.empty_units_hint')} />
    );
  }
}

function firstOf(journal: JournalView['journal'] | undefined, axis: JournalView['axis']): string | undefined {
  if (!journal) return undefined;
  if (axis === 'staff') return journal.employees[0]?.id;
  return journal.resources.find(({ kind }) => kind === axis)?.id;
}
