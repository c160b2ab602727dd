-- Clients: one person is one client in the network, found by phone.

create table clients.category (
  network_id   uuid not null,
  id           uuid not null,
  name         text not null check (length(btrim(name)) between 1 and 80),
  colour       smallint not null default 1 check (colour between 1 and 12),
  sort_order   integer not null default 0,
  archived_at  timestamptz,
  version      integer not null default 1,
  primary key (network_id, id)
);
create unique index client_category_name_unique on clients.category (network_id, lower(btrim(name))) where archived_at is null;
select platform.protect_tenant('clients.category');

create table clients.client (
  network_id        uuid not null,
  id                uuid not null,
  phone             text,
  phone2            text,
  email             text,
  loyalty_card      text,
  last_name         text not null default '',
  first_name        text not null default '',
  patronymic        text not null default '',
  born_on           date,
  sex               text check (sex in ('female', 'male')),
  photo_file_id     uuid,
  comment           text not null default '',
  features          jsonb not null default '{}',
  notifications_consent boolean not null default true,
  marketing_consent boolean not null default false,
  category_id       uuid,
  tags              text[] not null default '{}',
  is_guest          boolean not null default false,
  needs_attention   boolean not null default false,
  is_staff          boolean not null default false,
  bonus_percent     numeric(5,2) not null default 0 check (bonus_percent between 0 and 100),
  fixed_status      text check (fixed_status in ('primary', 'repeat', 'vip')),
  fixed_status_until date,
  fixed_status_reason text,
  specialist_lock   text not null default 'open' check (specialist_lock in ('open', 'closed')),
  locked_employee_id uuid,
  home_studio_id    uuid,
  source            text not null default 'desk',
  completed_visits  integer not null default 0,
  missed_visits     integer not null default 0,
  first_visit_at    timestamptz,
  last_visit_at     timestamptz,
  next_visit_at     timestamptz,
  archived_at       timestamptz,
  anonymised_at     timestamptz,
  created_at        timestamptz not null default now(),
  created_by        uuid,
  version           integer not null default 1,
  search_text       text not null generated always as (
    lower(last_name || ' ' || first_name || ' ' || patronymic || ' ' || coalesce(phone, '') || ' ' || coalesce(phone2, '')
      || ' ' || coalesce(email, '') || ' ' || coalesce(loyalty_card, ''))) stored,
  primary key (network_id, id),
  foreign key (network_id, category_id) references clients.category (network_id, id),
  foreign key (network_id, photo_file_id) references platform.file (network_id, id),
  foreign key (network_id, locked_employee_id) references staff.employee (network_id, id),
  foreign key (network_id, home_studio_id) references org.studio (network_id, id),
  constraint client_has_phone check (phone is not null or archived_at is not null or anonymised_at is not null)
);
comment on column clients.client.phone is 'E.164 [CLI-001i]; null only when archived without phone or anonymised.';
comment on column clients.client.features is 'For everyone who serves the client [CLI-043]: {drinks, procedures, massage, communication, other, allergies}.';
comment on column clients.client.completed_visits is 'Kept by the module itself from bookings facts, so that lists of 200,000 sort by an index.';
create unique index client_phone_unique on clients.client (network_id, phone) where phone is not null;
create unique index client_card_unique on clients.client (network_id, lower(loyalty_card)) where loyalty_card is not null;
create index client_by_name on clients.client (network_id, last_name collate "ru-x-icu", first_name collate "ru-x-icu", id);
create index client_by_last_visit on clients.client (network_id, last_visit_at desc nulls last, id);
create index client_by_next_visit on clients.client (network_id, next_visit_at, id);
create index client_by_visits on clients.client (network_id, completed_visits desc, id);
create index client_by_created on clients.client (network_id, created_at desc, id);
create index client_by_email on clients.client (network_id, lower(email)) where email is not null;
create index client_by_phone_tail on clients.client (network_id, right(phone, 4)) where phone is not null;
create index client_search_trigram on clients.client using gin (search_text gin_trgm_ops);
select platform.protect_tenant('clients.client');

create table clients.confidential_note (
  network_id  uuid not null,
  client_id   uuid not null,
  body        text not null,
  updated_by  uuid,
  updated_at  timestamptz not null default now(),
  primary key (network_id, client_id),
  foreign key (network_id, client_id) references clients.client (network_id, id)
);
comment on table clients.confidential_note is 'Its own table and its own right: never joined into lists, search or exports [CLI-044].';
select platform.protect_tenant('clients.confidential_note');

create table clients.phone_history (
  network_id  uuid not null,
  id          uuid not null,
  client_id   uuid not null,
  phone       text not null,
  changed_by  uuid,
  changed_at  timestamptz not null default now(),
  reason      text not null default '',
  primary key (network_id, id),
  foreign key (network_id, client_id) references clients.client (network_id, id)
);
select platform.protect_tenant('clients.phone_history');

create table clients.specialist_preference (
  network_id   uuid not null,
  client_id    uuid not null,
  employee_id  uuid not null,
  liking       text not null check (liking in ('like', 'dislike')),
  primary key (network_id, client_id, employee_id),
  foreign key (network_id, client_id) references clients.client (network_id, id),
  foreign key (network_id, employee_id) references staff.employee (network_id, id)
);
select platform.protect_tenant('clients.specialist_preference');

create table clients.interest (
  network_id   uuid not null,
  id           uuid not null,
  name         text not null check (length(btrim(name)) between 1 and 80),
  preset       text,
  colour       smallint not null check (colour between 1 and 6),
  sort_order   integer not null default 0,
  archived_at  timestamptz,
  primary key (network_id, id)
);
comment on table clients.interest is 'Editable list of interests [CLI-039]; colours are those of the charts.';
select platform.protect_tenant('clients.interest');

create table clients.declared_interest (
  network_id   uuid not null,
  client_id    uuid not null,
  interest_id  uuid not null,
  weight       smallint not null check (weight between 1 and 5),
  primary key (network_id, client_id, interest_id),
  foreign key (network_id, client_id) references clients.client (network_id, id),
  foreign key (network_id, interest_id) references clients.interest (network_id, id)
);
select platform.protect_tenant('clients.declared_interest');

create table clients.contract (
  network_id  uuid not null,
  id          uuid not null,
  client_id   uuid not null,
  kind        text not null check (kind in ('medical', 'general')),
  number      text not null check (length(btrim(number)) between 1 and 60),
  signed_on   date not null,
  ends_on     date,
  file_id     uuid,
  primary key (network_id, id),
  foreign key (network_id, client_id) references clients.client (network_id, id),
  foreign key (network_id, file_id) references platform.file (network_id, id)
);
create index on clients.contract (network_id, client_id);
select platform.protect_tenant('clients.contract');

create table clients.saved_view (
  network_id  uuid not null,
  id          uuid not null,
  account_id  uuid not null,
  name        text not null check (length(btrim(name)) between 1 and 80),
  query       jsonb not null,
  is_shared   boolean not null default false,
  sort_order  integer not null default 0,
  primary key (network_id, id),
  foreign key (network_id, account_id) references access.account (network_id, id)
);
select platform.protect_tenant('clients.saved_view');
