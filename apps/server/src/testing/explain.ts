import pg from 'pg';

/** One step of a plan, as PostgreSQL tells it. */
export interface PlanStep {
  /** `Seq Scan`, `Index Scan`, `Nested Loop` … */
  node: string;
  /** The table it reads, when it reads one. */
  table: string | null;
  index: string | null;
  /** Rows it gave in all its rounds. */
  rows: number;
  /** Rows it read and threw away. */
  removed: number;
}

interface RawStep {
  'Node Type': string;
  'Relation Name'?: string;
  Schema?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  Plans?: RawStep[];
}

/**
 * How a statement is carried out, step by step, after running it for real in a transaction that is rolled back. Ask with
 * `appUrl` and a network to see what the running server sees, policies included. Fill tables and `analyze` first: on a
 * handful of rows PostgreSQL reads the whole table, and is right.
 */
export async function explainQuery(
  url: string,
  networkId: string,
  query: { sql: string; parameters?: readonly unknown[] },
): Promise<PlanStep[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.network_id', $1, true)`, [networkId]);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: RawStep }] }>(
      `explain (analyze, verbose, timing off, format json) ${query.sql}`,
      [...(query.parameters ?? [])],
    );
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    return plan ? stepsOf(plan) : [];
  } finally {
    await client.end(); // and whatever the statement changed is gone
  }
}

/** The steps that read a whole table, of those tables whose size nobody bounds. */
export function wholeTableReads(steps: readonly PlanStep[], tables: readonly string[]): PlanStep[] {
  return steps.filter(({ node, table }) => node === 'Seq Scan' && table !== null && tables.includes(table));
}

function stepsOf(raw: RawStep): PlanStep[] {
  const loops = raw['Actual Loops'] ?? 1;
  const table = raw['Relation Name'];
  const step: PlanStep = {
    node: raw['Node Type'],
    table: table ? `${raw.Schema}.${table}` : null,
    index: raw['Index Name'] ?? null,
    rows: (raw['Actual Rows'] ?? 0) * loops,
    removed: (raw['Rows Removed by Filter'] ?? 0) * loops,
  };
  return [step, ...(raw.Plans ?? []).flatMap(stepsOf)];
}
