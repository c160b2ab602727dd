-- A reservation as one integer, worked out once when it is written: reading the diaries of a studio then only has to string
-- integers together from the index, and never converts an instant.
alter table calendar.reservation add column packed bigint not null generated always as (
  (date_part('epoch', starts_at - timestamptz '1970-01-01 00:00:00+00') / 60)::bigint * 8388608
  + least((date_part('epoch', ends_at - starts_at) / 60)::bigint, 131071) * 64 + lane) stored;
comment on column calendar.reservation.packed is 'Start in epoch minutes * 2^23 + length in minutes * 2^6 + lane.';
drop index calendar.reservation_of_resource;
create index reservation_of_resource on calendar.reservation (network_id, resource_id, starts_at)
  include (ends_at, source_kind, source_id, is_long, packed);
