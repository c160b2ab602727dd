-- The work schedule as it is planned: drafts that nobody sees yet, named cycles, and what each change replaced.

create table calendar.shift_draft (
  network_id   uuid not null,
  employee_id  uuid not null,
  studio_id    uuid not null,
  on_date      date not null,
  day          jsonb,
  room_id      uuid,
  updated_by   uuid,
  updated_at   timestamptz not null default now(),
  primary key (network_id, employee_id, studio_id, on_date),
  foreign key (network_id, employee_id) references staff.employee (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, room_id) references org.room (network_id, id)
);
comment on table calendar.shift_draft is 'A planned exception that is not published: neither booking nor the employee sees it.';
comment on column calendar.shift_draft.day is 'Null: publishing takes the exception away, the pattern holds again.';
create index on calendar.shift_draft (network_id, studio_id, on_date);
select platform.protect_tenant('calendar.shift_draft');

create table calendar.pattern_template (
  network_id  uuid not null,
  id          uuid not null,
  name        text not null check (length(btrim(name)) between 1 and 80),
  cycle       jsonb not null check (jsonb_typeof(cycle) = 'array' and jsonb_array_length(cycle) between 1 and 31),
  sort_order  integer not null default 0,
  version     integer not null default 1,
  primary key (network_id, id)
);
comment on table calendar.pattern_template is 'A cycle of work under a name, to be given to several people ("morning and evening").';
create unique index pattern_template_name_unique on calendar.pattern_template (network_id, lower(btrim(name)));
select platform.protect_tenant('calendar.pattern_template');

create table calendar.schedule_change (
  network_id  uuid not null,
  id          uuid not null,
  studio_id   uuid not null,
  made_by     uuid,
  made_at     timestamptz not null,
  touched     jsonb not null,
  before      jsonb not null,
  after       jsonb not null,
  undone_at   timestamptz,
  primary key (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id)
);
comment on table calendar.schedule_change is 'The rows that a change of the schedule touched, as they were and as they became: enough to take it back.';
create index on calendar.schedule_change (network_id, made_at);
select platform.protect_tenant('calendar.schedule_change');

-- What occupies a resource, with the words a person knows it by.
create view read.occupation with (security_invoker = true) as
select
  r.network_id, r.resource_id, r.lane, r.starts_at, r.ends_at, r.source_kind, r.source_id,
  v.id as visit_id, v.number as visit_number, coalesce(v.studio_id, b.studio_id) as studio_id,
  l.service_name, nullif(btrim(concat_ws(' ', c.first_name, c.last_name)), '') as client_name, b.kind as block_kind
from calendar.reservation r
left join bookings.visit_line l
  on r.source_kind in ('service_line', 'assistant') and l.network_id = r.network_id and l.id = r.source_id
left join bookings.visit v on v.network_id = l.network_id and v.id = l.visit_id
left join clients.client c on c.network_id = v.network_id and c.id = v.client_id
left join calendar.block b on r.source_kind = 'block' and b.network_id = r.network_id and b.id = r.source_id;
grant select on read.occupation to salus_app;

-- Who is away, for rooms below the calendar.
create view read.absence with (security_invoker = true) as
select network_id, employee_id, kind, starts_at, ends_at from calendar.absence where state = 'approved';
grant select on read.absence to salus_app;
