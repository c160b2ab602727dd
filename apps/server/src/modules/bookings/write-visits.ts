import type { LineAssignment } from '@salus/scheduling';
import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { type ReservationRow, reservationRow } from '../calendar/public.ts';
import { isoOf } from './find-offers.ts';
import { processingOf } from './needs-of-line.ts';
import { termsOf } from './price-of-line.ts';
import type { Settled } from './settle-time.ts';

/** A visit's row as `bookings.write_visits` inserts it, times and total aside: they come from the lines. */
export interface NewVisit {
  id: string;
  number: number;
  studio_id: string;
  client_id: string | null;
  comment: string;
  wants_earlier: boolean;
  wants_before: string | null;
  wants_earlier_note: string;
  specialist_lock: 'open' | 'closed' | null;
  source: string;
  series_id: string | null;
  repeated_from_id: string | null;
  created_by: string | null;
}

export interface LineRow {
  id: string;
  visit_id: string;
  line_no: number;
  service_id: string;
  service_name: string;
  employee_id: string;
  room_id: string | null;
  room_lane: number | null;
  starts_at: string;
  ends_at: string;
  buffer_before_min: number;
  buffer_after_min: number;
  processing_from_min: number | null;
  processing_len_min: number | null;
  price_minor: number;
  people: number;
}

interface AssistantRow {
  line_id: string;
  employee_id: string;
  lane: number;
  overlap_reason: string | null;
}

interface EquipmentRow {
  line_id: string;
  equipment_id: string;
  lane: number;
  starts_at: string;
  ends_at: string;
}

/** All rows of one visit's lines and what they occupy. */
export interface PlannedVisit {
  visitId: string;
  startsAt: string;
  endsAt: string;
  totalMinor: number;
  lines: LineRow[];
  assistants: AssistantRow[];
  equipment: EquipmentRow[];
  reservations: ReservationRow[];
}

/** Turns a settled time into rows: pure, so that a series of visits is planned before anything is written. */
export function planVisit(
  visitId: string,
  settled: Settled,
  lanes: ReadonlyMap<string, number> = new Map(),
): PlannedVisit {
  const planned: PlannedVisit = {
    visitId,
    startsAt: isoOf(settled.offer.start),
    endsAt: isoOf(settled.offer.end),
    totalMinor: 0,
    lines: [],
    assistants: [],
    equipment: [],
    reservations: [],
  };
  for (const line of settled.offer.lines) planLine(planned, settled, line, lanes);
  return planned;
}

function planLine(
  planned: PlannedVisit,
  { assembled, overlapping }: Settled,
  line: LineAssignment,
  lanes: ReadonlyMap<string, number>,
): void {
  const wanted = assembled.wish.lines[line.lineIndex];
  const service = wanted && assembled.services.get(wanted.serviceId);
  const lead = line.uses.find((use) => use.role === 'lead');
  const person = assembled.facts.people?.find((one) => one.id === lead?.resourceId);
  if (!wanted || !service || !person) throw new Error('A settled line has a service and a lead.');
  const id = wanted.id ?? newId();
  const room = line.uses.find((use) => use.role === 'room');
  const [startsAt, endsAt] = [isoOf(line.startsAt), isoOf(line.endsAt)];
  const durationMin = line.endsAt - line.startsAt;
  const [processing] = processingOf(service, durationMin);
  planned.lines.push({
    id,
    visit_id: planned.visitId,
    line_no: line.lineIndex + 1,
    service_id: service.id,
    service_name: service.name,
    employee_id: person.id,
    room_id: room?.resourceId ?? null,
    room_lane: room?.lane ?? null,
    starts_at: startsAt,
    ends_at: endsAt,
    buffer_before_min: service.bufferBeforeMin,
    buffer_after_min: service.bufferAfterMin + person.breakAfterMin,
    processing_from_min: processing?.[0] ?? null,
    processing_len_min: processing ? processing[1] - processing[0] : null,
    price_minor: wanted.priceMinor ?? termsOf(assembled.facts, service, person).priceMinor,
    people: wanted.people ?? 1,
  });
  planned.totalMinor += planned.lines.at(-1)?.price_minor ?? 0;
  for (const use of line.uses) {
    const sourceKind = use.role === 'assistant' ? 'assistant' : 'service_line';
    for (const [from, to] of use.spans) {
      const time = { startsAt: new Date(from * 60_000), endsAt: new Date(to * 60_000) };
      planned.reservations.push(
        reservationRow({ resourceId: use.resourceId, lane: use.lane, ...time, sourceKind, sourceId: id }),
      );
    }
    const [first, last] = [use.spans[0]?.[0], use.spans.at(-1)?.[1]];
    if (use.role === 'assistant') {
      planned.assistants.push({ line_id: id, employee_id: use.resourceId, lane: 0, overlap_reason: null });
    }
    if (use.role === 'equipment' && first !== undefined && last !== undefined) {
      const time = { starts_at: isoOf(first), ends_at: isoOf(last) };
      planned.equipment.push({ line_id: id, equipment_id: use.resourceId, lane: use.lane, ...time });
    }
  }
  for (const extra of overlapping.filter((one) => one.lineIndex === line.lineIndex)) {
    const lane = lanes.get(extra.employeeId) ?? 1;
    const time = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
    planned.assistants.push({ line_id: id, employee_id: extra.employeeId, lane, overlap_reason: extra.reason });
    planned.reservations.push(
      reservationRow({ resourceId: extra.employeeId, lane, ...time, sourceKind: 'assistant', sourceId: id }),
    );
  }
}

/**
 * Writes visits with their lines, assistants, equipment and reservations in one call; false when somebody else was faster,
 * and then nothing at all is written.
 */
export async function writeVisits(
  ctx: CommandCtx,
  input: {
    /** Rows to insert; a plan without one replaces the lines of a visit that exists. */
    visits: readonly NewVisit[];
    plans: readonly PlannedVisit[];
    holdId?: string | undefined;
  },
): Promise<boolean> {
  const inserted = new Map(input.visits.map((visit) => [visit.id, visit]));
  const visits = input.plans.flatMap((plan) => {
    const visit = inserted.get(plan.visitId);
    return visit ? [{ ...visit, starts_at: plan.startsAt, ends_at: plan.endsAt, total_minor: plan.totalMinor }] : [];
  });
  const rewritten = input.plans.map((plan) => plan.visitId).filter((id) => !inserted.has(id));
  const assistants = input.plans.flatMap((plan) => plan.assistants);
  const equipment = input.plans.flatMap((plan) => plan.equipment);
  const payload = JSON.stringify({
    now: ctx.now.toISOString(),
    ...(input.holdId ? { holdId: input.holdId } : {}),
    ...(visits.length > 0 ? { visits } : {}),
    ...(rewritten.length > 0 ? { rewritten } : {}),
    lines: input.plans.flatMap((plan) => plan.lines),
    ...(assistants.length > 0 ? { assistants } : {}),
    ...(equipment.length > 0 ? { equipment } : {}),
    reservations: input.plans.flatMap((plan) => plan.reservations),
  });
  const { rows } = await sql<{ outcome: string }>`
    select bookings.write_visits(${ctx.networkId}, ${payload}::jsonb) as outcome`.execute(ctx.db);
  return rows[0]?.outcome === 'written';
}
