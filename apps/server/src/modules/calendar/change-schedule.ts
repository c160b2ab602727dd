import { isoDate } from '@salus/scheduling';
import { sql } from 'kysely';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { changedSince, nothingToUndo } from './errors.ts';
import { scheduleChanged } from './events.ts';

/** The part of the schedule a change may touch: the days of some employees in one studio, and their patterns there. */
export interface Touched {
  studioId: string;
  employeeIds: readonly string[];
  fromDay: number;
  toDay: number;
}

interface Snapshot {
  shifts: unknown[];
  drafts: unknown[];
  patterns: unknown[];
}

/**
 * Runs a change of the schedule and remembers what it replaced, so that it can be taken back as a whole. All changes of
 * one studio's schedule wait for each other, so the snapshot is true.
 */
export async function changeSchedule<T>(
  ctx: CommandCtx,
  action: string,
  touched: Touched,
  work: () => Promise<T>,
): Promise<{ changeId: string; result: T }> {
  await lockSchedule(ctx, touched.studioId);
  const before = await snapshot(ctx, touched);
  const result = await work();
  const after = await snapshot(ctx, touched);
  const changeId = newId();
  await ctx.db
    .insertInto('calendar.schedule_change')
    .values({
      network_id: ctx.networkId,
      id: changeId,
      studio_id: touched.studioId,
      made_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
      made_at: ctx.now,
      touched: JSON.stringify(touched),
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    })
    .execute();
  announce(ctx, action, touched, changeId, before, after);
  return { changeId, result };
}

/** Takes a change back, unless somebody has changed the same days since. */
export async function undoScheduleChange(
  ctx: CommandCtx,
  input: { studioId: string; changeId: string },
): Promise<{ changeId: string }> {
  await lockSchedule(ctx, input.studioId);
  const change = await ctx.db
    .updateTable('calendar.schedule_change')
    .set({ undone_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.changeId)
    .where('studio_id', '=', input.studioId)
    .where('made_by', '=', ctx.actor.id)
    .where('undone_at', 'is', null)
    .returning(['touched', 'before', 'after'])
    .executeTakeFirst();
  if (!change) throw nothingToUndo();
  const touched = change.touched as unknown as Touched;
  const [before, after] = [change.before as unknown as Snapshot, change.after as unknown as Snapshot];
  if (!sameRows(await snapshot(ctx, touched), after)) throw changedSince();
  await restore(ctx, touched, before);
  announce(ctx, 'schedule.undo', touched, input.changeId, after, before);
  return { changeId: input.changeId };
}

function announce(
  ctx: CommandCtx,
  action: string,
  touched: Touched,
  changeId: string,
  before: Snapshot,
  after: Snapshot,
): void {
  recordChange(ctx, {
    action,
    objectType: 'schedule',
    objectId: changeId,
    studioId: touched.studioId,
    before,
    after,
  });
  publish(ctx, scheduleChanged, {
    subjectId: touched.studioId,
    studioId: touched.studioId,
    data: {
      studioId: touched.studioId,
      employeeIds: [...touched.employeeIds],
      fromDay: isoDate(touched.fromDay),
      toDay: isoDate(touched.toDay),
    },
  });
}

async function lockSchedule(ctx: CommandCtx, studioId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`schedule:${ctx.networkId}:${studioId}`}, 0))`.execute(
    ctx.db,
  );
}

/** The touched rows as JSON, in a fixed order: equal text means equal rows. */
async function snapshot(ctx: CommandCtx, touched: Touched): Promise<Snapshot> {
  const employees = [...touched.employeeIds];
  const [from, to] = [isoDate(touched.fromDay), isoDate(touched.toDay)];
  const { rows } = await sql<Snapshot>`select
    (select coalesce(jsonb_agg(to_jsonb(s) - 'updated_at' order by s.employee_id, s.on_date), '[]') from calendar.shift s
      where s.network_id = ${ctx.networkId} and s.studio_id = ${touched.studioId}
        and s.employee_id = any(${employees}::uuid[]) and s.on_date between ${from}::date and ${to}::date) as shifts,
    (select coalesce(jsonb_agg(to_jsonb(d) - 'updated_at' order by d.employee_id, d.on_date), '[]') from calendar.shift_draft d
      where d.network_id = ${ctx.networkId} and d.studio_id = ${touched.studioId}
        and d.employee_id = any(${employees}::uuid[]) and d.on_date between ${from}::date and ${to}::date) as drafts,
    (select coalesce(jsonb_agg(to_jsonb(p) order by p.employee_id, p.starts_on, p.id), '[]') from calendar.working_pattern p
      where p.network_id = ${ctx.networkId} and p.studio_id = ${touched.studioId}
        and p.employee_id = any(${employees}::uuid[])) as patterns`.execute(ctx.db);
  return rows[0] as Snapshot; // a select without a from has exactly one row
}

/** Rows come from jsonb, which orders their keys; only the three lists are compared by name. */
function sameRows(a: Snapshot, b: Snapshot): boolean {
  const text = ({ shifts, drafts, patterns }: Snapshot) => JSON.stringify([shifts, drafts, patterns]);
  return text(a) === text(b);
}

async function restore(ctx: CommandCtx, touched: Touched, before: Snapshot): Promise<void> {
  const employees = [...touched.employeeIds];
  if (employees.length === 0) return;
  const days = [isoDate(touched.fromDay), isoDate(touched.toDay)] as const;
  for (const table of ['calendar.shift', 'calendar.shift_draft'] as const) {
    await ctx.db
      .deleteFrom(table)
      .where('network_id', '=', ctx.networkId)
      .where('studio_id', '=', touched.studioId)
      .where('employee_id', 'in', employees)
      .where('on_date', '>=', days[0])
      .where('on_date', '<=', days[1])
      .execute();
  }
  await ctx.db
    .deleteFrom('calendar.working_pattern')
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', touched.studioId)
    .where('employee_id', 'in', employees)
    .execute();
  // jsonb_populate_recordset fills columns by name; `updated_at` was left out and is now.
  await sql`insert into calendar.shift
    select (jsonb_populate_record(null::calendar.shift, r || jsonb_build_object('updated_at', ${ctx.now}::timestamptz))).*
    from jsonb_array_elements(${JSON.stringify(before.shifts)}::jsonb) r`.execute(ctx.db);
  await sql`insert into calendar.shift_draft
    select (jsonb_populate_record(null::calendar.shift_draft, r || jsonb_build_object('updated_at', ${ctx.now}::timestamptz))).*
    from jsonb_array_elements(${JSON.stringify(before.drafts)}::jsonb) r`.execute(ctx.db);
  await sql`insert into calendar.working_pattern
    select (jsonb_populate_record(null::calendar.working_pattern, r)).*
    from jsonb_array_elements(${JSON.stringify(before.patterns)}::jsonb) r`.execute(ctx.db);
}
