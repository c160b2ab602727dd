import { dayNumber, type Interval, intersect, isoDate, total, union } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { departmentName } from '../org/public.ts';
import type { AbsenceKind, AbsenceState } from './absences.ts';
import { coverageOf, type DayCoverage } from './coverage.ts';
import {
  boundsOfDays,
  type DayPlan,
  type EmployeeTime,
  epochMinute,
  localDay,
  netWork,
  patternOn,
  plannedByPattern,
  type StoredPattern,
  tidyPlan,
} from './model.ts';
import { studioInReach } from './schedule-places.ts';
import { instantsAtWork, workingTime } from './working-time.ts';

export interface ScheduleQuery {
  studioId: string;
  from: string;
  days: number;
}

export interface ScheduleDay {
  day: string;
  work: [number, number][];
  breaks: [number, number][];
  roomId: string | null;
  isException: boolean;
  /** What is planned but not published; `clears` means back to the pattern. */
  draft: { work: [number, number][]; breaks: [number, number][]; clears: boolean } | null;
  otherStudio: { studioId: string; name: string; work: [number, number][] } | null;
  absenceId: string | null;
  workMin: number;
  bookedMin: number;
  visits: number;
}

interface StudioRow {
  week_hours: Interval[][];
  exceptions: [string, Interval[]][];
  departments: { id: string; name: string; preset: string | null; colour: number; icon: string; neededStaff: number }[];
  others: [string, string][];
  rooms: { id: string; name: string }[];
}

interface EmployeeRow {
  id: string;
  last_name: string;
  first_name: string;
  job_title: string;
  photo_file_id: string | null;
  department_id: string | null;
  room_id: string | null;
  drafts: [number, DayPlan | null, string | null][];
  absences: AbsenceRow[];
  busy: [string, number, number, string][];
}

type AbsenceRow = [id: string, kind: AbsenceKind, state: AbsenceState, from: number, to: number, note: string];

/**
 * Two weeks (or any period) of a studio's work schedule: employees by department in the journal's order, their hours,
 * load and bookings per day, and how many people each department has hour by hour [SCH-016, SCH-023i, SCH-025i].
 * Four statements, however many employees there are.
 */
export async function getSchedule(ctx: ReadCtx, query: ScheduleQuery) {
  const studio = await studioInReach(ctx, 'calendar.schedule', 'view', query.studioId);
  const [fromDay, toDay] = [dayNumber(query.from), dayNumber(query.from) + query.days - 1];
  const range = { fromDay, toDay, zone: studio.zone, studioId: studio.id };
  const facts = await studioFacts(ctx, range);
  const people = await employeesOf(ctx, range, studio.onlyOwn ? ctx.actor.id : null);
  const times = await workingTime(ctx, { employeeIds: people.map((row) => row.id), fromDay, toDay });

  const otherNames = new Map(facts.others);
  const employees = people.map((row) => employeeWeeks(row, times.get(row.id), range, otherNames));
  const open = openHours(facts, range);
  const departments = facts.departments.map((department) => ({
    ...department,
    name: departmentName(ctx.locale, department),
    coverage: coverageOf({
      open,
      neededStaff: department.neededStaff,
      employees: employees.filter((employee) => employee.departmentId === department.id),
    }),
  }));
  const shortDays = new Set(
    departments.flatMap((department) =>
      department.coverage.flatMap((day: DayCoverage) => (day.isShort ? [day.day] : [])),
    ),
  );
  return {
    studio: { id: studio.id, name: studio.name, timeZone: studio.zone },
    from: query.from,
    today: isoDate(localDay(studio.zone, ctx.now)),
    open,
    rooms: facts.rooms,
    departments,
    employees,
    absences: people.flatMap((row) => row.absences.map((absence) => absenceView(row.id, absence))),
    totals: {
      workMin: employees.reduce((sum, employee) => sum + employee.workMin, 0),
      drafts: employees.reduce((sum, { days }) => sum + days.filter(({ draft }) => draft !== null).length, 0),
      shortDays: shortDays.size,
    },
  };
}

