-- Who gets a place is decided under the lock of the class row, in one call. Everything here expects times and limits
-- worked out by the caller: zones and settings are not known to the database.

/** A counted pass of the client that is good for one visit on that day; its row stays locked. */
create function classes.fitting_pass(p_network uuid, p_client uuid, p_day date) returns uuid
language sql
as $$
  select id from classes.counted_pass
  where network_id = p_network and client_id = p_client and visits_left > 0 and valid_until >= p_day
  order by valid_until, id limit 1 for update
$$;

/** Which limit one more booking would exceed: `per_day`, `per_week`, or null. Bookings cancelled in time do not count. */
create function classes.limit_reached(p_network uuid, p_client uuid, c classes.class, p jsonb) returns text
language plpgsql stable
as $$
begin
  if (p ->> 'sameClassPerDay') is not null and (
    select count(*) from classes.booking b join classes.class k on k.network_id = b.network_id and k.id = b.class_id
    where b.network_id = p_network and b.client_id = p_client and b.state not in ('cancelled_by_client', 'cancelled_by_studio')
      and b.id is distinct from (p ->> 'exceptBookingId')::uuid and k.class_type_id = c.class_type_id
      and k.starts_at >= (p ->> 'dayFrom')::timestamptz and k.starts_at < (p ->> 'dayTo')::timestamptz
  ) >= (p ->> 'sameClassPerDay')::int then
    return 'per_day';
  end if;
  if (p ->> 'classesPerWeek') is not null and (
    select count(*) from classes.booking b join classes.class k on k.network_id = b.network_id and k.id = b.class_id
    where b.network_id = p_network and b.client_id = p_client and b.is_active
      and b.id is distinct from (p ->> 'exceptBookingId')::uuid
      and k.starts_at >= (p ->> 'weekFrom')::timestamptz and k.starts_at < (p ->> 'weekTo')::timestamptz
  ) >= (p ->> 'classesPerWeek')::int then
    return 'per_week';
  end if;
  return null;
end $$;

/** Writes a booking into a place that is known to be free; the caller holds the class row's lock. */
create function classes.take_place(p_network uuid, c classes.class, p_client uuid, p_seat smallint, p jsonb) returns jsonb
language plpgsql
as $$
declare
  v_pass uuid := case when not c.is_free then classes.fitting_pass(p_network, p_client, (p ->> 'day')::date) end;
  v_payment text := case when c.is_free then 'free' when v_pass is not null then 'pass' else 'at_studio' end;
begin
  update classes.counted_pass set visits_left = visits_left - 1 where network_id = p_network and id = v_pass;
  insert into classes.booking (network_id, id, number, class_id, client_id, seat, state, payment, pass_id, price_minor, source,
    exceeds_reason, state_changed_at, created_by, created_at)
  values (p_network, (p ->> 'id')::uuid, (p ->> 'number')::bigint, c.id, p_client, p_seat, 'booked', v_payment, v_pass,
    case when c.is_free then 0 else c.price_minor end, p ->> 'source', p ->> 'reason', (p ->> 'now')::timestamptz,
    (p ->> 'by')::uuid, (p ->> 'now')::timestamptz);
  return jsonb_build_object('id', p ->> 'id', 'clientId', p_client, 'seat', p_seat, 'payment', v_payment);
end $$;

/** The lowest number of a class's seats that nobody has; null when its seats are not chosen. */
create function classes.lowest_free_seat(p_network uuid, c classes.class) returns smallint
language sql stable
as $$
  select min(s) from unnest(c.seats) s where not exists (
    select from classes.booking b where b.network_id = p_network and b.class_id = c.id and b.is_active and b.seat = s)
$$;

/**
 * Decides about one person and one class: `booked`, `waiting`, or why not. Racers for the last place queue at the class
 * row, those of one person (limits look at all classes) at the person's own lock before it.
 */
create function classes.decide_booking(p_network uuid, p jsonb) returns jsonb
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

  if v_seat is null then
    v_seat := classes.lowest_free_seat(p_network, c);
  elsif not v_seat = any (coalesce(c.seats, '{}')) then
    return jsonb_build_object('outcome', 'no_such_seat');
  elsif exists (select from classes.booking where network_id = p_network and class_id = c.id and is_active and seat = v_seat) then
    return jsonb_build_object('outcome', 'seat_taken');
  end if;
  if v_wait.id is not null then
    update classes.wait set state = 'booked', booking_id = null where network_id = p_network and id = v_wait.id;
  end if;
  update classes.class set taken = taken + 1, held = held - (v_wait.state is not distinct from 'offered')::int,
    waiting = waiting - (v_wait.state is not distinct from 'waiting')::int
  where network_id = p_network and id = c.id;
  return jsonb_build_object('outcome', 'booked', 'waitId', v_wait.id, 'booking', classes.take_place(p_network, c, v_client, v_seat, p));
