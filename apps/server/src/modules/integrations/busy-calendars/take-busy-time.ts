import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { replaceImportedTime } from '../../calendar/public.ts';
import { busyCalendarChanged } from '../events.ts';
import { readBusyTime } from './read-busy-time.ts';

const aheadDays = 180;

/** Takes the busy time of a calendar's content for the half year ahead, and notes what came of it. */
export async function takeBusyTime(
  ctx: CommandCtx,
  { calendarId, employeeId, content }: { calendarId: string; employeeId: string; content: Uint8Array },
): Promise<void> {
  const to = new Date(ctx.now.getTime() + aheadDays * 86_400_000);
  const read = readBusyTime(content, { zone: await zoneOf(ctx, employeeId), from: ctx.now, to });
  const { collisions } = await replaceImportedTime(ctx, {
    employeeId,
    sourceId: calendarId,
    span: [Math.floor(ctx.now.getTime() / 60_000), Math.ceil(to.getTime() / 60_000)],
    busy: read.busy,
  });
  const before = await ctx.db
    .selectFrom('integrations.busy_calendar')
    .select('failing_since')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', calendarId)
    .executeTakeFirst();
  await ctx.db
    .updateTable('integrations.busy_calendar')
    .set({
      read_at: ctx.now,
      tried_at: ctx.now,
      failing_since: null,
      fault: null,
      events: read.events,
      busy_spans: read.busy.length,
      skipped: JSON.stringify(read.skipped),
      collisions: JSON.stringify(
        collisions.map(({ startsAt, endsAt, name, visitNumber }) => ({ startsAt, endsAt, name, visitNumber })),
      ),
    })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', calendarId)
    .execute();
  if (before?.failing_since) {
    publish(ctx, busyCalendarChanged, { subjectId: calendarId, data: { calendarId, employeeId, fault: null } });
  }
}

/** Times without a zone are those of the studio where she works. */
async function zoneOf(ctx: CommandCtx, employeeId: string): Promise<string> {
  const place = await ctx.db
    .selectFrom('staff.employee_studio as es')
    .innerJoin('org.studio as s', (join) =>
      join.onRef('s.network_id', '=', 'es.network_id').onRef('s.id', '=', 'es.studio_id'),
    )
    .select('s.time_zone')
    .where('es.network_id', '=', ctx.networkId)
    .where('es.employee_id', '=', employeeId)
    .orderBy('s.sort_order')
    .limit(1)
    .executeTakeFirst();
  return place?.time_zone ?? 'UTC';
}
