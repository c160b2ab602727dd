import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { absenceRight } from '../../calendar/public.ts';
import { fileNotTaken, notFound, tooManyCalendars } from '../errors.ts';
import { installation } from '../installation.ts';
import { CalendarError } from './calendar-lines.ts';
import { type CalendarRow, calendarView } from './calendar-view.ts';
import { readableAddress } from './fetch-calendar.ts';
import { readErrand } from './read-errand.ts';
import type { AddBusyCalendar, BusyCalendarView } from './schema.ts';
import { takeBusyTime } from './take-busy-time.ts';

const mostCalendars = 5;

/**
 * Adds a calendar of another program: an address is read within moments and then each hour, a file at once. The employee does
 * it for herself, a superior for her; visits that stand in busy time are listed and stay.
 */
export async function addBusyCalendar(
  ctx: CommandCtx,
  { employeeId, name, address: typed, file, id = newId() }: AddBusyCalendar & { employeeId: string },
): Promise<BusyCalendarView> {
  const { studioId } = await absenceRight(ctx, 'add', employeeId);
  const { box, allowsLocalCalendars } = installation();
  const address = typed === undefined ? null : readableAddress(typed, { allowsLocal: allowsLocalCalendars });
  const content = file === undefined ? null : Buffer.from(file, 'base64');
  await refuseTooMany(ctx, employeeId);
  const inserted = await ctx.db
    .insertInto('integrations.busy_calendar')
    .values({
      network_id: ctx.networkId,
      id,
      employee_id: employeeId,
      name,
      kind: address ? 'address' : 'file',
      sealed_address: address && box.seal(Buffer.from(address.href)),
      host: address?.host ?? '',
      content,
      added_by: ctx.actor.id,
      added_at: ctx.now,
    })
    .onConflict((conflict) => conflict.columns(['network_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted && content) await takeFile(ctx, { calendarId: id, employeeId, content });
  if (inserted && address) await enqueue(ctx, readErrand, { calendarId: id }, { key: `calendar/${id}` });
  const row = await rowOf(ctx, id, employeeId);
  if (inserted) {
    recordChange(ctx, {
      action: 'busy_calendar.add',
      objectType: 'employee',
      objectId: employeeId,
      studioId,
      after: { name, host: row.host },
    });
  }
  return calendarView(row);
}

async function takeFile(ctx: CommandCtx, file: { calendarId: string; employeeId: string; content: Buffer }) {
  try {
    await takeBusyTime(ctx, file);
  } catch (problem) {
    if (problem instanceof CalendarError) throw fileNotTaken({ fault: problem.fault });
    throw problem;
  }
}

async function refuseTooMany(ctx: CommandCtx, employeeId: string): Promise<void> {
  const { there } = await ctx.db
    .selectFrom('integrations.busy_calendar')
    .select(({ fn }) => fn.countAll<number>().as('there'))
    .where('network_id', '=', ctx.networkId)
    .where('employee_id', '=', employeeId)
    .executeTakeFirstOrThrow();
  if (Number(there) >= mostCalendars) throw tooManyCalendars({ most: mostCalendars });
}

/** The same id again is a retry and gets what is there, if it is the same person's. */
async function rowOf(ctx: CommandCtx, id: string, employeeId: string): Promise<CalendarRow> {
  const row = await ctx.db
    .selectFrom('integrations.busy_calendar')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', id)
    .where('employee_id', '=', employeeId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}
