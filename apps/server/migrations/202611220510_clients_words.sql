-- Words of names, mailboxes and ends of numbers in order: a search for a common beginning ("ivan") reads as many entries as it
-- needs and stops. A trigram index has to collect all of them first. Plain comparisons are leakproof, so below row-level
-- security the index serves the server's own role.
create table clients.client_word (
  network_id  uuid not null,
  word        text collate "C" not null,
  client_id   uuid not null,
  primary key (network_id, word, client_id)
);
comment on table clients.client_word is 'What a client is found by, kept by triggers. No foreign key: the trigger takes the words of a deleted client away.';
comment on column clients.client_word.word is 'A word of search_text; or "<" and the final digits of one backwards, so that "ends with 4711" is a beginning too.';

create function clients.search_words(search_text text) returns setof text
language sql immutable parallel safe
set search_path = pg_catalog
as $$
  select distinct left(case kind when 'word' then part else '<' || reverse(substring(part from '[0-9]+$')) end, 60)
  from unnest(string_to_array(search_text, ' ')) as part, unnest(array['word', 'end']) as kind
  where part <> '' and position('@' in part) = 0
    and case kind when 'word' then part !~ '^[0-9]+$' else part ~ '[0-9]{2}$' end
$$;
comment on function clients.search_words is 'A mailbox stands there in pieces beside its whole address, and digits are only looked for from their end.';

create function clients.add_words() returns trigger
language plpgsql
as $$
begin
  insert into clients.client_word (network_id, word, client_id)
  select n.network_id, w.word, n.id from new_rows n, clients.search_words(n.search_text) as w(word);
  return null;
end $$;

create function clients.change_words() returns trigger
language plpgsql
as $$
begin
  delete from clients.client_word
  where network_id = old.network_id and client_id = old.id
    and word = any (array(select clients.search_words(old.search_text)));
  if tg_op = 'UPDATE' then
    insert into clients.client_word (network_id, word, client_id)
    select new.network_id, w.word, new.id from clients.search_words(new.search_text) as w(word);
  end if;
  return null;
end $$;

create trigger client_words_added after insert on clients.client
  referencing new table as new_rows for each statement execute function clients.add_words();
create trigger client_words_changed after update on clients.client
  for each row when (old.search_text is distinct from new.search_text) execute function clients.change_words();
create trigger client_words_removed after delete on clients.client
  for each row execute function clients.change_words();

-- An owner who is no superuser reads across networks only while the policy is not forced on him.
alter table clients.client no force row level security;
insert into clients.client_word (network_id, word, client_id)
select c.network_id, w.word, c.id from clients.client c, clients.search_words(c.search_text) as w(word);
alter table clients.client force row level security;
select platform.protect_tenant('clients.client_word');
