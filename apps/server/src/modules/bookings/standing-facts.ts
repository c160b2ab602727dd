import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { currentStamp, StampedMemory } from '../../platform/stamp.ts';
import { employeeNameJson } from './client-sql.ts';
import type { ServiceFacts, StudioFacts } from './offer-facts.ts';

/** What changes seldom: the studio with its people and places, and services as this studio offers them. */
export interface StandingFacts {
  /** Undefined when there is no such studio. */
  studio: StudioFacts | undefined;
  services: readonly ServiceFacts[];
  /** Null: read just now. Otherwise remembered, and true if and only if this is still the stamp of the network. */
  stamp: number | null;
}

const studios = new StampedMemory<StudioFacts>(200);
const services = new StampedMemory<ServiceFacts>(5_000);

/** What this process remembers, if it remembers all of it from one moment. */
export function recallStandingFacts(
  ctx: ReadCtx,
  studioId: string,
  serviceIds: readonly string[],
): StandingFacts | undefined {
  const studio = studios.recall(`${ctx.networkId}/${studioId}`);
  if (!studio) return undefined;
  const found: ServiceFacts[] = [];
  for (const serviceId of serviceIds) {
    const service = services.recall(`${ctx.networkId}/${studioId}/${serviceId}`);
    if (service?.stamp !== studio.stamp) return undefined;
    found.push(service.value);
  }
  return { studio: studio.value, services: found, stamp: studio.stamp };
}

/** Reads it, two statements in one round trip, and remembers it. */
export async function readStandingFacts(
  ctx: ReadCtx,
  studioId: string,
  serviceIds: readonly string[],
): Promise<StandingFacts> {
  const [studio, found] = await Promise.all([studioFactsOf(ctx, studioId), serviceFactsOf(ctx, studioId, serviceIds)]);
  if (studio) studios.keep(`${ctx.networkId}/${studioId}`, studio.stamp, studio.facts);
  for (const { stamp, facts } of found) services.keep(`${ctx.networkId}/${studioId}/${facts.id}`, stamp, facts);
  return { studio: studio?.facts, services: found.map(({ facts }) => facts), stamp: null };
}

async function studioFactsOf(
  ctx: ReadCtx,
  studioId: string,
): Promise<{ stamp: number | null; facts: StudioFacts } | undefined> {
  const { networkId } = ctx;
  const { rows } = await sql<StudioFacts & { stamp: number | null }>`
    select ${currentStamp(ctx)} as stamp,
      jsonb_build_object('id', st.id, 'companyId', st.company_id, 'zone', st.time_zone, 'weekHours', st.week_hours,
        'isArchived', st.archived_at is not null,
        'days', (select jsonb_agg(jsonb_build_array(d.on_date - date '1970-01-01', d.hours)) from org.studio_day d
          where d.network_id = ${networkId} and d.studio_id = st.id)) as studio,
      (select jsonb_agg(jsonb_build_array(se.key, se.scope_id, se.value)) from platform.setting se
        where se.network_id = ${networkId} and se.scope_id in (${networkId}, st.company_id, st.id)
          and se.key like 'booking.%') as settings,
      (select jsonb_agg(jsonb_build_object('id', e.id, 'name', btrim(e.first_name || ' ' || e.last_name),
          'fullName', ${employeeNameJson}, 'isActive', e.state = 'active', 'provides', e.provides_services, 'canAssist', e.can_assist,
          'assistsServiceIds', e.assist_service_ids, 'assistsDepartmentIds', e.assist_department_ids,
          'departmentId', es.department_id, 'usualRoomId', es.room_id, 'breakAfterMin', e.break_after_min,
          'gradeIds', (select coalesce(jsonb_agg(asg.grade_id), '[]') from access.assignment asg
            where asg.network_id = ${networkId} and asg.account_id = e.id and asg.grade_id is not null),
          'isOnline', e.online_booking, 'acceptsNewClients', e.accepts_new_clients,
          'patterns', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'studioId', p.studio_id, 'label', p.label,
              'startsOn', p.starts_on - date '1970-01-01', 'endsOn', p.ends_on - date '1970-01-01',
              'anchorOn', p.anchor_on - date '1970-01-01', 'cycle', p.cycle)), '[]')
            from calendar.working_pattern p
            where p.network_id = ${networkId} and p.employee_id = e.id and p.studio_id = st.id),
          'order', es.journal_order) order by es.journal_order, e.id)
        from staff.employee_studio es
        join staff.employee e on e.network_id = es.network_id and e.id = es.employee_id
        where es.network_id = ${networkId} and es.studio_id = st.id and e.state <> 'dismissed') as people,
      (select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'kind', m.kind, 'capacity', m.capacity, 'weekHours', m.week_hours, 'lanes', m.lanes, 'order', m.sort_order)
          order by m.kind desc, m.sort_order, m.name)
        from org.room m where m.network_id = ${networkId} and m.studio_id = st.id and m.archived_at is null) as rooms,
      (select jsonb_agg(jsonb_build_object('id', q.id, 'name', q.name, 'kind', q.kind,
          'roomId', case when q.is_movable then null else q.room_id end,
          'isInMaintenance', q.state = 'in_maintenance', 'prepAfterMin', q.prep_after_min,
          'lanes', q.quantity) order by q.sort_order, q.name)
        from org.equipment q where q.network_id = ${networkId} and q.studio_id = st.id and q.archived_at is null
          and q.state <> 'retired') as units
    from org.studio st where st.network_id = ${networkId} and st.id = ${studioId}`.execute(ctx.db);
  if (!rows[0]) return undefined;
  const { stamp, ...facts } = rows[0];
  return { stamp, facts };
}

