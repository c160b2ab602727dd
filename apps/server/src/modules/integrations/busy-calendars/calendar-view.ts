import type { Selectable } from 'kysely';
import * as z from 'zod';
import type { ReadCtx } from '../../../platform/context.ts';
import type { IntegrationsBusyCalendar } from '../../../platform/db/schema.generated.ts';
import { absenceRight } from '../../calendar/public.ts';
import { notFound } from '../errors.ts';
import type { BusyCalendarView } from './schema.ts';

export type CalendarRow = Selectable<IntegrationsBusyCalendar>;

const skipped = z.array(z.object({ reason: z.string(), count: z.int() }));
export const storedCollisions = z.array(
  z.object({
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    name: z.string().nullable(),
    visitNumber: z.int().nullable(),
  }),
);

export function calendarView(row: CalendarRow): BusyCalendarView {
  return {
    id: row.id,
    employeeId: row.employee_id,
    name: row.name,
    kind: row.kind as BusyCalendarView['kind'], // the table's check allows no other words
    host: row.host,
    addedAt: row.added_at,
    readAt: row.read_at,
    failingSince: row.failing_since,
    fault: row.fault,
    events: row.events,
    busySpans: row.busy_spans,
    skipped: skipped.parse(row.skipped),
    collisions: storedCollisions.parse(row.collisions).map(({ startsAt, endsAt, ...what }) => ({
      ...what,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    })),
  };
}

/** Calendars of an employee, for herself and her superiors. */
export async function listBusyCalendars(
  ctx: ReadCtx,
  { employeeId }: { employeeId: string },
): Promise<{ items: BusyCalendarView[] }> {
  await absenceRight(ctx, 'view', employeeId);
  const rows = await ctx.db
    .selectFrom('integrations.busy_calendar')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('employee_id', '=', employeeId)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return { items: rows.map(calendarView) };
}

/** One calendar for whoever may enter the absences of its employee. */
export async function calendarInReach(
  ctx: ReadCtx,
  calendarId: string,
): Promise<{ row: CalendarRow; studioId: string | null }> {
  const row = await ctx.db
    .selectFrom('integrations.busy_calendar')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', calendarId)
    .executeTakeFirst();
  if (!row) throw notFound();
  const { studioId } = await absenceRight(ctx, 'add', row.employee_id);
  return { row, studioId };
}
