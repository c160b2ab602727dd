-- Who owns what: network → company → studio → room → equipment unit.

create table org.network (
  network_id      uuid primary key,
  name            text not null check (length(btrim(name)) between 1 and 120),
  business_kind   text not null default 'spa' check (business_kind in ('spa', 'yoga', 'salon', 'fitness', 'clinic', 'other')),
  default_locale  text not null default 'ru',
  currency        text not null default 'RUB' check (currency ~ '^[A-Z]{3}$'),
  country         text not null default 'RU' check (country ~ '^[A-Z]{2}$'),
  accent_hue      smallint not null default 192 check (accent_hue between 0 and 360),
  franchise_mode  boolean not null default false,
  head_sees_franchise_staff boolean not null default false,
  is_demo         boolean not null default false,
  setup_done_at   timestamptz,
  created_at      timestamptz not null default now(),
  version         integer not null default 1
);
select platform.protect_tenant('org.network');

create table org.company (
  network_id      uuid not null,
  id              uuid not null,
  kind            text not null check (kind in ('head', 'franchise')),
  name            text not null check (length(btrim(name)) between 1 and 120),
  phone           text,
  email           text,
  website         text,
  description     text not null default '',
  logo_file_id    uuid,
  support_phone   text,
  support_email   text,
  support_url     text,
  support_note    text not null default '',
  head_may_see_staff boolean,
  archived_at     timestamptz,
  created_at      timestamptz not null default now(),
  version         integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id) references org.network (network_id),
  foreign key (network_id, logo_file_id) references platform.file (network_id, id)
);
comment on column org.company.head_may_see_staff is 'Exception to the network switch [ACC-013]; null follows it.';
create unique index company_one_head on org.company (network_id) where kind = 'head';
create unique index company_name_unique on org.company (network_id, lower(btrim(name))) where archived_at is null;
select platform.protect_tenant('org.company');

create table org.legal_entity (
  network_id       uuid not null,
  id               uuid not null,
  company_id       uuid not null,
  name             text not null check (length(btrim(name)) between 1 and 200),
  tax_id           text,
  registration_no  text,
  tax_system       text,
  bank_details     jsonb not null default '{}',
  archived_at      timestamptz,
  version          integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, company_id) references org.company (network_id, id)
);
select platform.protect_tenant('org.legal_entity');

create table org.region (
  network_id   uuid not null,
  id           uuid not null,
  name         text not null check (length(btrim(name)) between 1 and 120),
  sort_order   integer not null default 0,
  archived_at  timestamptz,
  version      integer not null default 1,
  primary key (network_id, id)
);
create unique index region_name_unique on org.region (network_id, lower(btrim(name))) where archived_at is null;
select platform.protect_tenant('org.region');

create table org.studio (
  network_id       uuid not null,
  id               uuid not null,
  company_id       uuid not null,
  legal_entity_id  uuid,
  region_id        uuid,
  kind             text not null default 'studio' check (kind in ('studio', 'point_of_sale', 'office', 'virtual')),
  name             text not null check (length(btrim(name)) between 1 and 120),
  address          text not null default '',
  join_url         text,
  time_zone        text not null,
  phone            text,
  description      text not null default '',
  women_only       boolean not null default false,
  week_hours       jsonb not null,
  sort_order       integer not null default 0,
  archived_at      timestamptz,
  created_at       timestamptz not null default now(),
  version          integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, company_id) references org.company (network_id, id),
  foreign key (network_id, legal_entity_id) references org.legal_entity (network_id, id),
  foreign key (network_id, region_id) references org.region (network_id, id),
  constraint studio_week_hours_shape check (jsonb_typeof(week_hours) = 'array' and jsonb_array_length(week_hours) = 7),
  constraint studio_has_address check (kind = 'virtual' or length(btrim(address)) > 0)
);
comment on column org.studio.week_hours is 'Seven lists (Monday first) of [from, to) minutes of the local day; an empty list is a closed day.';
create unique index studio_name_unique on org.studio (network_id, company_id, lower(btrim(name))) where archived_at is null;
select platform.protect_tenant('org.studio');

create table org.studio_photo (
  network_id  uuid not null,
  studio_id   uuid not null,
  file_id     uuid not null,
  sort_order  integer not null default 0,
  primary key (network_id, studio_id, file_id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, file_id) references platform.file (network_id, id)
);
select platform.protect_tenant('org.studio_photo');

