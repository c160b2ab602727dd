import { dayNumber, type WorkDay } from '@salus/scheduling';
import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { changeSchedule } from './change-schedule.ts';
import { checkedPlan, refuseWorkElsewhere } from './check-plan.ts';
import { type Occupation, visitsOutsideWork } from './occupation.ts';
import { requireInStudio, studioInReach } from './schedule-places.ts';

export interface Cell {
  employeeId: string;
  day: string;
}

export interface SetShifts {
  studioId: string;
  cells: readonly Cell[];
  /** Hours of these days; an empty list is a day off; null takes the exception away: the pattern holds. */
  plan: WorkDay | null;
  roomId?: string | null;
  /** True: planned only, until it is published. */
  asDraft?: boolean;
}

export interface ScheduleChange {
  changeId: string;
  changed: number;
  /** Booked time that now lies outside working hours: shown, never deleted. */
  visitsOutside: Occupation[];
}

/** Sets or clears the hours of single days, for one cell or many at once. */
export async function setShifts(ctx: CommandCtx, input: SetShifts): Promise<ScheduleChange> {
  const studio = await studioInReach(ctx, 'calendar.schedule', 'edit', input.studioId);
  const employeeIds = [...new Set(input.cells.map((cell) => cell.employeeId))];
  await requireInStudio(ctx, studio, employeeIds);
  const plan = input.plan && checkedPlan(input.plan);
  const cells = [...new Map(input.cells.map((cell) => [cellKey(cell), cell])).values()];
  const days = cells.map((cell) => dayNumber(cell.day));
  const touched = {
    studioId: studio.id,
    employeeIds,
    fromDay: Math.min(...days),
    toDay: Math.max(...days),
  };
  if (plan) {
    await refuseWorkElsewhere(ctx, {
      studio,
      cells: cells.map((cell) => ({ employeeId: cell.employeeId, day: dayNumber(cell.day), plan })),
    });
  }

  const rows = cells.map(({ employeeId, day }) => ({ employeeId, day, plan, roomId: input.roomId ?? null }));
  const { changeId } = await changeSchedule(ctx, 'schedule.set_days', touched, () =>
    input.asDraft ? writeDrafts(ctx, studio.id, rows) : writeShifts(ctx, studio.id, rows),
  );
  const visitsOutside = input.asDraft ? [] : await visitsOutsideWork(ctx, { ...touched, zone: studio.zone });
  return { changeId, changed: rows.length, visitsOutside };
}

export interface ShiftRow {
  employeeId: string;
  day: string;
  plan: WorkDay | null;
  roomId: string | null;
}

/** Writes published exceptions (or takes them away) and drops the drafts of the same days. */
export async function writeShifts(ctx: CommandCtx, studioId: string, rows: readonly ShiftRow[]): Promise<void> {
  const json = JSON.stringify(rows);
  await sql`delete from calendar.shift_draft d
    using jsonb_to_recordset(${json}::jsonb) as x("employeeId" uuid, day date)
    where d.network_id = ${ctx.networkId} and d.studio_id = ${studioId}
      and d.employee_id = x."employeeId" and d.on_date = x.day`.execute(ctx.db);
  await sql`delete from calendar.shift s
    using jsonb_to_recordset(${json}::jsonb) as x("employeeId" uuid, day date)
    where s.network_id = ${ctx.networkId} and s.studio_id = ${studioId}
      and s.employee_id = x."employeeId" and s.on_date = x.day`.execute(ctx.db);
  await sql`insert into calendar.shift
      (network_id, employee_id, studio_id, on_date, day, room_id, is_published, updated_by, updated_at)
    select ${ctx.networkId}, x."employeeId", ${studioId}, x.day, x.plan, x."roomId", true, ${by(ctx)}::uuid, ${ctx.now}
    from jsonb_to_recordset(${json}::jsonb) as x("employeeId" uuid, day date, plan jsonb, "roomId" uuid)
    where x.plan is not null and jsonb_typeof(x.plan) = 'object'`.execute(ctx.db);
}

/** Writes drafts over earlier drafts of the same days. */
export async function writeDrafts(ctx: CommandCtx, studioId: string, rows: readonly ShiftRow[]): Promise<void> {
  await sql`insert into calendar.shift_draft
      (network_id, employee_id, studio_id, on_date, day, room_id, updated_by, updated_at)
    select ${ctx.networkId}, x."employeeId", ${studioId}, x.day, nullif(x.plan, 'null'::jsonb), x."roomId", ${by(ctx)}::uuid, ${ctx.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("employeeId" uuid, day date, plan jsonb, "roomId" uuid)
    on conflict (network_id, employee_id, studio_id, on_date) do update set
      day = excluded.day, room_id = excluded.room_id, updated_by = excluded.updated_by, updated_at = excluded.updated_at`.execute(
    ctx.db,
  );
}

/** A cell as text, to look it up among others. */
export function cellKey(cell: Cell): string {
  return `${cell.employeeId} ${cell.day}`;
}

function by(ctx: CommandCtx): string | null {
  return ctx.actor.kind === 'account' ? ctx.actor.id : null;
}
