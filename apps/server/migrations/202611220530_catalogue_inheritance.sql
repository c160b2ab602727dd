-- What is not set on a sub-service is its service's [CAT-014i].

alter table catalogue.service
  add column inherits text[] not null default '{}',
  add constraint service_inherits_known check (inherits <@ array['time', 'price', 'staff', 'places', 'equipment']),
  add constraint service_inherits_from_parent check (parent_id is not null or inherits = '{}');
comment on column catalogue.service.inherits is
  'Parts of a sub-service that follow its service. It holds copies of them, so that booking asks no second question; every change of the service is passed on.';
