import type pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { buildApp } from '../app.ts';
import { newToken } from '../modules/access/credentials.ts';
import { ownerGrant } from '../modules/access/effective-rights.ts';
import { readConfig } from '../platform/config.ts';
import type { Actor, CommandCtx, Db, ReadCtx } from '../platform/context.ts';
import { openPool } from '../platform/db/database.ts';
import type { DB } from '../platform/db/schema.generated.ts';
import { sessionCookie } from '../platform/http/requests.ts';
import { newId } from '../platform/ids.ts';
import { OutboxRunner } from '../platform/outbox.ts';
import type { Grant, Rights } from '../platform/rights.ts';
import type { App } from '../platform/server-module.ts';
import { type Identity, read, systemActor, transact } from '../platform/transact.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** Open from 09:00 to 21:00 every day. */
export const nineToNine = Array.from({ length: 7 }, () => [[540, 1260]]);

/** A database and a server for one test file. Call at the top level; use inside tests. */
export function useServer() {
  let database: TestDatabase;
  let pool: pg.Pool;
  let app: App;
  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openPool(database.appUrl, 10);
    app = await buildApp({ config: readConfig({ LOG_LEVEL: 'error', RATE_LIMIT: '0' }), pool, live: null });
    await app.ready();
  });
  afterAll(async () => {
    await app?.close();
    await pool?.end();
    await database?.drop();
  });
  return {
    get pool() {
      return pool;
    },
    get app() {
      return app;
    },
    get database() {
      return database;
    },
    /** A network of its own for each test, so that none cleans up after another. */
    newNetwork: (facts: { timeZone?: string } = {}) => newNetwork(pool, app, facts),
    /** Delivers all announced events to their reactions now. */
    async deliverEvents() {
      const { pino } = await import('pino');
      await new OutboxRunner(pool, pino({ level: 'error' })).drain();
    },
  };
}

export type TestNetwork = Awaited<ReturnType<typeof newNetwork>>;

// biome-ignore lint/suspicious/noExplicitAny: tests read answers loosely; the contract itself is checked by types elsewhere
function answerOf(response: { body: string; headers: Record<string, unknown>; json: () => unknown }): any {
  return response.body !== '' && String(response.headers['content-type'] ?? '').includes('json')
    ? response.json()
    : response.body;
}

