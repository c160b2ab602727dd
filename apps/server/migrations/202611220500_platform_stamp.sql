-- What changes seldom and is asked for with every booking (opening hours, services, who serves what) may be remembered by
-- server processes, since one number tells them whether it is still true: the stamp of the network.
create table platform.stamp (
  network_id  uuid not null primary key,
  value       bigint not null
);
comment on table platform.stamp is 'Another value after each committed change of a stamped table; absent counts as 0.';
select platform.protect_tenant('platform.stamp');
create sequence platform.stamp_value;
grant usage on sequence platform.stamp_value to salus_app;

/** A transaction that changes stamped rows itself must not remember what it reads until its end, nor trust what is remembered. */
create function platform.has_stamped() returns trigger
language plpgsql
as $$
begin
  perform set_config('app.has_stamped', 'yes', true);
  return null;
end $$;

/** Once per transaction, and only when it commits: changes of different things do not queue behind the stamp before. */
create function platform.renew_stamp() returns trigger
language plpgsql
as $$
begin
  if current_setting('app.stamp_renewed', true) is distinct from 'yes' then
    perform set_config('app.stamp_renewed', 'yes', true);
    insert into platform.stamp (network_id, value) values (coalesce(new.network_id, old.network_id), nextval('platform.stamp_value'))
    on conflict (network_id) do update set value = excluded.value;
  end if;
  return null;
end $$;

/** Makes a table a stamped one. */
create function platform.stamp_changes_of(target regclass) returns void
language plpgsql
as $$
begin
  execute format('create trigger stamped after insert or update or delete on %s for each statement execute function platform.has_stamped()', target);
  execute format('create constraint trigger stamp_renewed after insert or update or delete on %s deferrable initially deferred '
    'for each row execute function platform.renew_stamp()', target);
end $$;

select platform.stamp_changes_of(name::regclass) from unnest(array[
  'platform.setting', 'org.studio', 'org.studio_day', 'org.room', 'org.equipment', 'access.assignment', 'staff.employee',
  'staff.employee_studio', 'catalogue.category', 'catalogue.service', 'catalogue.service_studio', 'catalogue.service_staff',
  'catalogue.service_room', 'catalogue.service_equipment', 'catalogue.service_price']) as name;