create table org.studio_day (
  network_id  uuid not null,
  studio_id   uuid not null,
  on_date     date not null,
  hours       jsonb not null check (jsonb_typeof(hours) = 'array'),
  note        text not null default '',
  primary key (network_id, studio_id, on_date),
  foreign key (network_id, studio_id) references org.studio (network_id, id)
);
comment on table org.studio_day is 'Dated exceptions (holidays, short days); they override the weekday.';
select platform.protect_tenant('org.studio_day');

create table org.department (
  network_id   uuid not null,
  id           uuid not null,
  studio_id    uuid not null,
  name         text not null check (length(btrim(name)) between 1 and 120),
  preset       text,
  colour       smallint not null default 1 check (colour between 1 and 12),
  icon         text not null default 'dots',
  needed_staff smallint not null default 0 check (needed_staff between 0 and 99),
  sort_order   integer not null default 0,
  archived_at  timestamptz,
  version      integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id)
);
comment on column org.department.preset is 'Which of the nine ready-made values it came from [ORG-021]: its name is then translated until edited.';
create unique index department_name_unique on org.department (network_id, studio_id, lower(btrim(name))) where archived_at is null;
select platform.protect_tenant('org.department');

create table org.room (
  network_id     uuid not null,
  id             uuid not null,
  studio_id      uuid not null,
  department_id  uuid,
  kind           text not null check (kind in ('hall', 'room')),
  name           text not null check (length(btrim(name)) between 1 and 120),
  lanes          smallint not null default 1 check (lanes between 1 and 50),
  capacity       smallint check (capacity between 1 and 500),
  week_hours     jsonb,
  is_service_place boolean not null default false,
  note           text not null default '',
  sort_order     integer not null default 0,
  archived_at    timestamptz,
  version        integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, department_id) references org.department (network_id, id),
  constraint room_week_hours_shape check (week_hours is null or (jsonb_typeof(week_hours) = 'array' and jsonb_array_length(week_hours) = 7))
);
comment on column org.room.kind is 'hall: group classes and, when free, appointments; room: appointments.';
comment on column org.room.lanes is 'How many parties at once; each lane is kept apart by itself.';
comment on column org.room.week_hours is 'Null: the studio''s hours [ORG-018i].';
create unique index room_name_unique on org.room (network_id, studio_id, lower(btrim(name))) where archived_at is null;
select platform.protect_tenant('org.room');

create table org.seat_map (
  network_id    uuid not null,
  id            uuid not null,
  room_id       uuid not null,
  version_no    integer not null,
  state         text not null check (state in ('draft', 'published', 'archived')),
  width_cm      integer not null check (width_cm between 100 and 10000),
  height_cm     integer not null check (height_cm between 100 and 10000),
  items         jsonb not null check (jsonb_typeof(items) = 'array'),
  updated_by    uuid,
  updated_at    timestamptz not null default now(),
  published_at  timestamptz,
  primary key (network_id, id),
  foreign key (network_id, room_id) references org.room (network_id, id),
  unique (network_id, room_id, version_no)
);
comment on column org.seat_map.items is '[{id, kind: seat|blocked|trainer|label|entrance, number?, text?, xCm, yCm, widthCm, heightCm}].';
create unique index seat_map_one_published on org.seat_map (network_id, room_id) where state = 'published';
create unique index seat_map_one_draft on org.seat_map (network_id, room_id) where state = 'draft';
select platform.protect_tenant('org.seat_map');

create table org.equipment (
  network_id     uuid not null,
  id             uuid not null,
  studio_id      uuid not null,
  room_id        uuid,
  department_id  uuid,
  kind           text not null check (length(btrim(kind)) between 1 and 80),
  name           text not null check (length(btrim(name)) between 1 and 120),
  is_movable     boolean not null default false,
  quantity       smallint not null default 1 check (quantity between 1 and 50),
  state          text not null default 'in_use' check (state in ('in_use', 'in_maintenance', 'retired')),
  prep_after_min smallint not null default 0 check (prep_after_min between 0 and 480),
  note           text not null default '',
  sort_order     integer not null default 0,
  archived_at    timestamptz,
  version        integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, room_id) references org.room (network_id, id),
  foreign key (network_id, department_id) references org.department (network_id, id)
);
comment on column org.equipment.kind is 'What services ask for ("LPG"): any unit of the kind will do.';
create index on org.equipment (network_id, studio_id);
select platform.protect_tenant('org.equipment');
