-- A service may be booked for several people at once [CAT-050].

alter table bookings.visit_line add column people smallint not null default 1 check (people between 1 and 100);
comment on column bookings.visit_line.people is 'How many come for this service; one price for all of them.';

/**
 * Writes visits with their lines and reservations: all of it, or nothing and the answer 'taken'. Input:
 * {now, holdId?, visits: [rows of bookings.visit to insert], rewritten: [ids of visits whose lines are replaced],
 *  lines, assistants, equipment, reservations: [rows]}.
 *
 * One call instead of six statements, and a failed attempt leaves no lock behind: the caller may try again with other
 * resources in the same transaction.
 */
create or replace function bookings.write_visits(p_network uuid, p jsonb) returns text
language plpgsql
as $$
begin
  begin
    perform calendar.drop_expired_holds(p_network, (p ->> 'now')::timestamptz);
    if p ? 'holdId' then
      delete from calendar.reservation where network_id = p_network and source_id = (p ->> 'holdId')::uuid and source_kind = 'hold';
      delete from calendar.hold where network_id = p_network and id = (p ->> 'holdId')::uuid;
    end if;
    if p ? 'rewritten' then
      delete from calendar.reservation r using bookings.visit_line l
      where l.network_id = p_network and l.visit_id = any (array(select jsonb_array_elements_text(p -> 'rewritten')::uuid))
        and r.network_id = p_network and r.source_id = l.id;
      delete from bookings.line_assistant a using bookings.visit_line l
      where l.network_id = p_network and l.visit_id = any (array(select jsonb_array_elements_text(p -> 'rewritten')::uuid))
        and a.network_id = p_network and a.line_id = l.id;
      delete from bookings.line_equipment q using bookings.visit_line l
      where l.network_id = p_network and l.visit_id = any (array(select jsonb_array_elements_text(p -> 'rewritten')::uuid))
        and q.network_id = p_network and q.line_id = l.id;
      delete from bookings.visit_line l
      where l.network_id = p_network and l.visit_id = any (array(select jsonb_array_elements_text(p -> 'rewritten')::uuid))
        and not exists (select from jsonb_array_elements(p -> 'lines') x where (x ->> 'id')::uuid = l.id);
      update bookings.visit_line set line_no = -1 - line_no
      where network_id = p_network and visit_id = any (array(select jsonb_array_elements_text(p -> 'rewritten')::uuid));
    end if;
    perform calendar.reserve(p_network, p -> 'reservations');
    if p ? 'visits' then
      insert into bookings.visit (network_id, id, number, studio_id, client_id, state, starts_at, ends_at, comment,
        wants_earlier, wants_before, wants_earlier_note, specialist_lock, source, series_id, repeated_from_id, total_minor,
        state_changed_at, created_by, created_at)
      select p_network, x.id, x.number, x.studio_id, x.client_id, 'expected', x.starts_at, x.ends_at, x.comment,
        x.wants_earlier, x.wants_before, x.wants_earlier_note, x.specialist_lock, x.source, x.series_id, x.repeated_from_id,
        x.total_minor, (p ->> 'now')::timestamptz, x.created_by, (p ->> 'now')::timestamptz
      from jsonb_to_recordset(p -> 'visits') as x(id uuid, number bigint, studio_id uuid, client_id uuid, starts_at timestamptz,
        ends_at timestamptz, comment text, wants_earlier boolean, wants_before date, wants_earlier_note text,
        specialist_lock text, source text, series_id uuid, repeated_from_id uuid, total_minor bigint, created_by uuid);
    end if;
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
  exception
    when exclusion_violation then
      return 'taken';
  end;
  return 'written';
end $$;
