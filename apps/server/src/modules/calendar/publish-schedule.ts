import { dayNumber } from '@salus/scheduling';
import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { changeSchedule } from './change-schedule.ts';
import { refuseWorkElsewhere } from './check-plan.ts';
import type { DayPlan } from './model.ts';
import { visitsOutsideWork } from './occupation.ts';
import { studioInReach } from './schedule-places.ts';
import { type ScheduleChange, type ShiftRow, writeShifts } from './set-shifts.ts';

export interface DraftsOf {
  studioId: string;
  from: string;
  to: string;
}

/** Makes the drafts of a period count: from now on booking and the employees see these hours. */
export async function publishSchedule(ctx: CommandCtx, input: DraftsOf): Promise<ScheduleChange> {
  const studio = await studioInReach(ctx, 'calendar.schedule', 'edit', input.studioId);
  const rows = await draftsOf(ctx, input, studio.onlyOwn);
  const employeeIds = [...new Set(rows.map((row) => row.employeeId))];
  const touched = { studioId: studio.id, employeeIds, fromDay: dayNumber(input.from), toDay: dayNumber(input.to) };
  await refuseWorkElsewhere(ctx, {
    studio,
    cells: rows.flatMap(({ employeeId, day, plan }) => (plan ? [{ employeeId, day: dayNumber(day), plan }] : [])),
  });

  const { changeId } = await changeSchedule(ctx, 'schedule.publish', touched, () => writeShifts(ctx, studio.id, rows));
  return {
    changeId,
    changed: rows.length,
    visitsOutside: await visitsOutsideWork(ctx, { ...touched, zone: studio.zone }),
  };
}

/** Throws the drafts of a period away; what was published stays as it is. */
export async function discardDrafts(ctx: CommandCtx, input: DraftsOf): Promise<ScheduleChange> {
  const studio = await studioInReach(ctx, 'calendar.schedule', 'edit', input.studioId);
  const rows = await draftsOf(ctx, input, studio.onlyOwn);
  const employeeIds = [...new Set(rows.map((row) => row.employeeId))];
  const touched = { studioId: studio.id, employeeIds, fromDay: dayNumber(input.from), toDay: dayNumber(input.to) };
  const { changeId } = await changeSchedule(ctx, 'schedule.discard', touched, async () => {
    await sql`delete from calendar.shift_draft where network_id = ${ctx.networkId} and studio_id = ${studio.id}
      and employee_id = any(${employeeIds}::uuid[])
      and on_date between ${input.from}::date and ${input.to}::date`.execute(ctx.db);
  });
  return { changeId, changed: rows.length, visitsOutside: [] };
}

async function draftsOf(ctx: CommandCtx, { studioId, from, to }: DraftsOf, onlyOwn: boolean): Promise<ShiftRow[]> {
  let drafts = ctx.db
    .selectFrom('calendar.shift_draft')
    .select(['employee_id', 'on_date', 'day', 'room_id'])
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', studioId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to);
  if (onlyOwn) drafts = drafts.where('employee_id', '=', ctx.actor.id);
  const rows = await drafts.execute();
  return rows.map((row) => ({
    employeeId: row.employee_id,
    day: row.on_date,
    plan: row.day as unknown as DayPlan | null,
    roomId: row.room_id,
  }));
}
