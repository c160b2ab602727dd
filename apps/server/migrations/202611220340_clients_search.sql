-- Lists of 200,000 clients: one index per sort, one for the search, and a compact answer to "whose clients are these".

-- Puts the network in front of the trigrams, so that a search reads the network's own entries only.
create extension if not exists btree_gin;

drop index clients.client_search_trigram;
drop index clients.client_by_name;
drop index clients.client_by_last_visit;
drop index clients.client_by_next_visit;
drop index clients.client_by_visits;
drop index clients.client_by_created;

alter table clients.client
  drop column search_text,
  add column wants_earlier boolean not null default false,
  add column next_medical_visit_at timestamptz,
  add column birthday_key smallint generated always as
    ((extract(month from born_on) * 100 + extract(day from born_on))::smallint) stored,
  add column sort_name text collate "ru-x-icu" not null generated always as (
    case when btrim(last_name || first_name || patronymic) = '' then U&'\FFFF'
      else left(btrim(last_name || ' ' || first_name || ' ' || patronymic), 300) end) stored,
  add column search_text text not null generated always as (
    ' ' || translate(lower(last_name || ' ' || first_name || ' ' || patronymic), 'ё-''’', 'е ')
    || ' ' || translate(coalesce(phone, '') || ' ' || coalesce(phone2, ''), '+', '')
    || ' ' || coalesce(lower(email), '') || ' ' || translate(split_part(coalesce(lower(email), ''), '@', 1), '.-_+', '    ')
    || ' ' || translate(coalesce(lower(loyalty_card), ''), ' -', '') || ' ') stored;
comment on column clients.client.wants_earlier is 'Has a coming visit that the client would like to have earlier [BKG-025]; told by bookings.';
comment on column clients.client.next_medical_visit_at is 'The next visit with a medical service, which needs a contract [CLI-045i]; told by bookings.';
comment on column clients.client.birthday_key is 'Month × 100 + day: birthdays of the next days are a range of an index.';
comment on column clients.client.sort_name is 'Family name first; clients without a name stand at the end.';
comment on column clients.client.search_text is 'Words in lower case with spaces around, digits of phones, e-mail, card: `% word%` finds a beginning of a word.';

create index client_by_name on clients.client (network_id, sort_name, id);
create index client_by_last_visit on clients.client (network_id, coalesce(last_visit_at, '-infinity'), id);
create index client_by_next_visit on clients.client (network_id, coalesce(next_visit_at, 'infinity'), id);
create index client_by_visits on clients.client (network_id, completed_visits, id);
create index client_by_created on clients.client (network_id, created_at, id);
create index client_by_birthday on clients.client (network_id, birthday_key) where birthday_key is not null;
create index client_by_tag on clients.client using gin (network_id, tags);
create index client_by_category on clients.client (network_id, category_id) where category_id is not null;
create index client_search on clients.client using gin (network_id, search_text gin_trgm_ops);

-- Pattern operators are not leakproof, so below row-level security they cannot use an index. This function reads as the owner
-- and keeps to the running transaction's network by itself.
create function clients.matching(first_pattern text, other_patterns text[]) returns setof uuid
language sql stable security definer rows 200
set search_path = pg_catalog
as $$
  select id from clients.client
  where network_id = platform.network_id() and search_text like first_pattern
    and (other_patterns = '{}' or search_text like all (other_patterns))
$$;
revoke all on function clients.matching(text, text[]) from public;
grant execute on function clients.matching(text, text[]) to salus_app;

-- Who belongs to which studio and specialist, kept as visits are booked: the reach of "my studio" and "my own clients".
create table clients.client_studio (
  network_id  uuid not null,
  client_id   uuid not null,
  studio_id   uuid not null,
  primary key (network_id, client_id, studio_id),
  foreign key (network_id, client_id) references clients.client (network_id, id) on delete cascade,
  foreign key (network_id, studio_id) references org.studio (network_id, id)
);
comment on table clients.client_studio is 'Studios where the client is at home or has ever booked: the reach of studio, region and company scopes.';
create index client_of_studio on clients.client_studio (network_id, studio_id, client_id);
select platform.protect_tenant('clients.client_studio');

create table clients.client_employee (
  network_id   uuid not null,
  client_id    uuid not null,
  employee_id  uuid not null,
  primary key (network_id, client_id, employee_id),
  foreign key (network_id, client_id) references clients.client (network_id, id) on delete cascade,
  foreign key (network_id, employee_id) references staff.employee (network_id, id)
);
comment on table clients.client_employee is 'Specialists who have ever been booked by the client: the reach of the scope "own".';
create index client_of_employee on clients.client_employee (network_id, employee_id, client_id);
select platform.protect_tenant('clients.client_employee');

create function clients.keep_home_studio() returns trigger
language plpgsql
as $$
begin
  if new.home_studio_id is not null then
    insert into clients.client_studio (network_id, client_id, studio_id)
    values (new.network_id, new.id, new.home_studio_id)
    on conflict do nothing;
  end if;
  return null;
end $$;
create trigger client_home_studio after insert or update of home_studio_id on clients.client
  for each row execute function clients.keep_home_studio();

insert into clients.client_studio (network_id, client_id, studio_id)
select network_id, id, home_studio_id from clients.client where home_studio_id is not null;

create unique index interest_preset_unique on clients.interest (network_id, preset) where preset is not null;
alter table clients.interest add column version integer not null default 1;
alter table clients.contract add column version integer not null default 1, add column note text not null default '';
create index phone_history_of_client on clients.phone_history (network_id, client_id, changed_at desc);
create index phone_history_by_phone on clients.phone_history (network_id, phone);

-- The audit is never changed, with one exception that the law asks for: a person who is forgotten leaves no values behind.
create function clients.forget_in_audit(forgotten uuid) returns void
language sql security definer
set search_path = pg_catalog
as $$
  update platform.audit set before = null, after = null
  where network_id = platform.network_id() and object_type = 'client' and object_id = forgotten
$$;
comment on function clients.forget_in_audit is 'Who changed the card and when stays; what stood there goes [CLI-031i].';
revoke all on function clients.forget_in_audit(uuid) from public;
grant execute on function clients.forget_in_audit(uuid) to salus_app;
