import type { WeekHours } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import type { StoredPattern, StoredShift } from '../calendar/public.ts';
import { inSightOf } from '../staff/public.ts';
import { clientJson, withoutMedicalContract } from './client-sql.ts';
import { serviceNameFor } from './service-name-sql.ts';

/** What stands around the visits: people, places, hours. */
export interface JournalFrame {
  studio: {
    zone: string;
    weekHours: WeekHours;
    days: readonly [day: number, hours: WeekHours[number]][] | null;
  };
  departments: readonly {
    id: string;
    name: string;
    preset: string | null;
    colour: number;
    icon: string;
  }[];
  employees: readonly FrameEmployee[];
  assistants: readonly { id: string; name: PersonName; photoFileId: string | null }[];
  places: readonly FramePlace[];
  hints: number;
  /** Choices of the studio, its company and the network about how the journal looks. */
  settings: readonly [key: string, scopeId: string, value: unknown][] | null;
  womenOnly: boolean;
  companyId: string;
}

interface PersonName {
  lastName: string;
  firstName: string;
  patronymic: string;
}

export interface FrameEmployee {
  id: string;
  name: PersonName;
  jobTitle: string;
  photoFileId: string | null;
  departmentId: string | null;
  roomId: string | null;
  serviceIds: readonly string[];
  patterns: readonly [string, number, number | null, number, StoredPattern['cycle']][] | null;
  shifts: readonly [number, StoredShift['day']][] | null;
  absences: readonly [from: number, to: number, kind: string][] | null;
}

export interface FramePlace {
  id: string;
  kind: 'hall' | 'room' | 'equipment';
  name: string;
  departmentId: string | null;
  equipmentKind: string | null;
  roomId: string | null;
  isMovable: boolean;
  prepAfterMin: number;
  lanes: number;
  state: 'in_use' | 'in_maintenance' | 'retired';
  weekHours: WeekHours | null;
}

/** Which part of the journal is read. */
export interface JournalScope {
  studioId: string;
  /** ISO days, both included. */
  from: string;
  to: string;
  /** With the scope "own": only this employee's column and visits. */
  ownEmployeeId: string | null;
}

