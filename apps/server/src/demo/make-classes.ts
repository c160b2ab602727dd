import { epochMinuteOf, isoDate, weekdayOf } from '@salus/scheduling';
import { settleAt } from '../modules/classes/public.ts';
import { type Twist, twistOf, type WeekPart, weekOf } from './class-week.ts';
import { insertRows } from './insert-rows.ts';
import { type DemoClient, type DemoPerson, type DemoStudio, idFrom, said, type World } from './world.ts';

type Row = Record<string, unknown>;

/** What the classes of one day take, so that visits are put around them. */
export interface ClassTime {
  trainerId: string;
  hallId: string;
  span: readonly [number, number];
  clientIds: readonly string[];
}

/** The classes of a studio's day by `studioId/day`. */
export type ClassesByDay = ReadonlyMap<string, readonly ClassTime[]>;

const capacity = 14;
const pastWeeks = 6;
const weeksAhead = 12;

interface Rows {
  series: Row[];
  classes: Row[];
  bookings: Row[];
  waits: Row[];
  passes: Row[];
  reservations: Row[];
  /** Classes with an offer running. */
  offers: string[];
}

interface DemoClass {
  id: string;
  startsAt: Date;
  endsAt: Date;
  isFree: boolean;
  price: number;
  /** How many of its places are taken. */
  wanted: number;
  waiting: number;
  twist: Twist | null;
}

/** How long the offer of the demo still runs. */
const offerLeftMs = 25 * 60_000;

/**
 * A believable weekly timetable in every studio with a training hall: six weeks of history, evenings that are full, a full class
 * with a waitlist in the first studio, and a future that has only begun to fill.
 */
export async function makeClasses(world: World): Promise<ClassesByDay> {
  const types = await world.ctx.db
    .selectFrom('catalogue.class_type')
    .select(['id', 'duration_min'])
    .where('network_id', '=', world.ctx.networkId)
    .orderBy('sort_order')
    .execute();
  const formats = await world.ctx.db
    .selectFrom('catalogue.format')
    .select('id')
    .where('network_id', '=', world.ctx.networkId)
    .orderBy('sort_order')
    .execute();
  const maps = await world.ctx.db
    .selectFrom('org.seat_map')
    .select(['id', 'room_id'])
    .where('network_id', '=', world.ctx.networkId)
    .execute();
  const rows: Rows = { series: [], classes: [], bookings: [], waits: [], passes: [], reservations: [], offers: [] };
  const byDay = new Map<string, ClassTime[]>();
  const counter = { next: 1 };
  for (const [studioAt, studio] of world.studios.entries()) {
    const hall = studio.rooms.find(({ departments }) => departments.includes('gym'));
    const trainers = studio.people.filter(({ department }) => department === 'gym');
    const map = maps.find(({ room_id }) => room_id === hall?.id);
    const [main] = trainers;
    if (!hall?.id || !main || !map) continue;
    for (const part of weekOf(studioAt)) {
      const trainer = trainers[part.trainer] ?? main;
      const type = types[part.type];
      if (!type) continue;
      const columns = {
        studio_id: studio.id,
        class_type_id: type.id,
        format_id: formats[part.format ?? 1]?.id ?? null,
        room_id: hall.id,
        trainer_ids: [trainer.id],
        capacity,
        price_minor: part.price,
        is_free: part.isFree ?? false,
        is_online: false,
        note: '',
        created_at: world.ctx.now,
        version: 1,
      };
      addSeries(
        world,
        rows,
        byDay,
        counter,
        {
          studio,
          studioAt,
          trainer,
          stepsIn: trainers.find((one) => one !== trainer) ?? trainer,
          hallId: hall.id,
          mapId: map.id,
          columns,
        },
        {
          ...part,
          durationMin: type.duration_min,
        },
      );
    }
  }
  await write(world, rows, counter.next);
  return byDay;
}

interface Place {
  studio: DemoStudio;
  studioAt: number;
  trainer: DemoPerson;
  /** Leads a class when the trainer cannot. */
  stepsIn: DemoPerson;
  hallId: string;
  mapId: string;
  columns: Row;
}

