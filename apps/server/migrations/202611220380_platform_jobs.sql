-- Background work: queued in the transaction of the fact that asks for it, stamped with its network by the database itself.

-- The list of networks, for work that goes round all of them. Ids only, so it belongs to none.
create table platform.tenant (
  network_id  uuid primary key,
  created_at  timestamptz not null default now()
);
grant select, insert on platform.tenant to salus_app;

create function platform.register_tenant() returns trigger
language plpgsql
as $$
begin
  insert into platform.tenant (network_id) values (new.network_id) on conflict do nothing;
  return new;
end $$;

create trigger register_tenant after insert on org.network for each row execute function platform.register_tenant();

/** Queues a task for the network of this transaction. The server's role has no other way into the queue. */
create function platform.enqueue(p_task text, p_input jsonb, p_run_at timestamptz default null, p_job_key text default null)
returns void
language plpgsql
security definer
set search_path = pg_catalog
as $$
begin
  if platform.network_id() is null then
    raise exception 'A job belongs to a network; none is set.';
  end if;
  perform graphile_worker.add_job(
    p_task,
    payload => json_build_object('networkId', platform.network_id(), 'input', p_input),
    run_at => p_run_at,
    max_attempts => 12,
    job_key => case when p_job_key is null then null else platform.network_id()::text || '/' || p_job_key end);
end $$;
revoke execute on function platform.enqueue(text, jsonb, timestamptz, text) from public;
grant execute on function platform.enqueue(text, jsonb, timestamptz, text) to salus_app;