/** People, places and hours in one statement; undefined when the studio does not exist. */
export async function journalFrame(ctx: ReadCtx, scope: JournalScope): Promise<JournalFrame | undefined> {
  const { networkId } = ctx;
  const { studioId, from, to, ownEmployeeId } = scope;
  const inSight = inSightOf(ctx, 'bookings.visit');
  const { rows } = await sql<JournalFrame>`
    select
      json_build_object('zone', st.time_zone, 'weekHours', st.week_hours,
        'days', (select json_agg(json_build_array(d.on_date - date '1970-01-01', d.hours)) from org.studio_day d
          where d.network_id = ${networkId} and d.studio_id = st.id and d.on_date between ${from}::date - 1 and ${to}::date + 1)) as studio,
      (select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'preset', d.preset, 'colour', d.colour, 'icon', d.icon)
          order by d.sort_order, d.name), '[]')
        from org.department d where d.network_id = ${networkId} and d.studio_id = st.id and d.archived_at is null) as departments,
      (select coalesce(json_agg(json_build_object('id', e.id,
          'name', json_build_object('lastName', e.last_name, 'firstName', e.first_name, 'patronymic', e.patronymic),
          'jobTitle', e.job_title, 'photoFileId', e.photo_file_id, 'departmentId', es.department_id, 'roomId', es.room_id,
          'serviceIds', (select coalesce(json_agg(ss.service_id), '[]') from catalogue.service_staff ss
            where ss.network_id = ${networkId} and ss.employee_id = e.id),
          'patterns', (select json_agg(json_build_array(p.id, p.starts_on - date '1970-01-01', p.ends_on - date '1970-01-01',
              p.anchor_on - date '1970-01-01', p.cycle)) from calendar.working_pattern p
            where p.network_id = ${networkId} and p.employee_id = e.id and p.studio_id = st.id
              and p.starts_on <= ${to}::date and (p.ends_on is null or p.ends_on >= ${from}::date - 1)),
          'shifts', (select json_agg(json_build_array(s.on_date - date '1970-01-01', s.day)) from calendar.shift s
            where s.network_id = ${networkId} and s.employee_id = e.id and s.studio_id = st.id and s.is_published
              and s.on_date between ${from}::date - 1 and ${to}::date),
          'absences', (select json_agg(json_build_array(floor(date_part('epoch', a.starts_at) / 60)::int,
              ceil(date_part('epoch', a.ends_at) / 60)::int, a.kind) order by a.starts_at) from calendar.absence a
            where a.network_id = ${networkId} and a.employee_id = e.id and a.state = 'approved'
              and a.starts_at < ${to}::date + 2 and a.ends_at > ${from}::date - 1))
          order by dep.sort_order nulls last, dep.name, es.journal_order, e.last_name collate "ru-x-icu", e.first_name collate "ru-x-icu", e.id), '[]')
        from staff.employee_studio es
        join staff.employee e on e.network_id = es.network_id and e.id = es.employee_id
        left join org.department dep on dep.network_id = es.network_id and dep.id = es.department_id
        where es.network_id = ${networkId} and es.studio_id = st.id and e.state <> 'dismissed' and e.provides_services
          and e.shown_in_journal and (${ownEmployeeId}::uuid is null or e.id = ${ownEmployeeId}::uuid)
          and ${inSight}) as employees,
      (select coalesce(json_agg(json_build_object('id', e.id,
          'name', json_build_object('lastName', e.last_name, 'firstName', e.first_name, 'patronymic', e.patronymic),
          'photoFileId', e.photo_file_id) order by e.last_name, e.first_name), '[]')
        from staff.employee_studio es
        join staff.employee e on e.network_id = es.network_id and e.id = es.employee_id
        where es.network_id = ${networkId} and es.studio_id = st.id and e.state <> 'dismissed' and e.can_assist
          and not (e.provides_services and e.shown_in_journal) and ${inSight}) as assistants,
      (select coalesce(json_agg(place.j), '[]') from (
        select json_build_object('id', m.id, 'kind', m.kind, 'name', m.name, 'departmentId', m.department_id, 'equipmentKind', null,
            'roomId', null, 'isMovable', false, 'prepAfterMin', 0, 'lanes', m.lanes, 'state', 'in_use', 'weekHours', m.week_hours) as j,
          2 as place_order, m.sort_order, m.name
        from org.room m where m.network_id = ${networkId} and m.studio_id = st.id and m.archived_at is null
        union all
        select json_build_object('id', q.id, 'kind', 'equipment', 'name', q.name, 'departmentId', q.department_id,
            'equipmentKind', q.kind, 'roomId', q.room_id, 'isMovable', q.is_movable, 'prepAfterMin', q.prep_after_min,
            'lanes', q.quantity, 'state', q.state, 'weekHours', null), 1, q.sort_order, q.name
        from org.equipment q where q.network_id = ${networkId} and q.studio_id = st.id and q.archived_at is null and q.state <> 'retired'
        order by 2, 3, 4) place) as places,
      (select count(*)::int from bookings.earlier_hint h where h.network_id = ${networkId} and h.studio_id = st.id
        and h.dismissed_at is null and h.free_from > ${ctx.now}) as hints,
      (select json_agg(json_build_array(se.key, se.scope_id, se.value)) from platform.setting se
        where se.network_id = ${networkId} and se.key like 'journal.%'
          and se.scope_id in (st.id, st.company_id, ${networkId}::uuid)) as settings,
      st.women_only as "womenOnly", st.company_id as "companyId"
    from org.studio st where st.network_id = ${networkId} and st.id = ${studioId}`.execute(ctx.db);
  return rows[0];
}

/** Visits and everything else that takes time. JSON texts go out as they are. */
export interface JournalEntries {
  visits: string;
  blocks: string;
  absences: string;
  holds: string;
  /** Per resource, packed reservations: (minutes from the window's start) * 2^23 + length * 2^6 + kind. */
  busy: Record<string, readonly number[]> | null;
  /** Per local day: [day, visits, total in minor units]; cancelled ones are left out. */
  totals: readonly [day: string, visits: number, totalMinor: number][] | null;
  /** Per employee and local day: [employee, day, visits]. */
  visitsOf: readonly [employeeId: string, day: string, visits: number][] | null;
}

/** Kinds of reservations as packed numbers; see `busy`. */
export const packedKinds = ['service_line', 'assistant', 'class', 'block', 'hold', 'absence'] as const;

/**
 * All visits of the days with their lines, and everything else that takes time, in one statement. The database writes the
 * JSON: making rows into objects and back into text took longer than reading them.
 */