async function serviceFactsOf(
  ctx: ReadCtx,
  studioId: string,
  serviceIds: readonly string[],
): Promise<{ stamp: number | null; facts: ServiceFacts }[]> {
  const { networkId } = ctx;
  const { rows } = await sql<{ stamp: number | null; facts: ServiceFacts }>`
    select ${currentStamp(ctx)} as stamp, jsonb_build_object('id', s.id, 'name', s.name, 'names', s.translations, 'stepMin', s.step_min, 'durationMin', s.duration_min,
      'bufferBeforeMin', s.buffer_before_min, 'bufferAfterMin', s.buffer_after_min,
      'processing', case when s.processing_from_min is not null
        then jsonb_build_array(s.processing_from_min, s.processing_len_min) end,
      'priceMinor', s.price_minor, 'assistantsNeeded', s.assistants_needed, 'isMedical', s.is_medical,
      'workFromMin', s.work_from_min, 'workToMin', s.work_to_min, 'minHours', s.min_hours,
      'maxPeople', s.max_people, 'needsRoom', s.needs_room,
      'categoryId', s.category_id,
      'colour', (select cat.colour from catalogue.category cat where cat.network_id = ${networkId} and cat.id = s.category_id),
      'isActive', s.state = 'active', 'isOnline', s.online_booking,
      'isChoice', exists (select from catalogue.service k where k.network_id = ${networkId} and k.parent_id = s.id
        and k.state <> 'archived'),
      'isOfferedHere', not exists (select from catalogue.service_studio x where x.network_id = ${networkId} and x.service_id = s.id)
        or exists (select from catalogue.service_studio x where x.network_id = ${networkId} and x.service_id = s.id and x.studio_id = st.id),
      'staff', (select jsonb_agg(jsonb_build_array(ss.employee_id, ss.price_minor, ss.duration_min))
        from catalogue.service_staff ss where ss.network_id = ${networkId} and ss.service_id = s.id),
      'roomIds', (select jsonb_agg(sr.room_id) from catalogue.service_room sr
        where sr.network_id = ${networkId} and sr.service_id = s.id),
      'equipment', (select jsonb_agg(jsonb_build_array(n.equipment_kind, n.quantity, n.offset_min, n.length_min, n.prep_after_min)
          order by n.offset_min, n.id)
        from catalogue.service_equipment n where n.network_id = ${networkId} and n.service_id = s.id),
      'prices', (select jsonb_agg(jsonb_build_object('companyId', p.company_id, 'studioId', p.studio_id,
          'gradeId', p.grade_id, 'priceMinor', p.price_minor, 'durationMin', p.duration_min) order by p.id)
        from catalogue.service_price p where p.network_id = ${networkId} and p.service_id = s.id
          and (p.company_id is null or p.company_id = st.company_id) and (p.studio_id is null or p.studio_id = st.id))) as facts
    from catalogue.service s
    join org.studio st on st.network_id = ${networkId} and st.id = ${studioId}
    where s.network_id = ${networkId} and s.id = any (${[...serviceIds]}::uuid[])`.execute(ctx.db);
  return rows;
}
