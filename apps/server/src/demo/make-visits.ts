import { epochMinuteOf, weekdayOf } from '@salus/scheduling';
import { DayBook } from './day-book.ts';
import { insertRows } from './insert-rows.ts';
import type { ClassesByDay } from './make-classes.ts';
import { makeTimeOff } from './make-time-off.ts';
import { noteVisit } from './note-visits.ts';
import * as plan from './plan.ts';
import { type DemoClient, type DemoPerson, type DemoService, type DemoStudio, said, type World } from './world.ts';

type Row = Record<string, unknown>;

/** Rows of one stretch of days, written together. */
interface Batch {
  visits: Row[];
  lines: Row[];
  assistants: Row[];
  equipment: Row[];
  reservations: Row[];
}

const emptyBatch = (): Batch => ({ visits: [], lines: [], assistants: [], equipment: [], reservations: [] });
const flushAt = 4_000;
const wholeDay: readonly [number, number] = [0, 1440];

interface Day {
  studio: DemoStudio;
  day: number;
  /** Epoch minute of a minute of this local day. */
  at(minute: number): number;
  book: DayBook;
  clientsToday: Set<string>;
}

/**
 * Half a year of past days and three weeks to come. Every visit stands on reservations like any other, so the demo obeys the
 * same rules as real life: nobody and nothing is in two places at once.
 */
export async function makeVisits(
  world: World,
  classes: ClassesByDay,
  days: { past: number; future: number },
): Promise<void> {
  const poolOf = new Map(
    world.studios.map((studio) => [studio, world.clients.filter((client) => client.studio === studio)]),
  );
  const counter = { next: 1 };
  const { away, repair } = await makeTimeOff(world);
  let batch = emptyBatch();
  for (let offset = -days.past; offset <= days.future; offset += 1) {
    for (const studio of world.studios) {
      const day = openDay(world, studio, offset);
      for (const { person, from, to } of away)
        if (day.day >= from && day.day < to) day.book.take(person.id, 0, [wholeDay]);
      takeClasses(day, classes);
      if (repair?.studio === studio && offset === 0) day.book.take(repair.unitId, 0, [repair.span]);
      fillDay(world, batch, counter, day, poolOf.get(studio) ?? [], offset);
    }
    if (batch.visits.length >= flushAt) {
      await write(world, batch);
      batch = emptyBatch();
    }
  }
  await write(world, batch);
  await insertRows(world.ctx, 'platform.counter', [{ name: 'visit', next_value: counter.next }]);
}

async function write(world: World, batch: Batch): Promise<void> {
  await insertRows(world.ctx, 'bookings.visit', batch.visits);
  await insertRows(world.ctx, 'bookings.visit_line', batch.lines);
  await insertRows(world.ctx, 'bookings.line_assistant', batch.assistants);
  await insertRows(world.ctx, 'bookings.line_equipment', batch.equipment);
  await insertRows(world.ctx, 'calendar.reservation', batch.reservations);
}

function openDay(world: World, studio: DemoStudio, offset: number): Day {
  const day = world.today + offset;
  const midnight = epochMinuteOf(studio.plan.timeZone, day, 720) - 720; // neither zone of the demo changes its clock
  return { studio, day, at: (minute) => midnight + minute, book: new DayBook(), clientsToday: new Set() };
}

/** Classes stand first; visits of the trainer, of the hall and of the participants are put around them. */
function takeClasses({ studio, day, book, clientsToday }: Day, classes: ClassesByDay): void {
  for (const { trainerId, hallId, span, clientIds } of classes.get(`${studio.id}/${day}`) ?? []) {
    book.take(trainerId, 0, [span]);
    book.take(hallId, 0, [span]);
    for (const clientId of clientIds) clientsToday.add(clientId);
  }
}

/** How full a day is: busy evenings of the past, a future that has only begun to fill. */
function loadOf(offset: number): number {
  if (offset <= 0) return 0.9;
  return Math.max(0.85 - offset * 0.038, 0.06);
}

function fillDay(
  world: World,
  batch: Batch,
  counter: { next: number },
  day: Day,
  pool: DemoClient[],
  offset: number,
): void {
  for (const person of day.studio.people) {
    if (person.role !== 'specialist') continue;
    const work = workOn(world, person, day.day);
    if (!work) continue;
    if (person.breakFrom !== null) day.book.take(person.id, 0, [[person.breakFrom, person.breakFrom + 30]]);
    fillShift(world, batch, counter, day, person, work, pool, offset);
  }
}

