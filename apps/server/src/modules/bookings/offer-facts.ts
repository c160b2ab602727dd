import type { WeekHours } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import type { PriceRule } from '../catalogue/public.ts';

/** A service as booking sees it. */
export interface ServiceFacts {
  id: string;
  name: string;
  stepMin: number;
  durationMin: number;
  bufferBeforeMin: number;
  bufferAfterMin: number;
  processing: readonly [from: number, length: number] | null;
  priceMinor: number;
  assistantsNeeded: number;
  isMedical: boolean;
  workFromMin: number | null;
  workToMin: number | null;
  minHours: number | null;
  /** How many may come for it together; null: one. */
  maxPeople: number | null;
  needsRoom: boolean;
  isActive: boolean;
  /** It has sub-services: one of them is booked, not the service itself [CAT-014]. */
  isChoice: boolean;
  isOfferedHere: boolean;
  /** Clients may book it by themselves. */
  isOnline: boolean;
  staff: readonly [employeeId: string, priceMinor: number | null, durationMin: number | null][] | null;
  roomIds: readonly string[] | null;
  equipment:
    | readonly [kind: string, quantity: number, offsetMin: number, lengthMin: number | null, prepMin: number][]
    | null;
  /** Price list exceptions that hold for this studio. */
  prices: readonly PriceRule[] | null;
}

/** Somebody who could lead or assist. */
export interface PersonFacts {
  id: string;
  name: string;
  isActive: boolean;
  provides: boolean;
  canAssist: boolean;
  assistsServiceIds: readonly string[];
  assistsDepartmentIds: readonly string[];
  departmentId: string | null;
  usualRoomId: string | null;
  breakAfterMin: number;
  gradeIds: readonly string[];
  /** This client may book her without asking the desk: she takes such bookings, and new clients unless this one is known. */
  isOnline: boolean;
  order: number;
}

export interface RoomFacts {
  id: string;
  name: string;
  kind: 'hall' | 'room';
  capacity: number | null;
  weekHours: WeekHours | null;
  order: number;
}

export interface UnitFacts {
  id: string;
  name: string;
  kind: string;
  /** The only room in which it can be used, unless it moves. */
  roomId: string | null;
  isInMaintenance: boolean;
  prepAfterMin: number;
}

/** What one client likes; empty without a client. */
export interface ClientFacts {
  id: string;
  lock: 'open' | 'closed';
  lockedEmployeeId: string | null;
  likes: readonly string[] | null;
  dislikes: readonly string[] | null;
  isArchived: boolean;
}

/** Everything about a studio, its services and its people that a decision about a start depends on, time aside. */
export interface OfferFacts {
  studio: {
    id: string;
    companyId: string;
    zone: string;
    weekHours: WeekHours;
    days: readonly [day: number, hours: WeekHours[number]][] | null;
    isArchived: boolean;
  };
  settings: readonly [key: string, scopeId: string, value: unknown][] | null;
  services: readonly ServiceFacts[] | null;
  people: readonly PersonFacts[] | null;
  rooms: readonly RoomFacts[] | null;
  units: readonly UnitFacts[] | null;
  client: ClientFacts | null;
}

export interface OfferFactsQuery {
  studioId: string;
  serviceIds: readonly string[];
  clientId: string | null;
  /** The specialists and assistants named in the wish; null when anybody may do it. */
  employeeIds: readonly string[] | null;
  /** ISO days around the asked time: dated opening hours. */
  fromDay: string;
  toDay: string;
}

