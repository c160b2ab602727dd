-- A seat is kept for ten minutes for whoever is about to book it, known or not [ORG-020i].
create table classes.seat_hold (
  network_id   uuid not null,
  class_id     uuid not null,
  hold_key     uuid not null,
  studio_id    uuid not null,
  seat         smallint not null,
  origin_hash  text not null,
  expires_at   timestamptz not null,
  created_at   timestamptz not null default now(),
  primary key (network_id, class_id, hold_key),
  foreign key (network_id, class_id) references classes.class (network_id, id) on delete cascade,
  constraint seat_hold_one_key_a_seat unique (network_id, class_id, seat)
);
comment on column classes.seat_hold.hold_key is 'Chosen by the device at random: who has it may book the seat.';
comment on column classes.seat_hold.origin_hash is 'Of the network address that asked: nobody keeps a whole hall.';
comment on column classes.seat_hold.expires_at is 'From then on it counts for nothing; nobody has to take it away.';
create index seat_hold_of_origin on classes.seat_hold (network_id, origin_hash, expires_at);
select platform.protect_tenant('classes.seat_hold');
create constraint trigger timetable_stamp_renewed after insert or update or delete on classes.seat_hold
  deferrable initially deferred for each row execute function classes.renew_timetable_stamp();

/** Places of a class kept by holds of others; each is as good as taken until it ends. */
create function classes.places_held(p_network uuid, p_class uuid, p_now timestamptz, p_key uuid) returns smallint
language sql stable
as $$
  select count(*)::smallint from classes.seat_hold
  where network_id = p_network and class_id = p_class and expires_at > p_now and hold_key is distinct from p_key
$$;

/** When the next hold of a class ends: a place may then be free for those who wait. */
create function classes.next_hold_end(p_network uuid, p_class uuid, p_now timestamptz) returns timestamptz
language sql stable
as $$
  select min(expires_at) from classes.seat_hold where network_id = p_network and class_id = p_class and expires_at > p_now
$$;

/** Is a seat booked, or held by somebody else? */
create function classes.seat_is_taken(p_network uuid, p_class uuid, p_seat smallint, p_now timestamptz, p_key uuid) returns boolean
language sql stable
as $$
  select exists (select from classes.booking where network_id = p_network and class_id = p_class and is_active and seat = p_seat)
    or exists (select from classes.seat_hold where network_id = p_network and class_id = p_class and seat = p_seat
      and expires_at > p_now and hold_key is distinct from p_key)
$$;

/** The lowest number of a class's seats that nobody has or holds; null when its seats are not chosen. */
create function classes.lowest_free_seat(p_network uuid, c classes.class, p_now timestamptz, p_key uuid) returns smallint
language sql stable
as $$
  select min(s) from unnest(c.seats) s where not classes.seat_is_taken(p_network, c.id, s, p_now, p_key)
$$;

/** Keeps a seat for a device, or says why not: `cancelled`, `over`, `no_such_seat`, `seat_taken`, `full`, `too_many`. */
create function classes.hold_seat(p_network uuid, p jsonb) returns jsonb
language plpgsql
as $$
declare
  v_now timestamptz := (p ->> 'now')::timestamptz;
  v_key uuid := (p ->> 'holdKey')::uuid;
  v_seat smallint := (p ->> 'seat')::smallint;
  v_length interval := make_interval(mins => (p ->> 'holdMin')::int);
  c classes.class;
  h classes.seat_hold;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_network::text || (p ->> 'originHash'), 8));
  select * into c from classes.class where network_id = p_network and id = (p ->> 'classId')::uuid for update;
  if c.state = 'cancelled' then return jsonb_build_object('outcome', 'cancelled'); end if;
  if c.starts_at <= v_now then return jsonb_build_object('outcome', 'over'); end if;
  if not v_seat = any (coalesce(c.seats, '{}')) then return jsonb_build_object('outcome', 'no_such_seat'); end if;
  delete from classes.seat_hold where network_id = p_network and class_id = c.id and expires_at <= v_now;
  if classes.seat_is_taken(p_network, c.id, v_seat, v_now, v_key) then return jsonb_build_object('outcome', 'seat_taken'); end if;
  if c.taken + c.held + classes.places_held(p_network, c.id, v_now, v_key) >= c.capacity then
    return jsonb_build_object('outcome', 'full', 'waiting', c.waiting);
  end if;
  if (select count(*) from classes.seat_hold where network_id = p_network and origin_hash = p ->> 'originHash' and expires_at > v_now
      and not (class_id = c.id and hold_key = v_key)) >= (p ->> 'atMost')::int then
    return jsonb_build_object('outcome', 'too_many');
  end if;
  insert into classes.seat_hold as kept (network_id, class_id, hold_key, studio_id, seat, origin_hash, expires_at, created_at)
  values (p_network, c.id, v_key, c.studio_id, v_seat, p ->> 'originHash', v_now + v_length, v_now)
  on conflict (network_id, class_id, hold_key) do update set seat = excluded.seat, expires_at = case
    -- the same wish again lengthens nothing, another seat no further than twice the time in all
    when kept.seat = excluded.seat then kept.expires_at else least(excluded.expires_at, kept.created_at + 2 * v_length) end
  returning * into h;
  return jsonb_build_object('outcome', 'held', 'seat', h.seat, 'until', h.expires_at);
