import { type Selectable, sql } from 'kysely';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import type { DB } from '../../platform/db/schema.generated.ts';
import { columnsOf } from '../../platform/db/wire-names.ts';
import { brokeConstraint } from '../../platform/refusal.ts';
import { idTaken, nameTaken, notFound, referenceUnknown, versionConflict } from './errors.ts';

/** Directories whose rows carry a name, a version, a place in the order and can be archived. */
export type DirectoryTable = 'catalogue.class_type' | 'catalogue.format' | 'catalogue.category';
type RecordTable = DirectoryTable | 'catalogue.service';

/** One row by its id, or undefined. */
export async function findRecord<T extends RecordTable>(
  ctx: CommandCtx,
  table: T,
  id: string,
): Promise<Selectable<DB[T]> | undefined> {
  const row = await ctx.db
    .selectFrom(table as RecordTable)
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row as Selectable<DB[T]> | undefined;
}

/** One row by its id; refuses as "not found". */
export async function requireRecord<T extends RecordTable>(
  ctx: CommandCtx,
  table: T,
  id: string,
): Promise<Selectable<DB[T]>> {
  const row = await findRecord(ctx, table, id);
  if (!row) throw notFound();
  return row;
}

/** Adds a row at the end of the order. */
export async function insertRecord(ctx: CommandCtx, table: RecordTable, fields: { id: string; name: string }) {
  await ctx.db
    .insertInto(table)
    // The columns were checked by the body's schema; Kysely cannot follow one statement over four tables.
    .values({
      ...columnsOfRecord(fields),
      network_id: ctx.networkId,
      sort_order: sql`(select coalesce(max(t.sort_order), -1) + 1 from ${sql.table(table)} t where t.network_id = ${ctx.networkId})`,
    } as never)
    .execute()
    .catch(asRefusal(fields.name));
}

/** Lists become JSON on their way, but what a sub-service inherits is an array of words to the database. */
function columnsOfRecord({ inherits, ...fields }: { inherits?: unknown } & Record<string, unknown>) {
  return { ...columnsOf(fields), ...(inherits === undefined ? {} : { inherits }) };
}

/** The parts of an edit that mean the same for every record. */
export interface EditOf {
  version?: number | undefined;
  isArchived?: boolean | undefined;
}

/** Writes the given fields and the next version; refuses when the caller has seen another version. */
export async function writeEdit<T extends RecordTable>(
  ctx: CommandCtx,
  table: T,
  before: { id: string; name: string; version: number },
  { version, isArchived, ...fields }: EditOf & Record<string, unknown>,
): Promise<Selectable<DB[T]>> {
  const archiving = isArchived === undefined ? {} : { archived_at: isArchived ? ctx.now : null };
  const row = await ctx.db
    .updateTable(table as RecordTable)
    .set({ ...columnsOfRecord(fields), ...archiving, version: sql`version + 1` } as never)
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', before.id)
    .where('version', '=', version ?? before.version)
    .returningAll()
    .executeTakeFirst()
    .catch(asRefusal(String(fields.name ?? before.name)));
  if (!row) throw versionConflict();
  return row as Selectable<DB[T]>;
}

/** Puts records into the given order; those not named stay where they are. */
export async function orderRecords(ctx: CommandCtx, table: RecordTable, ids: readonly string[]): Promise<void> {
  await sql`
    update ${sql.table(table)} t set sort_order = wanted.place - 1
    from unnest(${ids as string[]}::uuid[]) with ordinality as wanted(id, place)
    where t.network_id = ${ctx.networkId} and t.id = wanted.id`.execute(ctx.db);
  recordChange(ctx, {
    action: `${table.slice('catalogue.'.length)}.order`,
    objectType: 'network',
    objectId: ctx.networkId,
    after: { ids },
  });
}

const uniqueNames = [
  'class_type_name_unique',
  'format_name_unique',
  'service_category_name_unique',
  'service_name_unique',
];

/** Foreign keys by what the wire calls the field that points nowhere. */
const references: Readonly<Record<string, string>> = {
  photo_file_id: 'photoFileId',
  interest_id: 'interestId',
  parent_id: 'parentId',
  category_id: 'categoryId',
  format_id: 'formatId',
  studio_id: 'studioIds',
  company_id: 'prices',
  grade_id: 'prices',
  employee_id: 'staff',
  room_id: 'roomIds',
  class_type_id: 'classTypeIds',
  service_id: 'serviceId',
};

/** Turns the constraints a person can run into here into refusals. */
export function asRefusal(name: string): (error: unknown) => never {
  return (error) => {
    if (uniqueNames.some((unique) => brokeConstraint(error, unique))) throw nameTaken({ name: name.trim() });
    const constraint = error instanceof Error ? ((error as { constraint?: string }).constraint ?? '') : '';
    if (/^(class_type|format|category|service)_pkey/.test(constraint)) throw idTaken();
    const pointing = /^\w+?_network_id_(\w+)_fkey/.exec(constraint)?.[1];
    if (pointing) throw referenceUnknown({ field: references[pointing] ?? pointing });
    throw error;
  };
}
