-- Where clients find a company or a studio: the last part of a link, of a QR code, of a widget's setting.

create table org.public_address (
  slug        text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 60),
  network_id  uuid not null,
  company_id  uuid not null,
  studio_id   uuid,
  given_at    timestamptz not null default now(),
  foreign key (network_id, company_id) references org.company (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id)
);
comment on table org.public_address is 'Shared by networks: it tells which network a public link leads into. An address once given is never given to anybody else; the youngest one of a place is shown.';
comment on column org.public_address.studio_id is 'Null: all studios of the company.';
create index on org.public_address (network_id, company_id, studio_id, given_at desc);
grant select, insert on org.public_address to salus_app;

-- Places that exist already are found under the end of their id until somebody gives them a name.
insert into org.public_address (slug, network_id, company_id)
select 'c-' || right(replace(id::text, '-', ''), 12), network_id, id from org.company;
insert into org.public_address (slug, network_id, company_id, studio_id)
select 's-' || right(replace(id::text, '-', ''), 12), network_id, company_id, id from org.studio;
