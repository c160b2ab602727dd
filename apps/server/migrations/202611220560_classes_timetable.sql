-- Group classes: series, the classes they put into the timetable, who takes part and who waits.
create schema classes;
grant usage on schema classes to salus_app;

create table classes.series (
  network_id       uuid not null,
  id               uuid not null,
  studio_id        uuid not null,
  class_type_id    uuid not null,
  format_id        uuid,
  room_id          uuid,
  trainer_ids      uuid[] not null check (cardinality(trainer_ids) between 1 and 10),
  weekdays         smallint[] not null check (cardinality(weekdays) between 1 and 7 and weekdays <@ array[0, 1, 2, 3, 4, 5, 6]::smallint[]),
  every_weeks      smallint not null default 1 check (every_weeks between 1 and 12),
  start_min        smallint not null check (start_min between 0 and 1439),
  duration_min     smallint not null check (duration_min between 5 and 720),
  capacity         smallint not null check (capacity between 1 and 500),
  price_minor      bigint not null default 0 check (price_minor >= 0),
  is_free          boolean not null default false,
  is_online        boolean not null default false,
  join_url         text,
  what_to_bring    text,
  note             text not null default '',
  starts_on        date not null,
  ends_on          date,
  repeat_count     smallint check (repeat_count between 1 and 500),
  except_on        date[] not null default '{}',
  placed_until     date not null,
  ended_at         timestamptz,
  created_by       uuid,
  created_at       timestamptz not null default now(),
  version          integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, class_type_id) references catalogue.class_type (network_id, id),
  foreign key (network_id, format_id) references catalogue.format (network_id, id),
  foreign key (network_id, room_id) references org.room (network_id, id),
  constraint series_place check (is_online or room_id is not null),
  constraint series_ends_after check (ends_on is null or ends_on >= starts_on - 1)
);
comment on column classes.series.weekdays is '0 is Monday; of the studio''s calendar.';
comment on column classes.series.start_min is 'Minute of the studio''s local day: a weekly 18:00 stays 18:00 when the clocks change.';
comment on column classes.series.except_on is 'Days on which it does not take place.';
comment on column classes.series.placed_until is 'Classes stand in the timetable up to this day, included; a daily chore goes on.';
comment on column classes.series.what_to_bring is 'Null: what the class type says.';
create index on classes.series (network_id, studio_id) where ended_at is null;
select platform.protect_tenant('classes.series');

create table classes.class (
  network_id       uuid not null,
  id               uuid not null,
  series_id        uuid,
  series_day       date,
  studio_id        uuid not null,
  class_type_id    uuid not null,
  format_id        uuid,
  room_id          uuid,
  seat_map_id      uuid,
  seats            smallint[],
  trainer_ids      uuid[] not null check (cardinality(trainer_ids) between 1 and 10),
  starts_at        timestamptz not null,
  ends_at          timestamptz not null check (ends_at > starts_at),
  capacity         smallint not null check (capacity between 1 and 500),
  taken            smallint not null default 0 check (taken >= 0),
  held             smallint not null default 0 check (held >= 0),
  waiting          smallint not null default 0 check (waiting >= 0),
  last_arrival     integer not null default 0,
  price_minor      bigint not null default 0 check (price_minor >= 0),
  is_free          boolean not null default false,
  is_online        boolean not null default false,
  join_url         text,
  what_to_bring    text,
  note             text not null default '',
  has_own_plan     boolean not null default false,
  state            text not null default 'planned' check (state in ('planned', 'cancelled')),
  cancel_reason    text,
  moved_at         timestamptz,
  created_by       uuid,
  created_at       timestamptz not null default now(),
  version          integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, series_id) references classes.series (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, class_type_id) references catalogue.class_type (network_id, id),
  foreign key (network_id, format_id) references catalogue.format (network_id, id),
  foreign key (network_id, room_id) references org.room (network_id, id),
  foreign key (network_id, seat_map_id) references org.seat_map (network_id, id),
  constraint class_never_overfull check (taken + held <= capacity),
  constraint class_fits_its_seats check (seats is null or capacity <= cardinality(seats)),
  constraint class_place check (is_online or room_id is not null)
);
comment on column classes.class.series_day is 'The day of the series it stands for, also after it was moved by itself.';
comment on column classes.class.seats is 'Numbers of the seats of its version of the map [ORG-019i]; null: no seats are chosen.';
comment on column classes.class.taken is 'Active bookings; kept by the deciding functions under this row''s lock.';
comment on column classes.class.held is 'Places kept for exclusive offers to people on the waitlist.';
comment on column classes.class.waiting is 'People on the waitlist without an offer.';
comment on column classes.class.last_arrival is 'The last number given on the waitlist: order of arrival.';
comment on column classes.class.has_own_plan is 'Changed by itself: changes of the series leave it alone unless asked.';
comment on column classes.class.moved_at is 'Last change of time, hall, trainer or class type: who booked before may cancel without penalty [SCH-006i].';
create index class_timetable on classes.class (network_id, studio_id, starts_at);
create index class_of_series on classes.class (network_id, series_id, starts_at) where series_id is not null;
create unique index class_once_a_series_day on classes.class (network_id, series_id, series_day) where series_id is not null;
select platform.protect_tenant('classes.class');