end $$;

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
  v_key uuid := (p ->> 'holdKey')::uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_network::text || v_client::text, 7));
  select * into c from classes.class where network_id = p_network and id = (p ->> 'classId')::uuid for update;
  c.capacity := c.capacity - classes.places_held(p_network, c.id, v_now, v_key);
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
    return jsonb_build_object('outcome', 'waiting', 'waitId', p ->> 'id', 'position', c.waiting + 1,
      'holdsEndAt', classes.next_hold_end(p_network, c.id, v_now));
  end if;

  if (p ->> 'number') is null then return jsonb_build_object('outcome', 'needs_number'); end if;
  if v_seat is null then
    v_seat := coalesce((select h.seat from classes.seat_hold h where h.network_id = p_network and h.class_id = c.id
      and h.hold_key = v_key and h.expires_at > v_now), classes.lowest_free_seat(p_network, c, v_now, v_key));
  elsif not v_seat = any (coalesce(c.seats, '{}')) then
    return jsonb_build_object('outcome', 'no_such_seat');
  elsif classes.seat_is_taken(p_network, c.id, v_seat, v_now, v_key) then
    return jsonb_build_object('outcome', 'seat_taken');
  end if;
  update classes.class set taken = taken + 1, held = held - (v_wait.state is not distinct from 'offered')::int,
    waiting = waiting - (v_wait.state is not distinct from 'waiting')::int
  where network_id = p_network and id = c.id;
  v_booking := classes.take_place(p_network, c, v_client, v_seat, p);
  update classes.wait set state = 'booked', booking_id = (p ->> 'id')::uuid where network_id = p_network and id = v_wait.id;
  delete from classes.seat_hold where network_id = p_network and class_id = c.id and hold_key = v_key;
  return jsonb_build_object('outcome', 'booked', 'waitId', v_wait.id, 'booking', v_booking);
end $$;

/**
 * Gives free places to those who wait, in the order of their arrival [BKG-003i]. Before the cancellation deadline the first is
 * booked when the class costs nothing or a pass fits, otherwise gets an exclusive offer that holds the place; after it
 * everybody is told at once. `spares` are ids and numbers for bookings; `needsSpare` asks to be called again with more.
 */
create or replace function classes.settle_waitlist(p_network uuid, p jsonb) returns jsonb
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
  c.capacity := c.capacity - classes.places_held(p_network, c.id, v_now, null);
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
        v_moved := v_moved || (classes.take_place(p_network, c, w.client_id, classes.lowest_free_seat(p_network, c, v_now, null),
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
  return jsonb_build_object('movedUp', v_moved, 'offered', v_offered, 'expired', v_expired, 'told', v_told, 'needsSpare', v_needs,
    'holdsEndAt', case when c.waiting > 0 then classes.next_hold_end(p_network, c.id, v_now) end);
end $$;

create or replace function classes.lowest_free_seat(p_network uuid, c classes.class) returns smallint
language sql stable
as $$
  select classes.lowest_free_seat(p_network, c, now(), null)
$$;
grant execute on all functions in schema classes to salus_app;
