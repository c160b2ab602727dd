import { type ReadCtx, requireReach } from '../../platform/context.ts';
import { type Action, withinReach } from '../../platform/rights.ts';
import { notFound } from './errors.ts';
import type { VisitView } from './schema.ts';
import { visitView } from './visit-view.ts';

/** A visit with its history, within the actor's reach. */
export async function getVisit(ctx: ReadCtx, visitId: string): Promise<VisitView> {
  const visit = await visitView(ctx, visitId);
  requireVisitWithin(ctx, visit, 'view');
  return visit;
}

/** Refuses as "not found" a visit that lies out of reach; one's own are those one leads or assists in. */
export function requireVisitWithin(ctx: ReadCtx, visit: VisitView, action: Action): void {
  const reach = requireReach(ctx, 'bookings.visit', action);
  const isOwn = visit.lines.some(
    (line) =>
      line.employeeId === ctx.actor.id || line.assistants.some((assistant) => assistant.employeeId === ctx.actor.id),
  );
  if (!withinReach(reach, { studioId: visit.studioId, isOwn })) throw notFound();
}
