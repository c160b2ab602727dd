import type { components } from '@salus/api-client';

export type SeatItem = components['schemas']['SeatMapItem'];

/** One thing of the hall as it is drawn: its middle and size in parts of the box. */
export interface DrawnItem {
  item: SeatItem;
  x: number;
  y: number;
  width: number;
  height: number;
}

const marginCm = 50;

/**
 * The part of the plan where something stands, and each thing in it. Seats are drawn larger than they are, as far as their
 * neighbours let them: a name has to fit into each.
 */
export function layOut(items: readonly SeatItem[], widthCm: number): { aspect: number; items: DrawnItem[] } {
  const seen = items.filter(({ kind }) => kind !== 'entrance');
  const top = Math.min(...seen.map(({ yCm }) => yCm)) - marginCm;
  const bottom = Math.max(...seen.map(({ yCm, heightCm }) => yCm + heightCm)) + marginCm;
  const heightCm = Math.max(1, bottom - top);
  const seats = seen.filter(({ kind }) => kind === 'seat' || kind === 'blocked');
  const gap = pitchOf(seats);
  return {
    aspect: widthCm / heightCm,
    items: seen.map((item) => {
      const isSeat = item.kind === 'seat' || item.kind === 'blocked';
      const [width, height] = isSeat
        ? [Math.max(item.widthCm, gap.x * 0.88), Math.max(item.heightCm, Math.min(gap.y * 0.82, gap.x * 0.76))]
        : [item.widthCm, item.heightCm];
      return {
        item,
        x: (item.xCm + item.widthCm / 2) / widthCm,
        y: (item.yCm + item.heightCm / 2 - top) / heightCm,
        width: width / widthCm,
        height: height / heightCm,
      };
    }),
  };
}

/** The least distance between neighbours of a row, and between rows, in centimetres. */
function pitchOf(seats: readonly SeatItem[]): { x: number; y: number } {
  let [x, y] = [160, 160];
  for (const one of seats) {
    for (const other of seats) {
      const dx = other.xCm - one.xCm;
      const dy = other.yCm - one.yCm;
      if (dx > 0 && Math.abs(dy) < one.heightCm) x = Math.min(x, dx);
      if (dy > 0 && dy >= one.heightCm) y = Math.min(y, dy);
    }
  }
  return { x, y };
}

/** As people count: row by row from the top, from left to right. */
export function inReadingOrder(items: readonly SeatItem[]): SeatItem[] {
  return [...items].sort((a, b) => (Math.abs(a.yCm - b.yCm) > 30 ? a.yCm - b.yCm : a.xCm - b.xCm));
}

/** The nearest seat in the direction of an arrow key; sideways within the row first. */
export function seatBeside(seats: readonly SeatItem[], from: SeatItem, key: string): SeatItem | null {
  const isAside = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  let best: SeatItem | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const seat of seats) {
    const along = sign * (isAside ? seat.xCm - from.xCm : seat.yCm - from.yCm);
    const across = Math.abs(isAside ? seat.yCm - from.yCm : seat.xCm - from.xCm);
    if (seat === from || along <= (isAside ? 0 : from.heightCm / 2) || (isAside && across > from.heightCm)) continue;
    const distance = along + across * 2;
    if (distance < least) [best, least] = [seat, distance];
  }
  return best;
}
