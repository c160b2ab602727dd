-- The first spine: time. Whatever occupies a specialist, a room lane or an apparatus is a reservation here.

create table calendar.resource (
  network_id  uuid not null,
  id          uuid not null,
  kind        text not null check (kind in ('employee', 'room', 'equipment')),
  studio_id   uuid,
  lanes       smallint not null default 1 check (lanes between 1 and 50),
  primary key (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id)
);
comment on table calendar.resource is 'Same id as the employee, room or equipment unit it stands for. Employees have no studio: they work in several.';
select platform.protect_tenant('calendar.resource');

create table calendar.reservation (
  network_id   uuid not null,
  id           uuid not null,
  resource_id  uuid not null,
  lane         smallint not null default 0 check (lane >= 0),
  starts_at    timestamptz not null,
  ends_at      timestamptz not null check (ends_at > starts_at),
  during       tstzrange not null generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
  source_kind  text not null check (source_kind in ('service_line', 'assistant', 'class', 'block', 'absence', 'hold')),
  source_id    uuid not null,
  primary key (network_id, id),
  foreign key (network_id, resource_id) references calendar.resource (network_id, id),
  constraint reservation_one_place_at_a_time
    exclude using gist (network_id with =, resource_id with =, lane with =, during with &&)
);
comment on column calendar.reservation.starts_at is 'Buffers included: what is occupied, not what the client sees.';
comment on column calendar.reservation.source_id is 'Visit line, class, block, absence or hold it belongs to.';
create index reservation_of_resource on calendar.reservation (network_id, resource_id, starts_at, ends_at);
create index reservation_of_source on calendar.reservation (network_id, source_id);
select platform.protect_tenant('calendar.reservation');

create table calendar.working_pattern (
  network_id   uuid not null,
  id           uuid not null,
  employee_id  uuid not null,
  studio_id    uuid not null,
  starts_on    date not null,
  ends_on      date,
  anchor_on    date not null,
  cycle        jsonb not null check (jsonb_typeof(cycle) = 'array' and jsonb_array_length(cycle) between 1 and 31),
  label        text not null default '',
  created_at   timestamptz not null default now(),
  version      integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, employee_id) references staff.employee (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  constraint working_pattern_ends_after check (ends_on is null or ends_on >= starts_on)
);
comment on column calendar.working_pattern.cycle is 'One entry a day: {"work": [[600, 1200]], "breaks": [[780, 810]]}; seven entries anchored to a Monday are a week, four make "2/2".';
create index on calendar.working_pattern (network_id, employee_id, starts_on);
create index on calendar.working_pattern (network_id, studio_id, starts_on);
select platform.protect_tenant('calendar.working_pattern');

create table calendar.shift (
  network_id    uuid not null,
  employee_id   uuid not null,
  studio_id     uuid not null,
  on_date       date not null,
  day           jsonb not null,
  room_id       uuid,
  is_published  boolean not null default true,
  updated_by    uuid,
  updated_at    timestamptz not null default now(),
  primary key (network_id, employee_id, studio_id, on_date),
  foreign key (network_id, employee_id) references staff.employee (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, room_id) references org.room (network_id, id)
);
comment on table calendar.shift is 'A dated exception from the pattern; an empty day is a day off.';
create index on calendar.shift (network_id, studio_id, on_date);
select platform.protect_tenant('calendar.shift');

create table calendar.absence (
  network_id   uuid not null,
  id           uuid not null,
  employee_id  uuid not null,
  kind         text not null check (kind in ('vacation', 'sick_leave', 'day_off', 'training', 'other')),
  starts_at    timestamptz not null,
  ends_at      timestamptz not null check (ends_at > starts_at),
  note         text not null default '',
  state        text not null default 'approved' check (state in ('requested', 'approved', 'declined')),
  created_by   uuid,
  created_at   timestamptz not null default now(),
  version      integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, employee_id) references staff.employee (network_id, id)
);
create index on calendar.absence (network_id, employee_id, starts_at);
select platform.protect_tenant('calendar.absence');

-- Occupations without a client [SCH-026i]: maintenance, repair, break, training, held time.
create table calendar.block (
  network_id   uuid not null,
  id           uuid not null,
  studio_id    uuid not null,
  resource_id  uuid not null,
  kind         text not null check (kind in ('maintenance', 'repair', 'cleaning', 'break', 'training', 'hold', 'other')),
  reason       text not null default '',
  starts_at    timestamptz not null,
  ends_at      timestamptz not null check (ends_at > starts_at),
  created_by   uuid,
  created_at   timestamptz not null default now(),
  version      integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, resource_id) references calendar.resource (network_id, id)
);
create index on calendar.block (network_id, studio_id, starts_at);
select platform.protect_tenant('calendar.block');

-- Time held for some minutes while somebody checks out.
create table calendar.hold (
  network_id  uuid not null,
  id          uuid not null,
  studio_id   uuid not null,
  expires_at  timestamptz not null,
  created_by  uuid,
  created_at  timestamptz not null default now(),
  primary key (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id)
);
create index on calendar.hold (network_id, expires_at);
select platform.protect_tenant('calendar.hold');

/**
 * Takes the resources' locks in a fixed order, then the reservations: no two racers can deadlock, and the exclusion
 * constraint stays the proof. Input: [{id, resource_id, lane, starts_at, ends_at, source_kind, source_id}].
 */
create function calendar.reserve(p_network uuid, p_rows jsonb) returns void
language plpgsql
as $$
declare
  v_resource uuid;
begin
  for v_resource in
    select distinct (r ->> 'resource_id')::uuid from jsonb_array_elements(p_rows) r order by 1
  loop
    perform pg_advisory_xact_lock(hashtextextended(p_network::text || v_resource::text, 0));
  end loop;
  insert into calendar.reservation (network_id, id, resource_id, lane, starts_at, ends_at, source_kind, source_id)
  select p_network, x.id, x.resource_id, coalesce(x.lane, 0), x.starts_at, x.ends_at, x.source_kind, x.source_id
  from jsonb_to_recordset(p_rows) as x(id uuid, resource_id uuid, lane smallint, starts_at timestamptz, ends_at timestamptz,
    source_kind text, source_id uuid);
end $$;
grant execute on function calendar.reserve(uuid, jsonb) to salus_app;
