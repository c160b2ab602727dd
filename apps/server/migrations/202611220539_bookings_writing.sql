-- A new visit is written by fewer statements: the visit, its lines and its reservations in one, and holds that have run out are
-- given back when something stands in the way, not before each booking.

/**
 * Takes the resources' locks in a fixed order: no two racers can deadlock. An assistant who was taken although she has work of
 * her own stands in a lane above 0; whoever wants her as a lead afterwards is refused all the same.
 */
create function calendar.lock_resources(p_network uuid, p_rows jsonb) returns void
language plpgsql
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(p_network::text || locked.id::text, 0))
  from (select distinct (r ->> 'resource_id')::uuid as id from jsonb_array_elements(p_rows) r order by 1) locked;
  if exists (
    select from jsonb_to_recordset(p_rows) as x(resource_id uuid, lane smallint, starts_at timestamptz, ends_at timestamptz)
    join calendar.reservation v on v.network_id = p_network and v.resource_id = x.resource_id and v.lane > 0
      and v.starts_at < x.ends_at and v.starts_at > x.starts_at - interval '1 day' and v.ends_at > x.starts_at
    join calendar.resource k on k.network_id = p_network and k.id = x.resource_id and k.kind = 'employee'
    where coalesce(x.lane, 0) = 0
  ) then
    raise exclusion_violation using message = 'The employee assists at that time.',
      constraint = 'reservation_one_place_at_a_time';
  end if;
end $$;
grant execute on function calendar.lock_resources(uuid, jsonb) to salus_app;

create or replace function calendar.reserve(p_network uuid, p_rows jsonb) returns void
language plpgsql
as $$
begin
  perform calendar.lock_resources(p_network, p_rows);
  insert into calendar.reservation (network_id, id, resource_id, lane, starts_at, ends_at, source_kind, source_id)
  select p_network, x.id, x.resource_id, coalesce(x.lane, 0), x.starts_at, x.ends_at, x.source_kind, x.source_id
  from jsonb_to_recordset(p_rows) as x(id uuid, resource_id uuid, lane smallint, starts_at timestamptz, ends_at timestamptz,
    source_kind text, source_id uuid);
end $$;

/** Inserts new visits with their lines and what these occupy; raises exclusion_violation when something is taken. */
create function bookings.insert_visits(p_network uuid, p jsonb) returns void
language plpgsql
as $$
begin
  perform calendar.lock_resources(p_network, p -> 'reservations');
  with reserved as (
    insert into calendar.reservation (network_id, id, resource_id, lane, starts_at, ends_at, source_kind, source_id)
    select p_network, x.id, x.resource_id, coalesce(x.lane, 0), x.starts_at, x.ends_at, x.source_kind, x.source_id
    from jsonb_to_recordset(p -> 'reservations') as x(id uuid, resource_id uuid, lane smallint, starts_at timestamptz,
      ends_at timestamptz, source_kind text, source_id uuid)
  ), visits as (
    insert into bookings.visit (network_id, id, number, studio_id, client_id, state, starts_at, ends_at, comment,
      wants_earlier, wants_before, wants_earlier_note, specialist_lock, source, series_id, repeated_from_id, total_minor,
      state_changed_at, created_by, created_at)
    select p_network, x.id, x.number, x.studio_id, x.client_id, 'expected', x.starts_at, x.ends_at, x.comment,
      x.wants_earlier, x.wants_before, x.wants_earlier_note, x.specialist_lock, x.source, x.series_id, x.repeated_from_id,
      x.total_minor, (p ->> 'now')::timestamptz, x.created_by, (p ->> 'now')::timestamptz
    from jsonb_to_recordset(p -> 'visits') as x(id uuid, number bigint, studio_id uuid, client_id uuid, starts_at timestamptz,
      ends_at timestamptz, comment text, wants_earlier boolean, wants_before date, wants_earlier_note text,
      specialist_lock text, source text, series_id uuid, repeated_from_id uuid, total_minor bigint, created_by uuid)
  )
  insert into bookings.visit_line (network_id, id, visit_id, line_no, service_id, service_name, employee_id, room_id,
    room_lane, starts_at, ends_at, buffer_before_min, buffer_after_min, processing_from_min, processing_len_min, price_minor,
    people)
  select p_network, x.id, x.visit_id, x.line_no, x.service_id, x.service_name, x.employee_id, x.room_id, x.room_lane,
    x.starts_at, x.ends_at, x.buffer_before_min, x.buffer_after_min, x.processing_from_min, x.processing_len_min, x.price_minor,
    coalesce(x.people, 1)
  from jsonb_to_recordset(p -> 'lines') as x(id uuid, visit_id uuid, line_no smallint, service_id uuid, service_name text,
    employee_id uuid, room_id uuid, room_lane smallint, starts_at timestamptz, ends_at timestamptz, buffer_before_min smallint,
    buffer_after_min smallint, processing_from_min smallint, processing_len_min smallint, price_minor bigint,
    people smallint);
end $$;
grant execute on function bookings.insert_visits(uuid, jsonb) to salus_app;

