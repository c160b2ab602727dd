-- Which studios belong to partners, and whether the head company looks at the people there [ACC-013].
create view read.partner_studio with (security_invoker = true) as
select s.network_id, s.id as studio_id, s.company_id,
  coalesce(c.head_may_see_staff, n.head_sees_franchise_staff) as is_open_to_head
from org.studio s
join org.company c on c.network_id = s.network_id and c.id = s.company_id
join org.network n on n.network_id = s.network_id
where n.franchise_mode and c.kind = 'franchise';
comment on view read.partner_studio is 'Studios of franchises while the franchise mode is on.';
comment on column org.network.head_sees_franchise_staff is 'Whether the head company may see the employees of its partners; a company may be an exception [ACC-013i].';
grant select on read.partner_studio to salus_app;
