-- Messages to clients: one row per message and channel, from the fact that caused it to the provider's last word.

create schema messaging;
grant usage on schema messaging to salus_app;

create table messaging.message (
  network_id       uuid not null,
  id               uuid not null,
  company_id       uuid not null,
  studio_id        uuid,
  client_id        uuid,
  subject_id       uuid,
  kind             text not null check (length(kind) between 1 and 40),
  channel          text not null check (channel in ('email', 'sms')),
  address          text,
  locale           text not null,
  status           text not null check (status in ('queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'skipped')),
  reason           text,
  dedupe_key       text not null check (length(dedupe_key) between 1 and 200),
  facts            jsonb not null default '{}',
  sealed_code      bytea,
  title            text,
  body             text,
  sms_parts        smallint,
  due_at           timestamptz not null,
  too_late_at      timestamptz,
  claimed_at       timestamptz,
  attempts         smallint not null default 0,
  gateway          text,
  provider_id      text,
  provider_code    text,
  provider_answer  text,
  status_checks    smallint not null default 0,
  sent_at          timestamptz,
  status_at        timestamptz not null default now(),
  sender_id        uuid,
  sender_name      text not null default '',
  resent_from_id   uuid,
  created_at       timestamptz not null default now(),
  primary key (network_id, id),
  foreign key (network_id, company_id) references org.company (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, client_id) references clients.client (network_id, id),
  constraint message_once unique (network_id, dedupe_key)
);
comment on table messaging.message is 'What a client was told, would have been told, or will be: one row per message and channel [MSG-012].';
comment on column messaging.message.subject_id is 'The visit or class booking it is about.';
comment on column messaging.message.dedupe_key is 'Cause, kind and channel: a fact delivered twice makes one message.';
comment on column messaging.message.facts is 'What the text needs and can no longer be asked for later, such as the time before a move.';
comment on column messaging.message.sealed_code is 'A one-time code until it is sent; the log never holds it in the clear.';
comment on column messaging.message.body is 'As sent; null while the message waits, for it is written when it goes out.';
comment on column messaging.message.too_late_at is 'From then on it must not be sent any more: the visit has begun, the offer is over.';
comment on column messaging.message.gateway is 'Whose account carried it: `company:<id>` or `installation`.';
create index message_by_time on messaging.message (network_id, created_at desc, id desc);
create index message_of_client on messaging.message (network_id, client_id, created_at desc) where client_id is not null;
create index message_of_subject on messaging.message (network_id, subject_id) where subject_id is not null;
create index message_waiting on messaging.message (network_id, due_at) where status in ('queued', 'sending');
create index message_under_way on messaging.message (network_id, sent_at) where status = 'sent' and channel = 'sms';
create index message_by_provider_id on messaging.message (network_id, provider_id) where provider_id is not null;
select platform.protect_tenant('messaging.message');

create table messaging.channel (
  network_id     uuid not null,
  company_id     uuid not null,
  channel        text not null check (channel in ('email', 'sms')),
  is_on          boolean not null default true,
  uses_own       boolean not null default false,
  options        jsonb not null default '{}',
  sealed_secret  bytea,
  secret_tail    text check (length(secret_tail) <= 4),
  lends          boolean not null default false,
  updated_at     timestamptz not null default now(),
  version        integer not null default 1,
  primary key (network_id, company_id, channel),
  foreign key (network_id, company_id) references org.company (network_id, id),
  constraint channel_own_has_secret check (not uses_own or channel = 'email' or sealed_secret is not null)
);
comment on column messaging.channel.uses_own is 'Keys of the company itself; otherwise the installation''s (head) or the head company''s (franchise).';
comment on column messaging.channel.lends is 'Head company only: franchises without keys of their own send through it [MSG-014i].';
select platform.protect_tenant('messaging.channel');

create table messaging.gateway_health (
  network_id    uuid not null,
  gateway       text not null,
  channel       text not null check (channel in ('email', 'sms')),
  failures      integer not null default 0,
  paused_until  timestamptz,
  stopped_at    timestamptz,
  stopped_code  text,
  primary key (network_id, gateway, channel)
);
comment on table messaging.gateway_health is 'A provider that is down is asked less and less often; one that refuses the account is not asked until a person looks.';
select platform.protect_tenant('messaging.gateway_health');

create table messaging.company_rules (
  network_id      uuid not null,
  company_id      uuid not null,
  quiet_from_min  smallint not null default 1320 check (quiet_from_min between 0 and 1439),
  quiet_to_min    smallint not null default 540 check (quiet_to_min between 0 and 1439),
  kinds           jsonb not null default '{}',
  version         integer not null default 1,
  primary key (network_id, company_id),
  foreign key (network_id, company_id) references org.company (network_id, id)
);
comment on column messaging.company_rules.quiet_from_min is 'Minutes of the studio''s local day; equal to quiet_to_min means no quiet hours.';
comment on column messaging.company_rules.kinds is 'Only what differs from the default: {"visit_booked": {"email": true, "sms": "instead"}}.';
select platform.protect_tenant('messaging.company_rules');

create table messaging.template (
  network_id  uuid not null,
  company_id  uuid not null,
  kind        text not null,
  channel     text not null check (channel in ('email', 'sms')),
  locale      text not null,
  title       text not null default '',
  body        text not null check (length(body) between 1 and 4000),
  updated_at  timestamptz not null default now(),
  version     integer not null default 1,
  primary key (network_id, company_id, kind, channel, locale),
  foreign key (network_id, company_id) references org.company (network_id, id)
);
select platform.protect_tenant('messaging.template');

create table messaging.client_preference (
  network_id  uuid not null,
  client_id   uuid not null,
  locale      text,
  email_on    boolean not null default true,
  sms_on      boolean not null default true,
  updated_at  timestamptz not null default now(),
  primary key (network_id, client_id),
  foreign key (network_id, client_id) references clients.client (network_id, id)
);
comment on table messaging.client_preference is 'Channels a client switched off for herself [MSG-004] and the language she chose.';
select platform.protect_tenant('messaging.client_preference');