function addSeries(
  world: World,
  rows: Rows,
  byDay: Map<string, ClassTime[]>,
  counter: { next: number },
  place: Place,
  part: WeekPart & { durationMin: number },
): void {
  const seriesId = idFrom(world, 90);
  const firstDay = world.today - weekdayOf(world.today) - pastWeeks * 7;
  const lastDay = world.today + weeksAhead * 7;
  rows.series.push({
    ...place.columns,
    id: seriesId,
    weekdays: part.weekdays,
    every_weeks: 1,
    start_min: part.startMin,
    duration_min: part.durationMin,
    starts_on: isoDate(firstDay),
    except_on: [],
    placed_until: isoDate(lastDay),
  });
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (!part.weekdays.includes(weekdayOf(day))) continue;
    const one = classOn(world, place, part, day);
    const isCancelled = one.twist === 'cancelled';
    const trainer = one.twist === 'substitute' ? place.stepsIn : place.trainer;
    const clients = world.clients.filter(({ studio }) => studio === place.studio);
    const people = pickClients(world, clients, one.wanted + one.waiting);
    rows.classes.push({
      ...place.columns,
      id: one.id,
      series_id: seriesId,
      series_day: isoDate(day),
      seat_map_id: place.mapId,
      seats: Array.from({ length: capacity }, (_, at) => at + 1),
      starts_at: one.startsAt,
      ends_at: one.endsAt,
      ...addPeople(world, rows, counter, one, people),
      trainer_ids: [trainer.id],
      held: one.twist === 'offer' ? 1 : 0,
      has_own_plan: one.twist === 'moved' || one.twist === 'substitute',
      moved_at: one.twist === 'moved' || one.twist === 'substitute' ? world.ctx.now : null,
      state: isCancelled ? 'cancelled' : 'planned',
      cancel_reason: isCancelled ? said(world, { ru: 'Тренер заболел', en: 'The trainer is ill' }) : null,
    });
    if (isCancelled) continue;
    reserve(world, rows, one, [trainer.id, place.hallId]);
    if (one.twist === 'offer') rows.offers.push(one.id);
    const key = `${place.studio.id}/${day}`;
    const times = byDay.get(key) ?? [];
    times.push({
      trainerId: trainer.id,
      hallId: place.hallId,
      span: [startOf(part, one.twist), startOf(part, one.twist) + part.durationMin],
      clientIds: people.map(({ id }) => id),
    });
    byDay.set(key, times);
  }
}

function classOn(
  world: World,
  { studio, studioAt }: Place,
  part: WeekPart & { durationMin: number },
  day: number,
): DemoClass {
  const { random } = world;
  const twist = twistOf(studioAt, world.today, day, part);
  const at = epochMinuteOf(studio.plan.timeZone, day, startOf(part, twist));
  const offset = day - world.today;
  const isEvening = part.startMin >= 1020;
  const share = offset <= 1 ? (isEvening ? 0.85 : 0.55) : Math.max(0.8 - offset * 0.06, 0);
  // The evening class of tomorrow in the first studio is the one everybody wants.
  const isWanted = studio === world.studios[0] && (offset === 0 || offset === 1) && part.startMin === 1080;
  const drawn = Math.min(capacity, Math.round(capacity * share * (0.7 + 0.5 * random.next())));
  return {
    id: idFrom(world, 80),
    startsAt: new Date(at * 60_000),
    endsAt: new Date((at + part.durationMin) * 60_000),
    isFree: part.isFree ?? false,
    price: part.price,
    wanted: isWanted ? capacity : twist === 'offer' ? capacity - 1 : drawn,
    waiting: isWanted || twist === 'offer' ? 3 : 0,
    twist,
  };
}

function startOf({ startMin }: WeekPart, twist: Twist | null): number {
  return twist === 'moved' ? startMin + 30 : startMin;
}

function pickClients(world: World, pool: readonly DemoClient[], count: number): DemoClient[] {
  const found = new Set<DemoClient>();
  for (let tries = 0; found.size < Math.min(count, pool.length) && tries < count * 12; tries += 1) {
    const client = pool[world.random.skewed(pool.length)];
    if (client) found.add(client);
  }
  return [...found];
}

