import { dayNumber, epochMinuteOf, isoDate, localMinuteOf, moveWeekdays, weekdayOf } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../../platform/context.ts';
import { classCancelled, classOver, notFound, notOfSeries, versionConflict } from '../errors.ts';
import { type ClassPlan, type ClassRow, instantOfMinute, minuteOf } from '../model.ts';
import { type Problem, planOf, problemsOf, type Target } from '../place-classes.ts';
import { type PlaceFacts, placeFacts } from '../place-facts.ts';
import { requireClassWithin } from '../reach.ts';
import type { ChangeClassesInput, ChangePreviewView } from '../schema.ts';
import type { SeriesRow } from './extend-series.ts';

export type Scope = ChangeClassesInput['scope'];

/** What happens to one class; `row` is missing when a new weekday adds it. */
export interface Step {
  row: ClassRow | null;
  action: 'change' | 'cancel' | 'add' | 'keep' | 'skip';
  target: Target | null;
  problems: Problem[];
}

export interface ChangePlan {
  first: ClassRow;
  series: SeriesRow | null;
  steps: Step[];
}

/** The class a change begins with, within reach and still to come. */
export async function firstClass(
  ctx: ReadCtx,
  classId: string,
  action: 'edit' | 'delete',
  version: number | undefined,
): Promise<ClassRow> {
  const row = await ctx.db
    .selectFrom('classes.class')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', classId)
    .executeTakeFirst();
  requireClassWithin(ctx, row, action);
  if (!row) throw notFound();
  if (version !== undefined && version !== row.version) throw versionConflict({ version: row.version });
  if (row.state === 'cancelled') throw classCancelled();
  if (row.ends_at <= ctx.now) throw classOver();
  return row;
}

/** The classes a scope means: planned and still to come; what is past stays as it was. */
export async function classesInScope(ctx: ReadCtx, first: ClassRow, scope: Scope): Promise<ClassRow[]> {
  if (scope === 'one') return [first];
  if (first.series_id === null) throw notOfSeries();
  return ctx.db
    .selectFrom('classes.class')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('series_id', '=', first.series_id)
    .where('state', '=', 'planned')
    .where('starts_at', '>', scope === 'all' ? ctx.now : new Date(Math.max(+ctx.now, +first.starts_at - 1)))
    .orderBy('starts_at')
    .execute();
}

/**
 * What a change would do to each class of its scope, and what stands in the way: the same for the preview and for saving.
 * Classes that were changed by themselves keep their plan unless asked; skipped ones stay as they are.
 */
export async function planChange(ctx: ReadCtx, classId: string, input: ChangeClassesInput): Promise<ChangePlan> {
  const first = await firstClass(ctx, classId, 'edit', input.version);
  const rows = await classesInScope(ctx, first, input.scope);
  const series = await seriesOf(ctx, first);
  const { zone } = await placeFacts(ctx, first.studio_id, { ...planOf(first), ...planPart(input) });
  const weekdays = input.scope === 'one' ? undefined : input.change.weekdays;
  const moves = weekdays && series ? moveWeekdays(series.weekdays, weekdays) : undefined;

  const steps: Step[] = [];
  const known = new Map<string, PlaceFacts>();
  for (const row of rows) {
    if (input.scope !== 'one' && row.has_own_plan && !input.withOwnPlans) {
      steps.push({ row, action: 'keep', target: null, problems: [] });
    } else if (input.skip.includes(row.id)) {
      steps.push({ row, action: 'skip', target: null, problems: [] });
    } else {
      const day = newDay(row, zone, input, moves?.to);
      const target = day === null ? null : await targetFor(ctx, row, day, input, known);
      steps.push({ row, action: target ? 'change' : 'cancel', target, problems: [] });
    }
  }
  if (moves && series) steps.push(...(await addedClasses(ctx, rows, moves.added, zone, input, known)));
  await addProblems(ctx, steps);
  return { first, series, steps };
}

/** The preview as a screen shows it: whom it touches and what is to decide. */
export async function previewClassChange(
  ctx: ReadCtx,
  classId: string,
  input: ChangeClassesInput,
): Promise<ChangePreviewView> {
  return previewOf(ctx, await planChange(ctx, classId, input));
}

export async function previewOf(ctx: ReadCtx, { steps }: ChangePlan): Promise<ChangePreviewView> {
  const touched = steps.filter(({ action }) => action === 'change' || action === 'cancel');
  const ids = touched.flatMap(({ row }) => (row ? [row.id] : []));
  const { rows } = await sql<{ bookings: number; clients: number }>`
    select count(*)::int as bookings, count(distinct client_id)::int as clients from classes.booking
    where network_id = ${ctx.networkId} and class_id = any (${ids}::uuid[]) and state = 'booked'`.execute(ctx.db);
  return {
    items: steps.map(({ row, action, target, problems }) => {
      const [startsAt, endsAt] = target ? [instantOfMinute(target.from), instantOfMinute(target.to)] : [null, null];
      return {
        classId: row?.id ?? null,
        startsAt: row?.starts_at ?? (startsAt as Date), // an added class has a target
        endsAt: row?.ends_at ?? (endsAt as Date),
        newStartsAt: startsAt,
        newEndsAt: endsAt,
        trainerIds: [...(target?.plan.trainerIds ?? row?.trainer_ids ?? [])],
        roomId: target ? target.plan.roomId : (row?.room_id ?? null),
        bookings: row?.taken ?? 0,
        action,
        problems: problems.map(({ key: _, ...problem }) => problem),
      };
    }),
    changed: steps.filter(({ action }) => action === 'change' || action === 'add' || action === 'cancel').length,
    bookings: rows[0]?.bookings ?? 0,
    clients: rows[0]?.clients ?? 0,
    toDecide: steps.filter(({ problems }) => problems.length > 0).length,
  };
}

