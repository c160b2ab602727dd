import type * as z from 'zod';
import type { visitBooked } from './events.ts';
import type { LineRow, PlannedVisit } from './write-visits.ts';

export type VisitFacts = z.input<typeof visitBooked.data>;
export type EventLine = VisitFacts['lines'][number];

/** What an event says of a visit that was just planned. */
export function visitFactsOf(
  planned: PlannedVisit,
  visit: { number: number; studio_id: string; client_id: string | null },
  notify: boolean,
): VisitFacts {
  return {
    visitId: planned.visitId,
    number: visit.number,
    studioId: visit.studio_id,
    clientId: visit.client_id,
    startsAt: planned.startsAt,
    endsAt: planned.endsAt,
    lines: planned.lines.map((line) => eventLine(line, planned)),
    totalMinor: planned.totalMinor,
    notify,
  };
}

function eventLine(line: LineRow, planned: PlannedVisit): EventLine {
  return {
    lineId: line.id,
    serviceId: line.service_id,
    employeeId: line.employee_id,
    startsAt: line.starts_at,
    endsAt: line.ends_at,
    priceMinor: line.price_minor,
    assistantIds: planned.assistants.filter((one) => one.line_id === line.id).map((one) => one.employee_id),
  };
}
