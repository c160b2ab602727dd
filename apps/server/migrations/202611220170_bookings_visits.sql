-- Visits: one client coming once, with one or more service lines.

create table bookings.visit (
  network_id        uuid not null,
  id                uuid not null,
  number            bigint not null,
  studio_id         uuid not null,
  client_id         uuid,
  state             text not null default 'expected' check (state in
    ('expected', 'confirmed', 'arrived', 'completed', 'no_show', 'cancelled_by_client', 'late_cancelled', 'cancelled_by_studio')),
  starts_at         timestamptz not null,
  ends_at           timestamptz not null check (ends_at > starts_at),
  comment           text not null default '',
  wants_earlier     boolean not null default false,
  wants_before      date,
  wants_earlier_note text not null default '',
  specialist_lock   text check (specialist_lock in ('open', 'closed')),
  source            text not null default 'desk',
  series_id         uuid,
  repeated_from_id  uuid,
  total_minor       bigint not null default 0 check (total_minor >= 0),
  state_changed_at  timestamptz not null default now(),
  cancel_reason     text,
  created_by        uuid,
  created_at        timestamptz not null default now(),
  version           integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, client_id) references clients.client (network_id, id),
  constraint visit_number_unique unique (network_id, number)
);
comment on column bookings.visit.specialist_lock is 'Overrides the client card for this visit; null follows the card [BKG-022i].';
comment on column bookings.visit.client_id is 'Null: a guest who came in without leaving a phone.';
create index visit_of_studio_day on bookings.visit (network_id, studio_id, starts_at);
create index visit_of_client on bookings.visit (network_id, client_id, starts_at desc);
create index visit_registry on bookings.visit (network_id, starts_at, id);
create index visit_wants_earlier on bookings.visit (network_id, studio_id, starts_at) where wants_earlier and state in ('expected', 'confirmed');
create index visit_of_series on bookings.visit (network_id, series_id) where series_id is not null;
select platform.protect_tenant('bookings.visit');

create table bookings.visit_line (
  network_id           uuid not null,
  id                   uuid not null,
  visit_id             uuid not null,
  line_no              smallint not null,
  service_id           uuid not null,
  service_name         text not null,
  employee_id          uuid not null,
  room_id              uuid,
  room_lane            smallint,
  starts_at            timestamptz not null,
  ends_at              timestamptz not null check (ends_at > starts_at),
  buffer_before_min    smallint not null default 0,
  buffer_after_min     smallint not null default 0,
  processing_from_min  smallint,
  processing_len_min   smallint,
  price_minor          bigint not null check (price_minor >= 0),
  primary key (network_id, id),
  foreign key (network_id, visit_id) references bookings.visit (network_id, id),
  foreign key (network_id, service_id) references catalogue.service (network_id, id),
  foreign key (network_id, employee_id) references staff.employee (network_id, id),
  foreign key (network_id, room_id) references org.room (network_id, id),
  unique (network_id, visit_id, line_no)
);
comment on column bookings.visit_line.service_name is 'As it was called when booked, in the network''s own language.';
comment on column bookings.visit_line.price_minor is 'Fixed when booked.';
create index line_of_employee on bookings.visit_line (network_id, employee_id, starts_at);
create index line_of_service on bookings.visit_line (network_id, service_id, starts_at);
select platform.protect_tenant('bookings.visit_line');

create table bookings.line_assistant (
  network_id      uuid not null,
  line_id         uuid not null,
  employee_id     uuid not null,
  lane            smallint not null default 0,
  overlap_reason  text,
  primary key (network_id, line_id, employee_id),
  foreign key (network_id, line_id) references bookings.visit_line (network_id, id),
  foreign key (network_id, employee_id) references staff.employee (network_id, id)
);
comment on column bookings.line_assistant.overlap_reason is 'Why an assistant with work of her own at that time was taken all the same [SCH-010i]; her reservation then has a lane above 0.';
create index assistant_of_employee on bookings.line_assistant (network_id, employee_id);
select platform.protect_tenant('bookings.line_assistant');

create table bookings.line_equipment (
  network_id    uuid not null,
  line_id       uuid not null,
  equipment_id  uuid not null,
  lane          smallint not null default 0,
  starts_at     timestamptz not null,
  ends_at       timestamptz not null check (ends_at > starts_at),
  primary key (network_id, line_id, equipment_id, lane),
  foreign key (network_id, line_id) references bookings.visit_line (network_id, id),
  foreign key (network_id, equipment_id) references org.equipment (network_id, id)
);
select platform.protect_tenant('bookings.line_equipment');
