import type * as z from 'zod';
import type { SeatFault, SeatItem } from './schema.ts';

type Item = z.output<typeof SeatItem>;
type Fault = z.output<typeof SeatFault>;

/** What must stand apart from each other; labels and entrances may touch anything. */
const solid: ReadonlySet<Item['kind']> = new Set(['seat', 'blocked', 'trainer']);

/** Why a plan cannot be published: numbers that are missing or repeat, things outside the room or upon each other. */
export function planFaults(plan: { widthCm: number; heightCm: number; items: readonly Item[] }): Fault[] {
  const seats = plan.items.filter(({ kind }) => kind === 'seat');
  const faults: Fault[] = [];
  const add = (problem: Fault['problem'], found: readonly Item[]) => {
    if (found.length > 0) faults.push({ problem, itemIds: found.map((item) => item.id) });
  };
  if (seats.length === 0) faults.push({ problem: 'no_seats', itemIds: [] });
  add(
    'number_missing',
    seats.filter((seat) => seat.number === undefined),
  );
  add('number_repeated', repeated(seats));
  add(
    'outside',
    plan.items.filter(
      (item) =>
        item.xCm < 0 ||
        item.yCm < 0 ||
        item.xCm + item.widthCm > plan.widthCm ||
        item.yCm + item.heightCm > plan.heightCm,
    ),
  );
  add('overlap', overlapping(plan.items.filter(({ kind }) => solid.has(kind))));
  return faults;
}

/** Places that a client can take. */
export function seatCount(items: readonly Item[]): number {
  return items.filter(({ kind }) => kind === 'seat').length;
}

function repeated(seats: readonly Item[]): Item[] {
  const times = new Map<number | undefined, number>();
  for (const { number } of seats) times.set(number, (times.get(number) ?? 0) + 1);
  return seats.filter(({ number }) => number !== undefined && (times.get(number) ?? 0) > 1);
}

function overlapping(items: readonly Item[]): Item[] {
  return items.filter((one) =>
    items.some(
      (other) =>
        other !== one &&
        one.xCm < other.xCm + other.widthCm &&
        other.xCm < one.xCm + one.widthCm &&
        one.yCm < other.yCm + other.heightCm &&
        other.yCm < one.yCm + one.heightCm,
    ),
  );
}
