/** Halls, trainers and classes for the measurements of the timetable. */
import { newId } from '../apps/server/src/platform/ids.ts';
import type { BigStudio } from './big-studio.ts';

/** A class type, and a hall in the studio. */
export async function addHall(studio: BigStudio, studioId: string): Promise<{ classTypeId: string; hallId: string }> {
  const [classTypeId, hallId] = [newId(), newId()];
  const { networkId, admin } = studio;
  await admin.query('insert into catalogue.class_type (network_id, id, name) values ($1, $2, $3)', [
    networkId,
    classTypeId,
    `Hot Stretching ${classTypeId}`,
  ]);
  await admin.query(
    `insert into org.room (network_id, id, studio_id, kind, name) values ($1, $2, $3, 'hall', 'Hall')`,
    [networkId, hallId, studioId],
  );
  return { classTypeId, hallId };
}

export interface ClassFacts {
  studioId: string;
  classTypeId: string;
  hallId: string;
  startsAt: Date;
  capacity: number;
}

/** Classes of an hour as the product leaves them, without reservations: nobody else wants the time here. */
export async function addClasses(studio: BigStudio, classes: readonly ClassFacts[]): Promise<string[]> {
  const rows = classes.map((one, at) => ({
    id: newId(),
    trainerId: studio.employeeIds[at % studio.employeeIds.length],
    ...one,
  }));
  await studio.admin.query(
    `insert into classes.class (network_id, id, studio_id, class_type_id, room_id, trainer_ids, starts_at, ends_at, capacity, price_minor)
     select $1, x.id, x."studioId", x."classTypeId", x."hallId", array[x."trainerId"], x."startsAt", x."startsAt" + interval '1 hour', x.capacity, 90000
     from jsonb_to_recordset($2::jsonb) x(id uuid, "studioId" uuid, "classTypeId" uuid, "hallId" uuid, "trainerId" uuid, "startsAt" timestamptz, capacity smallint)`,
    [studio.networkId, JSON.stringify(rows)],
  );
  return rows.map(({ id }) => id);
}
