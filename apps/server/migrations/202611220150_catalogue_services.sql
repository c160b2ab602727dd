-- What is offered: class types, formats, appointment services with all they need.

create table catalogue.class_type (
  network_id    uuid not null,
  id            uuid not null,
  name          text not null check (length(btrim(name)) between 1 and 120),
  description   text not null default '',
  what_to_bring text not null default '',
  photo_file_id uuid,
  duration_min  integer not null default 60 check (duration_min between 5 and 1440),
  translations  jsonb not null default '{}',
  sort_order    integer not null default 0,
  archived_at   timestamptz,
  version       integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, photo_file_id) references platform.file (network_id, id)
);
comment on column catalogue.class_type.translations is '{locale: {name, description, whatToBring}} with the base text as fallback [L10N-004i].';
create unique index class_type_name_unique on catalogue.class_type (network_id, lower(btrim(name))) where archived_at is null;
select platform.protect_tenant('catalogue.class_type');

create table catalogue.room_class_type (
  network_id     uuid not null,
  room_id        uuid not null,
  class_type_id  uuid not null,
  primary key (network_id, room_id, class_type_id),
  foreign key (network_id, room_id) references org.room (network_id, id),
  foreign key (network_id, class_type_id) references catalogue.class_type (network_id, id)
);
comment on table catalogue.room_class_type is 'Class types a hall accepts; none chosen means all [ORG-018i].';
select platform.protect_tenant('catalogue.room_class_type');

create table catalogue.format (
  network_id       uuid not null,
  id               uuid not null,
  name             text not null check (length(btrim(name)) between 1 and 120),
  description      text not null default '',
  colour           text not null default '#4e9a94' check (colour ~ '^#[0-9a-f]{6}$'),
  shown_to_clients boolean not null default true,
  translations     jsonb not null default '{}',
  sort_order       integer not null default 0,
  archived_at      timestamptz,
  version          integer not null default 1,
  primary key (network_id, id)
);
create unique index format_name_unique on catalogue.format (network_id, lower(btrim(name))) where archived_at is null;
select platform.protect_tenant('catalogue.format');

create table catalogue.category (
  network_id    uuid not null,
  id            uuid not null,
  name          text not null check (length(btrim(name)) between 1 and 120),
  colour        smallint not null default 1 check (colour between 1 and 12),
  icon          text not null default 'dots',
  interest_id   uuid,
  translations  jsonb not null default '{}',
  sort_order    integer not null default 0,
  archived_at   timestamptz,
  version       integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, interest_id) references clients.interest (network_id, id)
);
create unique index service_category_name_unique on catalogue.category (network_id, lower(btrim(name))) where archived_at is null;
select platform.protect_tenant('catalogue.category');

create table catalogue.service (
  network_id           uuid not null,
  id                   uuid not null,
  parent_id            uuid,
  category_id          uuid,
  format_id            uuid,
  name                 text not null check (length(btrim(name)) between 1 and 160),
  description          text not null default '',
  photo_file_id        uuid,
  step_min             smallint not null default 15 check (step_min in (5, 10, 15, 20, 30, 60)),
  duration_min         integer not null check (duration_min between 5 and 1440),
  buffer_before_min    smallint not null default 0 check (buffer_before_min between 0 and 240),
  buffer_after_min     smallint not null default 0 check (buffer_after_min between 0 and 240),
  processing_from_min  smallint,
  processing_len_min   smallint,
  price_minor          bigint not null default 0 check (price_minor >= 0),
  assistants_needed    smallint not null default 0 check (assistants_needed between 0 and 5),
  is_medical           boolean not null default false,
  online_booking       boolean not null default true,
  work_from_min        smallint check (work_from_min between 0 and 1440),
  work_to_min          smallint check (work_to_min between 0 and 1440),
  min_hours            smallint check (min_hours between 1 and 24),
  max_people           smallint check (max_people between 1 and 100),
  needs_room           boolean not null default true,
  state                text not null default 'active' check (state in ('active', 'paused', 'archived')),
  translations         jsonb not null default '{}',
  sort_order           integer not null default 0,
  created_at           timestamptz not null default now(),
  version              integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, parent_id) references catalogue.service (network_id, id),
  foreign key (network_id, category_id) references catalogue.category (network_id, id),
  foreign key (network_id, format_id) references catalogue.format (network_id, id),
  foreign key (network_id, photo_file_id) references platform.file (network_id, id),
  constraint service_processing_inside check (
    (processing_from_min is null) = (processing_len_min is null)
    and (processing_from_min is null or (processing_from_min > 0 and processing_len_min > 0
      and processing_from_min + processing_len_min < duration_min)))
);
comment on column catalogue.service.processing_from_min is 'Minutes after the start from which the specialist is free while the client waits (colour, mask).';
comment on column catalogue.service.needs_room is 'With no rooms named below: any room of the studio whose department fits; false: no room at all.';
create unique index service_name_unique on catalogue.service
  (network_id, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid), coalesce(category_id, '00000000-0000-0000-0000-000000000000'::uuid), lower(btrim(name)))
  where state <> 'archived';
