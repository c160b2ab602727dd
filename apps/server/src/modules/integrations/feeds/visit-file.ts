import type { ReadCtx } from '../../../platform/context.ts';
import { calendarText, uidOf } from '../../../platform/icalendar.ts';
import { visitView } from '../../bookings/public.ts';

/** One visit as a calendar file for the desk; for whoever may see the visit, and with what she may see of it. */
export async function visitFile(ctx: ReadCtx, visitId: string): Promise<string> {
  const visit = await visitView(ctx, visitId);
  const place = await ctx.db
    .selectFrom('org.studio')
    .select(['name', 'address'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', visit.studioId)
    .executeTakeFirst();
  return calendarText({
    method: 'PUBLISH',
    entries: [
      {
        uid: uidOf.visit(visit.id),
        sequence: visit.version,
        stampedAt: visit.createdAt,
        startsAt: visit.startsAt,
        endsAt: visit.endsAt,
        title: [...new Set(visit.lines.map(({ serviceName }) => serviceName))].join(', '),
        place: [place?.name, place?.address].filter(Boolean).join(', '),
        details: `№ ${visit.number}`,
        isCancelled: visit.state.includes('cancelled'),
      },
    ],
  });
}
