import type { GroupClass } from './group-classes.ts';
import { type DayFrame, minuteOf } from './time-grid.ts';

/** A group class as it stands in one column: of a trainer, or of the hall. */
export interface PlacedClass {
  key: string;
  groupClass: GroupClass;
  at: number;
  len: number;
  /** Side by side with others of the same time: which of how many. */
  side: number;
  sides: number;
}

export type ClassesByResource = ReadonlyMap<string, readonly GroupClass[]>;

/** Classes by who leads them and by the hall they are in. */
export function classesByResource(classes: readonly GroupClass[]): ClassesByResource {
  const found = new Map<string, GroupClass[]>();
  for (const one of classes) {
    for (const id of [...one.trainers.map((trainer) => trainer.id), ...(one.roomId ? [one.roomId] : [])]) {
      const known = found.get(id);
      if (known) known.push(one);
      else found.set(id, [one]);
    }
  }
  return found;
}

/** The classes of one column on one day. */
export function placeClasses(frame: DayFrame, classes: readonly GroupClass[] = []): PlacedClass[] {
  return classes.flatMap((groupClass) => {
    const at = minuteOf(frame, groupClass.startsAt);
    const end = minuteOf(frame, groupClass.endsAt);
    if (end <= 0 || at >= frame.lengthMin) return [];
    return [{ key: groupClass.id, groupClass, at, len: end - at, side: 0, sides: 1 }];
  });
}

/** Time that planned classes take: where they are not shown it must not look free. */
export function takenBy(classes: readonly PlacedClass[]): [number, number][] {
  return classes.filter(({ groupClass }) => !groupClass.isCancelled).map(({ at, len }) => [at, at + len]);
}

/** The class that goes on at a minute of a column. */
export function classUnder(classes: readonly PlacedClass[], minute: number): GroupClass | null {
  return classes.findLast(({ at, len }) => at <= minute && minute < at + len)?.groupClass ?? null;
}
