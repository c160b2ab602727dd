-- What every room stands on: schemas, the server's unprivileged role, tenancy, files, audit, idempotency, outbox, settings.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create schema if not exists platform; -- the migrator keeps its own table there
create schema outbox;
create schema org;
create schema access;
create schema staff;
create schema clients;
create schema catalogue;
create schema calendar;
create schema bookings;
create schema read;

do $$
begin
  if not exists (select from pg_roles where rolname = 'salus_app') then
    create role salus_app nologin noinherit;
  end if;
  -- The server signs in as the owner and starts each connection with `-c role=salus_app`.
  execute format('grant salus_app to %I', current_user);
end $$;

grant usage on schema platform, outbox, org, access, staff, clients, catalogue, calendar, bookings, read to salus_app;

/** The network of the running transaction; null outside of one, which shows no rows at all. */
create function platform.network_id() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('app.network_id', true), '')::uuid $$;
grant execute on function platform.network_id() to salus_app;

/** Makes a table a tenant's table: forced row-level security by network_id and the server's grants. */
create function platform.protect_tenant(target regclass) returns void
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy tenant on %s using (network_id = nullif(current_setting(''app.network_id'', true), '''')::uuid) '
    'with check (network_id = nullif(current_setting(''app.network_id'', true), '''')::uuid)', target);
  execute format('grant select, insert, update, delete on %s to salus_app', target);
end $$;

/** The same for records that nobody may change afterwards. */
create function platform.protect_tenant_append_only(target regclass) returns void
language plpgsql
as $$
begin
  perform platform.protect_tenant(target);
  execute format('revoke update, delete on %s from salus_app', target);
end $$;

-- Human numbers (visit No. …). Taken in blocks by the server, so that bookings do not queue behind one row.
create table platform.counter (
  network_id  uuid not null,
  name        text not null,
  next_value  bigint not null default 1 check (next_value > 0),
  primary key (network_id, name)
);
select platform.protect_tenant('platform.counter');

create table platform.setting (
  network_id  uuid not null,
  scope_id    uuid not null,
  key         text not null check (length(key) between 1 and 80),
  value       jsonb not null,
  updated_at  timestamptz not null default now(),
  primary key (network_id, scope_id, key)
);
comment on column platform.setting.scope_id is 'The network, a company or a studio: the narrowest one that has the key wins.';
select platform.protect_tenant('platform.setting');

create table platform.file (
  network_id    uuid not null,
  id            uuid not null,
  purpose       text not null check (purpose in ('photo', 'logo', 'document')),
  name          text not null check (length(name) between 1 and 255),
  content_type  text not null,
  size_bytes    bigint not null check (size_bytes >= 0),
  width_px      integer,
  height_px     integer,
  sha256        text not null,
  variants      jsonb not null default '{}',
  is_public     boolean not null default false,
  created_by    uuid,
  created_at    timestamptz not null default now(),
  primary key (network_id, id)
);
comment on column platform.file.variants is 'Sizes made on upload: {"thumb": {"key", "width", "height"}, …}.';
comment on column platform.file.is_public is 'Studio photos and logos may be read without signing in; nothing else.';
select platform.protect_tenant('platform.file');

create table platform.idempotency (
  network_id    uuid not null,
  actor_id      uuid not null,
  key           text not null check (length(key) between 1 and 200),
  operation     text not null,
  request_hash  text not null,
  result        bytea,
  created_at    timestamptz not null default now(),
  primary key (network_id, actor_id, key)
);
create index on platform.idempotency (network_id, created_at);
select platform.protect_tenant('platform.idempotency');

create table platform.audit (
  network_id   uuid not null,
  id           uuid not null,
  at           timestamptz not null,
  actor_id     uuid,
  actor_kind   text not null check (actor_kind in ('account', 'api_key', 'client', 'system')),
  channel      text not null,
  ip           inet,
  request_id   text,
  action       text not null,
  object_type  text not null,
  object_id    uuid not null,
  studio_id    uuid,
  before       jsonb,
  after        jsonb,
  primary key (network_id, id)
);
comment on table platform.audit is 'Who did what, when and from where, with the old and the new value. Never changed [STF-017].';
create index audit_of_object on platform.audit (network_id, object_type, object_id, at desc);
create index audit_by_actor on platform.audit (network_id, actor_id, at desc);
create index audit_by_time on platform.audit (network_id, at desc);
select platform.protect_tenant_append_only('platform.audit');

create table outbox.event (
  network_id    uuid not null,
  id            uuid not null,
  type          text not null,
  version       smallint not null,
  subject_type  text not null,
  subject_id    uuid not null,
  studio_id     uuid,
  actor_id      uuid,
  channel       text not null,
  occurred_at   timestamptz not null,
  data          jsonb not null,
  primary key (network_id, id)
);
create index event_of_subject on outbox.event (network_id, subject_id, id);
create index event_by_time on outbox.event (network_id, occurred_at);
select platform.protect_tenant_append_only('outbox.event');

-- Work still to be handed to reactions. It holds no business data, so it is the one queue all networks share.
create table outbox.pending (
  seq         bigint generated always as identity primary key,
  network_id  uuid not null,
  event_id    uuid not null,
  subject_id  uuid not null,
  attempts    smallint not null default 0,
  run_at      timestamptz not null default now(),
  last_error  text,
  unique (network_id, event_id)
);
create index pending_due on outbox.pending (run_at, seq);
create index pending_of_subject on outbox.pending (network_id, subject_id, seq);
grant select, insert, update, delete on outbox.pending to salus_app;

-- One row per reaction that took effect, written in the same transaction as the effect.
create table outbox.delivery (
  network_id    uuid not null,
  event_id      uuid not null,
  reaction      text not null,
  delivered_at  timestamptz not null default now(),
  primary key (network_id, event_id, reaction)
);
select platform.protect_tenant('outbox.delivery');
