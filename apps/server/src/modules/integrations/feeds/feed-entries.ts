import { type RawBuilder, sql } from 'kysely';
import type { ReadCtx } from '../../../platform/context.ts';
import { type CalendarEntry, sequenceAt, uidOf } from '../../../platform/icalendar.ts';
import { inLanguage } from '../../catalogue/public.ts';

const [behindDays, aheadDays, atMost] = [30, 180, 3000] as const;

interface VisitRow {
  id: string;
  number: string;
  version: number;
  changed_at: Date;
  starts_at: Date;
  ends_at: Date;
  what: string;
  said: unknown;
  person: string;
  phone: string | null;
  studio: string;
  address: string;
}

interface ClassRow {
  id: string;
  changed_at: Date;
  starts_at: Date;
  ends_at: Date;
  what: string;
  said: unknown;
  who: string | null;
  room: string | null;
  taken: number;
  capacity: number;
  studio: string;
  address: string;
}

/** What an employee does: her lines of visits and the classes she leads. Clients by first name and initial; phones if allowed. */
export async function entriesOfEmployee(
  ctx: ReadCtx,
  employeeId: string,
  { showsPhones }: { showsPhones: boolean },
): Promise<CalendarEntry[]> {
  const { rows: lines } = await sql<VisitRow>`
    select l.id, v.number, v.version, v.state_changed_at as changed_at, l.starts_at, l.ends_at, l.service_name as what,
      s.translations as said, ${nameOfClient} as person, c.phone, st.name as studio, st.address
    from bookings.visit_line l
    join bookings.visit v on v.network_id = l.network_id and v.id = l.visit_id
    join catalogue.service s on s.network_id = l.network_id and s.id = l.service_id
    join org.studio st on st.network_id = v.network_id and st.id = v.studio_id
    left join clients.client c on c.network_id = v.network_id and c.id = v.client_id
    where l.network_id = ${ctx.networkId} and l.employee_id = ${employeeId} and ${standing} and ${inSpan(ctx, sql`l.starts_at`)}
    order by l.starts_at, l.id limit ${atMost}`.execute(ctx.db);
  const { rows: classes } = await sql<ClassRow>`
    select k.id, coalesce(k.moved_at, k.created_at) as changed_at, k.starts_at, k.ends_at, t.name as what, t.translations as said,
      null as who, m.name as room, k.taken, k.capacity, st.name as studio, st.address
    from classes.class k ${classJoins}
    where k.network_id = ${ctx.networkId} and ${employeeId}::uuid = any (k.trainer_ids) and k.state = 'planned'
      and ${inSpan(ctx, sql`k.starts_at`)}
    order by k.starts_at, k.id limit ${atMost}`.execute(ctx.db);
  return [
    ...lines.map((line) => ({
      ...entryOf(line),
      uid: `line-${line.id}@salus`,
      sequence: line.version,
      title: [inLanguage(ctx.locale, 'name', line.what, line.said), line.person].filter(Boolean).join(' · '),
      details: [`№ ${line.number}`, showsPhones ? line.phone : ''].filter(Boolean).join('\n'),
    })),
    ...classes.map((one) => ({
      ...entryOf(one),
      uid: uidOf.class(one.id),
      sequence: sequenceAt(one.changed_at),
      title: `${inLanguage(ctx.locale, 'name', one.what, one.said)} (${one.taken}/${one.capacity})`,
      details: one.room ?? '',
    })),
  ];
}

/** What a client has booked: visits and places in classes. */
export async function entriesOfClient(ctx: ReadCtx, clientId: string): Promise<CalendarEntry[]> {
  const { rows: visits } = await sql<VisitRow & { services: string | null }>`
    select v.id, v.number, v.version, v.state_changed_at as changed_at, v.starts_at, v.ends_at,
      (select string_agg(l.service_name, ', ' order by l.line_no) from bookings.visit_line l
        where l.network_id = v.network_id and l.visit_id = v.id) as what,
      (select string_agg(distinct btrim(e.first_name || ' ' || e.last_name), ', ') from bookings.visit_line l
        join staff.employee e on e.network_id = l.network_id and e.id = l.employee_id
        where l.network_id = v.network_id and l.visit_id = v.id) as person,
      st.phone, st.name as studio, st.address
    from bookings.visit v
    join org.studio st on st.network_id = v.network_id and st.id = v.studio_id
    where v.network_id = ${ctx.networkId} and v.client_id = ${clientId} and ${standing} and ${inSpan(ctx, sql`v.starts_at`)}
    order by v.starts_at, v.id limit ${atMost}`.execute(ctx.db);
  const { rows: places } = await sql<ClassRow>`
    select b.id, greatest(b.state_changed_at, k.moved_at) as changed_at, k.starts_at, k.ends_at, t.name as what,
      t.translations as said, m.name as room, k.taken, k.capacity, st.name as studio, st.address,
      (select string_agg(btrim(e.first_name || ' ' || e.last_name), ', ') from staff.employee e
        where e.network_id = k.network_id and e.id = any (k.trainer_ids)) as who
    from classes.booking b
    join classes.class k on k.network_id = b.network_id and k.id = b.class_id ${classJoins}
    where b.network_id = ${ctx.networkId} and b.client_id = ${clientId} and b.is_active and k.state = 'planned'
      and ${inSpan(ctx, sql`k.starts_at`)}
    order by k.starts_at, b.id limit ${atMost}`.execute(ctx.db);
  return [
    ...visits.map((visit) => ({
      ...entryOf(visit),
      uid: uidOf.visit(visit.id),
      sequence: visit.version,
      title: `${visit.what ?? ''} · ${visit.studio}`,
      details: [visit.person, `№ ${visit.number}`, visit.phone].filter(Boolean).join('\n'),
    })),
    ...places.map((place) => ({
      ...entryOf(place),
      uid: uidOf.place(place.id),
      sequence: sequenceAt(place.changed_at),
      title: `${inLanguage(ctx.locale, 'name', place.what, place.said)} · ${place.studio}`,
      details: [place.who, place.room].filter(Boolean).join('\n'),
    })),
  ];
}

const nameOfClient = sql`btrim(concat_ws(' ', c.first_name, nullif(left(c.last_name, 1), '') || '.'))`;
const standing = sql`v.state not in ('cancelled_by_client', 'cancelled_by_studio', 'late_cancelled', 'no_show')`;
const classJoins = sql`join catalogue.class_type t on t.network_id = k.network_id and t.id = k.class_type_id
    join org.studio st on st.network_id = k.network_id and st.id = k.studio_id
    left join org.room m on m.network_id = k.network_id and m.id = k.room_id`;

function inSpan(ctx: ReadCtx, startsAt: RawBuilder<unknown>) {
  const at = (days: number) => new Date(ctx.now.getTime() + days * 86_400_000);
  return sql`${startsAt} between ${at(-behindDays)} and ${at(aheadDays)}`;
}

function entryOf(row: { starts_at: Date; ends_at: Date; changed_at: Date; studio: string; address: string }) {
  return {
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    stampedAt: row.changed_at,
    place: [row.studio, row.address].filter(Boolean).join(', '),
  };
}
