import { type RawBuilder, sql } from 'kysely';
import { type ReadCtx, reachTo } from '../../platform/context.ts';
import { inSightOf } from '../staff/public.ts';

/**
 * The client of `clients.client as c` as JSON in the shape of `VisitClient`; null for a guest without a card. The phone is
 * masked unless the actor's reach for contacts holds the studio of the visit `v`, or the visit is the actor's own.
 */
export function clientJson(ctx: ReadCtx, isOwn: RawBuilder<boolean>): RawBuilder<unknown> {
  const seesPhone = seesContact(ctx, isOwn);
  return sql`case when c.id is null then null else json_build_object(
    'id', c.id,
    'name', json_build_object('lastName', c.last_name, 'firstName', c.first_name, 'patronymic', c.patronymic),
    'status', ${clientStatusSql(ctx)},
    'isGuest', c.is_guest, 'needsAttention', c.needs_attention, 'isStaff', c.is_staff, 'photoFileId', c.photo_file_id,
    'phone', case when ${seesPhone} then c.phone else left(c.phone, 5) || '·····' || right(c.phone, 2) end,
    'lock', c.specialist_lock, 'lockedEmployeeId', c.locked_employee_id, 'features', c.features) end`;
}

function seesContact(ctx: ReadCtx, isOwn: RawBuilder<boolean>): RawBuilder<boolean> {
  const reach = reachTo(ctx, 'clients.contact', 'view');
  if (!reach) return sql<boolean>`false`;
  if (reach.everywhere) return sql<boolean>`true`;
  const inStudio = sql<boolean>`v.studio_id = any (${[...reach.studioIds]}::uuid[])`;
  return reach.own ? sql<boolean>`(${inStudio} or ${isOwn})` : inStudio;
}

/** BKG-024i: fixed by hand, else VIP by bonus, else by completed visits. */
export function clientStatusSql(ctx: ReadCtx): RawBuilder<string> {
  const today = ctx.now.toISOString().slice(0, 10);
  return sql<string>`case
    when c.fixed_status is not null and (c.fixed_status_until is null or c.fixed_status_until >= ${today}::date) then c.fixed_status
    when c.bonus_percent >= 10 then 'vip' when c.completed_visits >= 2 then 'repeat' else 'primary' end`;
}

/** Whether the client of a visit lacks a medical contract on the visit's day: `v` is the visit, `st` its studio. */
export const withoutMedicalContract = sql<boolean>`not exists (
  select from clients.contract k where k.network_id = v.network_id and k.client_id = v.client_id and k.kind = 'medical'
    and k.signed_on <= (v.starts_at at time zone st.time_zone)::date
    and (k.ends_on is null or k.ends_on >= (v.starts_at at time zone st.time_zone)::date))`;

/** Name of an employee `e` as JSON. */
/** The name of an employee `e`; empty where the head company may not look at a partner's people [ACC-013]. */
export function shownNameJson(ctx: ReadCtx): RawBuilder<unknown> {
  return sql`case when ${inSightOf(ctx, 'bookings.visit')} then ${employeeNameJson}
    else json_build_object('lastName', '', 'firstName', '', 'patronymic', '') end`;
}

export const employeeNameJson = sql`json_build_object('lastName', e.last_name, 'firstName', e.first_name, 'patronymic', e.patronymic)`;