function workOn(world: World, person: DemoPerson, day: number): readonly [number, number] | null {
  const anchor = world.firstDay - weekdayOf(world.firstDay);
  return person.cycle[(day - anchor) % person.cycle.length] ?? null;
}

function fillShift(
  world: World,
  batch: Batch,
  counter: { next: number },
  day: Day,
  person: DemoPerson,
  [opens, closes]: readonly [number, number],
  pool: DemoClient[],
  offset: number,
): void {
  const { random } = world;
  const own = world.services.filter(({ plan: service }) => service.department === person.department);
  if (own.length === 0 || pool.length === 0) return;
  let minute = opens;
  while (minute < closes - 30) {
    if (!random.chance(loadOf(offset))) {
      minute += 15 * (1 + random.below(4));
      continue;
    }
    const service = random.pick(own);
    const client = clientFor(world, day, pool);
    const placed = client && place(day, person, service, minute, closes);
    if (!placed) {
      minute += 15;
      continue;
    }
    day.clientsToday.add(client.id);
    record(world, batch, counter, day, person, service, client, minute, placed, offset);
    minute += Math.ceil((service.plan.durationMin + (service.plan.bufferAfterMin ?? 0)) / 15) * 15;
  }
}

function clientFor(world: World, day: Day, pool: DemoClient[]): DemoClient | undefined {
  for (let tries = 0; tries < 8; tries += 1) {
    const client = pool[world.random.skewed(pool.length)];
    if (client && !day.clientsToday.has(client.id)) return client;
  }
  return undefined;
}

interface Place {
  lead: readonly (readonly [number, number])[];
  room: { id: string; lane: number; span: readonly [number, number] };
  unit: { id: string; span: readonly [number, number] } | null;
  assistant: DemoPerson | null;
}

/** A consistent way of serving it there and then, or undefined. Takes nothing yet. */
function place(
  day: Day,
  person: DemoPerson,
  { plan: service }: DemoService,
  minute: number,
  closes: number,
): Place | undefined {
  const end = minute + service.durationMin;
  if (end > closes) return undefined;
  const after = end + (service.bufferAfterMin ?? 0);
  const lead = leadSpans(service, minute, after);
  if (day.book.freeLane(person.id, 1, lead) !== 0) return undefined;
  const room = freeRoom(day, service, [minute, after]);
  if (!room) return undefined;
  const unit = service.equipment
    ? freeUnit(day, service.equipment, [minute, end + service.equipment.prepAfterMin])
    : null;
  if (unit === undefined) return undefined;
  const assistant = service.assistants ? freeAssistant(day, person, [minute, end]) : null;
  return assistant === undefined ? undefined : { lead, room, unit, assistant };
}

/** While colour develops the specialist is free. */
function leadSpans(service: plan.ServicePlan, minute: number, after: number): [number, number][] {
  if (!service.processing) return [[minute, after]];
  const [from, length] = service.processing;
  return [
    [minute, minute + from],
    [minute + from + length, after],
  ];
}

function freeRoom(day: Day, service: plan.ServicePlan, span: readonly [number, number]): Place['room'] | undefined {
  for (const room of day.studio.rooms) {
    if (!room.departments.includes(service.department)) continue;
    const lane = day.book.freeLane(room.id, room.lanes, [span]);
    if (lane >= 0 && lane < room.lanes) return { id: room.id, lane, span };
  }
  return undefined;
}

function freeUnit(day: Day, { kind }: { kind: string }, span: readonly [number, number]): Place['unit'] | undefined {
  const unit = day.studio.equipment.find((one) => one.kind === kind && day.book.freeLane(one.id, 1, [span]) === 0);
  return unit && { id: unit.id, span };
}

function freeAssistant(day: Day, lead: DemoPerson, span: readonly [number, number]): DemoPerson | undefined {
  const helpers = day.studio.people.filter(({ role }) => role === 'assistant');
  return helpers.find((person) => person !== lead && day.book.freeLane(person.id, 1, [span]) === 0);
}

