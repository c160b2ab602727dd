import { sql } from 'kysely';
import type { CommandCtx } from '../platform/context.ts';

const chunkSize = 2_000;

/** Writes many rows of one table, all with the same columns; instants may be Dates, jsonb columns plain values. */
export async function insertRows(
  ctx: CommandCtx,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = sql.join(['network_id', ...Object.keys(first)].map((column) => sql.ref(column)));
  for (let at = 0; at < rows.length; at += chunkSize) {
    const chunk = rows.slice(at, at + chunkSize).map((row) => ({ network_id: ctx.networkId, ...row }));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(chunk)}::jsonb)`.execute(
      ctx.db,
    );
  }
}
