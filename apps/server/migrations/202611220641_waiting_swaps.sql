-- Swaps that would help: one visit comes earlier, and who waits gets its old time. Found by trying, applied by the desk.
create table waiting.swap (
  network_id          uuid not null,
  id                  uuid not null,
  studio_id           uuid not null,
  visit_id            uuid not null,
  visit_version       integer not null,
  from_starts_at      timestamptz not null,
  from_employee_id    uuid not null,
  to_starts_at        timestamptz not null,
  to_employee_id      uuid not null,
  next_wish_id        uuid,
  next_visit_id       uuid,
  next_version        integer not null,
  next_from_at        timestamptz,
  next_from_employee  uuid,
  next_starts_at      timestamptz not null,
  next_employee_id    uuid not null,
  state               text not null default 'found' check (state in ('found', 'applied', 'undone', 'dismissed')),
  booked_visit_id     uuid,
  found_at            timestamptz not null default now(),
  closed_at           timestamptz,
  closed_by           uuid,
  primary key (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  constraint swap_of_visit foreign key (network_id, visit_id) references bookings.visit (network_id, id) on delete cascade,
  constraint swap_with_wish foreign key (network_id, next_wish_id) references waiting.wish (network_id, id) on delete cascade,
  constraint swap_with_visit foreign key (network_id, next_visit_id) references bookings.visit (network_id, id) on delete cascade,
  constraint swap_has_a_second check ((next_wish_id is null) <> (next_visit_id is null))
);
comment on column waiting.swap.visit_version is 'Of the visit when the swap was found: a visit that has changed since makes the swap untrue.';
comment on column waiting.swap.next_version is 'Of the visit or wish that would take the old time; after applying: of what it has become.';
comment on column waiting.swap.next_from_employee is 'Who leads the second visit before the swap.';
create unique index swap_found_once on waiting.swap (network_id, visit_id, to_starts_at) where state = 'found';
create index swap_of_studio on waiting.swap (network_id, studio_id, found_at) where state = 'found';
create index swap_of_wish on waiting.swap (network_id, next_wish_id);
create index swap_of_next_visit on waiting.swap (network_id, next_visit_id);
select platform.protect_tenant('waiting.swap');
