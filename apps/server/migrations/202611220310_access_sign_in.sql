-- Sign-in: failed attempts are counted before anybody is known, API keys may be bound to studios, invitations withdrawn.

alter table access.account drop column failed_attempts, drop column locked_until;

-- One row per identifier or address that failed lately. Only hashes stand here, and it belongs to no network: an attempt
-- on an unknown e-mail must count like one on a known e-mail.
create table access.sign_in_throttle (
  key_hash      text primary key,
  failures      integer not null,
  last_at       timestamptz not null,
  locked_until  timestamptz
);
create index on access.sign_in_throttle (last_at);
grant select, insert, update, delete on access.sign_in_throttle to salus_app;

alter table access.api_key add column studio_ids uuid[] not null default '{}';
comment on column access.api_key.studio_ids is 'What the scope "studio" of the key means; empty for a key that reaches the whole network.';

alter table access.invitation add column revoked_at timestamptz;
alter table access.invitation add column failed_reason text;
comment on column access.invitation.failed_reason is 'Why the letter could not be handed over; the link stays good.';
