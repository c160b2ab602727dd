import { type Interval, isoDate } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { inSightOf } from '../staff/public.ts';
import type { AbsenceKind, AbsenceState } from './absences.ts';
import { boundsOfDays, type DayPlan } from './model.ts';

export interface StudioRow {
  id: string;
  name: string;
  time_zone: string;
  /** The actor works there herself. */
  is_own: boolean;
  week_hours: Interval[][];
  exceptions: [string, Interval[]][];
  departments: { id: string; name: string; preset: string | null; colour: number; icon: string; neededStaff: number }[];
  others: [string, string][];
  rooms: { id: string; name: string }[];
}

export interface EmployeeRow {
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

export type AbsenceRow = [id: string, kind: AbsenceKind, state: AbsenceState, from: number, to: number, note: string];

/** Days of the schedule, both included, and by whose clocks. */
export interface ScheduleRange {
  fromDay: number;
  toDay: number;
  zone: string;
  studioId: string;
}

/** Who asks: whose row she may see at all, whose she asks for, and whose drafts she may see. */
export interface ScheduleReader {
  ownId: string | null;
  employeeId: string | null;
  drafts: { all: boolean; ofId: string | null };
}

/** What a schedule needs to know of its studio: hours, departments, rooms; undefined when there is no such studio. */
export async function studioFacts(
  ctx: ReadCtx,
  range: Pick<ScheduleRange, 'studioId' | 'fromDay' | 'toDay'>,
): Promise<StudioRow | undefined> {
  const { rows } = await sql<StudioRow>`select s.id, s.name, s.time_zone, s.week_hours,
    exists (select from staff.employee_studio es where es.network_id = s.network_id and es.studio_id = s.id
      and es.employee_id = ${ctx.actor.id}) as is_own,
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
  return rows[0];
}

/** Who gives services there in those days, with drafts, absences and booked time as compact values. */
export async function employeesOf(ctx: ReadCtx, range: ScheduleRange & ScheduleReader): Promise<EmployeeRow[]> {
  const bounds = boundsOfDays(range.zone, range.fromDay, range.toDay);
  const [from, to] = [isoDate(range.fromDay), isoDate(range.toDay)];
  const { rows } = await sql<EmployeeRow>`
    select e.id, e.last_name, e.first_name, e.job_title, e.photo_file_id, es.department_id, es.room_id,
      (select coalesce(jsonb_agg(jsonb_build_array(d.on_date - date '1970-01-01', d.day, d.room_id)), '[]')
        from calendar.shift_draft d
        where (${range.drafts.all} or e.id = ${range.drafts.ofId}::uuid) and d.network_id = e.network_id and d.employee_id = e.id and d.studio_id = es.studio_id
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
      and e.provides_services and ${inSightOf(ctx, 'calendar.schedule')}
      and (e.dismissed_on is null or e.dismissed_on >= ${from}::date)
      and e.id = coalesce(${range.ownId}::uuid, e.id) and e.id = coalesce(${range.employeeId}::uuid, e.id)
    order by es.journal_order, e.last_name, e.first_name, e.id`.execute(ctx.db);
  return rows;
}
