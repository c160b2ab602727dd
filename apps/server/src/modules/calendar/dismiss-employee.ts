import { dayNumber } from '@salus/scheduling';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { dismissFromTeam, employeeInReach, restoreToTeam } from '../staff/public.ts';
import { hasFutureVisits } from './errors.ts';
import { boundsOfDays } from './model.ts';
import { occupationsOf } from './occupation.ts';

export interface DismissEmployee {
  employeeId: string;
  /** The last day in the team. */
  dismissedOn: string;
}

const farAhead = new Date('9999-01-01T00:00:00Z');

/**
 * Lets an employee leave the team after a last day. Refused while visits or classes stand behind it: they are listed and
 * must be moved or cancelled first. Plans of work end on that day, and she can no longer sign in.
 */
export async function dismissEmployee(ctx: CommandCtx, input: DismissEmployee): Promise<void> {
  requireReach(ctx, 'staff.employee', 'delete');
  await employeeInReach(ctx, 'delete', input.employeeId);
  const endOfLastDay = await endOfDayWhere(ctx, input);
  const items = await occupationsOf(ctx, {
    resourceIds: [input.employeeId],
    from: endOfLastDay > ctx.now ? endOfLastDay : ctx.now,
    to: farAhead,
    kinds: ['service_line', 'assistant', 'class'],
  });
  if (items.length > 0) throw hasFutureVisits({ items, count: items.length });

  await endPlans(ctx, input);
  await dismissFromTeam(ctx, input);
}

/** Takes somebody back. Her plan of work is made anew: it ended with the last day. */
export async function restoreEmployee(ctx: CommandCtx, input: { employeeId: string }): Promise<void> {
  requireReach(ctx, 'staff.employee', 'delete');
  await employeeInReach(ctx, 'delete', input.employeeId);
  await restoreToTeam(ctx, input);
}

async function endPlans(ctx: CommandCtx, { employeeId, dismissedOn }: DismissEmployee): Promise<void> {
  for (const table of ['calendar.shift', 'calendar.shift_draft'] as const) {
    await ctx.db
      .deleteFrom(table)
      .where('network_id', '=', ctx.networkId)
      .where('employee_id', '=', employeeId)
      .where('on_date', '>', dismissedOn)
      .execute();
  }
  await ctx.db
    .deleteFrom('calendar.working_pattern')
    .where('network_id', '=', ctx.networkId)
    .where('employee_id', '=', employeeId)
    .where('starts_on', '>', dismissedOn)
    .execute();
  await ctx.db
    .updateTable('calendar.working_pattern')
    .set((eb) => ({ ends_on: dismissedOn, version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('employee_id', '=', employeeId)
    .where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', dismissedOn)]))
    .execute();
}

/** The end of the last day by the clocks of the employee's easternmost studio would end too early: the latest one counts. */
async function endOfDayWhere(ctx: CommandCtx, { employeeId, dismissedOn }: DismissEmployee): Promise<Date> {
  const rows = await ctx.db
    .selectFrom('staff.employee_studio as es')
    .innerJoin('org.studio as s', (join) =>
      join.onRef('s.network_id', '=', 'es.network_id').onRef('s.id', '=', 'es.studio_id'),
    )
    .select('s.time_zone')
    .where('es.network_id', '=', ctx.networkId)
    .where('es.employee_id', '=', employeeId)
    .execute();
  const ends = rows.map(({ time_zone }) => boundsOfDays(time_zone, dayNumber(dismissedOn), dayNumber(dismissedOn)).to);
  return ends.sort((a, b) => b.getTime() - a.getTime())[0] ?? new Date(`${dismissedOn}T23:59:59Z`);
}
