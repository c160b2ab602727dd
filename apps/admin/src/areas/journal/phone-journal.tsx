import { IconList, IconPlus, IconTimeline } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { imageUrl } from '../../api/image.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { SearchButton } from '../../shell/search-button.tsx';
import { BoardView } from './board-view.tsx';
import { DateMenu } from './date-menu.tsx';
import { DayList } from './day-list.tsx';
import { JournalContext, type JournalView, useJournal } from './journal-context.ts';
import { JournalFilters } from './journal-filters.tsx';
import { useT } from './messages.ts';
import { NextVisit } from './next-visit.tsx';
import classes from './phone-journal.module.css';
import { useSearchOf } from './use-search.ts';
import type { VisitCommands } from './use-visit-commands.tsx';
import { WeekStrip } from './week-strip.tsx';

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
      <WeekStrip
        studioId={journal.studioId}
        date={date}
        who={isList ? null : (column ?? null)}
        onChoose={(day) => set({ date: day === today ? undefined : day })}
      />
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