/** The part of a change that is the plan of a class, as opposed to its time. */
export function planPart({ change }: Pick<ChangeClassesInput, 'change'>): Partial<ClassPlan> {
  const { day: _day, startMin: _startMin, weekdays: _weekdays, ...plan } = change;
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined));
}

async function seriesOf(ctx: ReadCtx, { series_id }: ClassRow): Promise<SeriesRow | null> {
  if (series_id === null) return null;
  const row = await ctx.db
    .selectFrom('classes.series')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', series_id)
    .executeTakeFirst();
  return row ?? null;
}

/** The local day a class goes to; null when its weekday ends. */
function newDay(
  row: ClassRow,
  zone: string,
  input: ChangeClassesInput,
  moves: Map<number, number | null> | undefined,
): number | null {
  const { day } = localMinuteOf(zone, minuteOf(row.starts_at));
  if (input.scope === 'one') return input.change.day === undefined ? day : dayNumber(input.change.day);
  if (!moves) return day;
  const weekday = weekdayOf(day);
  const to = moves.get(weekday);
  if (to === undefined) return day; // moved by itself to a weekday that is none of the series
  return to === null ? null : day - weekday + to;
}

async function targetFor(
  ctx: ReadCtx,
  row: ClassRow,
  day: number,
  input: ChangeClassesInput,
  known: Map<string, PlaceFacts>,
): Promise<Target> {
  const plan = { ...planOf(row), ...planPart(input) };
  const place = await remembered(ctx, row.studio_id, plan, known);
  // A class keeps the version of the seat map it was made with; another hall brings its own [ORG-019i].
  const ownMap = row.seat_map_id === null ? null : { id: row.seat_map_id, seats: row.seats ?? [] };
  const here = plan.roomId === row.room_id ? { ...place, seatMap: ownMap } : place;
  const startMin = input.change.startMin ?? localMinuteOf(place.zone, minuteOf(row.starts_at)).minute;
  const from = epochMinuteOf(place.zone, day, startMin);
  return { key: row.id, day, from, to: from + plan.durationMin, plan, facts: here };
}

/** Classes on weekdays that the series did not have, in every week that it still has classes. */
async function addedClasses(
  ctx: ReadCtx,
  rows: readonly ClassRow[],
  added: readonly number[],
  zone: string,
  input: ChangeClassesInput,
  known: Map<string, PlaceFacts>,
): Promise<Step[]> {
  const model = rows.find((row) => !row.has_own_plan) ?? rows[0];
  if (!model || added.length === 0) return [];
  const firstDay = localMinuteOf(zone, minuteOf(model.starts_at)).day;
  const mondays = new Set(
    rows.map((row) => localMinuteOf(zone, minuteOf(row.starts_at)).day).map((day) => day - weekdayOf(day)),
  );
  const steps: Step[] = [];
  for (const monday of mondays) {
    for (const weekday of added) {
      if (monday + weekday < firstDay) continue;
      const target = await targetFor(ctx, model, monday + weekday, input, known);
      steps.push({
        row: null,
        action: 'add',
        target: { ...target, key: isoDate(monday + weekday) },
        problems: [],
      });
    }
  }
  return steps;
}

async function addProblems(ctx: ReadCtx, steps: readonly Step[]): Promise<void> {
  const touched = steps.filter(({ action }) => action === 'change' || action === 'cancel');
  const targets = steps.flatMap(({ target }) => (target ? [target] : []));
  const problems = await problemsOf(
    ctx,
    targets,
    touched.flatMap(({ row }) => (row ? [row.id] : [])),
  );
  for (const step of steps) {
    if (!step.target) continue;
    const { key, plan, facts: place } = step.target;
    step.problems.push(...problems.filter((problem) => problem.key === key));
    const seats = place.seatMap?.seats.length ?? plan.capacity;
    if (plan.capacity < (step.row ? step.row.taken + step.row.held : 0) || plan.capacity > seats) {
      step.problems.push({ key, kind: 'too_small', resourceId: plan.roomId, by: null });
    }
  }
}

/** Classes of a series mostly share their plan: each different one is looked up once. */
async function remembered(
  ctx: ReadCtx,
  studioId: string,
  plan: ClassPlan,
  known: Map<string, PlaceFacts>,
): Promise<PlaceFacts> {
  const key = JSON.stringify([plan.classTypeId, plan.formatId, plan.roomId, plan.trainerIds, plan.capacity]);
  const found = known.get(key) ?? (await placeFacts(ctx, studioId, plan));
  known.set(key, found);
  return found;
}