/** Reads the facts in one statement, as one JSON value per subject. Undefined when the studio does not exist. */
export async function offerFactsOf(ctx: ReadCtx, query: OfferFactsQuery): Promise<OfferFacts | undefined> {
  const { networkId } = ctx;
  const { studioId, clientId } = query;
  const serviceIds = [...query.serviceIds];
  const employeeIds = query.employeeIds === null ? null : [...query.employeeIds];
  const { rows } = await sql<OfferFacts>`
    select
      jsonb_build_object('id', st.id, 'companyId', st.company_id, 'zone', st.time_zone, 'weekHours', st.week_hours,
        'isArchived', st.archived_at is not null,
        'days', (select jsonb_agg(jsonb_build_array(d.on_date - date '1970-01-01', d.hours)) from org.studio_day d
          where d.network_id = ${networkId} and d.studio_id = st.id
            and d.on_date between ${query.fromDay}::date and ${query.toDay}::date)) as studio,
      (select jsonb_agg(jsonb_build_array(se.key, se.scope_id, se.value)) from platform.setting se
        where se.network_id = ${networkId} and se.scope_id in (${networkId}, st.company_id, st.id)
          and se.key like 'booking.%') as settings,
      (select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'stepMin', s.step_min, 'durationMin', s.duration_min,
          'bufferBeforeMin', s.buffer_before_min, 'bufferAfterMin', s.buffer_after_min,
          'processing', case when s.processing_from_min is not null
            then jsonb_build_array(s.processing_from_min, s.processing_len_min) end,
          'priceMinor', s.price_minor, 'assistantsNeeded', s.assistants_needed, 'isMedical', s.is_medical,
          'workFromMin', s.work_from_min, 'workToMin', s.work_to_min, 'minHours', s.min_hours,
          'maxPeople', s.max_people, 'needsRoom', s.needs_room, 'isActive', s.state = 'active', 'isOnline', s.online_booking,
          'isChoice', exists (select from catalogue.service k where k.network_id = ${networkId} and k.parent_id = s.id
            and k.state <> 'archived'),
          'isOfferedHere', not exists (select from catalogue.service_studio x where x.network_id = ${networkId} and x.service_id = s.id)
            or exists (select from catalogue.service_studio x where x.network_id = ${networkId} and x.service_id = s.id and x.studio_id = st.id),
          'staff', (select jsonb_agg(jsonb_build_array(ss.employee_id, ss.price_minor, ss.duration_min))
            from catalogue.service_staff ss where ss.network_id = ${networkId} and ss.service_id = s.id
              and (${employeeIds}::uuid[] is null or ss.employee_id = any (${employeeIds}::uuid[]))),
          'roomIds', (select jsonb_agg(sr.room_id) from catalogue.service_room sr
            where sr.network_id = ${networkId} and sr.service_id = s.id),
          'equipment', (select jsonb_agg(jsonb_build_array(n.equipment_kind, n.quantity, n.offset_min, n.length_min, n.prep_after_min)
              order by n.offset_min, n.id)
            from catalogue.service_equipment n where n.network_id = ${networkId} and n.service_id = s.id),
          'prices', (select jsonb_agg(jsonb_build_object('companyId', p.company_id, 'studioId', p.studio_id,
              'gradeId', p.grade_id, 'priceMinor', p.price_minor, 'durationMin', p.duration_min) order by p.id)
            from catalogue.service_price p where p.network_id = ${networkId} and p.service_id = s.id
              and (p.company_id is null or p.company_id = st.company_id) and (p.studio_id is null or p.studio_id = st.id))))
        from catalogue.service s where s.network_id = ${networkId} and s.id = any (${serviceIds}::uuid[])) as services,
      (select jsonb_agg(jsonb_build_object('id', e.id, 'name', btrim(e.first_name || ' ' || e.last_name),
          'isActive', e.state = 'active', 'provides', e.provides_services, 'canAssist', e.can_assist,
          'assistsServiceIds', e.assist_service_ids, 'assistsDepartmentIds', e.assist_department_ids,
          'departmentId', es.department_id, 'usualRoomId', es.room_id, 'breakAfterMin', e.break_after_min,
          'gradeIds', (select coalesce(jsonb_agg(asg.grade_id), '[]') from access.assignment asg
            where asg.network_id = ${networkId} and asg.account_id = e.id and asg.grade_id is not null),
          'isOnline', e.online_booking and (e.accepts_new_clients or exists (select from bookings.visit v
            join bookings.visit_line l on l.network_id = v.network_id and l.visit_id = v.id and l.employee_id = e.id
            where v.network_id = ${networkId} and v.client_id = ${clientId}::uuid and v.state = 'completed')),
          'order', es.journal_order) order by es.journal_order, e.id)
        from staff.employee_studio es
        join staff.employee e on e.network_id = es.network_id and e.id = es.employee_id
        where es.network_id = ${networkId} and es.studio_id = st.id and e.state <> 'dismissed' and (
          case when ${employeeIds}::uuid[] is not null then e.id = any (${employeeIds}::uuid[])
          else exists (select from catalogue.service_staff ss where ss.network_id = ${networkId} and ss.employee_id = e.id
            and ss.service_id = any (${serviceIds}::uuid[])) end
          or e.can_assist and exists (select from catalogue.service n where n.network_id = ${networkId}
            and n.id = any (${serviceIds}::uuid[]) and n.assistants_needed > 0))) as people,
      (select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'kind', m.kind, 'capacity', m.capacity,
          'weekHours', m.week_hours, 'order', m.sort_order)
          order by m.kind desc, m.sort_order, m.name)
        from org.room m where m.network_id = ${networkId} and m.studio_id = st.id and m.archived_at is null) as rooms,
      (select jsonb_agg(jsonb_build_object('id', q.id, 'name', q.name, 'kind', q.kind,
          'roomId', case when q.is_movable then null else q.room_id end,
          'isInMaintenance', q.state = 'in_maintenance', 'prepAfterMin', q.prep_after_min) order by q.sort_order, q.name)
        from org.equipment q where q.network_id = ${networkId} and q.studio_id = st.id and q.archived_at is null
          and q.state <> 'retired') as units,
      (select jsonb_build_object('id', c.id, 'lock', c.specialist_lock, 'lockedEmployeeId', c.locked_employee_id,
          'isArchived', c.archived_at is not null,
          'likes', (select jsonb_agg(sp.employee_id) from clients.specialist_preference sp
            where sp.network_id = ${networkId} and sp.client_id = c.id and sp.liking = 'like'),
          'dislikes', (select jsonb_agg(sp.employee_id) from clients.specialist_preference sp
            where sp.network_id = ${networkId} and sp.client_id = c.id and sp.liking = 'dislike'))
        from clients.client c where c.network_id = ${networkId} and c.id = ${clientId}::uuid) as client
    from org.studio st where st.network_id = ${networkId} and st.id = ${studioId}`.execute(ctx.db);
  return rows[0];
}
