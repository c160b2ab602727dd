-- Clients come in by a code sent to their phone or e-mail, and are remembered on the device.

create schema if not exists cabinet;
grant usage on schema cabinet to salus_app;

create table cabinet.code (
  network_id     uuid not null,
  id             uuid not null,
  address_hash   text not null,
  origin_hash    text not null,
  code_hash      text not null,
  attempts_left  smallint not null check (attempts_left >= 0),
  requested_at   timestamptz not null,
  expires_at     timestamptz not null,
  used_at        timestamptz,
  primary key (network_id, id)
);
comment on table cabinet.code is 'Each code that was asked for; the youngest of an address counts, the others say how often it was asked.';
comment on column cabinet.code.address_hash is 'SHA-256 of the phone or e-mail: who asked and was never a client leaves no address behind.';
comment on column cabinet.code.origin_hash is 'SHA-256 of the IP address that asked.';
create index code_of_address on cabinet.code (network_id, address_hash, requested_at desc);
create index code_of_origin on cabinet.code (network_id, origin_hash, requested_at desc);
select platform.protect_tenant('cabinet.code');

create table cabinet.device (
  network_id  uuid not null,
  id          uuid not null,
  client_id   uuid not null,
  token_hash  text not null,
  user_agent  text not null default '',
  signed_in_at timestamptz not null,
  seen_at     timestamptz not null,
  expires_at  timestamptz not null,
  ended_at    timestamptz,
  primary key (network_id, id),
  foreign key (network_id, client_id) references clients.client (network_id, id)
);
comment on table cabinet.device is 'A phone or browser that knows its client: asked for a code once, remembered for half a year after the last use.';
create unique index device_token on cabinet.device (network_id, token_hash);
create index device_of_client on cabinet.device (network_id, client_id);
select platform.protect_tenant('cabinet.device');
