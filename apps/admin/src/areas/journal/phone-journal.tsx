import { IconChevronRight, IconList, IconPlus, IconTimeline } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { imageUrl } from '../../api/image.ts';
import { Alert } from '../../kit/alert.tsx';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { SearchButton } from '../../shell/search-button.tsx';
import { BoardView } from './board-view.tsx';
import { DateMenu } from './date-menu.tsx';
import { DayList } from './day-list.tsx';
import { JournalContext, type JournalView, useJournal } from './journal-context.ts';
import { JournalFilters } from './journal-filters.tsx';
import { useT } from './messages.ts';
import classes from './phone-journal.module.css';
import { addDays, weekStart } from './time-grid.ts';
import { useSearchOf } from './use-search.ts';
import type { VisitCommands } from './use-visit-commands.tsx';
import { nextSteps } from './visit-card.tsx';

const swipePx = 60;

/** One person's day on a phone: swipe changes the person, the strip of the week changes the day. */
export function PhoneJournal({
  date,
  isList,
  commands,
  mayAdd,
  mayEdit,
}: {
  date: string;
  isList: boolean;
  commands: VisitCommands;
  mayAdd: boolean;
  mayEdit: boolean;
}) {
  const view = useJournal();
  const { board, formats, names, journal } = view;
  const t = useT();
  const search = useSearchOf();
  const navigate = useNavigate({ from: '/journal' });
  const set = (change: Record<string, unknown>) =>
    void navigate({ search: (before: object) => ({ ...before, ...change }) });
  const wanted = board.columns.findIndex((one) => one.resourceId === search.who);
  const working = board.columns.findIndex((one) => one.work.length > 0);
  const index = wanted === -1 ? Math.max(0, working) : wanted;
  const column = board.columns[index];
  const single = useMemo<JournalView>(() => {
    const columns = column ? [column] : [];
    return {
      ...view,
      board: { ...board, columns },
      actions: { ...view.actions, startAt: (_, minute, len) => view.actions.startAt(index, minute, len) },
    };
  }, [view, board, column, index]);
  const touch = useRef<{ x: number; y: number } | null>(null);
  const week = weekStart(date, formats.firstDayOfWeek);
  const today = formats.isoDate(journal.now);
  const turn = (way: number) => {
    const next = board.columns[(index + way + board.columns.length) % board.columns.length];
    if (next) set({ who: next.resourceId });
  };
  return (
    <div className={classes.phone}>
      <header className={classes.head}>
        <DateMenu date={date} onChoose={(chosen) => set({ date: chosen })}>
          <h1>{formats.dayHeader(date)}</h1>
        </DateMenu>
        <span className={classes.actions}>
          <IconButton
            icon={isList ? IconTimeline : IconList}
            size="lg"
            label={isList ? t('journal.view_day') : t('journal.view_list')}
            onClick={() => set({ view: isList ? undefined : 'list' })}
          />
          <JournalFilters studioId={journal.studioId} />
          <SearchButton />
        </span>
      </header>
      <div className={classes.week}>
        {Array.from({ length: 7 }, (_, day) => addDays(week, day)).map((day) => (
          <button
            key={day}
            type="button"
            aria-pressed={day === date}
            data-today={day === today || undefined}
            onClick={() => set({ date: day === today ? undefined : day })}
          >
            <small>{formats.weekday(day)}</small>
            <b>{formats.number(Number(day.slice(8)))}</b>
          </button>
        ))}
      </div>
      {!isList && (
        <div className={classes.people}>
          {board.columns.map((one, place) => {
            const name = one.employee ? names.full(one.employee.name) : (one.resource?.name ?? '');
            return (
              <button
                key={one.key}
                type="button"
                aria-pressed={place === index}
                onClick={() => set({ who: one.resourceId })}
              >
                <Avatar
                  id={one.resourceId}
                  name={name}
                  size={32}
                  photoUrl={imageUrl(one.employee?.photoFileId ?? null)}
                />
                <bdi>{one.employee ? names.short(one.employee.name) : name}</bdi>
              </button>
            );
          })}
        </div>
      )}
      {isList ? (
        <DayList />
      ) : (
        <div
          className={classes.board}
          onTouchStart={(event) => {
            const finger = event.touches[0];
            touch.current = finger ? { x: finger.clientX, y: finger.clientY } : null;
          }}
          onTouchEnd={(event) => {
            const finger = event.changedTouches[0];
            const start = touch.current;
            touch.current = null;
            if (!finger || !start || document.documentElement.classList.contains('is-dragging')) return;
            const dx = finger.clientX - start.x;
            if (Math.abs(dx) < swipePx || Math.abs(finger.clientY - start.y) > swipePx) return;
            const rtl = document.documentElement.dir === 'rtl';
            turn(dx < 0 === !rtl ? 1 : -1);
          }}
        >
          <JournalContext value={single}>
            <BoardView
              key={column?.key}
              mayAdd={mayAdd}
              mayEdit={mayEdit}
              hasStrip={false}
              isSingle
              onMove={commands.drop}
              onResize={commands.resize}
            />
          </JournalContext>
        </div>
      )}
      {!isList && column && <NextVisit column={column} commands={commands} mayEdit={mayEdit} />}
      {mayAdd && search.panel === undefined && isList && (
        <Button
          className={classes.add}
          variant="primary"
          size="lg"
          icon={IconPlus}
          onClick={() => set({ panel: 'new' })}
        >
          {t('journal.book')}
        </Button>
      )}
    </div>
  );
}

/** Who comes next, in the thumb's zone, with the one likely action. */
function NextVisit({
  column,
  commands,
  mayEdit,
}: {
  column: JournalView['board']['columns'][number];
  commands: VisitCommands;
  mayEdit: boolean;
}) {
  const { journal, formats, names, actions } = useJournal();
  const t = useT();
  const next = column.lines.find(
    ({ visit, line }) =>
      (visit.state === 'expected' || visit.state === 'confirmed' || visit.state === 'arrived') &&
      line.endsAt > journal.now,
  );
  if (!next || formats.isoDate(journal.now) !== column.frame.date) return null;
  const { visit, line } = next;
  const step = nextSteps(visit.state).find(({ state }) => state === 'arrived' || state === 'completed');
  const room = journal.resources.find(({ id }) => id === line.roomId);
  const habits = Object.entries(visit.client?.features ?? {}).flatMap(([, text]) =>
    typeof text === 'string' && text ? [text] : [],
  );
  return (
    <section className={classes.next} aria-label={t('journal.next_visit')}>
      <button type="button" className={classes.nextWho} onClick={() => actions.openVisit(visit.id)}>
        <Avatar
          id={visit.client?.id ?? visit.id}
          name={names.client(visit.client)}
          size={44}
          photoUrl={imageUrl(visit.client?.photoFileId ?? null)}
        />
        <span className={classes.lines}>
          <b>
            <span className="cut">{names.client(visit.client)}</span>
            {visit.client?.status === 'vip' && <Badge tone="vip">{t('journal.vip')}</Badge>}
          </b>
          <small>
            <StatusBadge status={visit.state} plain />
            <span>
              {formats.time(line.startsAt)}
              {room && `, ${room.name}`}
            </span>
          </small>
        </span>
        <IconChevronRight className="flip" size={20} stroke={1.75} aria-hidden />
      </button>
      {habits.length > 0 && <Alert>{habits.join('. ')}</Alert>}
      {mayEdit && step && (
        <Button
          variant="primary"
          size="xl"
          icon={step.icon}
          fullWidth
          onClick={() => void commands.setState(visit, step.state)}
        >
          {t(step.labelKey)}
        </Button>
      )}
    </section>
  );
}
