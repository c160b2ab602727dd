import type * as z from 'zod';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import type { Counters } from '../../platform/counter.ts';
import { withinReach } from '../../platform/rights.ts';
import { bookVisit } from './book-visit.ts';
import { notFound } from './errors.ts';
import type { CopyVisit, VisitView } from './schema.ts';
import { findVisit, isParallel, type RecordedVisit, servedBy, wishOfVisit } from './visit-record.ts';

export type CopyVisitCommand = z.output<typeof CopyVisit> & { visitId: string; counters: Counters };

/** Books the same services for the same client at another time, at today's prices. */
export async function copyVisit(ctx: CommandCtx, input: CopyVisitCommand): Promise<VisitView> {
  const visit = await findVisit(ctx, input.visitId);
  const reach = requireReach(ctx, 'bookings.visit', 'view');
  if (!visit || !withinReach(reach, { studioId: visit.studioId, isOwn: servedBy(visit, ctx.actor.id) }))
    throw notFound();
  return bookVisit(ctx, {
    id: input.id,
    studioId: visit.studioId,
    clientId: visit.clientId ?? undefined,
    startsAt: input.startsAt,
    lines: linesToRepeat(visit, input.employeeId),
    mode: isParallel(visit) ? 'parallel' : 'sequence',
    comment: visit.comment,
    lock: visit.lock,
    override: input.override,
    notify: input.notify,
    source: 'desk',
    counters: input.counters,
    repeatedFromId: visit.id,
  });
}

/** The same services and people; rooms and apparatus are found anew, prices are those of the price list. */
export function linesToRepeat(visit: RecordedVisit, employeeId?: string) {
  const [leader] = visit.lines;
  return wishOfVisit(visit).lines.map((line) => ({
    serviceId: line.serviceId,
    employeeId: employeeId !== undefined && line.employeeId === leader?.employeeId ? employeeId : line.employeeId,
    durationMin: line.durationMin,
    people: line.people,
    gapBeforeMin: line.gapBeforeMin,
    assistants: line.assistantIds?.map((id) => ({ employeeId: id })),
  }));
}