interface Range {
  fromDay: number;
  toDay: number;
  zone: string;
  studioId: string;
}

function employeeWeeks(
  row: EmployeeRow,
  time: EmployeeTime | undefined,
  range: Range,
  otherNames: Map<string, string>,
) {
  const known = time ?? { employeeId: row.id, patterns: [], shifts: [], absences: [] };
  const working = instantsAtWork(known, range);
  const busy = union(row.busy.map(([, from, to]): Interval => [from, to]));
  const absent = row.absences.filter(([, , state]) => state !== 'declined');
  const drafts = new Map(row.drafts.map(([day, plan]) => [day, { plan }]));
  let plannedMin = 0;
  const days: ScheduleDay[] = [];
  for (let day = range.fromDay; day <= range.toDay; day += 1) {
    const shift = known.shifts.find((one) => one.studioId === range.studioId && one.onDate === day);
    const byPattern = plannedByPattern(patternOn(known.patterns, range.studioId, day), day);
    plannedMin += total(netWork(byPattern));
    const bounds = boundsOfDays(range.zone, day, day);
    const whole: Interval[] = [[epochMinute(bounds.from), epochMinute(bounds.to)]];
    const [from, to] = whole[0] as Interval;
    const draft = drafts.get(day);
    const plan = tidyPlan(shift?.day ?? byPattern);
    days.push({
      day: isoDate(day),
      ...plan,
      roomId: shift?.roomId ?? null,
      isException: shift !== undefined,
      draft: draft ? { ...tidyPlan(draft.plan ?? byPattern), clears: draft.plan === null } : null,
      otherStudio: workOfOtherStudio(known, range.studioId, day, otherNames),
      absenceId: absent.find((absence) => absence[3] < to && absence[4] > from)?.[0] ?? null,
      workMin: total(intersect(working, whole)),
      bookedMin: total(intersect(busy, whole)),
      visits: new Set(row.busy.filter((one) => one[1] < to && one[2] > from).map((one) => one[3])).size,
    });
  }
  return {
    id: row.id,
    lastName: row.last_name,
    firstName: row.first_name,
    jobTitle: row.job_title,
    photoFileId: row.photo_file_id,
    departmentId: row.department_id,
    roomId: row.room_id,
    pattern: patternView(patternOn(known.patterns, range.studioId, range.toDay)),
    workMin: days.reduce((sum, { workMin }) => sum + workMin, 0),
    plannedMin,
    days,
  };
}

function workOfOtherStudio(
  time: EmployeeTime,
  studioId: string,
  day: number,
  names: Map<string, string>,
): ScheduleDay['otherStudio'] {
  for (const [otherId, name] of names) {
    if (otherId === studioId) continue;
    const shift = time.shifts.find((one) => one.studioId === otherId && one.onDate === day);
    const { work } = tidyPlan(shift?.day ?? plannedByPattern(patternOn(time.patterns, otherId, day), day));
    if (work.length > 0) return { studioId: otherId, name, work };
  }
  return null;
}

function patternView(pattern: StoredPattern | undefined) {
  if (!pattern) return null;
  return {
    id: pattern.id,
    label: pattern.label,
    startsOn: isoDate(pattern.startsOn),
    endsOn: pattern.endsOn === null ? null : isoDate(pattern.endsOn),
    anchorOn: isoDate(pattern.anchorOn),
    cycle: pattern.cycle.map(tidyPlan),
  };
}

function absenceView(employeeId: string, [id, kind, state, from, to, note]: AbsenceRow) {
  return {
    id,
    employeeId,
    kind,
    state,
    startsAt: new Date(from * 60_000),
    endsAt: new Date(to * 60_000),
    note,
  };
}