-- Stands in until passes come: so many visits, valid until a day, for any class.
create table classes.counted_pass (
  network_id   uuid not null,
  id           uuid not null,
  client_id    uuid not null,
  name         text not null default '',
  visits_left  smallint not null check (visits_left >= 0),
  valid_until  date not null,
  created_at   timestamptz not null default now(),
  primary key (network_id, id),
  foreign key (network_id, client_id) references clients.client (network_id, id)
);
comment on table classes.counted_pass is 'A plain counted pass; gives way to the module of passes.';
create index on classes.counted_pass (network_id, client_id);
select platform.protect_tenant('classes.counted_pass');

create table classes.booking (
  network_id        uuid not null,
  id                uuid not null,
  number            bigint not null,
  class_id          uuid not null,
  client_id         uuid not null,
  seat              smallint,
  state             text not null default 'booked' check (state in
    ('booked', 'attended', 'no_show', 'cancelled_by_client', 'late_cancelled', 'cancelled_by_studio')),
  is_active         boolean not null generated always as (state in ('booked', 'attended', 'no_show')) stored,
  payment           text not null check (payment in ('free', 'pass', 'at_studio')),
  pass_id           uuid,
  price_minor       bigint not null default 0 check (price_minor >= 0),
  source            text not null default 'desk' check (source in ('desk', 'phone', 'walk_in', 'site', 'waitlist', 'import')),
  exceeds_reason    text,
  cancel_reason     text,
  previous_state    text,
  state_changed_at  timestamptz not null default now(),
  created_by        uuid,
  created_at        timestamptz not null default now(),
  version           integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, class_id) references classes.class (network_id, id),
  foreign key (network_id, client_id) references clients.client (network_id, id),
  foreign key (network_id, pass_id) references classes.counted_pass (network_id, id)
);
comment on column classes.booking.exceeds_reason is 'Why an administrator let it exceed a limit [ORG-027i].';
comment on column classes.booking.price_minor is 'Fixed when booked.';
create unique index booking_one_place_a_client on classes.booking (network_id, class_id, client_id) where is_active;
create unique index booking_one_client_a_seat on classes.booking (network_id, class_id, seat) where is_active and seat is not null;
create unique index booking_number_unique on classes.booking (network_id, number);
create index booking_of_client on classes.booking (network_id, client_id, class_id);
create index booking_of_class on classes.booking (network_id, class_id);
select platform.protect_tenant('classes.booking');

create table classes.wait (
  network_id   uuid not null,
  id           uuid not null,
  class_id     uuid not null,
  client_id    uuid not null,
  arrival_no   integer not null,
  state        text not null default 'waiting' check (state in ('waiting', 'offered', 'booked', 'declined', 'expired', 'left', 'closed')),
  offer_until  timestamptz,
  told_at      timestamptz,
  booking_id   uuid,
  source       text not null default 'desk',
  created_by   uuid,
  created_at   timestamptz not null default now(),
  primary key (network_id, id),
  foreign key (network_id, class_id) references classes.class (network_id, id),
  foreign key (network_id, client_id) references clients.client (network_id, id),
  foreign key (network_id, booking_id) references classes.booking (network_id, id)
);
comment on column classes.wait.offer_until is 'An exclusive offer holds a place of the class until then.';
comment on column classes.wait.told_at is 'When everybody waiting was told of a free place after the deadline; the first to accept gets it.';
create unique index wait_once_a_client on classes.wait (network_id, class_id, client_id) where state in ('waiting', 'offered');
create unique index wait_order on classes.wait (network_id, class_id, arrival_no);
create index wait_offers on classes.wait (network_id, offer_until) where state = 'offered';
select platform.protect_tenant('classes.wait');

-- What a change replaced, so that it can be taken back.
create table classes.change (
  network_id   uuid not null,
  id           uuid not null,
  studio_id    uuid not null,
  kind         text not null check (kind in ('change', 'cancel')),
  scope        text not null check (scope in ('one', 'following', 'all')),
  before       jsonb not null,
  undo_until   timestamptz not null,
  undone_at    timestamptz,
  created_by   uuid,
  created_at   timestamptz not null default now(),
  primary key (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id)
);
comment on column classes.change.before is '{series: [rows], classes: [rows with the version the change left], added: [class ids], newSeries: [ids], bookings: [ids cancelled]}.';
select platform.protect_tenant('classes.change');
