import { sql } from 'kysely';
import type { ReadCtx } from '../../../platform/context.ts';

/** What a swap must know of a visit. */
export interface VisitToMove {
  id: string;
  studioId: string;
  version: number;
  startsAt: Date;
  endsAt: Date;
  /** Who leads the first of its services. */
  employeeId: string;
  /** A visit of several services keeps its people; one of a single service may get another. */
  isOfOneLine: boolean;
}

/** A visit that is still ahead; undefined when it is not there any more or has begun. */
export async function visitToMove(ctx: ReadCtx, visitId: string): Promise<VisitToMove | undefined> {
  const { rows } = await sql<VisitToMove>`
    select v.id, v.studio_id as "studioId", v.version, v.starts_at as "startsAt", v.ends_at as "endsAt",
      (select l.employee_id from bookings.visit_line l where l.network_id = v.network_id and l.visit_id = v.id
        order by l.line_no limit 1) as "employeeId",
      (select count(*) = 1 from bookings.visit_line l where l.network_id = v.network_id and l.visit_id = v.id) as "isOfOneLine"
    from bookings.visit v
    where v.network_id = ${ctx.networkId} and v.id = ${visitId} and v.state in ('expected', 'confirmed')
      and v.starts_at > ${ctx.now}`.execute(ctx.db);
  return rows[0];
}