function openHours(facts: StudioRow, range: Range): { day: string; spans: [number, number][] }[] {
  const special = new Map(facts.exceptions);
  const days: { day: string; spans: [number, number][] }[] = [];
  for (let day = range.fromDay; day <= range.toDay; day += 1) {
    const weekday = (((day + 3) % 7) + 7) % 7; // day 0 was a Thursday; Monday is 0
    const spans = special.get(isoDate(day)) ?? facts.week_hours[weekday] ?? [];
    days.push({ day: isoDate(day), spans: spans.map(([from, to]) => [from, to]) });
  }
  return days;
}

async function studioFacts(ctx: ReadCtx, range: Range): Promise<StudioRow> {
  const { rows } = await sql<StudioRow>`select s.week_hours,
    (select coalesce(jsonb_agg(jsonb_build_array(d.on_date, d.hours)), '[]') from org.studio_day d
      where d.network_id = s.network_id and d.studio_id = s.id
        and d.on_date between ${isoDate(range.fromDay)}::date and ${isoDate(range.toDay)}::date) as exceptions,
    (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'preset', d.preset, 'colour', d.colour,
        'icon', d.icon, 'neededStaff', d.needed_staff) order by d.sort_order, d.name), '[]') from org.department d
      where d.network_id = s.network_id and d.studio_id = s.id and d.archived_at is null) as departments,
    (select coalesce(jsonb_agg(jsonb_build_array(o.id, o.name)), '[]') from org.studio o
      where o.network_id = s.network_id) as others,
    (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name) order by r.sort_order, r.name), '[]') from org.room r
      where r.network_id = s.network_id and r.studio_id = s.id and r.archived_at is null) as rooms
    from org.studio s where s.network_id = ${ctx.networkId} and s.id = ${range.studioId}`.execute(ctx.db);
  return rows[0] as StudioRow; // it was found a moment ago in the same transaction
}

async function employeesOf(ctx: ReadCtx, range: Range, onlyId: string | null): Promise<EmployeeRow[]> {
  const bounds = boundsOfDays(range.zone, range.fromDay, range.toDay);
  const [from, to] = [isoDate(range.fromDay), isoDate(range.toDay)];
  const { rows } = await sql<EmployeeRow>`
    select e.id, e.last_name, e.first_name, e.job_title, e.photo_file_id, es.department_id, es.room_id,
      (select coalesce(jsonb_agg(jsonb_build_array(d.on_date - date '1970-01-01', d.day, d.room_id)), '[]')
        from calendar.shift_draft d
        where d.network_id = e.network_id and d.employee_id = e.id and d.studio_id = es.studio_id
          and d.on_date between ${from}::date and ${to}::date) as drafts,
      (select coalesce(jsonb_agg(jsonb_build_array(a.id, a.kind, a.state, floor(extract(epoch from a.starts_at) / 60)::int,
          ceil(extract(epoch from a.ends_at) / 60)::int, a.note) order by a.starts_at), '[]')
        from calendar.absence a
        where a.network_id = e.network_id and a.employee_id = e.id and a.state <> 'declined'
          and a.starts_at < ${bounds.to} and a.ends_at > ${bounds.from}) as absences,
      (select coalesce(jsonb_agg(jsonb_build_array(r.source_kind, floor(extract(epoch from r.starts_at) / 60)::int,
          ceil(extract(epoch from r.ends_at) / 60)::int, r.source_id)), '[]')
        from calendar.reservation r
        where r.network_id = e.network_id and r.resource_id = e.id
          and r.source_kind in ('service_line', 'assistant', 'class')
          and r.starts_at < ${bounds.to} and r.ends_at > ${bounds.from}) as busy
    from staff.employee_studio es
    join staff.employee e on e.network_id = es.network_id and e.id = es.employee_id
    where es.network_id = ${ctx.networkId} and es.studio_id = ${range.studioId}
      and e.provides_services
      and (e.dismissed_on is null or e.dismissed_on >= ${from}::date)
      and (${onlyId}::uuid is null or e.id = ${onlyId}::uuid)
    order by es.journal_order, e.last_name, e.first_name, e.id`.execute(ctx.db);
  return rows;
}
