import { type Selectable, sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import type { DB } from '../../platform/db/schema.generated.ts';
import { columnsOf, viewOf } from '../../platform/db/wire-names.ts';
import { versionConflict } from './errors.ts';

export { columnsOf, viewOf };

/** Tables whose rows carry a version and can be archived. */
export type RecordTable =
  | 'org.company'
  | 'org.legal_entity'
  | 'org.region'
  | 'org.studio'
  | 'org.department'
  | 'org.room'
  | 'org.equipment';

/** The parts of an edit that mean the same for every record. */
export interface EditOf {
  version?: number;
  isArchived?: boolean;
}

/**
 * Writes the given fields and the next version. Refuses when the caller has seen another version: nobody's work is
 * overwritten unseen.
 */
export async function writeEdit<T extends RecordTable>(
  ctx: CommandCtx,
  table: T,
  before: { id: string; version: number },
  { version, isArchived, ...fields }: EditOf & Record<string, unknown>,
): Promise<Selectable<DB[T]>> {
  const archiving = isArchived === undefined ? {} : { archived_at: isArchived ? ctx.now : null };
  const row = await ctx.db
    .updateTable(table as RecordTable)
    // The columns were checked by the body's schema; Kysely cannot follow one statement over seven tables.
    .set({ ...columnsOf(fields), ...archiving, version: sql`version + 1` } as never)
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', before.id)
    .where('version', '=', version ?? before.version)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw versionConflict();
  return row as Selectable<DB[T]>;
}
