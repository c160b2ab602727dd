-- What an id in the history stands for: one name per thing, wherever it lives.
create view read.named_thing with (security_invoker = true) as
select network_id, id, 'studio' as kind, name, null::text as preset from org.studio
union all select network_id, id, 'company', name, null from org.company
union all select network_id, id, 'legal_entity', name, null from org.legal_entity
union all select network_id, id, 'region', name, null from org.region
union all select network_id, id, 'department', name, preset from org.department
union all select network_id, id, 'room', name, null from org.room
union all select network_id, id, 'equipment', name, null from org.equipment
union all select network_id, id, 'account', display_name, null from access.account
union all select network_id, id, 'position', name, preset from access.position
union all select network_id, id, 'grade', name, case when is_named_by_level then level::text end from access.grade
union all select network_id, id, 'service', name, null from catalogue.service
union all select network_id, id, 'service_category', name, null from catalogue.category
union all select network_id, id, 'class_type', name, null from catalogue.class_type
union all select network_id, id, 'format', name, null from catalogue.format
union all select network_id, id, 'client', btrim(first_name || ' ' || last_name), null from clients.client
union all select network_id, id, 'client_category', name, null from clients.category
union all select network_id, id, 'interest', name, null from clients.interest;
comment on view read.named_thing is 'preset: how a ready-made name is looked up in the reader''s language; the level of a grade without a name.';
grant select on read.named_thing to salus_app;
