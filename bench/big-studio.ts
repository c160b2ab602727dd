/** A studio large enough to measure, in a database of the product's own making, with its real durability settings. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { newToken } from '../apps/server/src/modules/access/credentials.ts';
import { appUrl } from '../apps/server/src/platform/db/app-url.ts';
import { startPostgres } from '../apps/server/src/platform/db/launcher.ts';
import { migrate } from '../apps/server/src/platform/db/migrate.ts';
import { sessionCookie } from '../apps/server/src/platform/http/requests.ts';
import { newId } from '../apps/server/src/platform/ids.ts';

export interface BigStudio {
  adminUrl: string;
  url: string;
  networkId: string;
  studioId: string;
  ownerId: string;
  cookie: string;
  employeeIds: string[];
  clientIds: string[];
  serviceId: string;
  admin: pg.Client;
  close(): Promise<void>;
}

const zone = 'Europe/Moscow';
const nineToNine = JSON.stringify(Array.from({ length: 7 }, () => [[540, 1260]]));
const everyDay = JSON.stringify(Array.from({ length: 7 }, () => ({ work: [[540, 1260]], breaks: [[780, 810]] })));

/** Minutes past midnight in the studio as an instant. */
export function studioInstant(day: string, minute: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+03:00`) + minute * 60_000);
}

/** A day some way ahead, so that nothing is in the past. */
export function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

export async function openBigStudio({ staff, clients }: { staff: number; clients: number }): Promise<BigStudio> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'salus-bench-'));
  const cluster = await startPostgres({ dataDir: path.join(dataDir, 'pg') });
  await migrate(cluster.adminUrl);
  const admin = new pg.Client({ connectionString: cluster.adminUrl });
  await admin.connect();
  const [networkId, companyId, studioId, ownerId, serviceId] = [newId(), newId(), newId(), newId(), newId()];
  const employeeIds = Array.from({ length: staff }, newId);
  const clientIds = Array.from({ length: clients }, newId);
  const token = newToken(networkId);
  const insert = (sql: string, values: unknown[]) => admin.query(sql, values);

  await insert('insert into org.network (network_id, name) values ($1, $2)', [networkId, 'Bench']);
  await insert('insert into org.company (network_id, id, kind, name) values ($1, $2, $3, $4)', [
    networkId,
    companyId,
    'head',
    'Head',
  ]);
  await insert(
    'insert into org.studio (network_id, id, company_id, name, address, time_zone, week_hours) values ($1, $2, $3, $4, $5, $6, $7)',
    [networkId, studioId, companyId, 'Studio', 'Street 1', zone, nineToNine],
  );
  await insert(
    "insert into access.account (network_id, id, display_name, is_owner, state) values ($1, $2, 'Owner', true, 'active')",
    [networkId, ownerId],
  );
  await insert(
    "insert into access.session (network_id, id, account_id, token_hash, expires_at) values ($1, $2, $3, $4, now() + interval '1 day')",
    [networkId, newId(), ownerId, token.hash],
  );
  await insert(
    "insert into access.account (network_id, id, display_name) select $1, e, 'Employee' from unnest($2::uuid[]) e",
    [networkId, employeeIds],
  );
  await insert(
    "insert into staff.employee (network_id, id, first_name, last_name) select $1, e, 'Anna', 'No ' || n from unnest($2::uuid[]) with ordinality u(e, n)",
    [networkId, employeeIds],
  );
  await insert(
    "insert into calendar.resource (network_id, id, kind) select $1, e, 'employee' from unnest($2::uuid[]) e on conflict do nothing",
    [networkId, employeeIds],
  );
  await insert(
    'insert into staff.employee_studio (network_id, employee_id, studio_id) select $1, e, $3 from unnest($2::uuid[]) e',
    [networkId, employeeIds, studioId],
  );
  await insert(
    "insert into calendar.working_pattern (network_id, id, employee_id, studio_id, starts_on, anchor_on, cycle) select $1, gen_random_uuid(), e, $3, '2020-01-06', '2020-01-06', $4 from unnest($2::uuid[]) e",
    [networkId, employeeIds, studioId, everyDay],
  );
  await insert(
    'insert into catalogue.service (network_id, id, name, duration_min, price_minor, needs_room) values ($1, $2, $3, 30, 300000, false)',
    [networkId, serviceId, 'Massage'],
  );
  await insert(
    'insert into catalogue.service_staff (network_id, service_id, employee_id) select $1, $3, e from unnest($2::uuid[]) e',
    [networkId, employeeIds, serviceId],
  );
  await insert(
    "insert into clients.client (network_id, id, phone, first_name) select $1, c, '+79' || lpad(n::text, 9, '0'), 'Client ' || n from unnest($2::uuid[]) with ordinality u(c, n)",
    [networkId, clientIds],
  );
  return {
    adminUrl: cluster.adminUrl,
    url: appUrl(cluster.adminUrl),
    networkId,
    studioId,
    ownerId,
    cookie: `${sessionCookie}=${token.text}`,
    employeeIds,
    clientIds,
    serviceId,
    admin,
    async close() {
      await admin.end();
      await cluster.stop({ force: true });
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Fills days with visits of half an hour, so many per employee, as bookings leave them. */
export async function fillDays(studio: BigStudio, days: readonly string[], perEmployee: number): Promise<void> {
  const starts = days.flatMap((day) =>
    Array.from({ length: perEmployee }, (_, n) => studioInstant(day, 540 + n * 30 + (n >= 8 ? 30 : 0))),
  );
  await studio.admin.query(
    `with made as (
       select gen_random_uuid() as visit_id, gen_random_uuid() as line_id, e, s, row_number() over () as n,
         ($5::uuid[])[1 + (row_number() over ())::int % cardinality($5::uuid[])] as client_id
       from unnest($2::uuid[]) e cross join unnest($3::timestamptz[]) s
     ), visits as (
       insert into bookings.visit (network_id, id, number, studio_id, client_id, starts_at, ends_at, total_minor)
       select $1, visit_id, n + (select coalesce(max(number), 0) from bookings.visit), $4, client_id, s, s + interval '30 min', 300000 from made
     ), lines as (
       insert into bookings.visit_line (network_id, id, visit_id, line_no, service_id, service_name, employee_id, starts_at, ends_at, price_minor)
       select $1, line_id, visit_id, 1, $6, 'Massage', e, s, s + interval '30 min', 300000 from made
     )
     insert into calendar.reservation (network_id, id, resource_id, starts_at, ends_at, source_kind, source_id)
     select $1, gen_random_uuid(), e, s, s + interval '30 min', 'service_line', line_id from made`,
    [studio.networkId, studio.employeeIds, starts, studio.studioId, studio.clientIds, studio.serviceId],
  );
  await studio.admin.query('vacuum analyze');
}