/** Bookings with seats, and those who wait; answers the counts of the class. */
function addPeople(
  world: World,
  rows: Rows,
  counter: { next: number },
  one: DemoClass,
  people: readonly DemoClient[],
): { taken: number; waiting: number; last_arrival: number } {
  const { random, ctx } = world;
  const isOver = one.endsAt <= ctx.now;
  let taken = 0;
  for (const [at, client] of people.slice(0, one.wanted).entries()) {
    const chance = random.next();
    const isFull = one.waiting > 0;
    const state =
      one.twist === 'cancelled'
        ? 'cancelled_by_studio'
        : isOver
          ? chance > 0.97
            ? 'late_cancelled'
            : chance > 0.92
              ? 'no_show'
              : 'attended'
          : chance > 0.96 && !isFull
            ? 'cancelled_by_client'
            : 'booked';
    const isActive = !state.includes('cancelled');
    if (isActive) taken += 1;
    const hasPass = !one.isFree && random.chance(0.6);
    const bookedAt = new Date(
      Math.min(one.startsAt.getTime() - (1 + random.below(6)) * 86_400_000, ctx.now.getTime() - 120_000),
    );
    rows.bookings.push({
      id: random.id(bookedAt.getTime()),
      number: counter.next,
      class_id: one.id,
      client_id: client.id,
      seat: at + 1,
      state,
      payment: one.isFree ? 'free' : hasPass ? 'pass' : 'at_studio',
      pass_id: hasPass ? passOf(world, rows, client) : null,
      price_minor: one.price,
      source: random.pick(['desk', 'site', 'site', 'phone']),
      state_changed_at: bookedAt,
      created_at: bookedAt,
      version: 1,
    });
    counter.next += 1;
  }
  const waiting = people.slice(one.wanted);
  for (const [at, client] of waiting.entries()) {
    const isOffered = one.twist === 'offer' && at === 0;
    // Whoever has a pass moves up by herself; an offer goes to somebody who has none.
    if (at === 0 && !isOffered) passOf(world, rows, client);
    rows.waits.push({
      id: idFrom(world, 1),
      class_id: one.id,
      client_id: client.id,
      arrival_no: at + 1,
      state: isOver ? 'closed' : isOffered ? 'offered' : 'waiting',
      offer_until: isOffered ? new Date(ctx.now.getTime() + offerLeftMs) : null,
      source: 'site',
      created_at: new Date(ctx.now.getTime() - (10 - at) * 3_600_000),
    });
  }
  const offered = one.twist === 'offer' ? 1 : 0;
  return { taken, waiting: isOver ? 0 : waiting.length - offered, last_arrival: waiting.length };
}

/** One pass a client, with a believable rest. */
function passOf(world: World, rows: Rows, client: DemoClient): string {
  const there = rows.passes.find((pass) => pass.client_id === client.id);
  if (there) return there.id as string;
  const id = idFrom(world, 60);
  rows.passes.push({
    id,
    client_id: client.id,
    name: said(world, { ru: 'Йога 8', en: 'Yoga 8' }),
    visits_left: 1 + world.random.below(7),
    valid_until: isoDate(world.today + 20 + world.random.below(60)),
    created_at: world.ctx.now,
  });
  return id;
}

function reserve(world: World, rows: Rows, one: DemoClass, resourceIds: readonly string[]): void {
  for (const resourceId of resourceIds) {
    rows.reservations.push({
      id: idFrom(world, 80),
      resource_id: resourceId,
      lane: 0,
      starts_at: one.startsAt,
      ends_at: one.endsAt,
      source_kind: 'class',
      source_id: one.id,
    });
  }
}

async function write({ ctx }: World, rows: Rows, nextNumber: number): Promise<void> {
  await insertRows(ctx, 'classes.counted_pass', rows.passes);
  await insertRows(ctx, 'classes.series', rows.series);
  await insertRows(ctx, 'classes.class', rows.classes);
  await insertRows(ctx, 'classes.booking', rows.bookings);
  await insertRows(ctx, 'classes.wait', rows.waits);
  await insertRows(ctx, 'calendar.reservation', rows.reservations);
  const offerUntil = new Date(ctx.now.getTime() + offerLeftMs).toISOString();
  for (const classId of rows.offers) await settleAt(ctx, classId, offerUntil);
  await insertRows(ctx, 'platform.counter', [{ name: 'class_booking', next_value: nextNumber }]);
}
