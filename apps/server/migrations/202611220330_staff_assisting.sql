-- Where somebody who may assist does so. Empty lists mean everywhere and with any service.
alter table staff.employee
  add column assist_department_ids uuid[] not null default '{}',
  add column assist_service_ids uuid[] not null default '{}';
comment on column staff.employee.assist_service_ids is 'Services of the catalogue, a higher room: no foreign key. They are archived, never deleted.';

-- Quick search by name, phone, e-mail and job title [STF-001i].
create index employee_by_name on staff.employee (network_id, last_name, first_name, id);
create index employee_of_department on staff.employee_studio (network_id, department_id);
