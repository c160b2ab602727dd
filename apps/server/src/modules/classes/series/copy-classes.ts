import { dayBounds, dayNumber, isoDate, localMinuteOf } from '@salus/scheduling';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { withinReach } from '../../../platform/rights.ts';
import { notFound, nothingToPlace, tooManyClasses } from '../errors.ts';
import { type ClassRow, instantOfMinute, minuteOf } from '../model.ts';
import { insertClasses, planOf, problemsOf, type Target } from '../place-classes.ts';
import { type PlaceFacts, placeFacts } from '../place-facts.ts';
import type { CopyClassesInput, PlacementPlanView } from '../schema.ts';
import { announce, placementPlan, refuseProblems } from './create-series.ts';
import { keepPlaced } from './keep-placed.ts';
import { targetOn } from './series-days.ts';

const atMost = 500;

/** What a copy would put into the timetable; collisions are listed and may be skipped one by one [SCH-004i]. */
export async function previewClassCopy(ctx: ReadCtx, input: CopyClassesInput): Promise<PlacementPlanView> {
  const targets = await copiesOf(ctx, input);
  return placementPlan(targets, await problemsOf(ctx, targets), input.skip);
}

/** Copies the classes of a day, a week or any period to other days [SCH-004]. Bookings are not copied. */
export async function copyClasses(ctx: CommandCtx, input: CopyClassesInput) {
  const targets = (await copiesOf(ctx, input)).filter(({ key }) => !input.skip.includes(key));
  if (targets.length === 0) throw nothingToPlace();
  refuseProblems(await problemsOf(ctx, targets));
  const made = targets.map((target) => ({ id: newId(), seriesId: null, seriesDay: null, target }));
  await insertClasses(ctx, made);
  recordChange(ctx, {
    action: 'class.copy',
    objectType: 'studio',
    objectId: input.studioId,
    studioId: input.studioId,
    after: { from: input.from, to: input.to, targets: input.targets, classes: made.length },
  });
  return { ...announce(ctx, null, input.studioId, made), ...(await keepPlaced(ctx, null, input.studioId, made)) };
}

async function copiesOf(ctx: ReadCtx, input: CopyClassesInput): Promise<Target[]> {
  const reach = requireReach(ctx, 'classes.class', 'add');
  if (!withinReach(reach, { studioId: input.studioId })) throw notFound();
  const zone = await zoneOf(ctx, input.studioId);
  const [fromDay, toDay] = [dayNumber(input.from), dayNumber(input.to)];
  const rows = await classesBetween(ctx, input.studioId, dayBounds(zone, fromDay)[0], dayBounds(zone, toDay)[1]);
  if (rows.length * input.targets.length > atMost) throw tooManyClasses({ atMost });
  const facts = new Map<string, PlaceFacts>();
  const targets: Target[] = [];
  for (const row of rows) {
    const plan = planOf(row);
    const same = JSON.stringify([plan.classTypeId, plan.formatId, plan.roomId, plan.trainerIds, plan.capacity]);
    const place = facts.get(same) ?? (await placeFacts(ctx, input.studioId, plan));
    facts.set(same, place);
    const { day, minute } = localMinuteOf(zone, minuteOf(row.starts_at));
    for (const first of input.targets) {
      const to = dayNumber(first) + day - fromDay;
      targets.push(targetOn(to, minute, plan, place, `${row.id}@${isoDate(to)}`));
    }
  }
  return targets.sort((a, b) => a.from - b.from);
}

async function zoneOf(ctx: ReadCtx, studioId: string): Promise<string> {
  const row = await ctx.db
    .selectFrom('org.studio')
    .select('time_zone')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', studioId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row.time_zone;
}

function classesBetween(ctx: ReadCtx, studioId: string, from: number, to: number): Promise<ClassRow[]> {
  return ctx.db
    .selectFrom('classes.class')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', studioId)
    .where('state', '=', 'planned')
    .where('starts_at', '>=', instantOfMinute(from))
    .where('starts_at', '<', instantOfMinute(to))
    .orderBy('starts_at')
    .limit(atMost + 1)
    .execute();
}
