-- A search that finds thousands ("an") stops here: the list then walks its sort index instead of collecting them all.
drop function clients.matching(text, text[]);
create function clients.matching(first_pattern text, other_patterns text[], at_most integer) returns setof uuid
language sql stable security definer rows 200
set search_path = pg_catalog
as $$
  select id from clients.client
  where network_id = platform.network_id() and search_text like first_pattern
    and (other_patterns = '{}' or search_text like all (other_patterns))
  limit at_most
$$;
revoke all on function clients.matching(text, text[], integer) from public;
grant execute on function clients.matching(text, text[], integer) to salus_app;
