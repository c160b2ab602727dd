-- Reading busy time looks at what starts inside a window. The few reservations longer than a day (leave, repair) would be
-- missed by that and have an index of their own.
alter table calendar.reservation
  add column is_long boolean not null generated always as (ends_at - starts_at > interval '1 day') stored;
create index reservation_long on calendar.reservation (network_id, resource_id, ends_at) where is_long;
create index reservation_overlapping on calendar.reservation (network_id, resource_id, starts_at) where lane > 0;
-- Carries everything that busy time asks for, so that the table itself is not read.
drop index calendar.reservation_of_resource;
create index reservation_of_resource on calendar.reservation (network_id, resource_id, starts_at)
  include (ends_at, lane, source_kind, source_id);

/**
 * Takes the resources' locks in a fixed order, then the reservations: no two racers can deadlock, and the exclusion
 * constraint stays the proof. Input: [{id, resource_id, lane, starts_at, ends_at, source_kind, source_id}].
 *
 * An assistant who was taken although she has work of her own stands in a lane above 0; whoever wants her as a lead
 * afterwards is refused all the same: a person has one pair of hands, whatever the lane.
 */
create or replace function calendar.reserve(p_network uuid, p_rows jsonb) returns void
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
  insert into calendar.reservation (network_id, id, resource_id, lane, starts_at, ends_at, source_kind, source_id)
  select p_network, x.id, x.resource_id, coalesce(x.lane, 0), x.starts_at, x.ends_at, x.source_kind, x.source_id
  from jsonb_to_recordset(p_rows) as x(id uuid, resource_id uuid, lane smallint, starts_at timestamptz, ends_at timestamptz,
    source_kind text, source_id uuid);
end $$;

/** Gives back what holds that have run out still occupy. One that somebody else gives back just now is left to them. */
create function calendar.drop_expired_holds(p_network uuid, p_now timestamptz) returns void
language sql
as $$
  with gone as (
    delete from calendar.hold where network_id = p_network and id in (
      select id from calendar.hold where network_id = p_network and expires_at <= p_now for update skip locked)
    returning id
  )
  delete from calendar.reservation v using gone where v.network_id = p_network and v.source_id = gone.id
$$;
grant execute on function calendar.drop_expired_holds(uuid, timestamptz) to salus_app;
