-- Two common words ("elena ivan") meet in the index; with one pattern of two the whole base was read.
drop function clients.matching(text, text[], integer);
create function clients.matching(first_pattern text, second_pattern text, other_patterns text[], at_most integer)
returns setof uuid
language sql stable security definer rows 200
set search_path = pg_catalog
set enable_seqscan = off
as $$
  select id from clients.client
  where network_id = platform.network_id() and search_text like first_pattern and search_text like second_pattern
    and (other_patterns = '{}' or search_text like all (other_patterns))
  limit at_most
$$;
comment on function clients.matching is 'Ids of the running network''s clients whose words match all patterns; without a second word it is the first again.';
revoke all on function clients.matching(text, text, text[], integer) from public;
grant execute on function clients.matching(text, text, text[], integer) to salus_app;

-- New entries go into the index at once: a list of pending ones would be read through by every search until the next vacuum.
alter index clients.client_search set (fastupdate = off);
select gin_clean_pending_list('clients.client_search'::regclass);
