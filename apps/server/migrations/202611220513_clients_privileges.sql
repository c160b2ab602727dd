-- Privileges of the guest card [CLI-041]: an editable directory. Parking is there from the start; the bonus percentage has its
-- own column, since the status follows from it.
create table clients.privilege (
  network_id   uuid not null,
  id           uuid not null,
  name         text not null check (length(btrim(name)) between 1 and 80),
  preset       text,
  sort_order   integer not null default 0,
  archived_at  timestamptz,
  version      integer not null default 1,
  primary key (network_id, id)
);
create unique index privilege_name_unique on clients.privilege (network_id, lower(btrim(name))) where archived_at is null;
create unique index privilege_preset_unique on clients.privilege (network_id, preset) where preset is not null;
select platform.protect_tenant('clients.privilege');

create table clients.client_privilege (
  network_id    uuid not null,
  client_id     uuid not null,
  privilege_id  uuid not null,
  primary key (network_id, client_id, privilege_id),
  foreign key (network_id, client_id) references clients.client (network_id, id) on delete cascade,
  foreign key (network_id, privilege_id) references clients.privilege (network_id, id)
);
select platform.protect_tenant('clients.client_privilege');
