import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from '../../kit/store.ts';
import { useIsCompact, useIsPhone } from '../../shell/use-layout.ts';
import type { Column } from './board.ts';
import { BoardColumn, nowIn } from './board-column.tsx';
import { ColumnHeads, DepartmentBands } from './board-heads.tsx';
import { ColleagueLayer, CursorCell, DraftLayer, GhostLayer } from './board-layers.tsx';
import classes from './board-view.module.css';
import type { GestureResult } from './gesture.ts';
import { cursor, hovered, useJournal } from './journal-context.ts';
import { LoadStrip } from './load-strip.tsx';
import { useT } from './messages.ts';
import type { PlacedLine } from './place-lines.ts';
import { dayFrame, instantOf, minuteOf } from './time-grid.ts';
import { columnsLook, useColumnsNear } from './use-columns-near.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useNow } from './use-now.ts';

export interface BoardViewProps {
  mayAdd: boolean;
  mayEdit: boolean;
  hasStrip: boolean;
  /** The phone shows one column, as wide as the screen, and has heads of its own. */
  isSingle?: boolean;
  onMove: (line: PlacedLine, column: Column, at: number) => void;
  onResize: (line: PlacedLine, len: number) => void;
}

const axisWidth = 52;
const axisOnPhone = 48;

/** The grid of the day: one scroller with sticky heads and axis, columns drawn only near the viewport. */
export function BoardView({ mayAdd, mayEdit, hasStrip, isSingle = false, onMove, onResize }: BoardViewProps) {
  const view = useJournal();
  const { board, isWeek, axis, actions } = view;
  const t = useT();
  const phone = useIsPhone();
  const compact = useIsCompact();
  const scroller = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const axisPx = phone ? axisOnPhone : axisWidth;
  const fill = isWeek || isSingle;
  const { columnWidth, first, last, onScroll } = useColumnsNear(scroller, board.columns.length, {
    axisWidth: axisPx,
    least: isSingle ? 200 : compact ? 170 : 132,
    most: fill ? 2000 : axis === 'staff' ? 280 : 360,
  });

  const onResult = (result: GestureResult) => {
    if (result.kind === 'click' && result.what === 'space')
      return actions.startAt(result.point.column, result.point.minute, null);
    if (result.kind === 'create') return actions.startAt(result.column, result.at, result.len);
    const line = result.block && lineByKey(board.columns, result.block.key, result.block.column);
    if (!line) return;
    const target = result.kind === 'move' ? board.columns[result.column] : undefined;
    if (result.kind === 'move' && target) onMove(line, target, result.at);
    else if (result.kind === 'resize') onResize(line, result.len);
    else actions.openVisit(line.visit.id);
  };
  useGridPointer({
    body,
    scroller,
    columns: board.columns,
    columnWidth,
    axisWidth: axisPx,
    from: board.from,
    to: board.to,
    step: view.step,
    mayAdd,
    mayEdit,
    isPinned: false,
    onResult,
    onBlock: actions.openBlock,
    onCard: (line, rect) => hovered.set({ line, rect, isSheet: true }),
  });
  useScrollToNow(scroller, body);

  return (
    <section
      ref={scroller}
      className={classes.scroller}
      onScroll={() => {
        onScroll();
        if (!hovered.get()?.isSheet) hovered.set(null);
      }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the grid is one stop of the Tab key; arrows walk inside
      tabIndex={0}
      aria-label={t('journal.grid')}
      data-journal-grid
    >
      <div
        className={classes.sheet}
        data-columns={columnsLook(columnWidth)}
        style={
          {
            '--from': board.from,
            '--to': board.to,
            '--w': `${columnWidth}px`,
            '--j-axis-w': `${axisPx}px`,
            '--cols': board.columns.length,
          } as React.CSSProperties
        }
      >
        {!isSingle && (
          <div className={classes.top}>
            {hasStrip && !isWeek && axis === 'staff' && <LoadStrip />}
            <div className={classes.corner} />
            {!isWeek && <DepartmentBands />}
            <ColumnHeads first={first} last={last} />
          </div>
        )}
        <div ref={body} className={classes.body}>
          <Axis />
          {board.columns.slice(first, last + 1).map((column, place) => (
            <BoardColumn
              key={column.key}
              column={column}
              index={first + place}
              from={board.from}
              to={board.to}
              showGaps={axis === 'equipment' || axis === 'room' || isWeek}
            />
          ))}
          <DraftLayer />
          <GhostLayer />
          <ColleagueLayer />
          <CursorCell />
        </div>
      </div>
    </section>
  );
}

function lineByKey(columns: readonly Column[], key: string, column: number): PlacedLine | undefined {
  return columns[column]?.lines.find((line) => line.key === key);
}

/** The hours at the side; they follow the real clock, so a day with a clock change shows its true hours. */
export function Axis() {
  const { board, journal, formats } = useJournal();
  const frame = board.columns[0]?.frame ?? dayFrame(journal.from, journal.timeZone);
  const hours = useMemo(
    () => Array.from({ length: Math.ceil((board.to - board.from) / 60) }, (_, hour) => board.from + hour * 60),
    [board.from, board.to],
  );
  return (
    <div className={classes.axis} aria-hidden="true">
      {hours.map((minute) => (
        <time key={minute} style={{ '--at': minute } as React.CSSProperties}>
          {formats.time(instantOf(frame, minute))}
        </time>
      ))}
      <NowTag />
    </div>
  );
}

function NowTag() {
  const { board, formats } = useJournal();
  const now = useNow();
  const column = board.columns.find((one) => nowIn(one, now) !== null);
  if (!column) return null;
  const minute = minuteOf(column.frame, now);
  if (minute < board.from || minute > board.to) return null;
  return (
    <time className={classes.nowTag} style={{ '--at': minute } as React.CSSProperties}>
      {formats.time(now)}
    </time>
  );
}

/** At first the grid stands where the day is. */
function useScrollToNow(scroller: React.RefObject<HTMLElement | null>, body: React.RefObject<HTMLDivElement | null>) {
  const { board, journal } = useJournal();
  const key = `${journal.studioId}|${board.columns[0]?.frame.date ?? ''}`;
  const shown = useRef('');
  useLayoutEffect(() => {
    if (shown.current === key || !scroller.current || !body.current || board.columns.length === 0) return;
    shown.current = key;
    const column = board.columns.find((one) => nowIn(one, Date.now()) !== null);
    const minute = column ? minuteOf(column.frame, Date.now()) - 120 : board.from;
    const pxPerMinute = body.current.clientHeight / (board.to - board.from);
    scroller.current.scrollTop = Math.max(0, (minute - board.from) * pxPerMinute);
  }, [key, board, scroller, body]);

  const at = useStore(cursor);
  useEffect(() => {
    if (!at || !scroller.current || !body.current) return;
    const pxPerMinute = body.current.clientHeight / (board.to - board.from);
    const top = (at.minute - board.from) * pxPerMinute;
    const box = scroller.current;
    const head = box.querySelector<HTMLElement>(`.${classes.top}`)?.offsetHeight ?? 0;
    if (top < box.scrollTop) box.scrollTop = Math.max(0, top - 40);
    else if (top > box.scrollTop + box.clientHeight - head - 80) box.scrollTop = top - box.clientHeight + head + 120;
  }, [at, board, scroller, body]);
}