end $$;

/**
 * Gives free places to those who wait, in the order of their arrival [BKG-003i]. Before the cancellation deadline the first is
 * booked when the class costs nothing or a pass fits, otherwise gets an exclusive offer that holds the place; after it
 * everybody is told at once. `spares` are ids and numbers for bookings; `needsSpare` asks to be called again with more.
 */
create function classes.settle_waitlist(p_network uuid, p jsonb) returns jsonb
language plpgsql
as $$
declare
  v_now timestamptz := (p ->> 'now')::timestamptz;
  v_deadline timestamptz := (p ->> 'deadline')::timestamptz;
  c classes.class;
  w classes.wait;
  v_spare int := 0;
  v_moved jsonb := '[]';
  v_offered jsonb := '[]';
  v_expired jsonb;
  v_told jsonb := '[]';
  v_needs boolean := false;
  v_until timestamptz;
begin
  select * into c from classes.class where network_id = p_network and id = (p ->> 'classId')::uuid for update;
  with gone as (
    update classes.wait set state = 'expired'
    where network_id = p_network and class_id = c.id and state = 'offered' and offer_until <= v_now
    returning id, client_id
  )
  select coalesce(jsonb_agg(jsonb_build_object('waitId', id, 'clientId', client_id)), '[]') into v_expired from gone;
  c.held := c.held - jsonb_array_length(v_expired);

  if c.state = 'planned' and v_now <= v_deadline then
    for w in select * from classes.wait where network_id = p_network and class_id = c.id and state = 'waiting' order by arrival_no loop
      exit when c.taken + c.held >= c.capacity;
      if exists (select from classes.booking where network_id = p_network and class_id = c.id and client_id = w.client_id and is_active) then
        update classes.wait set state = 'closed' where network_id = p_network and id = w.id;
        c.waiting := c.waiting - 1;
      elsif classes.limit_reached(p_network, w.client_id, c, p) is not null then
        continue; -- keeps the place in the line: the other booking may yet be cancelled
      elsif c.is_free or classes.fitting_pass(p_network, w.client_id, (p ->> 'day')::date) is not null then
        if v_spare >= jsonb_array_length(p -> 'spares') then
          v_needs := true;
          exit;
        end if;
        v_moved := v_moved || (classes.take_place(p_network, c, w.client_id, classes.lowest_free_seat(p_network, c),
          p || (p -> 'spares' -> v_spare) || '{"source": "waitlist"}') || jsonb_build_object('waitId', w.id));
        update classes.wait set state = 'booked', booking_id = (p -> 'spares' -> v_spare ->> 'id')::uuid
        where network_id = p_network and id = w.id;
        v_spare := v_spare + 1;
        c.taken := c.taken + 1;
        c.waiting := c.waiting - 1;
      else
        v_until := least(v_now + make_interval(mins => (p ->> 'offerMin')::int), c.starts_at);
        update classes.wait set state = 'offered', offer_until = v_until where network_id = p_network and id = w.id;
        v_offered := v_offered || jsonb_build_object('waitId', w.id, 'clientId', w.client_id, 'until', v_until);
        c.held := c.held + 1;
        c.waiting := c.waiting - 1;
      end if;
    end loop;
  elsif c.state = 'planned' and v_now < c.starts_at and c.taken + c.held < c.capacity then
    with heard as (
      update classes.wait set told_at = v_now where network_id = p_network and class_id = c.id and state = 'waiting'
      returning id, client_id, arrival_no
    )
    select coalesce(jsonb_agg(jsonb_build_object('waitId', id, 'clientId', client_id) order by arrival_no), '[]') into v_told from heard;
  end if;
  update classes.class set taken = c.taken, held = c.held, waiting = c.waiting where network_id = p_network and id = c.id;
  return jsonb_build_object('movedUp', v_moved, 'offered', v_offered, 'expired', v_expired, 'told', v_told, 'needsSpare', v_needs);
end $$;

