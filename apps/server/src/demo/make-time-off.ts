import { epochMinuteOf } from '@salus/scheduling';
import { insertRows } from './insert-rows.ts';
import { type DemoPerson, type DemoStudio, idFrom, said, type World } from './world.ts';

/** Days on which somebody is away, as day numbers [from, to). */
export interface TimeOff {
  person: DemoPerson;
  from: number;
  to: number;
}

/** A holiday, a sick leave and an apparatus in repair today, so that every journal has something to show. */
export async function makeTimeOff(world: World): Promise<{ away: TimeOff[]; repair: Repair | null }> {
  const away: TimeOff[] = [];
  for (const [at, studio] of world.studios.entries()) {
    const specialists = studio.people.filter(({ role }) => role === 'specialist');
    const ill = specialists[1 + (at % 2)];
    const resting = specialists.at(-1);
    if (ill) away.push(await absent(world, studio, ill, 'sick_leave', 1, 5));
    if (resting && resting !== ill) away.push(await absent(world, studio, resting, 'vacation', 9, 20));
  }
  return { away, repair: await repairToday(world) };
}

async function absent(
  world: World,
  studio: DemoStudio,
  person: DemoPerson,
  kind: string,
  from: number,
  to: number,
): Promise<TimeOff> {
  const [first, last] = [world.today + from, world.today + to];
  const id = idFrom(world, 3);
  const [startsAt, endsAt] = [first, last].map((day) => new Date(epochMinuteOf(studio.plan.timeZone, day, 0) * 60_000));
  await insertRows(world.ctx, 'calendar.absence', [
    {
      id,
      employee_id: person.id,
      kind,
      starts_at: startsAt,
      ends_at: endsAt,
      note: '',
      state: 'approved',
      created_at: world.ctx.now,
      version: 1,
    },
  ]);
  await insertRows(world.ctx, 'calendar.reservation', [
    {
      id: idFrom(world, 3),
      resource_id: person.id,
      lane: 0,
      starts_at: startsAt,
      ends_at: endsAt,
      source_kind: 'absence',
      source_id: id,
    },
  ]);
  return { person, from: first, to: last };
}

export interface Repair {
  studio: DemoStudio;
  unitId: string;
  span: readonly [number, number];
}

/** The second LPG of the first studio, from opening until half past four. */
async function repairToday(world: World): Promise<Repair | null> {
  const studio = world.studios[0];
  const unit = studio?.equipment.filter(({ kind }) => kind === 'LPG')[1];
  if (!studio || !unit) return null;
  const span = [540, 990] as const;
  const [startsAt, endsAt] = span.map(
    (minute) => new Date(epochMinuteOf(studio.plan.timeZone, world.today, minute) * 60_000),
  );
  const id = idFrom(world, 1);
  await insertRows(world.ctx, 'calendar.block', [
    {
      id,
      studio_id: studio.id,
      resource_id: unit.id,
      kind: 'repair',
      reason: said(world, { ru: 'Компрессор, заявка 318', en: 'Compressor, request 318' }),
      starts_at: startsAt,
      ends_at: endsAt,
      created_at: world.ctx.now,
      version: 1,
    },
  ]);
  await insertRows(world.ctx, 'calendar.reservation', [
    {
      id: idFrom(world, 1),
      resource_id: unit.id,
      lane: 0,
      starts_at: startsAt,
      ends_at: endsAt,
      source_kind: 'block',
      source_id: id,
    },
  ]);
  return { studio, unitId: unit.id, span };
}
