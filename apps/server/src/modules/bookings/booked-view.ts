import type { ReadCtx } from '../../platform/context.ts';
import type { VisitView } from './schema.ts';
import type { Settled } from './settle-time.ts';
import { viewOf } from './visit-view.ts';
import type { LineRow, NewVisit, PlannedVisit } from './write-visits.ts';

/**
 * The answer about a visit that was just booked, out of what the booking knew anyway: the same as reading it. Undefined where it
 * did not know enough, which is seldom: contracts of medical services, and the phone when the actor got a visit of her own that
 * was meant for anybody.
 */
export function bookedView(
  ctx: ReadCtx,
  settled: Settled,
  planned: PlannedVisit,
  visit: NewVisit,
): VisitView | undefined {
  const { facts, services, clientView, wish } = settled.assembled;
  const isUnforeseen = planned.lines.some(
    ({ service_id, employee_id, line_no }) =>
      services.get(service_id)?.isMedical !== false ||
      (employee_id === ctx.actor.id && wish.lines[line_no - 1]?.employeeId === undefined),
  );
  if (isUnforeseen) return undefined;
  return viewOf(ctx, {
    id: visit.id,
    number: visit.number,
    studio_id: visit.studio_id,
    company_id: facts.studio.companyId,
    time_zone: facts.studio.zone,
    state: 'expected',
    previous_state: null,
    starts_at: new Date(planned.startsAt),
    ends_at: new Date(planned.endsAt),
    client: clientView,
    is_first: facts.client?.isFirst ?? false,
    lines: planned.lines.map((line) => lineJson(ctx, settled, planned, line)),
    total_minor: planned.totalMinor,
    comment: visit.comment,
    wants_earlier: visit.wants_earlier,
    wants_before: visit.wants_before,
    wants_earlier_note: visit.wants_earlier_note,
    specialist_lock: visit.specialist_lock,
    source: visit.source,
    series_id: visit.series_id,
    cancel_reason: null,
    state_changed_at: ctx.now,
    created_at: ctx.now,
    created_by_name: ctx.actor.kind === 'account' ? ctx.actor.name : null,
    version: 1,
    settings: facts.settings,
    history: null,
  });
}

function lineJson(ctx: ReadCtx, { assembled }: Settled, planned: PlannedVisit, line: LineRow) {
  const { facts, services } = assembled;
  const service = services.get(line.service_id);
  const nameOf = (employeeId: string) => {
    const person = facts.people?.find((one) => one.id === employeeId);
    if (!person) throw new Error('Who takes part in a visit is one of the people of its studio.');
    return person.fullName;
  };
  return {
    id: line.id,
    serviceId: line.service_id,
    serviceName: service?.names[ctx.locale]?.name?.trim() || line.service_name,
    categoryId: service?.categoryId ?? null,
    colour: service?.colour ?? null,
    employeeId: line.employee_id,
    employeeName: nameOf(line.employee_id),
    roomId: line.room_id,
    roomName: facts.rooms?.find((room) => room.id === line.room_id)?.name ?? null,
    startsAt: line.starts_at,
    endsAt: line.ends_at,
    bufferBeforeMin: line.buffer_before_min,
    bufferAfterMin: line.buffer_after_min,
    processing: processingOf(line),
    priceMinor: line.price_minor,
    people: line.people,
    isMedical: false,
    contractMissing: false,
    assistants: planned.assistants
      .filter((one) => one.line_id === line.id)
      .map((one) => ({
        employeeId: one.employee_id,
        name: nameOf(one.employee_id),
        overlapReason: one.overlap_reason,
      })),
    equipment: planned.equipment
      .filter((one) => one.line_id === line.id)
      .map((one) => ({
        id: one.equipment_id,
        name: facts.units?.find((unit) => unit.id === one.equipment_id)?.name ?? '',
        startsAt: one.starts_at,
        endsAt: one.ends_at,
      })),
  };
}

function processingOf({ processing_from_min: from, processing_len_min: length }: LineRow): [number, number] | null {
  return from === null || length === null ? null : [from, length];
}
