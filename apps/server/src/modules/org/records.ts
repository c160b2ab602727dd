import { type Selectable, sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import type { DB } from '../../platform/db/schema.generated.ts';
import { versionConflict } from './errors.ts';

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

/** A row as the wire names it: `week_hours` is `weekHours`. */
export type View<Row> = { [K in keyof Row as Camel<K & string>]: Row[K] } & { isArchived: boolean };

/** Names a row's columns as the wire does. What must not leave is cut by the answer's schema. */
export function viewOf<Row extends object>(row: Row): View<Row> {
  const view: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row)) {
    view[column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())] = value;
  }
  view.isArchived = view.archivedAt != null;
  return view as View<Row>;
}

/** The columns of a patch: what is absent stays as it is, lists and objects become JSON. */
export function columnsOf(patch: object): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    columns[column] =
      typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;
  }
  return columns;
}

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
