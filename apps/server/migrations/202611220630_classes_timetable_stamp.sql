-- The public timetable is remembered by server processes: a number per studio tells them whether it is still true.
create table classes.timetable_stamp (
  network_id  uuid not null,
  studio_id   uuid not null,
  value       bigint not null,
  primary key (network_id, studio_id)
);
comment on table classes.timetable_stamp is 'Another value after each committed change of a class of the studio, its places included.';
select platform.protect_tenant('classes.timetable_stamp');

/** Once per transaction and studio, and only when it commits: the stamp is locked for no longer than the commit takes. */
create function classes.renew_timetable_stamp() returns trigger
language plpgsql
as $$
declare
  v_studio uuid := coalesce(new.studio_id, old.studio_id);
begin
  if current_setting('app.timetable_renewed', true) is distinct from v_studio::text then
    perform set_config('app.timetable_renewed', v_studio::text, true);
    insert into classes.timetable_stamp (network_id, studio_id, value)
    values (coalesce(new.network_id, old.network_id), v_studio, nextval('platform.stamp_value'))
    on conflict (network_id, studio_id) do update set value = excluded.value;
  end if;
  return null;
end $$;

create constraint trigger timetable_stamp_renewed after insert or update or delete on classes.class
  deferrable initially deferred for each row execute function classes.renew_timetable_stamp();

-- What the timetable names besides; the rest of it is stamped already.
select platform.stamp_changes_of(name::regclass) from unnest(array[
  'catalogue.class_type', 'catalogue.format', 'org.company', 'org.network']) as name;