create index on catalogue.service (network_id, category_id);
create index on catalogue.service (network_id, parent_id);
select platform.protect_tenant('catalogue.service');

create table catalogue.service_studio (
  network_id  uuid not null,
  service_id  uuid not null,
  studio_id   uuid not null,
  primary key (network_id, service_id, studio_id),
  foreign key (network_id, service_id) references catalogue.service (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id)
);
comment on table catalogue.service_studio is 'Studios that offer it; none named means all.';
select platform.protect_tenant('catalogue.service_studio');

create table catalogue.service_price (
  network_id    uuid not null,
  id            uuid not null,
  service_id    uuid not null,
  company_id    uuid,
  studio_id     uuid,
  grade_id      uuid,
  price_minor   bigint not null check (price_minor >= 0),
  duration_min  integer check (duration_min between 5 and 1440),
  primary key (network_id, id),
  foreign key (network_id, service_id) references catalogue.service (network_id, id),
  foreign key (network_id, company_id) references org.company (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, grade_id) references access.grade (network_id, id),
  unique nulls not distinct (network_id, service_id, company_id, studio_id, grade_id)
);
comment on table catalogue.service_price is 'Price list exceptions: the row with most named dimensions wins, studio before company.';
select platform.protect_tenant('catalogue.service_price');

create table catalogue.service_staff (
  network_id    uuid not null,
  service_id    uuid not null,
  employee_id   uuid not null,
  price_minor   bigint check (price_minor >= 0),
  duration_min  integer check (duration_min between 5 and 1440),
  primary key (network_id, service_id, employee_id),
  foreign key (network_id, service_id) references catalogue.service (network_id, id),
  foreign key (network_id, employee_id) references staff.employee (network_id, id)
);
create index on catalogue.service_staff (network_id, employee_id);
select platform.protect_tenant('catalogue.service_staff');

create table catalogue.service_room (
  network_id  uuid not null,
  service_id  uuid not null,
  room_id     uuid not null,
  primary key (network_id, service_id, room_id),
  foreign key (network_id, service_id) references catalogue.service (network_id, id),
  foreign key (network_id, room_id) references org.room (network_id, id)
);
comment on table catalogue.service_room is 'Any one of these rooms (of the visit''s studio) is taken.';
select platform.protect_tenant('catalogue.service_room');

create table catalogue.service_equipment (
  network_id      uuid not null,
  id              uuid not null,
  service_id      uuid not null,
  equipment_kind  text not null check (length(btrim(equipment_kind)) between 1 and 80),
  quantity        smallint not null default 1 check (quantity between 1 and 10),
  offset_min      smallint not null default 0 check (offset_min between 0 and 1440),
  length_min      smallint check (length_min between 1 and 1440),
  prep_after_min  smallint not null default 0 check (prep_after_min between 0 and 480),
  primary key (network_id, id),
  foreign key (network_id, service_id) references catalogue.service (network_id, id)
);
comment on column catalogue.service_equipment.length_min is 'Null: until the end of the service [EQP-002i].';
create index on catalogue.service_equipment (network_id, service_id);
select platform.protect_tenant('catalogue.service_equipment');

create table catalogue.assisted_service (
  network_id   uuid not null,
  employee_id  uuid not null,
  service_id   uuid not null,
  primary key (network_id, employee_id, service_id),
  foreign key (network_id, employee_id) references staff.employee (network_id, id),
  foreign key (network_id, service_id) references catalogue.service (network_id, id)
);
comment on table catalogue.assisted_service is 'Services an assistant helps with; none named means all.';
select platform.protect_tenant('catalogue.assisted_service');
