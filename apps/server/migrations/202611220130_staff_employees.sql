-- Employees. An employee has the same id as the account with which she may sign in.

create table staff.employee (
  network_id        uuid not null,
  id                uuid not null,
  last_name         text not null default '',
  first_name        text not null check (length(btrim(first_name)) between 1 and 120),
  patronymic        text not null default '',
  job_title         text not null default '',
  photo_file_id     uuid,
  phone             text,
  email             text,
  born_on           date,
  sex               text check (sex in ('female', 'male')),
  hired_on          date,
  dismissed_on      date,
  state             text not null default 'active' check (state in ('active', 'on_leave', 'dismissed')),
  can_assist        boolean not null default false,
  provides_services boolean not null default true,
  shown_in_journal  boolean not null default true,
  online_booking    boolean not null default true,
  accepts_new_clients boolean not null default true,
  break_after_min   smallint not null default 0 check (break_after_min between 0 and 240),
  about             text not null default '',
  created_at        timestamptz not null default now(),
  version           integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, id) references access.account (network_id, id),
  foreign key (network_id, photo_file_id) references platform.file (network_id, id)
);
comment on column staff.employee.can_assist is 'Available for assisting [STF-022].';
comment on column staff.employee.provides_services is 'False: only assists, has no journal column and needs no working schedule [STF-024].';
select platform.protect_tenant('staff.employee');

create table staff.employee_studio (
  network_id     uuid not null,
  employee_id    uuid not null,
  studio_id      uuid not null,
  department_id  uuid,
  journal_order  integer not null default 0,
  room_id        uuid,
  primary key (network_id, employee_id, studio_id),
  foreign key (network_id, employee_id) references staff.employee (network_id, id),
  foreign key (network_id, studio_id) references org.studio (network_id, id),
  foreign key (network_id, department_id) references org.department (network_id, id),
  foreign key (network_id, room_id) references org.room (network_id, id)
);
comment on column staff.employee_studio.room_id is 'The room in which the employee usually works there, tried first.';
create index on staff.employee_studio (network_id, studio_id);
select platform.protect_tenant('staff.employee_studio');
