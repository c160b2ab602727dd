-- Whatever can be reserved has its place on the time spine from its first instant. Rooms, equipment and employees are
-- created by modules below the calendar, so the database itself keeps the resource of the same id beside them.

/** Keeps the resource of a room (lanes), an equipment unit (quantity) or an employee (one lane, no studio). */
create function calendar.mirror_resource() returns trigger
language plpgsql
as $$
declare
  v_row jsonb := to_jsonb(new);
begin
  insert into calendar.resource (network_id, id, kind, studio_id, lanes)
  values (
    new.network_id,
    new.id,
    case tg_table_name when 'room' then 'room' when 'equipment' then 'equipment' else 'employee' end,
    (v_row ->> 'studio_id')::uuid,
    coalesce((v_row ->> 'lanes')::smallint, (v_row ->> 'quantity')::smallint, 1::smallint)
  );
  return null;
end $$;

/** A resource inserted again (an import, the mirror after an edit) is brought up to date instead of refused. */
create function calendar.renew_resource() returns trigger
language plpgsql
as $$
begin
  update calendar.resource
  set studio_id = new.studio_id, lanes = new.lanes
  where network_id = new.network_id and id = new.id and kind = new.kind;
  if found then
    return null;
  end if;
  return new;
end $$;

create trigger resource_renewed before insert on calendar.resource
  for each row execute function calendar.renew_resource();
create trigger room_mirrored after insert or update of lanes, studio_id on org.room
  for each row execute function calendar.mirror_resource();
create trigger equipment_mirrored after insert or update of quantity, studio_id on org.equipment
  for each row execute function calendar.mirror_resource();
create trigger employee_mirrored after insert on staff.employee
  for each row execute function calendar.mirror_resource();
