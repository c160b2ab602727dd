-- Who signs in, and what they may do: position × grade → resource × action × scope.

create table access.account (
  network_id          uuid not null,
  id                  uuid not null,
  display_name        text not null check (length(btrim(display_name)) between 1 and 200),
  email               text,
  phone               text,
  password_hash       text,
  password_set_at     timestamptz,
  totp_secret         bytea,
  totp_confirmed_at   timestamptz,
  totp_last_step      bigint,
  recovery_codes      text[] not null default '{}',
  locale              text,
  is_owner            boolean not null default false,
  state               text not null default 'no_sign_in' check (state in ('no_sign_in', 'invited', 'active', 'blocked')),
  failed_attempts     smallint not null default 0,
  locked_until        timestamptz,
  last_sign_in_at     timestamptz,
  created_at          timestamptz not null default now(),
  version             integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id) references org.network (network_id)
);
comment on table access.account is 'One per employee and owner, with the same id as the employee. Without a password nobody signs in with it [ACC-017].';
create unique index account_email_unique on access.account (network_id, lower(email)) where email is not null;
create unique index account_phone_unique on access.account (network_id, phone) where phone is not null;
select platform.protect_tenant('access.account');

-- Finds the network of an e-mail or phone at sign-in, before any network is known. Only hashes stand here.
create table access.sign_in_key (
  key_hash    text not null,
  network_id  uuid not null,
  account_id  uuid not null,
  primary key (key_hash, network_id, account_id),
  foreign key (network_id, account_id) references access.account (network_id, id) on delete cascade
);
create index on access.sign_in_key (network_id, account_id);
grant select, insert, update, delete on access.sign_in_key to salus_app;

create table access.position (
  network_id   uuid not null,
  id           uuid not null,
  name         text not null check (length(btrim(name)) between 1 and 120),
  preset       text,
  group_name   text not null default 'management' check (group_name in ('management', 'specialists', 'network')),
  description  text not null default '',
  rights       jsonb not null default '{}',
  is_free_seat boolean not null default false,
  sort_order   integer not null default 0,
  archived_at  timestamptz,
  version      integer not null default 1,
  primary key (network_id, id)
);
comment on column access.position.rights is '{resource: {view, add, edit, delete: boolean, scope: own|studio|region|company|network}}';
comment on column access.position.is_free_seat is 'View only: its holders are not counted as paid users [ACC-016].';
create unique index position_name_unique on access.position (network_id, lower(btrim(name))) where archived_at is null;
select platform.protect_tenant('access.position');

create table access.grade (
  network_id     uuid not null,
  id             uuid not null,
  position_id    uuid not null,
  name           text not null check (length(btrim(name)) between 1 and 80),
  level          smallint not null check (level between 1 and 20),
  salary_factor_percent smallint not null default 100 check (salary_factor_percent between 0 and 1000),
  rights         jsonb not null default '{}',
  archived_at    timestamptz,
  version        integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, position_id) references access.position (network_id, id)
);
comment on column access.grade.rights is 'Only the cells that differ from the position: true adds, false takes away, absent inherits [ACC-008i].';
create unique index grade_level_unique on access.grade (network_id, position_id, level) where archived_at is null;
select platform.protect_tenant('access.grade');

create table access.assignment (
  network_id   uuid not null,
  id           uuid not null,
  account_id   uuid not null,
  position_id  uuid not null,
  grade_id     uuid,
  primary key (network_id, id),
  foreign key (network_id, account_id) references access.account (network_id, id),
  foreign key (network_id, position_id) references access.position (network_id, id),
  foreign key (network_id, grade_id) references access.grade (network_id, id)
);
create index on access.assignment (network_id, account_id);
create index on access.assignment (network_id, position_id);
select platform.protect_tenant('access.assignment');

create table access.assignment_place (
  network_id     uuid not null,
  id             uuid not null,
  assignment_id  uuid not null,
  studio_id      uuid,
  region_id      uuid,
  company_id     uuid,
  primary key (network_id, id),
  foreign key (network_id, assignment_id) references access.assignment (network_id, id) on delete cascade,
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, region_id) references org.region (network_id, id),
  foreign key (network_id, company_id) references org.company (network_id, id),
  constraint assignment_place_names_one check (num_nonnulls(studio_id, region_id, company_id) = 1)
);
comment on table access.assignment_place is 'Where the scopes studio, region and company of an assignment apply [ACC-012i].';
create index on access.assignment_place (network_id, assignment_id);
select platform.protect_tenant('access.assignment_place');

create table access.session (
  network_id   uuid not null,
  id           uuid not null,
  account_id   uuid not null,
  token_hash   text not null,
  user_agent   text not null default '',
  ip           inet,
  created_at   timestamptz not null default now(),
  seen_at      timestamptz not null default now(),
  expires_at   timestamptz not null,
  revoked_at   timestamptz,
  primary key (network_id, id),
  foreign key (network_id, account_id) references access.account (network_id, id)
);
create unique index session_token on access.session (network_id, token_hash);
create index on access.session (network_id, account_id);
select platform.protect_tenant('access.session');

create table access.invitation (
  network_id   uuid not null,
  id           uuid not null,
  account_id   uuid not null,
  purpose      text not null check (purpose in ('invitation', 'password_reset')),
  channel      text not null check (channel in ('email', 'sms', 'link')),
  address      text,
  token_hash   text not null,
  created_by   uuid,
  created_at   timestamptz not null default now(),
  expires_at   timestamptz not null,
  used_at      timestamptz,
  primary key (network_id, id),
  foreign key (network_id, account_id) references access.account (network_id, id)
);
create unique index invitation_token on access.invitation (network_id, token_hash);
create index on access.invitation (network_id, account_id);
select platform.protect_tenant('access.invitation');

create table access.api_key (
  network_id   uuid not null,
  id           uuid not null,
  name         text not null check (length(btrim(name)) between 1 and 120),
  token_hash   text not null,
  last_four    text not null,
  rights       jsonb not null,
  created_by   uuid,
  created_at   timestamptz not null default now(),
  last_used_at timestamptz,
  expires_at   timestamptz,
  revoked_at   timestamptz,
  primary key (network_id, id)
);
create unique index api_key_token on access.api_key (network_id, token_hash);
select platform.protect_tenant('access.api_key');