/**
 * Cancels a booking, or says why not: by the client in time (`until` included) or after a change of the class without penalty,
 * late when `mayBeLate`, by the studio always. In time and by the studio the visit goes back to the pass [BKG-004i].
 */
create function classes.decide_cancellation(p_network uuid, p jsonb) returns jsonb
language plpgsql
as $$
declare
  v_now timestamptz := (p ->> 'now')::timestamptz;
  c classes.class;
  b classes.booking;
  v_until timestamptz;
  v_state text;
begin
  select * into c from classes.class where network_id = p_network
    and id = (select class_id from classes.booking where network_id = p_network and id = (p ->> 'bookingId')::uuid) for update;
  select * into b from classes.booking where network_id = p_network and id = (p ->> 'bookingId')::uuid for update;
  if b.state <> 'booked' then return jsonb_build_object('outcome', 'not_active', 'state', b.state); end if;
  v_until := c.starts_at - make_interval(mins => coalesce(((p ->> 'cancelHours')::numeric * 60)::int, 0));
  v_state := case
    when (p ->> 'byStudio')::boolean then 'cancelled_by_studio'
    when v_now <= v_until or (c.moved_at > b.created_at and v_now < c.starts_at) then 'cancelled_by_client'
    when (p ->> 'mayBeLate')::boolean then 'late_cancelled' end;
  if v_state is null then return jsonb_build_object('outcome', 'too_late', 'until', v_until); end if;

  update classes.booking set state = v_state, previous_state = 'booked', state_changed_at = v_now, cancel_reason = p ->> 'reason',
    version = version + 1 where network_id = p_network and id = b.id;
  update classes.class set taken = taken - 1 where network_id = p_network and id = c.id;
  if v_state <> 'late_cancelled' then
    update classes.counted_pass set visits_left = visits_left + 1 where network_id = p_network and id = b.pass_id;
  end if;
  return jsonb_build_object('outcome', 'cancelled', 'state', v_state);
end $$;

/** Takes somebody off the waitlist; a place that was held for the offer is free again. */
create function classes.leave_waitlist(p_network uuid, p_wait uuid) returns boolean
language plpgsql
as $$
declare
  w classes.wait;
begin
  perform from classes.class where network_id = p_network
    and id = (select class_id from classes.wait where network_id = p_network and id = p_wait) for update;
  select * into w from classes.wait where network_id = p_network and id = p_wait for update;
  if w.state not in ('waiting', 'offered') then return false; end if;
  update classes.wait set state = case w.state when 'offered' then 'declined' else 'left' end where network_id = p_network and id = w.id;
  update classes.class set held = held - (w.state = 'offered')::int, waiting = waiting - (w.state = 'waiting')::int
  where network_id = p_network and id = w.class_id;
  return true;
end $$;

/** Cancels classes with all their bookings; passes get their visits back, nobody waits any more. */
create function classes.cancel_classes(p_network uuid, p_ids uuid[], p_now timestamptz, p_reason text) returns jsonb
language plpgsql
as $$
declare
  v_bookings jsonb;
  v_waits jsonb;
begin
  perform from classes.class where network_id = p_network and id = any (p_ids) order by id for update;
  with ended as (
    update classes.booking set state = 'cancelled_by_studio', previous_state = state, state_changed_at = p_now,
      cancel_reason = p_reason, version = version + 1
    where network_id = p_network and class_id = any (p_ids) and state = 'booked'
    returning id, class_id, client_id, pass_id, number
  ), returned as (
    update classes.counted_pass k set visits_left = visits_left + n.visits
    from (select pass_id, count(*)::smallint as visits from ended where pass_id is not null group by pass_id) n
    where k.network_id = p_network and k.id = n.pass_id
  )
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'classId', class_id, 'clientId', client_id, 'number', number)), '[]')
  into v_bookings from ended;
  with closed as (
    update classes.wait set state = 'closed' where network_id = p_network and class_id = any (p_ids) and state in ('waiting', 'offered')
    returning id, class_id, client_id
  )
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'classId', class_id, 'clientId', client_id)), '[]') into v_waits from closed;
  update classes.class k set state = 'cancelled', cancel_reason = p_reason, held = 0, waiting = 0, version = version + 1,
    taken = (select count(*) from classes.booking b where b.network_id = p_network and b.class_id = k.id and b.is_active)
  where k.network_id = p_network and k.id = any (p_ids);
  return jsonb_build_object('bookings', v_bookings, 'waits', v_waits);
end $$;

grant execute on all functions in schema classes to salus_app;
