import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { giveBackImportedTime } from '../../calendar/public.ts';
import { calendarInReach } from './calendar-view.ts';

/** Takes a calendar away, and gives back the time ahead that came from it. */
export async function removeBusyCalendar(ctx: CommandCtx, calendarId: string): Promise<void> {
  const { row, studioId } = await calendarInReach(ctx, calendarId);
  await giveBackImportedTime(ctx, { employeeId: row.employee_id, sourceId: calendarId });
  await ctx.db
    .deleteFrom('integrations.busy_calendar')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', calendarId)
    .execute();
  recordChange(ctx, {
    action: 'busy_calendar.remove',
    objectType: 'employee',
    objectId: row.employee_id,
    studioId,
    before: { name: row.name, host: row.host },
  });
}