function record(
  world: World,
  batch: Batch,
  counter: { next: number },
  day: Day,
  person: DemoPerson,
  service: DemoService,
  client: DemoClient,
  minute: number,
  placed: Place,
  offset: number,
): void {
  const { random, ctx } = world;
  const instant = (local: number) => new Date(day.at(local) * 60_000);
  const startsAt = instant(minute);
  const endsAt = instant(minute + service.plan.durationMin);
  const bookedAt = new Date(
    Math.min(startsAt.getTime() - (1 + random.below(14)) * 86_400_000, ctx.now.getTime() - 60_000),
  );
  const [visitId, lineId] = [random.id(bookedAt.getTime()), random.id(bookedAt.getTime())];
  const state = stateOf(world, startsAt, endsAt, offset);
  const isActive = !state.includes('cancel');
  const wantsEarlier = offset > 0 && random.chance(0.04);
  const price =
    service.plan.price * (day.studio.plan.company === 'ural' && service.plan.department === 'massage' ? 85 : 100);
  batch.visits.push({
    id: visitId,
    number: counter.next,
    studio_id: day.studio.id,
    client_id: client.id,
    state,
    starts_at: startsAt,
    ends_at: endsAt,
    comment: random.chance(0.08) ? said(world, random.pick(plan.comments)) : '',
    wants_earlier: wantsEarlier,
    wants_before: null,
    wants_earlier_note: wantsEarlier ? said(world, { ru: 'В любой день после 16:00', en: 'Any day after 16:00' }) : '',
    source: random.pick(['desk', 'phone', 'desk', 'site']),
    total_minor: price,
    state_changed_at: bookedAt,
    created_at: bookedAt,
    version: 1,
  });
  counter.next += 1;
  batch.lines.push({
    id: lineId,
    visit_id: visitId,
    line_no: 1,
    service_id: service.id,
    service_name: service.name,
    employee_id: person.id,
    room_id: placed.room.id,
    room_lane: placed.room.lane,
    starts_at: startsAt,
    ends_at: endsAt,
    buffer_before_min: 0,
    buffer_after_min: service.plan.bufferAfterMin ?? 0,
    processing_from_min: service.plan.processing?.[0] ?? null,
    processing_len_min: service.plan.processing?.[1] ?? null,
    price_minor: price,
  });
  if (placed.assistant) batch.assistants.push({ line_id: lineId, employee_id: placed.assistant.id, lane: 0 });
  if (placed.unit) {
    const [from] = placed.unit.span;
    batch.equipment.push({
      line_id: lineId,
      equipment_id: placed.unit.id,
      lane: 0,
      starts_at: instant(from),
      ends_at: endsAt,
    });
  }
  noteVisit(world, client.id, {
    state,
    startsAt,
    employeeId: person.id,
    isMedical: service.plan.isMedical ?? false,
    wantsEarlier,
  });
  if (!isActive) return;

  const reserve = (resourceId: string, lane: number, kind: string, spans: readonly (readonly [number, number])[]) => {
    day.book.take(resourceId, lane, spans);
    for (const [from, to] of spans) {
      batch.reservations.push({
        id: random.id(bookedAt.getTime()),
        resource_id: resourceId,
        lane,
        starts_at: instant(from),
        ends_at: instant(to),
        source_kind: kind,
        source_id: lineId,
      });
    }
  };
  reserve(person.id, 0, 'service_line', placed.lead);
  reserve(placed.room.id, placed.room.lane, 'service_line', [placed.room.span]);
  if (placed.unit) reserve(placed.unit.id, 0, 'service_line', [placed.unit.span]);
  if (placed.assistant) reserve(placed.assistant.id, 0, 'assistant', [[minute, minute + service.plan.durationMin]]);
}

function stateOf(world: World, startsAt: Date, endsAt: Date, offset: number): string {
  const { random, ctx } = world;
  const chance = random.next();
  if (chance > 0.955) return offset > 0 || chance > 0.975 ? 'cancelled_by_client' : 'late_cancelled';
  if (chance > 0.945) return 'cancelled_by_studio';
  if (endsAt <= ctx.now) return chance > 0.9 ? 'no_show' : 'completed';
  if (startsAt <= ctx.now) return 'arrived';
  const isSoon = startsAt.getTime() - ctx.now.getTime() < 3 * 3_600_000;
  return random.chance(isSoon ? 0.8 : 0.4) ? 'confirmed' : 'expected';
}
