import type { components } from '@salus/api-client';

export type SeatItem = components['schemas']['SeatMapItem'];
export type Kind = SeatItem['kind'];

export interface Plan {
  widthCm: number;
  heightCm: number;
  items: readonly SeatItem[];
}

export const gridCm = 10;
const seatCm = 60;

const sizes: Record<Kind, [widthCm: number, heightCm: number]> = {
  seat: [seatCm, seatCm],
  blocked: [seatCm, seatCm],
  trainer: [seatCm, seatCm],
  label: [180, 40],
  entrance: [140, 40],
};

export function snap(cm: number): number {
  return Math.round(cm / gridCm) * gridCm;
}

function nextNumber(items: readonly SeatItem[]): number {
  return Math.max(0, ...items.map(({ number = 0 }) => number)) + 1;
}

/** A thing with its middle at a point. */
export function placed(plan: Plan, kind: Kind, xCm: number, yCm: number, text?: string): SeatItem {
  const [widthCm, heightCm] = sizes[kind];
  return {
    id: crypto.randomUUID(),
    kind,
    ...(kind === 'seat' ? { number: nextNumber(plan.items) } : {}),
    ...(text ? { text } : {}),
    xCm: snap(xCm - widthCm / 2),
    yCm: snap(yCm - heightCm / 2),
    widthCm,
    heightCm,
  };
}

/** Seats side by side from one point to another, numbered on; at least one. */
export function rowOf(plan: Plan, from: { x: number; y: number }, toX: number, stepCm: number): SeatItem[] {
  const count = Math.max(1, Math.floor(Math.abs(toX - from.x) / stepCm) + 1);
  const direction = toX < from.x ? -1 : 1;
  const first = nextNumber(plan.items);
  const xs = Array.from({ length: count }, (_, index) => from.x + index * stepCm * direction).sort((a, b) => a - b);
  return xs.map((x, index) => ({ ...placed(plan, 'seat', x, from.y), number: first + index }));
}

export function movedBy(items: readonly SeatItem[], ids: ReadonlySet<string>, dx: number, dy: number): SeatItem[] {
  return items.map((item) => (ids.has(item.id) ? { ...item, xCm: item.xCm + dx, yCm: item.yCm + dy } : item));
}

/** The chosen things once more, with new ids; seats get the next numbers. */
export function copiesOf(plan: Plan, ids: ReadonlySet<string>): SeatItem[] {
  let number = nextNumber(plan.items);
  return plan.items
    .filter(({ id }) => ids.has(id))
    .map((item) => ({
      ...item,
      id: crypto.randomUUID(),
      ...(item.kind === 'seat' ? { number: number++ } : {}),
    }));
}

/** As people count: row by row from the top, from left to right. */
export function inReadingOrder(items: readonly SeatItem[]): SeatItem[] {
  return [...items].sort((a, b) => (Math.abs(a.yCm - b.yCm) > 30 ? a.yCm - b.yCm : a.xCm - b.xCm));
}

export function renumbered(items: readonly SeatItem[], ids: ReadonlySet<string>, first: number): SeatItem[] {
  const seats = inReadingOrder(items.filter((item) => ids.has(item.id) && item.kind === 'seat'));
  const numbers = new Map(seats.map(({ id }, index) => [id, first + index]));
  return items.map((item) => (numbers.has(item.id) ? { ...item, number: numbers.get(item.id) } : item));
}

/** Puts chosen seats at one distance from each other, row by row, keeping the first of each row in its place. */
export function spaced(items: readonly SeatItem[], ids: ReadonlySet<string>, stepCm: number): SeatItem[] {
  const places = new Map<string, number>();
  let row: SeatItem[] = [];
  const close = () => {
    for (const [index, item] of row.entries()) places.set(item.id, (row[0]?.xCm ?? 0) + index * stepCm);
    row = [];
  };
  for (const item of inReadingOrder(items.filter(({ id }) => ids.has(id)))) {
    if (row[0] && Math.abs(row[0].yCm - item.yCm) > 30) close();
    row.push(item);
  }
  close();
  return items.map((item) => ({ ...item, xCm: places.get(item.id) ?? item.xCm }));
}

export type Problem = 'number_repeated' | 'number_missing' | 'outside' | 'overlap' | 'no_seats';

/** What keeps the plan from being published, told while it is drawn. The server judges again. */
export function problemsOf(plan: Plan): Map<string, Problem> {
  const wrong = new Map<string, Problem>();
  const solid = plan.items.filter(({ kind }) => kind !== 'label' && kind !== 'entrance');
  for (const one of plan.items) {
    if (one.xCm < 0 || one.yCm < 0 || one.xCm + one.widthCm > plan.widthCm || one.yCm + one.heightCm > plan.heightCm) {
      wrong.set(one.id, 'outside');
    }
  }
  for (const one of solid) {
    for (const other of solid) {
      if (one === other) continue;
      if (one.kind === 'seat' && one.number !== undefined && one.number === other.number)
        wrong.set(one.id, 'number_repeated');
      if (overlaps(one, other)) wrong.set(one.id, 'overlap');
    }
  }
  return wrong;
}

function overlaps(one: SeatItem, other: SeatItem): boolean {
  return (
    one.xCm < other.xCm + other.widthCm &&
    other.xCm < one.xCm + one.widthCm &&
    one.yCm < other.yCm + other.heightCm &&
    other.yCm < one.yCm + one.heightCm
  );
}
