import { dayNumber, isoDate, type WorkDay } from '@salus/scheduling';
import type { CommandCtx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { changeSchedule } from './change-schedule.ts';
import { checkedPlan, refuseWorkElsewhere } from './check-plan.ts';
import { plannedByPattern } from './model.ts';
import { visitsOutsideWork } from './occupation.ts';
import { requireInStudio, studioInReach } from './schedule-places.ts';
import type { ScheduleChange } from './set-shifts.ts';

export interface SetPattern {
  studioId: string;
  employeeIds: readonly string[];
  /** The first day on which it holds; earlier days keep what they had. */
  startsOn: string;
  /** The last day; null: until further notice. */
  endsOn?: string | null;
  /** A day on which the cycle begins anew; by default the first one. */
  anchorOn?: string;
  /** 1–31 days that repeat; all of them empty means "no work from then on". */
  cycle: readonly WorkDay[];
  label?: string;
}

/** As far ahead as other studios are compared and booked visits are listed: further than anybody books. */
const lookAheadDays = 62;

/**
 * Gives employees a repeating plan from a day on ("and further"). What held before ends the day before; a plan that would
 * go on behind the new one's end is continued there. Exceptions of single days stay.
 */
export async function setPattern(ctx: CommandCtx, input: SetPattern): Promise<ScheduleChange> {
  const studio = await studioInReach(ctx, 'calendar.schedule', 'edit', input.studioId);
  const employeeIds = [...new Set(input.employeeIds)];
  await requireInStudio(ctx, studio, employeeIds);
  const cycle = input.cycle.map(checkedPlan);
  const fromDay = dayNumber(input.startsOn);
  const lastDay = input.endsOn ? dayNumber(input.endsOn) : fromDay + lookAheadDays;
  const toDay = Math.max(fromDay, Math.min(lastDay, fromDay + lookAheadDays));
  const anchorOn = dayNumber(input.anchorOn ?? input.startsOn);
  const pattern = { id: '', label: '', studioId: studio.id, startsOn: fromDay, endsOn: null, anchorOn, cycle };
  await refuseWorkElsewhere(ctx, {
    studio,
    cells: employeeIds.flatMap((employeeId) =>
      Array.from({ length: toDay - fromDay + 1 }, (_, index) => ({
        employeeId,
        day: fromDay + index,
        plan: plannedByPattern(pattern, fromDay + index),
      })),
    ),
  });

  const touched = { studioId: studio.id, employeeIds, fromDay, toDay };
  const { changeId } = await changeSchedule(ctx, 'schedule.set_pattern', touched, async () => {
    for (const employeeId of employeeIds) await replacePatterns(ctx, { ...input, employeeId });
    await ctx.db
      .insertInto('calendar.working_pattern')
      .values(
        employeeIds.map((employeeId) => ({
          network_id: ctx.networkId,
          id: newId(),
          employee_id: employeeId,
          studio_id: studio.id,
          starts_on: input.startsOn,
          ends_on: input.endsOn ?? null,
          anchor_on: isoDate(anchorOn),
          cycle: JSON.stringify(cycle),
          label: input.label ?? '',
        })),
      )
      .execute();
  });
  return {
    changeId,
    changed: employeeIds.length,
    visitsOutside: await visitsOutsideWork(ctx, { ...touched, zone: studio.zone }),
  };
}

interface Replacement {
  employeeId: string;
  studioId: string;
  startsOn: string;
  endsOn?: string | null;
}

/** Cuts the new plan's days out of the employee's plans in this studio. */
async function replacePatterns(
  ctx: CommandCtx,
  { employeeId, studioId, startsOn, endsOn }: Replacement,
): Promise<void> {
  let overlapping = ctx.db
    .selectFrom('calendar.working_pattern')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('employee_id', '=', employeeId)
    .where('studio_id', '=', studioId)
    .where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', startsOn)]));
  if (endsOn) overlapping = overlapping.where('starts_on', '<=', endsOn);

  for (const old of await overlapping.execute()) {
    if (endsOn && (old.ends_on === null || old.ends_on > endsOn)) {
      await ctx.db
        .insertInto('calendar.working_pattern')
        .values({ ...old, id: newId(), starts_on: dayAfter(endsOn), cycle: JSON.stringify(old.cycle) })
        .execute();
    }
    const own = { network_id: ctx.networkId, id: old.id };
    if (old.starts_on < startsOn) {
      await ctx.db
        .updateTable('calendar.working_pattern')
        .set((eb) => ({ ends_on: isoDate(dayNumber(startsOn) - 1), version: eb('version', '+', 1) }))
        .where('network_id', '=', own.network_id)
        .where('id', '=', own.id)
        .execute();
    } else {
      await ctx.db
        .deleteFrom('calendar.working_pattern')
        .where('network_id', '=', own.network_id)
        .where('id', '=', own.id)
        .execute();
    }
  }
}

function dayAfter(day: string): string {
  return isoDate(dayNumber(day) + 1);
}
