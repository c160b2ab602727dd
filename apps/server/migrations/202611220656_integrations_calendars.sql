-- Calendars of other programs: feeds that they read, and busy calendars that we read.
create schema integrations;
grant usage on schema integrations to salus_app;

create table integrations.calendar_feed (
  network_id    uuid not null,
  owner_kind    text not null check (owner_kind in ('employee', 'client')),
  owner_id      uuid not null,
  token_hash    text not null,
  sealed_token  bytea not null,
  shows_phones  boolean not null default false,
  created_at    timestamptz not null default now(),
  read_at       timestamptz,
  primary key (network_id, owner_kind, owner_id),
  constraint calendar_feed_token unique (network_id, token_hash)
);
comment on table integrations.calendar_feed is 'A secret address under which a calendar program reads the visits of one employee or client; no row, no feed.';
comment on column integrations.calendar_feed.sealed_token is 'Shown again to its owner; readable only with the installation''s key.';
comment on column integrations.calendar_feed.shows_phones is 'Of an employee: phones of clients stand in the entries; a superior decides.';
select platform.protect_tenant('integrations.calendar_feed');

create table integrations.busy_calendar (
  network_id      uuid not null,
  id              uuid not null,
  employee_id     uuid not null,
  name            text not null check (length(name) between 1 and 100),
  kind            text not null check (kind in ('address', 'file')),
  sealed_address  bytea,
  host            text not null default '',
  content         bytea,
  etag            text,
  last_modified   text,
  added_by        uuid,
  added_at        timestamptz not null default now(),
  tried_at        timestamptz,
  read_at         timestamptz,
  failing_since   timestamptz,
  fault           text,
  events          integer not null default 0,
  busy_spans      integer not null default 0,
  skipped         jsonb not null default '[]',
  collisions      jsonb not null default '[]',
  primary key (network_id, id),
  foreign key (network_id, employee_id) references staff.employee (network_id, id),
  constraint busy_calendar_source check ((kind = 'address') = (sealed_address is not null))
);
comment on table integrations.busy_calendar is 'A calendar of another program whose events take the employee''s time; of the events only the time is kept.';
comment on column integrations.busy_calendar.sealed_address is 'The address is a secret of its owner: screens get the host alone.';
comment on column integrations.busy_calendar.content is 'The file as it was read last: repeating events are laid out anew each day.';
comment on column integrations.busy_calendar.failing_since is 'Since when it could not be read; what was read before stays.';
comment on column integrations.busy_calendar.collisions is 'Visits and classes that stood in busy time when it was read: listed, never moved.';
create index on integrations.busy_calendar (network_id, employee_id);
select platform.protect_tenant('integrations.busy_calendar');

alter table calendar.absence add column source_id uuid;
comment on column calendar.absence.source_id is 'The calendar of another program that it comes from; null: entered by a person.';
create index absence_of_source on calendar.absence (network_id, source_id, starts_at) where source_id is not null;

-- Meetings of another program's calendar take time, but make nobody "away" in the lists of the staff.
create or replace view read.absence with (security_invoker = true) as
select network_id, employee_id, kind, starts_at, ends_at from calendar.absence where state = 'approved' and source_id is null;
