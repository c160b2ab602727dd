import type { Selectable } from 'kysely';
import type { ClassesClass } from '../../platform/db/schema.generated.ts';

/** A stored class, as the tables know it. */
export type ClassRow = Selectable<ClassesClass>;

/** What a class is, apart from when it takes place. */
export interface ClassPlan {
  classTypeId: string;
  formatId: string | null;
  roomId: string | null;
  trainerIds: readonly string[];
  durationMin: number;
  capacity: number;
  priceMinor: number;
  isFree: boolean;
  isOnline: boolean;
  joinUrl: string | null;
  whatToBring: string | null;
  note: string;
}

export type BookingState =
  | 'booked'
  | 'attended'
  | 'no_show'
  | 'cancelled_by_client'
  | 'late_cancelled'
  | 'cancelled_by_studio';

/** How far ahead classes of a series stand in the timetable. */
export const horizonDays = 84;

/** How long a change may be taken back; until then nobody is told of it. */
export const undoMin = 10;

/** How long an offered place is held [BKG-003i]. */
export const offerMin = 30;

/** A join link shows this long before the start [SCH-007i]. */
export const joinLinkMin = 15;

/** Attendance may be marked so long before the start. */
export const markingOpensMin = 180;

export const minuteOf = (date: Date): number => Math.floor(date.getTime() / 60_000);
export const instantOfMinute = (minute: number): Date => new Date(minute * 60_000);

/** What events say of a class. */
export function factsOf(row: ClassRow) {
  return {
    classId: row.id,
    seriesId: row.series_id,
    studioId: row.studio_id,
    classTypeId: row.class_type_id,
    roomId: row.room_id,
    trainerIds: row.trainer_ids,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
  };
}

/** "Mat, water" thing by thing, as widgets show it. */
export function thingsToBring(words: string): string[] {
  return words
    .split(/[,;\n،、，]+/)
    .map((thing) => thing.trim())
    .filter((thing) => thing !== '');
}