/** Head company, one studio open nine to nine, an owner with every right. Builders insert rows directly. */
async function newNetwork(pool: pg.Pool, app: App, { timeZone = 'Europe/Moscow' }: { timeZone?: string }) {
  const networkId = newId();
  const companyId = newId();
  const ownerId = newId();
  const insert = async <T extends keyof DB & string>(table: T, row: Record<string, unknown>) => {
    await transact(pool, { networkId, actor: systemActor, channel: 'system' }, async (ctx) => {
      await (ctx.db as Db)
        .insertInto(table)
        .values({ network_id: networkId, ...row } as never)
        .execute();
    });
    return row;
  };
  await insert('org.network', { name: 'Test' });
  await insert('org.company', { id: companyId, kind: 'head', name: 'Head' });

  const newStudio = async (facts: Record<string, unknown> = {}): Promise<string> => {
    const id = newId();
    await insert('org.studio', {
      id,
      company_id: companyId,
      name: `Studio ${id.slice(-6)}`,
      address: 'Street 1',
      time_zone: timeZone,
      week_hours: JSON.stringify(nineToNine),
      ...facts,
    });
    return id;
  };
  const studioId = await newStudio();
  await insert('access.account', { id: ownerId, display_name: 'Owner', is_owner: true, state: 'active' });

  const owner: Actor = { kind: 'account', id: ownerId, name: 'Owner', grants: [ownerGrant()] };
  const identity = (facts: Partial<Identity> = {}): Identity => ({
    networkId,
    actor: owner,
    channel: 'admin',
    ...facts,
  });

  /** A signed-in cookie for an account. */
  const signIn = async (accountId: string): Promise<string> => {
    const token = newToken(networkId);
    await insert('access.session', {
      id: newId(),
      account_id: accountId,
      token_hash: token.hash,
      expires_at: new Date(Date.now() + 3_600_000),
    });
    return `${sessionCookie}=${token.text}`;
  };
  const cookies = new Map<string, string>();
  const cookieOf = async (accountId: string) => {
    const cookie = cookies.get(accountId) ?? (await signIn(accountId));
    cookies.set(accountId, cookie);
    return cookie;
  };

  /** An employee working nine to nine every day in the studio, with an account and rights. */
  const employee = async (
    facts: Record<string, unknown> = {},
    {
      rights = {},
      studioIds = [studioId],
      works = true,
    }: { rights?: Rights; studioIds?: string[]; works?: boolean } = {},
  ): Promise<string> => {
    const id = newId();
    await insert('access.account', { id, display_name: `Employee ${id.slice(-6)}`, state: 'active' });
    await insert('staff.employee', { id, first_name: `Employee ${id.slice(-6)}`, ...facts });
    for (const studio of studioIds) {
      await insert('staff.employee_studio', { employee_id: id, studio_id: studio });
      if (works) {
        await insert('calendar.working_pattern', {
          id: newId(),
          employee_id: id,
          studio_id: studio,
          starts_on: '2020-01-06',
          anchor_on: '2020-01-06',
          cycle: JSON.stringify(Array.from({ length: 7 }, () => ({ work: [[540, 1260]], breaks: [] }))),
        });
      }
    }
    const positionId = newId();
    await insert('access.position', {
      id: positionId,
      name: `Position ${id.slice(-6)}`,
      rights: JSON.stringify(rights),
    });
    const assignmentId = newId();
    await insert('access.assignment', { id: assignmentId, account_id: id, position_id: positionId });
    for (const studio of studioIds) {
      await insert('access.assignment_place', { id: newId(), assignment_id: assignmentId, studio_id: studio });
    }
    return id;
  };

  const build = {
    insert,
    studio: newStudio,
    employee,
    async client(facts: Record<string, unknown> = {}): Promise<string> {
      const id = newId();
      const phone = `+7916${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;
      await insert('clients.client', { id, phone, first_name: `Client ${id.slice(-6)}`, ...facts });
      return id;
    },
    async room(facts: Record<string, unknown> = {}): Promise<string> {
      const id = newId();
      await insert('org.room', { id, studio_id: studioId, kind: 'room', name: `Room ${id.slice(-6)}`, ...facts });
      return id;
    },
    async equipment(kind: string, facts: Record<string, unknown> = {}): Promise<string> {
      const id = newId();
      await insert('org.equipment', { id, studio_id: studioId, kind, name: `${kind} ${id.slice(-6)}`, ...facts });
      return id;
    },
    /** A 60-minute service without a room, done by the given employees. */
    async service(facts: Record<string, unknown> = {}, employeeIds: string[] = []): Promise<string> {
      const id = newId();
      await insert('catalogue.service', {
        id,
        name: `Service ${id.slice(-6)}`,
        duration_min: 60,
        price_minor: 300_000,
        needs_room: false,
        ...facts,
      });
      for (const employeeId of employeeIds) {
        await insert('catalogue.service_staff', { service_id: id, employee_id: employeeId });
      }
      return id;
    },
  };

  return {
    networkId,
    companyId,
    studioId,
    ownerId,
    owner,
    build,
    /** Runs a command as the owner, or as somebody else. */
    run: <I, T>(useCase: (ctx: CommandCtx, input: I) => Promise<T>, input: I, facts: Partial<Identity> = {}) =>
      transact(pool, identity(facts), (ctx) => useCase(ctx, input)),
    /** Runs a read as the owner, or as somebody else. */
    read: <I, T>(useCase: (ctx: ReadCtx, input: I) => Promise<T>, input: I, facts: Partial<Identity> = {}) =>
      read(pool, identity(facts), (ctx) => useCase(ctx, input)),
    /** An actor with the given rights in the network's first studio, for `run` and `read`. */
    actor(accountId: string, rights: Rights, studioIds: string[] = [studioId]): Actor {
      const grant: Grant = { rights, studioIds, regionStudioIds: studioIds, companyStudioIds: studioIds };
      return { kind: 'account', id: accountId, name: 'Actor', grants: [grant] };
    },
    /** The cookie of somebody signed in. */
    cookie: (accountId: string = ownerId) => cookieOf(accountId),
    /** A request through the public API, signed in as the owner or another account. */
    async http(
      method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      url: string,
      { body, as = ownerId, headers = {} }: { body?: unknown; as?: string; headers?: Record<string, string> } = {},
    ) {
      const cookie = await cookieOf(as);
      const response = await app.inject({
        method,
        url,
        headers: { cookie, ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      return {
        status: response.statusCode,
        body: answerOf(response),
        headers: response.headers,
      };
    },
    /** Types of the events announced so far, oldest first. */
    events: () =>
      read(pool, identity(), async (ctx) => {
        const rows = await ctx.db
          .selectFrom('outbox.event')
          .select('type')
          .where('network_id', '=', networkId)
          .orderBy('id')
          .execute();
        return rows.map((row) => row.type);
      }),
  };
}
