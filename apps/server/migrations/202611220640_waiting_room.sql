-- Who waits for a time: wishes of clients, and the freed times that are offered to one of them after another.
create schema waiting;
grant usage on schema waiting to salus_app;

create table waiting.wish (
  network_id        uuid not null,
  id                uuid not null,
  client_id         uuid not null,
  studio_id         uuid not null,
  service_ids       uuid[] not null check (cardinality(service_ids) between 1 and 5),
  employee_ids      uuid[] not null default '{}' check (cardinality(employee_ids) <= 20),
  from_day          date not null,
  until_day         date not null,
  weekdays          smallint[] not null default '{}' check (weekdays <@ array[0, 1, 2, 3, 4, 5, 6]::smallint[]),
  from_min          smallint not null default 0 check (from_min between 0 and 1439),
  to_min            smallint not null default 1440 check (to_min between 1 and 1440),
  state             text not null default 'waiting' check (state in ('waiting', 'offered', 'booked', 'declined', 'expired', 'withdrawn')),
  is_active         boolean not null generated always as (state in ('waiting', 'offered')) stored,
  unanswered        smallint not null default 0,
  visit_id          uuid,
  note              text not null default '',
  source            text not null default 'desk' check (source in ('desk', 'site')),
  created_by        uuid,
  created_at        timestamptz not null default now(),
  state_changed_at  timestamptz not null default now(),
  version           integer not null default 1,
  primary key (network_id, id),
  constraint wish_of_client foreign key (network_id, client_id) references clients.client (network_id, id) on delete cascade,
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, visit_id) references bookings.visit (network_id, id),
  constraint wish_days check (until_day >= from_day),
  constraint wish_hours check (to_min > from_min)
);
comment on column waiting.wish.employee_ids is 'Any of these specialists; empty: anybody.';
comment on column waiting.wish.weekdays is '0 is Monday, of the studio''s calendar; empty: any day.';
comment on column waiting.wish.from_min is 'Minute of the studio''s local day from which on the visit may start; it starts before to_min.';
comment on column waiting.wish.unanswered is 'Offers in a row that ran out: who never answers does not hold up the line.';
comment on column waiting.wish.created_at is 'The order of the line.';
create unique index wish_once_a_client on waiting.wish
  (network_id, client_id, studio_id, service_ids, employee_ids, from_day, until_day, weekdays, from_min, to_min) where is_active;
create index wish_line on waiting.wish (network_id, studio_id, created_at) where is_active;
create index wish_of_client_list on waiting.wish (network_id, client_id, created_at);
create index wish_of_studio on waiting.wish (network_id, studio_id, created_at desc);
select platform.protect_tenant('waiting.wish');

create table waiting.offer (
  network_id    uuid not null,
  id            uuid not null,
  wish_id       uuid not null,
  studio_id     uuid not null,
  starts_at     timestamptz not null,
  ends_at       timestamptz not null check (ends_at > starts_at),
  employee_ids  uuid[] not null,
  state         text not null default 'open' check (state in ('open', 'accepted', 'declined', 'expired', 'overtaken', 'withdrawn')),
  tells_at      timestamptz not null,
  until         timestamptz not null,
  is_by_hand    boolean not null default false,
  reason        text,
  visit_id      uuid,
  made_by       uuid,
  made_at       timestamptz not null default now(),
  closed_by     uuid,
  closed_at     timestamptz,
  primary key (network_id, id),
  constraint offer_of_wish foreign key (network_id, wish_id) references waiting.wish (network_id, id) on delete cascade,
  foreign key (network_id, visit_id) references bookings.visit (network_id, id)
);
comment on column waiting.offer.id is 'Also the id of the hold that keeps the time on the time spine.';
comment on column waiting.offer.employee_ids is 'Who leads each of the services, in their order.';
comment on column waiting.offer.tells_at is 'When the client is told: at night the offer waits for the morning, and its minutes begin then.';
comment on column waiting.offer.reason is 'Why the desk took the time over.';
create unique index offer_one_at_a_time on waiting.offer (network_id, wish_id) where state = 'open';
create index offer_history on waiting.offer (network_id, wish_id, made_at);
create index offer_running on waiting.offer (network_id, until) where state = 'open';
create index offer_of_studio on waiting.offer (network_id, studio_id, starts_at);
select platform.protect_tenant('waiting.offer');

-- Quiet hours belong to the messages of a company; offers keep them too.
create view read.quiet_hours with (security_invoker = true) as
select network_id, company_id, quiet_from_min, quiet_to_min from messaging.company_rules;
grant select on read.quiet_hours to salus_app;
