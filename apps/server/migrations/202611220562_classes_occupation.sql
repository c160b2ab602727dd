-- A class that takes time is known by its name, as a visit is by its service.
create or replace view read.occupation with (security_invoker = true) as
select
  r.network_id, r.resource_id, r.lane, r.starts_at, r.ends_at, r.source_kind, r.source_id,
  v.id as visit_id, v.number as visit_number, coalesce(v.studio_id, b.studio_id, k.studio_id) as studio_id,
  coalesce(l.service_name, t.name) as service_name,
  nullif(btrim(concat_ws(' ', c.first_name, c.last_name)), '') as client_name, b.kind as block_kind,
  l.starts_at as line_starts_at, l.ends_at as line_ends_at
from calendar.reservation r
left join bookings.visit_line l
  on r.source_kind in ('service_line', 'assistant') and l.network_id = r.network_id and l.id = r.source_id
left join bookings.visit v on v.network_id = l.network_id and v.id = l.visit_id
left join clients.client c on c.network_id = v.network_id and c.id = v.client_id
left join calendar.block b on r.source_kind = 'block' and b.network_id = r.network_id and b.id = r.source_id
left join classes.class k on r.source_kind = 'class' and k.network_id = r.network_id and k.id = r.source_id
left join catalogue.class_type t on t.network_id = k.network_id and t.id = k.class_type_id;