export async function journalEntries(ctx: ReadCtx, scope: JournalScope): Promise<JournalEntries> {
  const { networkId } = ctx;
  const { studioId, from, to, ownEmployeeId } = scope;
  const inSight = inSightOf(ctx, 'bookings.visit');
  const isOwn = sql<boolean>`exists (select from bookings.visit_line o where o.network_id = ${networkId}
    and o.visit_id = v.id and o.employee_id = ${ctx.actor.id}::uuid)`;
  const onlyOwn =
    ownEmployeeId === null
      ? sql`true`
      : // Hers are found by her, once: asked visit by visit, the day of a big studio took ten times as long.
        sql`v.id = any (array(
          select o.visit_id from bookings.visit_line o where o.network_id = ${networkId} and o.employee_id = ${ownEmployeeId}::uuid
            and o.starts_at >= (${from}::date - 2)::timestamptz and o.starts_at < (${to}::date + 2)::timestamptz
          union
          select o.visit_id from bookings.line_assistant oa
          join bookings.visit_line o on o.network_id = ${networkId} and o.id = oa.line_id
            and o.starts_at >= (${from}::date - 2)::timestamptz and o.starts_at < (${to}::date + 2)::timestamptz
          where oa.network_id = ${networkId} and oa.employee_id = ${ownEmployeeId}::uuid))`;
  const { rows } = await sql<JournalEntries>`
    with bound as materialized (
      select st.time_zone, (${from}::date)::timestamp at time zone st.time_zone as starts_at,
        (${to}::date + 1)::timestamp at time zone st.time_zone as ends_at
      from org.studio st where st.network_id = ${networkId} and st.id = ${studioId}
    ), v as materialized (
      select v.*, b.time_zone from bound b join bookings.visit v on v.network_id = ${networkId} and v.studio_id = ${studioId}
        and v.starts_at < b.ends_at and v.starts_at >= b.starts_at - interval '12 hours' and v.ends_at > b.starts_at
        -- Wider than any zone needs, but known before the studio is: without it the planner expects a good part of all visits.
        and v.starts_at >= (${from}::date - 2)::timestamptz and v.starts_at < (${to}::date + 2)::timestamptz
      where ${onlyOwn}
    ), a as materialized (
      select a.line_id, json_agg(a.employee_id) as ids
      from v join bookings.visit_line l on l.network_id = ${networkId} and l.visit_id = v.id
      join bookings.line_assistant a on a.network_id = ${networkId} and a.line_id = l.id
      group by a.line_id
    ), q as materialized (
      select q.line_id, json_agg(q.equipment_id) as ids
      from v join bookings.visit_line l on l.network_id = ${networkId} and l.visit_id = v.id
      join bookings.line_equipment q on q.network_id = ${networkId} and q.line_id = l.id
      group by q.line_id
    ), l as materialized (
      select l.visit_id, bool_or(s.is_medical) as is_medical, json_agg(json_build_object('id', l.id, 'serviceId', l.service_id,
        'serviceName', ${serviceNameFor(ctx)}, 'categoryId', s.category_id, 'colour', cat.colour, 'employeeId', l.employee_id,
        'roomId', l.room_id, 'startsAt', l.starts_at, 'endsAt', l.ends_at, 'bufferBeforeMin', l.buffer_before_min,
        'bufferAfterMin', l.buffer_after_min, 'processing', case when l.processing_from_min is not null
          then json_build_array(l.processing_from_min, l.processing_len_min) end,
        'priceMinor', l.price_minor,
        'contractMissing', s.is_medical and ${withoutMedicalContract},
        'assistantIds', coalesce(a.ids, '[]'), 'equipmentIds', coalesce(q.ids, '[]')) order by l.line_no) as lines
      from v
      join bookings.visit_line l on l.network_id = ${networkId} and l.visit_id = v.id
      join catalogue.service s on s.network_id = ${networkId} and s.id = l.service_id
      join org.studio st on st.network_id = ${networkId} and st.id = v.studio_id
      left join catalogue.category cat on cat.network_id = ${networkId} and cat.id = s.category_id
      left join a on a.line_id = l.id
      left join q on q.line_id = l.id
      group by l.visit_id
    )
    select
      (select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'state', v.state, 'startsAt', v.starts_at,
          'endsAt', v.ends_at, 'client', ${clientJson(ctx, isOwn)}, 'isFirst', coalesce(c.completed_visits = 0, false),
          'comment', v.comment,
          'wantsEarlier', case when v.wants_earlier then json_build_object('before', v.wants_before, 'note', v.wants_earlier_note) end,
          'lock', coalesce(v.specialist_lock, c.specialist_lock, 'open'),
          'contractMissing', l.is_medical and ${withoutMedicalContract},
          'totalMinor', v.total_minor, 'source', v.source, 'seriesId', v.series_id, 'version', v.version, 'lines', l.lines)
          order by v.starts_at, v.id), '[]')::text
        from v join l on l.visit_id = v.id
        join org.studio st on st.network_id = ${networkId} and st.id = v.studio_id
        left join clients.client c on c.network_id = ${networkId} and c.id = v.client_id) as visits,
      (select coalesce(json_agg(json_build_object('id', k.id, 'resourceId', k.resource_id, 'kind', k.kind, 'reason', k.reason,
          'startsAt', k.starts_at, 'endsAt', k.ends_at, 'version', k.version, 'createdByName',
          (select ac.display_name from access.account ac where ac.network_id = ${networkId} and ac.id = k.created_by))
          order by k.starts_at), '[]')::text
        from bound b join calendar.block k on k.network_id = ${networkId} and k.studio_id = ${studioId}
          and k.starts_at < b.ends_at and k.ends_at > b.starts_at) as blocks,
      (select coalesce(json_agg(json_build_object('id', ab.id, 'employeeId', ab.employee_id, 'kind', ab.kind, 'note', ab.note,
          'startsAt', ab.starts_at, 'endsAt', ab.ends_at) order by ab.starts_at), '[]')::text
        from bound b join staff.employee_studio es on es.network_id = ${networkId} and es.studio_id = ${studioId}
        join staff.employee e on e.network_id = es.network_id and e.id = es.employee_id and ${inSight}
        join calendar.absence ab on ab.network_id = ${networkId} and ab.employee_id = es.employee_id and ab.state = 'approved'
          and ab.starts_at < b.ends_at and ab.ends_at > b.starts_at
        where ${ownEmployeeId}::uuid is null or ab.employee_id = ${ownEmployeeId}::uuid) as absences,
      (select coalesce(json_agg(json_build_object('id', h.id, 'resourceId', r.resource_id, 'startsAt', r.starts_at,
          'endsAt', r.ends_at, 'expiresAt', h.expires_at)), '[]')::text
        from bound b join calendar.hold h on h.network_id = ${networkId} and h.studio_id = ${studioId} and h.expires_at > ${ctx.now}
        join calendar.reservation r on r.network_id = ${networkId} and r.source_id = h.id and r.source_kind = 'hold'
          and r.starts_at < b.ends_at and r.ends_at > b.starts_at) as holds,
      (select json_object_agg(res.id, packed.codes) from bound b
        cross join (
          select es.employee_id as id from staff.employee_studio es where es.network_id = ${networkId} and es.studio_id = ${studioId}
            and (${ownEmployeeId}::uuid is null or es.employee_id = ${ownEmployeeId}::uuid)
          union all select m.id from org.room m where m.network_id = ${networkId} and m.studio_id = ${studioId}
          union all select u.id from org.equipment u where u.network_id = ${networkId} and u.studio_id = ${studioId}) res
        cross join lateral (
          select json_agg((date_part('epoch', greatest(r.starts_at, b.starts_at) - b.starts_at) / 60)::bigint * 8388608
            + (date_part('epoch', least(r.ends_at, b.ends_at) - greatest(r.starts_at, b.starts_at)) / 60)::bigint * 64
            + array_position(array['service_line', 'assistant', 'class', 'block', 'hold', 'absence'], r.source_kind) - 1) as codes
          from (
            select d.starts_at, d.ends_at, d.source_kind from calendar.reservation d
            where d.network_id = ${networkId} and d.resource_id = res.id and d.starts_at < b.ends_at
              and d.starts_at >= b.starts_at - interval '1 day' and d.ends_at > b.starts_at and not d.is_long
            union all
            select d.starts_at, d.ends_at, d.source_kind from calendar.reservation d
            where d.network_id = ${networkId} and d.resource_id = res.id and d.is_long and d.ends_at > b.starts_at
              and d.starts_at < b.ends_at) r) packed
        where packed.codes is not null) as busy,
      (select json_agg(json_build_array(t.day, t.visits, t.total)) from (
        select (v.starts_at at time zone v.time_zone)::date as day, count(*) as visits, sum(v.total_minor) as total
        from v where v.state not in ('cancelled_by_client', 'late_cancelled', 'cancelled_by_studio') group by 1) t) as totals,
      (select json_agg(json_build_array(t.employee_id, t.day, t.visits)) from (
        select l.employee_id, (v.starts_at at time zone v.time_zone)::date as day, count(distinct v.id) as visits
        from v join bookings.visit_line l on l.network_id = ${networkId} and l.visit_id = v.id
        where v.state not in ('cancelled_by_client', 'late_cancelled', 'cancelled_by_studio') group by 1, 2) t) as "visitsOf"
    `.execute(ctx.db);
  const [row] = rows;
  if (!row) throw new Error('A select without from has a row.');
  return row;
}
