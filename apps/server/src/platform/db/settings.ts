import os from 'node:os';

/** What we set differently from PostgreSQL's own defaults; an outside server wants the two query planner lines as well. */
export function settingsFor(port: number, fast: boolean): Record<string, string | number> {
  const memoryMb = os.totalmem() / 1_048_576;
  const sharedMb = fast ? 128 : Math.round(Math.min(1024, Math.max(128, memoryMb / 8)));
  return {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '', // their paths are limited to about 100 characters
    max_connections: fast ? 300 : 100,
    shared_buffers: `${sharedMb}MB`,
    effective_cache_size: `${Math.round(Math.max(256, memoryMb / 2))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: 1.1, // with the next line: a day of 100 staff in 8 ms instead of 24
    max_parallel_workers_per_gather: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Refused statements would bring clients' names and phones into the log; the application logs its own errors.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB' } : {}),
  };
}
