import { createHash } from 'node:crypto';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import pg from 'pg';
import { isId } from '../ids.ts';
import type { DB } from './schema.generated.ts';

// Counters and money fit a double exactly; dates have no zone and stay text.
const dateArray: number = 1182; // has no name among the builtins
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(dateArray, (text) => text.slice(1, -1).split(',').filter(Boolean));

export type Client = pg.PoolClient;

/** The server's pool. Connections start as the unprivileged role; see `appUrl`. */
export function openPool(url: string, size: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: size, pipeline: true, application_name: 'salus' });
  // An idle connection may be cut by the server (restart, failover); the pool makes a new one on demand.
  pool.on('error', () => {});
  return pool;
}

/** An open transaction of one network. Exactly one of commit and rollback must be called. */
export interface OpenTransaction {
  readonly client: Client;
  readonly db: Kysely<DB>;
  /** Rows of the query that was sent along with BEGIN, in the same round trip. */
  readonly firstRows: readonly Record<string, unknown>[];
  readonly plansOnce: boolean;
  /** `last` travels in the same round trip as COMMIT; when it fails nothing is committed. */
  commit(last?: pg.QueryConfig): Promise<void>;
  rollback(): Promise<void>;
}

/** From here to the end of the transaction. */
export const planningOnce = 'set local plan_cache_mode = force_generic_plan';

/**
 * Begins a transaction for one network, whose rows are all it will see. `first` travels in the same round trip as BEGIN
 * (used to load the actor). `plansOnce`: statements are planned once per connection, not for each set of values.
 */
export async function beginTransaction(
  pool: pg.Pool,
  options: { networkId: string; readOnly: boolean; plansOnce?: boolean | undefined; first?: pg.QueryConfig },
): Promise<OpenTransaction> {
  if (!isId(options.networkId)) throw new Error('The network of a transaction must be a UUID.');
  const client = await pool.connect();
  const plansOnce = options.plansOnce ?? false;
  let isOpen = true;
  const commit = async (last?: pg.QueryConfig) => {
    if (!isOpen) return;
    isOpen = false;
    sendTogether(client);
    const [written, ended] = await Promise.allSettled([last && client.query(last), client.query('commit')]);
    client.release(ended.status === 'rejected');
    if (written.status === 'rejected') throw written.reason;
    if (ended.status === 'rejected') throw ended.reason;
    // A transaction in which a statement failed answers COMMIT with ROLLBACK: nobody may take that for done.
    if (ended.value.command !== 'COMMIT') throw new Error('A failed transaction was to be committed.');
  };
  const rollback = async () => {
    if (!isOpen) return;
    isOpen = false;
    try {
      await client.query('rollback');
      client.release();
    } catch {
      client.release(true);
    }
  };
  try {
    sendTogether(client);
    const begun = client.query(
      `begin${options.readOnly ? ' read only' : ''}; set local app.network_id = '${options.networkId}'${plansOnce ? `; ${planningOnce}` : ''}`,
    );
    const first = options.first ? client.query(options.first) : undefined;
    const [, result] = await Promise.all([begun, first]);
    return {
      client,
      db: kyselyOn(client),
      firstRows: result?.rows ?? [],
      plansOnce,
      commit,
      rollback,
    };
  } catch (error) {
    await rollback();
    throw error;
  }
}

/** What the driver's connection has besides its published type: the socket. */
interface Corkable {
  connection?: { stream?: { cork(): void; uncork(): void; writableCorked: number } };
}

/**
 * Statements that are asked for before the process turns to other work leave in one packet: each packet costs a system call
 * here and wakes the database there. Changes when they are sent, not what.
 */
function sendTogether(client: Client): void {
  const stream = (client as unknown as Corkable).connection?.stream;
  if (!stream || stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

const builders = new WeakMap<Client, Kysely<DB>>();

/** Query builder on one connection. */
export function kyselyOn(client: Client): Kysely<DB> {
  const known = builders.get(client);
  if (known) return known;
  const builder = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OneClientDriver(client),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  builders.set(client, builder);
  return builder;
}

class OneClientDriver implements Driver {
  readonly #connection: DatabaseConnection;

  constructor(client: Client) {
    this.#connection = new OneClientConnection(client);
  }

  async init() {}
  async acquireConnection() {
    return this.#connection;
  }
  async beginTransaction(): Promise<void> {
    throw new Error('A transaction is already open; use cases do not open their own.');
  }
  async commitTransaction() {}
  async rollbackTransaction() {}
  async releaseConnection() {}
  async destroy() {}
}

class OneClientConnection implements DatabaseConnection {
  constructor(private readonly client: Client) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    sendTogether(this.client);
    const result = await this.client.query({
      ...statementName(this.client, query.sql),
      text: query.sql,
      values: query.parameters as unknown[], // only read
    });
    return { rows: result.rows as R[], numAffectedRows: BigInt(result.rowCount ?? 0) };
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Use a cursor page instead of streaming.');
  }
}

const knownStatements = new WeakMap<pg.ClientBase, Map<string, string>>();
const atMostStatements = 400;

/** Names a statement so that the server keeps its plan; bounded, since lists of ids make ever new texts. */
function statementName(client: pg.ClientBase, sql: string): { name?: string } {
  let names = knownStatements.get(client);
  if (!names) {
    names = new Map();
    knownStatements.set(client, names);
  }
  let name = names.get(sql);
  if (!name) {
    if (names.size >= atMostStatements) return {};
    name = createHash('sha1').update(sql).digest('base64url');
    names.set(sql, name);
  }
  return { name };
}
