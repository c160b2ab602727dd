-- A number is taken only for a booking: thousands who rush at a full class would waste one each.

/**
 * Decides about one person and one class: `booked`, `waiting`, or why not. Racers for the last place queue at the class
 * row, those of one person (limits look at all classes) at the person's own lock before it. Whoever came without a number
 * because the class looked full, and finds a place after all, is sent back for one (`needs_number`) with the lock kept.
 */
create or replace function classes.decide_booking(p_network uuid, p jsonb) returns jsonb
language plpgsql
as $$
declare
  v_now timestamptz := (p ->> 'now')::timestamptz;
  v_client uuid := (p ->> 'clientId')::uuid;
  v_seat smallint := (p ->> 'seat')::smallint;
  c classes.class;
  v_wait classes.wait;
  v_has_offer boolean;
  v_active uuid;
  v_limit text;
  v_booking jsonb;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_network::text || v_client::text, 7));
  select * into c from classes.class where network_id = p_network and id = (p ->> 'classId')::uuid for update;
  if c.state = 'cancelled' then return jsonb_build_object('outcome', 'cancelled'); end if;
  if c.starts_at <> (p ->> 'startsAt')::timestamptz then return jsonb_build_object('outcome', 'moved'); end if;

  select id into v_active from classes.booking
  where network_id = p_network and class_id = c.id and client_id = v_client and is_active;
  if found then return jsonb_build_object('outcome', 'already_booked', 'bookingId', v_active); end if;
  if not (p ->> 'mayExceed')::boolean then
    if (select count(*) from classes.booking where network_id = p_network and class_id = c.id and client_id = v_client
        and state in ('cancelled_by_client', 'late_cancelled')) >= 3 then
      return jsonb_build_object('outcome', 'too_many_cycles');
    end if;
    v_limit := classes.limit_reached(p_network, v_client, c, p);
    if v_limit is not null then return jsonb_build_object('outcome', v_limit); end if;
  end if;

  select * into v_wait from classes.wait
  where network_id = p_network and class_id = c.id and client_id = v_client and state in ('waiting', 'offered');
  v_has_offer := coalesce(v_wait.state = 'offered' and v_wait.offer_until > v_now, false);
  if c.taken + c.held - v_has_offer::int >= c.capacity then
    if v_wait.id is not null then
      return jsonb_build_object('outcome', 'already_waiting', 'waitId', v_wait.id);
    elsif not (p ->> 'mayWait')::boolean then
      return jsonb_build_object('outcome', 'full', 'waiting', c.waiting);
    end if;
    insert into classes.wait (network_id, id, class_id, client_id, arrival_no, source, created_by, created_at)
    values (p_network, (p ->> 'id')::uuid, c.id, v_client, c.last_arrival + 1, p ->> 'source', (p ->> 'by')::uuid, v_now);
    update classes.class set waiting = waiting + 1, last_arrival = last_arrival + 1 where network_id = p_network and id = c.id;
    return jsonb_build_object('outcome', 'waiting', 'waitId', p ->> 'id', 'position', c.waiting + 1);
  end if;

  if (p ->> 'number') is null then return jsonb_build_object('outcome', 'needs_number'); end if;
  if v_seat is null then
    v_seat := classes.lowest_free_seat(p_network, c);
  elsif not v_seat = any (coalesce(c.seats, '{}')) then
    return jsonb_build_object('outcome', 'no_such_seat');
  elsif exists (select from classes.booking where network_id = p_network and class_id = c.id and is_active and seat = v_seat) then
    return jsonb_build_object('outcome', 'seat_taken');
  end if;
  update classes.class set taken = taken + 1, held = held - (v_wait.state is not distinct from 'offered')::int,
    waiting = waiting - (v_wait.state is not distinct from 'waiting')::int
  where network_id = p_network and id = c.id;
  v_booking := classes.take_place(p_network, c, v_client, v_seat, p);
  update classes.wait set state = 'booked', booking_id = (p ->> 'id')::uuid where network_id = p_network and id = v_wait.id;
  return jsonb_build_object('outcome', 'booked', 'waitId', v_wait.id, 'booking', v_booking);
end $$;
