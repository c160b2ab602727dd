import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

const spare = 1;

/** Which columns are near the viewport, and how wide one is: only those are drawn. */
export function useColumnsNear(
  scroller: RefObject<HTMLElement | null>,
  columns: number,
  { axisWidth, least, most }: { axisWidth: number; least: number; most: number },
) {
  const [width, setWidth] = useState(() => scroller.current?.clientWidth ?? window.innerWidth);
  const [range, setRange] = useState<readonly [number, number]>(() => [0, Math.ceil(width / least) + spare]);
  const room = Math.max(0, width - axisWidth);
  const columnWidth = Math.max(least, Math.min(most, columns > 0 ? Math.floor((room / columns) * 100) / 100 : room));

  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    // Right to left, the browser counts scrollLeft down from zero.
    const from = Math.abs(element.scrollLeft);
    const first = Math.max(0, Math.floor(from / columnWidth) - spare);
    const last = Math.min(columns - 1, Math.ceil((from + element.clientWidth) / columnWidth) + spare);
    setRange((before) => (before[0] === first && before[1] === last ? before : [first, last]));
  }, [scroller, columnWidth, columns]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    setWidth(element.clientWidth);
    return () => watch.disconnect();
  }, [scroller]);
  useLayoutEffect(look, [look]);

  return { columnWidth, first: range[0], last: range[1], onScroll: look };
}

/** What fits into a column: marks without words in a narrow one, words under visits in a wide one. */
export function columnsLook(columnWidth: number): 'narrow' | 'wide' | undefined {
  if (columnWidth <= 152) return 'narrow';
  return columnWidth >= 240 ? 'wide' : undefined;
}
