-- Below row-level security a coalesce counts as leaky, so the indexes of last and next visit gave an order but could not begin
-- in the middle: filters and later pages read everything before them. A case says the same and may use the index.
drop index clients.client_by_last_visit;
drop index clients.client_by_next_visit;
create index client_by_last_visit on clients.client
  (network_id, (case when last_visit_at is null then '-infinity'::timestamptz else last_visit_at end), id);
create index client_by_next_visit on clients.client
  (network_id, (case when next_visit_at is null then 'infinity'::timestamptz else next_visit_at end), id);
create index client_by_next_medical_visit on clients.client (network_id, next_medical_visit_at)
  where next_medical_visit_at is not null;
