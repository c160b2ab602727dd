import { cancellationAllowed } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { rulesOf } from './booking-rules.ts';
import { clientJson, shownNameJson, withoutMedicalContract } from './client-sql.ts';
import { notFound } from './errors.ts';
import { minuteOf } from './find-offers.ts';
import { allowedStates, type State } from './model.ts';
import type { OfferFacts } from './offer-facts.ts';
import type { VisitView } from './schema.ts';
import { serviceNameFor } from './service-name-sql.ts';

type Json<T> = T extends Date ? string : T extends object ? { [K in keyof T]: Json<T[K]> } : T;
type LineJson = Json<VisitView['lines'][number]>;
type HistoryJson = Json<VisitView['history'][number]>;

/** A visit as it is read, ready to be told. */
export interface VisitRow {
  id: string;
  number: number;
  studio_id: string;
  company_id: string;
  time_zone: string;
  state: State;
  previous_state: State | null;
  starts_at: Date;
  ends_at: Date;
  client: VisitView['client'];
  is_first: boolean;
  lines: LineJson[];
  total_minor: number;
  comment: string;
  wants_earlier: boolean;
  wants_before: string | null;
  wants_earlier_note: string;
  specialist_lock: 'open' | 'closed' | null;
  source: string;
  series_id: string | null;
  cancel_reason: string | null;
  state_changed_at: Date;
  created_at: Date;
  created_by_name: string | null;
  version: number;
  settings: OfferFacts['settings'];
  history: HistoryJson[] | null;
}

/** One visit with everything about it, in one statement. Reach is asked by the caller. */
export async function visitView(ctx: ReadCtx, visitId: string, withHistory = true): Promise<VisitView> {
  const { networkId } = ctx;
  const isOwn = sql<boolean>`exists (select from bookings.visit_line o where o.network_id = v.network_id
    and o.visit_id = v.id and o.employee_id = ${ctx.actor.id}::uuid)`;
  const { rows } = await sql<VisitRow>`
    select v.id, v.number, v.studio_id, st.company_id, st.time_zone, v.state, v.previous_state, v.starts_at, v.ends_at,
      ${clientJson(ctx, isOwn)} as client,
      coalesce(c.completed_visits = 0, false) as is_first,
      (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'serviceId', l.service_id, 'serviceName', ${serviceNameFor(ctx)},
          'categoryId', s.category_id, 'colour', cat.colour, 'employeeId', l.employee_id, 'employeeName', ${shownNameJson(ctx)},
          'roomId', l.room_id, 'roomName', m.name, 'startsAt', l.starts_at, 'endsAt', l.ends_at,
          'bufferBeforeMin', l.buffer_before_min, 'bufferAfterMin', l.buffer_after_min,
          'processing', case when l.processing_from_min is not null
            then jsonb_build_array(l.processing_from_min, l.processing_len_min) end,
          'priceMinor', l.price_minor, 'people', l.people, 'isMedical', s.is_medical,
          'contractMissing', s.is_medical and ${withoutMedicalContract},
          'assistants', (select coalesce(jsonb_agg(jsonb_build_object('employeeId', a.employee_id, 'name', ${shownNameJson(ctx)},
              'overlapReason', a.overlap_reason)), '[]')
            from bookings.line_assistant a join staff.employee e on e.network_id = a.network_id and e.id = a.employee_id
            where a.network_id = ${networkId} and a.line_id = l.id),
          'equipment', (select coalesce(jsonb_agg(jsonb_build_object('id', q.equipment_id, 'name', u.name,
              'startsAt', q.starts_at, 'endsAt', q.ends_at)), '[]')
            from bookings.line_equipment q join org.equipment u on u.network_id = q.network_id and u.id = q.equipment_id
            where q.network_id = ${networkId} and q.line_id = l.id)) order by l.line_no), '[]')
        from bookings.visit_line l
        join catalogue.service s on s.network_id = l.network_id and s.id = l.service_id
        left join catalogue.category cat on cat.network_id = s.network_id and cat.id = s.category_id
        join staff.employee e on e.network_id = l.network_id and e.id = l.employee_id
        left join org.room m on m.network_id = l.network_id and m.id = l.room_id
        where l.network_id = ${networkId} and l.visit_id = v.id) as lines,
      v.total_minor, v.comment, v.wants_earlier, v.wants_before, v.wants_earlier_note, v.specialist_lock, v.source,
      v.series_id, v.cancel_reason, v.state_changed_at, v.created_at, v.version,
      (select a.display_name from access.account a where a.network_id = ${networkId} and a.id = v.created_by) as created_by_name,
      (select jsonb_agg(jsonb_build_array(se.key, se.scope_id, se.value)) from platform.setting se
        where se.network_id = ${networkId} and se.scope_id in (${networkId}, st.company_id, st.id)
          and se.key = 'booking.cancel_hours') as settings,
      case when ${withHistory} then (select jsonb_agg(jsonb_build_object('at', h.at, 'actorName', a.display_name,
          'channel', h.channel, 'action', h.action, 'before', h.before, 'after', h.after) order by h.at, h.id)
        from platform.audit h left join access.account a on a.network_id = h.network_id and a.id = h.actor_id
        where h.network_id = ${networkId} and h.object_type = 'visit' and h.object_id = v.id) end as history
    from bookings.visit v
    join org.studio st on st.network_id = v.network_id and st.id = v.studio_id
    left join clients.client c on c.network_id = v.network_id and c.id = v.client_id
    where v.network_id = ${networkId} and v.id = ${visitId}`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw notFound();
  return viewOf(ctx, row);
}

/** What the API says of a visit. */
export function viewOf(ctx: ReadCtx, row: VisitRow): VisitView {
  const studio = { id: row.studio_id, companyId: row.company_id } as OfferFacts['studio'];
  const { cancelHours } = rulesOf({ studio, settings: row.settings }, ctx.networkId);
  const until = cancellationAllowed(minuteOf(row.starts_at), cancelHours ?? 0, 0).until;
  return {
    id: row.id,
    number: row.number,
    studioId: row.studio_id,
    timeZone: row.time_zone,
    state: row.state,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    client: row.client,
    lines: row.lines.map((line) => ({
      ...line,
      startsAt: new Date(line.startsAt),
      endsAt: new Date(line.endsAt),
      equipment: line.equipment.map((unit) => ({
        ...unit,
        startsAt: new Date(unit.startsAt),
        endsAt: new Date(unit.endsAt),
      })),
    })),
    totalMinor: row.total_minor,
    comment: row.comment,
    wantsEarlier: row.wants_earlier ? { before: row.wants_before, note: row.wants_earlier_note } : null,
    lock: row.specialist_lock,
    effectiveLock: row.specialist_lock ?? row.client?.lock ?? 'open',
    isFirst: row.is_first,
    contractMissing: row.lines.some((line) => line.contractMissing),
    source: row.source,
    seriesId: row.series_id,
    cancelReason: row.cancel_reason,
    stateChangedAt: row.state_changed_at,
    createdAt: row.created_at,
    createdByName: row.created_by_name,
    allowedStates: allowedStates(row.state, row.previous_state),
    previousState: row.previous_state,
    cancelFreeUntil: new Date(until * 60_000),
    history: (row.history ?? []).map((entry) => ({ ...entry, at: new Date(entry.at) })),
    version: row.version,
  };
}