/** Replaces the lines of visits that exist; a line that stays keeps its id. */
create function bookings.rewrite_lines(p_network uuid, p jsonb, p_visits uuid[]) returns void
language plpgsql
as $$
begin
  delete from calendar.reservation r using bookings.visit_line l
  where l.network_id = p_network and l.visit_id = any (p_visits) and r.network_id = p_network and r.source_id = l.id;
  delete from bookings.line_assistant a using bookings.visit_line l
  where l.network_id = p_network and l.visit_id = any (p_visits) and a.network_id = p_network and a.line_id = l.id;
  delete from bookings.line_equipment q using bookings.visit_line l
  where l.network_id = p_network and l.visit_id = any (p_visits) and q.network_id = p_network and q.line_id = l.id;
  delete from bookings.visit_line l
  where l.network_id = p_network and l.visit_id = any (p_visits)
    and not exists (select from jsonb_array_elements(p -> 'lines') x where (x ->> 'id')::uuid = l.id);
  update bookings.visit_line set line_no = -1 - line_no where network_id = p_network and visit_id = any (p_visits);
  perform calendar.reserve(p_network, p -> 'reservations');
  insert into bookings.visit_line as l (network_id, id, visit_id, line_no, service_id, service_name, employee_id, room_id,
    room_lane, starts_at, ends_at, buffer_before_min, buffer_after_min, processing_from_min, processing_len_min, price_minor,
    people)
  select p_network, x.id, x.visit_id, x.line_no, x.service_id, x.service_name, x.employee_id, x.room_id, x.room_lane,
    x.starts_at, x.ends_at, x.buffer_before_min, x.buffer_after_min, x.processing_from_min, x.processing_len_min, x.price_minor,
    coalesce(x.people, 1)
  from jsonb_to_recordset(p -> 'lines') as x(id uuid, visit_id uuid, line_no smallint, service_id uuid, service_name text,
    employee_id uuid, room_id uuid, room_lane smallint, starts_at timestamptz, ends_at timestamptz, buffer_before_min smallint,
    buffer_after_min smallint, processing_from_min smallint, processing_len_min smallint, price_minor bigint,
    people smallint)
  on conflict (network_id, id) do update set line_no = excluded.line_no, service_id = excluded.service_id,
    service_name = excluded.service_name, employee_id = excluded.employee_id, room_id = excluded.room_id,
    room_lane = excluded.room_lane, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
    buffer_before_min = excluded.buffer_before_min, buffer_after_min = excluded.buffer_after_min,
    processing_from_min = excluded.processing_from_min, processing_len_min = excluded.processing_len_min,
    price_minor = excluded.price_minor, people = excluded.people
  where l.visit_id = excluded.visit_id;
end $$;
grant execute on function bookings.rewrite_lines(uuid, jsonb, uuid[]) to salus_app;

/** One attempt: all of it, or exclusion_violation. */
create function bookings.put_visits(p_network uuid, p jsonb) returns void
language plpgsql
as $$
begin
  if p ? 'holdId' then
    delete from calendar.reservation where network_id = p_network and source_id = (p ->> 'holdId')::uuid and source_kind = 'hold';
    delete from calendar.hold where network_id = p_network and id = (p ->> 'holdId')::uuid;
  end if;
  if p ? 'rewritten' then
    perform bookings.rewrite_lines(p_network, p, array(select jsonb_array_elements_text(p -> 'rewritten')::uuid));
  else
    perform bookings.insert_visits(p_network, p);
  end if;
  if p ? 'assistants' then
    insert into bookings.line_assistant (network_id, line_id, employee_id, lane, overlap_reason)
    select p_network, x.line_id, x.employee_id, x.lane, x.overlap_reason
    from jsonb_to_recordset(p -> 'assistants') as x(line_id uuid, employee_id uuid, lane smallint, overlap_reason text);
  end if;
  if p ? 'equipment' then
    insert into bookings.line_equipment (network_id, line_id, equipment_id, lane, starts_at, ends_at)
    select p_network, x.line_id, x.equipment_id, x.lane, x.starts_at, x.ends_at
    from jsonb_to_recordset(p -> 'equipment') as x(line_id uuid, equipment_id uuid, lane smallint, starts_at timestamptz,
      ends_at timestamptz);
  end if;
end $$;
grant execute on function bookings.put_visits(uuid, jsonb) to salus_app;

/**
 * Writes visits with their lines and reservations: all of it, or nothing and the answer 'taken'. Input:
 * {now, holdId?, visits: [rows of bookings.visit to insert] or rewritten: [ids of visits whose lines are replaced],
 *  lines, assistants, equipment, reservations: [rows]}.
 *
 * A failed attempt leaves no lock behind: the caller may try again with other resources in the same transaction.
 */
create or replace function bookings.write_visits(p_network uuid, p jsonb) returns text
language plpgsql
as $$
begin
  begin
    perform bookings.put_visits(p_network, p);
    return 'written';
  exception
    when exclusion_violation then null;
  end;
  if not exists (select from calendar.hold where network_id = p_network and expires_at <= (p ->> 'now')::timestamptz) then
    return 'taken';
  end if;
  begin
    perform calendar.drop_expired_holds(p_network, (p ->> 'now')::timestamptz);
    perform bookings.put_visits(p_network, p);
    return 'written';
  exception
    when exclusion_violation then return 'taken';
  end;
end $$;
