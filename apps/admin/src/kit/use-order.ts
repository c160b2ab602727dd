import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';

export interface Order<Row> {
  /** The rows as they stand now, also while one is dragged. */
  rows: readonly Row[] | undefined;
  /** The row in hand. */
  held: string | null;
  /** Where the last moved row has come to stand, to be read aloud. */
  moved: { id: string; place: number } | null;
  /** Events of a row's handle: dragged by mouse or finger, stepped by the arrow keys. */
  handle: (id: string) => {
    onPointerDown: (event: PointerEvent) => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Order by hand: rows follow the hand at once, the server hears of it when the hand lets go. */
export function useOrder<Row extends { id: string }>(
  rows: readonly Row[] | undefined,
  onOrder: (ids: string[]) => Promise<unknown>,
): Order<Row> {
  const client = useQueryClient();
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const [moved, setMoved] = useState<Order<Row>['moved']>(null);
  const save = useMutation({
    mutationFn: (ids: readonly string[]) => onOrder([...ids]),
    async onSettled() {
      await client.invalidateQueries();
      setWanted(null);
    },
  });
  const ids = wanted ?? rows?.map(({ id }) => id) ?? [];

  const settle = (id: string, next: readonly string[]) => {
    setWanted(next);
    setMoved({ id, place: next.indexOf(id) + 1 });
    save.mutate(next);
  };

  const drag = (id: string) => {
    let next: readonly string[] = ids;
    const move = (event: globalThis.PointerEvent) => {
      const row = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-row]');
      const to = next.indexOf(row?.dataset.row ?? '');
      if (to === -1 || next[to] === id) return;
      next = placed(next, id, to);
      setWanted(next);
    };
    const end = (event: globalThis.PointerEvent) => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      setHeld(null);
      if (event.type === 'pointerup' && next !== ids) settle(id, next);
      else setWanted(null);
    };
    setHeld(id);
    // On the window: the row moves in the document while it is dragged and would lose a captured pointer.
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  };

  return {
    rows: wanted ? inOrder(rows ?? [], wanted) : rows,
    held,
    moved,
    handle: (id) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.preventDefault();
        drag(id);
      },
      onKeyDown(event) {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        const to = ids.indexOf(id) + (step ?? 0);
        if (step === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        if (to >= 0 && to < ids.length) settle(id, placed(ids, id, to));
      },
    }),
  };
}

/** The list with one of its items at another place. */
export function placed(ids: readonly string[], id: string, place: number): string[] {
  const next = ids.filter((one) => one !== id);
  next.splice(place, 0, id);
  return next;
}

/** Rows in the wanted order; what came meanwhile stands at the end. */
function inOrder<Row extends { id: string }>(rows: readonly Row[], ids: readonly string[]): Row[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  return [...rows].sort((a, b) => (place.get(a.id) ?? ids.length) - (place.get(b.id) ?? ids.length));
}
