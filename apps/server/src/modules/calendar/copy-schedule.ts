import { dayNumber, isoDate, type WorkDay } from '@salus/scheduling';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { changeSchedule } from './change-schedule.ts';
import { workElsewhere } from './check-plan.ts';
import { periodTooLong } from './errors.ts';
import {
  boundsOfDays,
  type DayPlan,
  type EmployeeTime,
  epochMinute,
  patternOn,
  plannedByPattern,
  type StoredShift,
  samePlan,
  tidyPlan,
} from './model.ts';
import { requireInStudio, type StudioPlace, studioInReach } from './schedule-places.ts';
import { type Cell, cellKey, writeDrafts } from './set-shifts.ts';
import { workingTime } from './working-time.ts';

export interface CopySchedule {
  studioId: string;
  employeeIds: readonly string[];
  /** The days that are copied, both included. */
  from: string;
  to: string;
  /** First days of the places they are copied to. */
  targets: readonly string[];
  /** Cells of the targets that stay as they are, chosen one by one from the preview. */
  skip?: readonly Cell[];
}

export type Collision = 'absence' | 'other_studio' | 'exception' | 'draft';

export interface CopiedDay extends Cell {
  plan: DayPlan;
  roomId: string | null;
  collision: Collision | null;
}

const atMostCells = 5000;

/** What a copy would write, with its collisions: nothing is changed. */
export async function previewCopy(ctx: ReadCtx, input: CopySchedule): Promise<{ items: CopiedDay[] }> {
  const studio = await studioInReach(ctx, 'calendar.schedule', 'edit', input.studioId);
  await requireInStudio(ctx, studio, input.employeeIds);
  return { items: await plannedCopy(ctx, studio, input) };
}

/**
 * Copies the hours of a day, a week or a period to target dates, as drafts [SCH-004i]. Days that the person spends away or
 * in another studio are never overwritten; bookings are not copied.
 */
export async function copySchedule(
  ctx: CommandCtx,
  input: CopySchedule,
): Promise<{ changeId: string; changed: number }> {
  const studio = await studioInReach(ctx, 'calendar.schedule', 'edit', input.studioId);
  await requireInStudio(ctx, studio, input.employeeIds);
  const skipped = new Set((input.skip ?? []).map(cellKey));
  const items = (await plannedCopy(ctx, studio, input)).filter(
    (item) => item.collision !== 'absence' && item.collision !== 'other_studio' && !skipped.has(cellKey(item)),
  );
  const targetDays = targetRange(input);
  const touched = { studioId: studio.id, employeeIds: input.employeeIds, ...targetDays };
  const rows = items.map(({ employeeId, day, plan, roomId }) => ({ employeeId, day, plan, roomId }));
  const { changeId } = await changeSchedule(ctx, 'schedule.copy', touched, () => writeDrafts(ctx, studio.id, rows));
  return { changeId, changed: rows.length };
}

async function plannedCopy(ctx: ReadCtx, studio: StudioPlace, input: CopySchedule): Promise<CopiedDay[]> {
  const [from, to] = [dayNumber(input.from), dayNumber(input.to)];
  const length = to - from + 1;
  const range = targetRange(input);
  if (length < 1 || length * input.targets.length * input.employeeIds.length > atMostCells) throw periodTooLong();
  const times = await workingTime(ctx, {
    employeeIds: input.employeeIds,
    fromDay: Math.min(from, range.fromDay),
    toDay: Math.max(to, range.toDay),
  });
  const drafts = await draftsOn(ctx, studio, { ...range, employeeIds: input.employeeIds });
  // Targets may overlap: of two sources for one day the later one counts.
  const days = new Map<string, CopiedDay>();
  for (const [employeeId, time] of times) {
    for (const target of input.targets) {
      for (let offset = 0; offset < length; offset += 1) {
        const plan = effectivePlan(time, studio.id, from + offset);
        const day = dayNumber(target) + offset;
        const key = cellKey({ employeeId, day: isoDate(day) });
        if (samePlan(plan, effectivePlan(time, studio.id, day)) && !drafts.has(key)) continue;
        const collision = collisionOn(time, studio, day) ?? (drafts.has(key) ? 'draft' : null);
        const roomId = shiftOn(time, studio.id, from + offset)?.roomId ?? null;
        days.set(key, { employeeId, day: isoDate(day), plan: tidyPlan(plan), roomId, collision });
      }
    }
  }
  const elsewhere = await workElsewhere(ctx, {
    studio,
    cells: [...days.values()].map(({ employeeId, day, plan }) => ({ employeeId, day: dayNumber(day), plan })),
  });
  const busy = new Set(elsewhere.map(cellKey));
  return [...days.values()].map((item) =>
    busy.has(cellKey(item)) ? { ...item, collision: 'other_studio' as const } : item,
  );
}

function collisionOn(time: EmployeeTime, studio: StudioPlace, day: number): Collision | null {
  const bounds = boundsOfDays(studio.zone, day, day);
  const [from, to] = [epochMinute(bounds.from), epochMinute(bounds.to)];
  if (time.absences.some((absence) => absence[0] < to && absence[1] > from)) return 'absence';
  return shiftOn(time, studio.id, day) ? 'exception' : null;
}

function effectivePlan(time: EmployeeTime, studioId: string, day: number): WorkDay {
  return shiftOn(time, studioId, day)?.day ?? plannedByPattern(patternOn(time.patterns, studioId, day), day);
}

function shiftOn(time: EmployeeTime, studioId: string, day: number): StoredShift | undefined {
  return time.shifts.find((one) => one.studioId === studioId && one.onDate === day);
}

/** Days that somebody has planned already but not published: a copy would write over them. */
async function draftsOn(
  ctx: ReadCtx,
  studio: StudioPlace,
  { employeeIds, fromDay, toDay }: { employeeIds: readonly string[]; fromDay: number; toDay: number },
): Promise<Set<string>> {
  const rows = await ctx.db
    .selectFrom('calendar.shift_draft')
    .select(['employee_id', 'on_date'])
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', studio.id)
    .where('employee_id', 'in', [...employeeIds])
    .where('on_date', '>=', isoDate(fromDay))
    .where('on_date', '<=', isoDate(toDay))
    .execute();
  return new Set(rows.map((row) => cellKey({ employeeId: row.employee_id, day: row.on_date })));
}

function targetRange(input: CopySchedule): { fromDay: number; toDay: number } {
  const length = dayNumber(input.to) - dayNumber(input.from);
  const starts = input.targets.map(dayNumber);
  return { fromDay: Math.min(...starts), toDay: Math.max(...starts) + length };
}
