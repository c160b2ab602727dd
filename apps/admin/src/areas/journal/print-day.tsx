import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { apiQuery } from '../../api/client.ts';
import { createStore, useStore } from '../../kit/store.ts';
import type { Column } from './board.ts';
import { BoardColumn } from './board-column.tsx';
import { ColumnHeads, DepartmentBands } from './board-heads.tsx';
import { Axis } from './board-view.tsx';
import { JournalContext, type JournalView, useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import classes from './print-day.module.css';
import { PrintLists } from './print-lists.tsx';
import { columnsLook } from './use-columns-near.ts';
import { isCancelled } from './wire.ts';

/** What goes to paper: the grid on pages of departments, or a list for each specialist; null while nothing does. */
export const printing = createStore<'grid' | 'list' | null>(null);

/** Of a client: when and for what before this visit. By client's id. */
export type Previous = ReadonlyMap<string, { startsAt: string; service: string }>;

const columnsOnPage = 8;
const axisPx = 52;
const pagePx = 1050;
const bodyPx = 590;
const widest = 230;

/** The sheets stand beside the screen, unseen, and only they are printed: every column, not just those in sight. */
export function PrintDay() {
  const what = useStore(printing);
  const view = useJournal();
  const client = useQueryClient();
  const [previous, setPrevious] = useState<Previous | null>(null);

  useEffect(() => {
    const root = document.documentElement;
    const scheme = 'data-mantine-color-scheme';
    let shown: string | null = null;
    const before = () => {
      if (printing.get() === null) flushSync(() => printing.set('grid'));
      // Paper is white, whatever the screen is.
      shown = root.getAttribute(scheme);
      root.setAttribute(scheme, 'light');
    };
    const after = () => {
      if (shown) root.setAttribute(scheme, shown);
      printing.set(null);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      printing.set(null);
    };
  }, []);

  const { studioId, from, days } = view.journal;
  useEffect(() => {
    if (what !== 'list') return setPrevious(null);
    let gone = false;
    const query = apiQuery.queryOptions(
      'get',
      '/api/v1/journal/previous-visits',
      { params: { query: { studioId, from, days: days.length } } },
      { staleTime: 60_000, retry: false },
    );
    // A list without the past is better than none.
    const past = client.fetchQuery(query).then(
      ({ items }) => items,
      () => [],
    );
    void past.then((items) => {
      if (gone) return;
      setPrevious(
        new Map(items.map((one) => [one.clientId, { startsAt: one.startsAt, service: one.services.join(', ') }])),
      );
      window.setTimeout(() => window.print());
    });
    return () => {
      gone = true;
    };
  }, [what, studioId, from, days.length, client]);

  if (what === null) return null;
  return createPortal(
    <div className={classes.sheets} data-sheets>
      {what === 'grid' ? <Grid view={view} /> : previous && <PrintLists previous={previous} />}
    </div>,
    document.body,
  );
}

/** Prints as soon as the sheets stand. */
export function printDay(what: 'grid' | 'list'): void {
  flushSync(() => printing.set(what));
  // A list first asks for the visits before; it prints when they have come.
  if (what === 'grid') window.print();
}

function Grid({ view }: { view: JournalView }) {
  const { board, formats, journal } = view;
  const pages = pagesOf(board.columns);
  return pages.map((columns) => {
    const width = Math.min(widest, Math.floor((pagePx - axisPx) / columns.length));
    return (
      <JournalContext key={columns[0]?.key} value={{ ...view, board: { ...board, columns } }}>
        <section
          className={classes.page}
          data-columns={columnsLook(width)}
          style={
            {
              '--from': board.from,
              '--to': board.to,
              '--w': `${width}px`,
              '--j-axis-w': `${axisPx}px`,
              '--j-min': `${bodyPx / (board.to - board.from)}px`,
              inlineSize: axisPx + width * columns.length,
            } as React.CSSProperties
          }
        >
          <PageTitle text={formats.dayHeader(columns[0]?.frame.date ?? journal.from)} />
          {!view.isWeek && <DepartmentBands />}
          <ColumnHeads first={0} last={columns.length - 1} />
          <div className={classes.body}>
            <Axis />
            {columns.map((column, index) => (
              <BoardColumn
                key={column.key}
                column={column}
                index={index}
                from={board.from}
                to={board.to}
                showGaps={false}
              />
            ))}
          </div>
        </section>
      </JournalContext>
    );
  });
}

function PageTitle({ text }: { text: string }) {
  const t = useT();
  return (
    <h1 className={classes.title}>
      {text} <small>{t('journal.nav')}</small>
    </h1>
  );
}

/** A department stays on one page while it fits; small ones share a page. Who neither works nor has visits is left out. */
export function pagesOf(columns: readonly Column[]): Column[][] {
  const pages: Column[][] = [];
  const departments = new Map<string, Column[]>();
  for (const column of columns) {
    const isBusy =
      column.lines.some(({ visit }) => !isCancelled(visit.state)) ||
      column.classes.some(({ groupClass }) => !groupClass.isCancelled);
    if (column.work.length === 0 && !isBusy) continue;
    const key = column.departmentId ?? '';
    departments.set(key, [...(departments.get(key) ?? []), column]);
  }
  for (const department of departments.values()) {
    for (let start = 0; start < department.length; start += columnsOnPage) {
      const part = department.slice(start, start + columnsOnPage);
      const last = pages.at(-1);
      if (last && last.length + part.length <= columnsOnPage) last.push(...part);
      else pages.push(part);
    }
  }
  return pages;
}
