-- How one person likes the screens: filters of the journal, what a form had chosen last. Follows the person, not the browser.
create table access.preference (
  network_id  uuid not null,
  account_id  uuid not null,
  key         text not null check (length(key) <= 60),
  value       jsonb not null check (length(value::text) <= 4000),
  changed_at  timestamptz not null,
  primary key (network_id, account_id, key),
  foreign key (network_id, account_id) references access.account (network_id, id) on delete cascade
);
comment on table access.preference is 'Choices of one person for their own screens; of no meaning to others, so neither audited nor announced.';
select platform.protect_tenant('access.preference');
