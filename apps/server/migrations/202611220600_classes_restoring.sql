-- A cancelled booking lives again, or a late one gives its visit back: decided under the locks that booking takes.

/**
 * Takes a cancellation back: the place and the pass visit as before. Her seat, or the lowest free one when somebody has it by
 * now; no place when the line got it. A pass that has nothing left makes it a payment at the studio.
 */
create function classes.restore_booking(p_network uuid, p_booking uuid, p_now timestamptz) returns jsonb
language plpgsql
as $$
declare
  c classes.class;
  b classes.booking;
  v_seat smallint;
  v_pass uuid;
  v_other uuid;
begin
  select * into b from classes.booking where network_id = p_network and id = p_booking;
  perform pg_advisory_xact_lock(hashtextextended(p_network::text || b.client_id::text, 7));
  select * into c from classes.class where network_id = p_network and id = b.class_id for update;
  select * into b from classes.booking where network_id = p_network and id = p_booking for update;
  if b.is_active then return jsonb_build_object('outcome', 'active'); end if;
  if c.state = 'cancelled' then return jsonb_build_object('outcome', 'cancelled'); end if;
  select id into v_other from classes.booking
  where network_id = p_network and class_id = c.id and client_id = b.client_id and is_active;
  if found then return jsonb_build_object('outcome', 'already_booked', 'bookingId', v_other); end if;
  if c.taken + c.held >= c.capacity then return jsonb_build_object('outcome', 'full', 'waiting', c.waiting); end if;

  v_seat := case when b.seat = any (coalesce(c.seats, '{}')) and not exists (select from classes.booking o
      where o.network_id = p_network and o.class_id = c.id and o.is_active and o.seat = b.seat) then b.seat
    else classes.lowest_free_seat(p_network, c) end;
  if b.state = 'late_cancelled' then
    v_pass := b.pass_id; -- the visit was never given back
  elsif b.pass_id is not null then
    update classes.counted_pass set visits_left = visits_left - 1
    where network_id = p_network and id = b.pass_id and visits_left > 0 returning id into v_pass;
  end if;
  update classes.booking set state = 'booked', previous_state = b.state, cancel_reason = null, state_changed_at = p_now,
    seat = v_seat, pass_id = v_pass, payment = case when b.payment = 'pass' and v_pass is null then 'at_studio' else b.payment end,
    version = version + 1
  where network_id = p_network and id = b.id;
  update classes.class set taken = taken + 1 where network_id = p_network and id = c.id;
  return jsonb_build_object('outcome', 'restored');
end $$;

/** Gives the visit of a late cancellation back to its pass: the studio takes the cancellation upon itself. */
create function classes.return_visit(p_network uuid, p_booking uuid, p_now timestamptz) returns boolean
language plpgsql
as $$
declare
  b classes.booking;
begin
  select * into b from classes.booking where network_id = p_network and id = p_booking for update;
  if b.state <> 'late_cancelled' then return false; end if;
  update classes.counted_pass set visits_left = visits_left + 1 where network_id = p_network and id = b.pass_id;
  update classes.booking set state = 'cancelled_by_studio', previous_state = b.state, state_changed_at = p_now, version = version + 1
  where network_id = p_network and id = b.id;
  return true;
end $$;
