-- Every message about a visit, a place in a class or an offered place carries one short secret link to just that.
create table messaging.link (
  network_id    uuid not null,
  id            uuid not null,
  subject_kind  text not null check (subject_kind in ('visit', 'class_booking', 'class_wait', 'visit_wait')),
  subject_id    uuid not null,
  client_id     uuid not null,
  token_hash    text not null,
  sealed_token  bytea not null,
  created_at    timestamptz not null default now(),
  primary key (network_id, id),
  constraint link_of_client foreign key (network_id, client_id) references clients.client (network_id, id) on delete cascade,
  constraint link_one_a_subject unique (network_id, subject_id),
  constraint link_token unique (network_id, token_hash)
);
comment on table messaging.link is 'Shows name and visit only; who has it may do what the client could with this one visit. How long it lives follows from the visit.';
comment on column messaging.link.token_hash is 'SHA-256 of the token in the address; found by it.';
comment on column messaging.link.sealed_token is 'The token again, readable only with the installation''s key: the next message about the visit carries the same link.';
create index on messaging.link (network_id, client_id);
create index on messaging.link (network_id, created_at);
select platform.protect_tenant('messaging.link');
