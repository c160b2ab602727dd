import { dayNumber, type Interval, intersect, isoDate, total, union } from '@salus/scheduling';
import { type ReadCtx, reachTo } from '../../platform/context.ts';
import { withinReach } from '../../platform/rights.ts';
import { departmentName } from '../org/public.ts';
import { coverageOf, type DayCoverage } from './coverage.ts';
import { notFound } from './errors.ts';
import {
  boundsOfDays,
  type EmployeeTime,
  epochMinute,
  localDay,
  netWork,
  patternOn,
  plannedByPattern,
  type StoredPattern,
  tidyPlan,
} from './model.ts';
import { placeInReach } from './schedule-places.ts';
import {
  type AbsenceRow,
  type EmployeeRow,
  employeesOf,
  type ScheduleRange,
  type ScheduleReader,
  type StudioRow,
  studioFacts,
} from './schedule-rows.ts';
import { instantsAtWork, workingTime } from './working-time.ts';

export interface ScheduleQuery {
  studioId: string;
  from: string;
  days: number;
  /** Only this person. */
  employeeId?: string | undefined;
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

/**
 * Two weeks (or any period) of a studio's work schedule: employees by department in the journal's order, their hours,
 * load and bookings per day, and how many people each department has hour by hour [SCH-016, SCH-023i, SCH-025i].
 * Three statements, however many employees there are. Drafts are for those who plan: who only looks sees what counts.
 */
export async function getSchedule(ctx: ReadCtx, query: ScheduleQuery) {
  const [fromDay, toDay] = [dayNumber(query.from), dayNumber(query.from) + query.days - 1];
  const facts = await studioFacts(ctx, { studioId: query.studioId, fromDay, toDay });
  if (!facts) throw notFound();
  const studio = placeInReach(ctx, 'calendar.schedule', 'view', facts);
  const range = { fromDay, toDay, zone: studio.zone, studioId: studio.id };
  const people = await employeesOf(ctx, {
    ...range,
    ownId: studio.onlyOwn ? ctx.actor.id : null,
    employeeId: query.employeeId ?? null,
    drafts: draftsFor(ctx, studio),
  });
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

/** Whose drafts the actor may see: everybody's, or her own. */
function draftsFor(ctx: ReadCtx, studio: { id: string }): ScheduleReader['drafts'] {
  const reach = reachTo(ctx, 'calendar.schedule', 'edit');
  return {
    all: reach !== undefined && withinReach(reach, { studioId: studio.id }),
    ofId: reach?.own ? ctx.actor.id : null,
  };
}

function employeeWeeks(
  row: EmployeeRow,
  time: EmployeeTime | undefined,
  range: ScheduleRange,
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
    const otherStudio = workOfOtherStudio(known, range.studioId, day, otherNames);
    // Bookings do not say where they are. On a day in two studios those within the hours of this one are its own.
    const here = otherStudio ? intersect(working, whole) : whole;
    days.push({
      day: isoDate(day),
      ...plan,
      roomId: shift?.roomId ?? null,
      isException: shift !== undefined,
      draft: draft ? { ...tidyPlan(draft.plan ?? byPattern), clears: draft.plan === null } : null,
      otherStudio,
      absenceId: absent.find((absence) => absence[3] < to && absence[4] > from)?.[0] ?? null,
      workMin: total(intersect(working, whole)),
      bookedMin: total(intersect(busy, here)),
      visits: row.busy.filter(([, start, end]) => here.some((span) => start < span[1] && end > span[0])).length,
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

function openHours(facts: StudioRow, range: ScheduleRange): { day: string; spans: [number, number][] }[] {
  const special = new Map(facts.exceptions);
  const days: { day: string; spans: [number, number][] }[] = [];
  for (let day = range.fromDay; day <= range.toDay; day += 1) {
    const weekday = (((day + 3) % 7) + 7) % 7; // day 0 was a Thursday; Monday is 0
    const spans = special.get(isoDate(day)) ?? facts.week_hours[weekday] ?? [];
    days.push({ day: isoDate(day), spans: spans.map(([from, to]) => [from, to]) });
  }
  return days;
}
