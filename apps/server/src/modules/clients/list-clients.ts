import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';
import type { ReadCtx } from '../../platform/context.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/schemas.ts';
import { type ClientConditions, clientConditions, lastVisitKey, nextVisitKey, statusSql } from './client-filters.ts';
import type { ClientFilters, ClientRow, ClientSort, ListClientsQuery } from './list-schema.ts';
import { type clientStatuses, dayOf, groupMarks, isStatusFixed } from './model.ts';
import { maskEmail, maskPhone } from './phone.ts';
import { searchLimit } from './search-candidates.ts';

/** Each sort is one index and never null, so that a page begins where the last one ended. */
const sortKeys: Record<ClientSort, { key: RawBuilder<unknown>; type: string }> = {
  name: { key: sql`c.sort_name`, type: 'text' },
  lastVisit: { key: lastVisitKey, type: 'timestamptz' },
  nextVisit: { key: nextVisitKey, type: 'timestamptz' },
  visits: { key: sql`c.completed_visits`, type: 'integer' },
  created: { key: sql`c.created_at`, type: 'timestamptz' },
};

const position = z.union([
  z.object({ key: z.string(), id: z.uuid() }),
  z.object({ skip: z.int().min(0).max(100_000) }),
]);

/** Clients of the actor's reach by filters, search and sort; one page [CLI-001, CLI-003, CLI-004]. */
export async function listClients(
  ctx: ReadCtx,
  query: ListClientsQuery & { clientIds?: readonly string[] },
): Promise<{ items: ClientRow[]; nextCursor: string | null }> {
  const conditions = await clientConditions(ctx, query);
  const { order, key, type, desc } = orderOf(conditions, query.sort);
  const after = decodeCursor(query.cursor, position);
  const skip = after && 'skip' in after ? after.skip : query.page && !after ? (query.page - 1) * query.limit : 0;
  const compare = desc ? sql`<` : sql`>`;
  const rest =
    after && 'key' in after && key
      ? sql`and (${key}, c.id) ${compare} (${after.key}::${sql.raw(type)}, ${after.id}::uuid)`
      : sql``;
  const only = query.clientIds ? sql`and c.id = any(${[...query.clientIds]}::uuid[])` : sql``;

  const { rows } = await sql<ListedClient>`
    select ${rowColumns(ctx, conditions)}, ${key ?? sql`null`}::text as sort_key
    from clients.client c
    left join clients.category g on g.network_id = c.network_id and g.id = c.category_id
    where ${conditions.where} ${rest} ${only}
    order by ${order}
    limit ${query.limit + 1} offset ${skip}`.execute(ctx.db);

  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const more = rows.length > query.limit && last;
  const next = last?.sort_key != null ? { key: last.sort_key, id: last.id } : { skip: skip + query.limit };
  return { items: page.map((row) => clientRow(row, ctx)), nextCursor: more ? encodeCursor(next) : null };
}

/** Counting stops here: nobody reads the difference between ten and twelve thousand. */
export const countLimit = 10_000;

/** How many clients the filters find, counted on its own so that the page need not wait [CLI-009]. */
export async function countClients(
  ctx: ReadCtx,
  filters: ClientFilters,
): Promise<{ count: number; isCapped: boolean }> {
  const { where, isCommonSearch } = await clientConditions(ctx, filters);
  const limit = isCommonSearch ? searchLimit : countLimit;
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select 1 from clients.client c where ${where} limit ${limit + 1}) found`.execute(
    ctx.db,
  );
  return cappedCount(rows[0]?.count ?? 0, limit);
}

export function cappedCount(count: number, limit = countLimit): { count: number; isCapped: boolean } {
  return { count: Math.min(count, limit), isCapped: count > limit };
}

function orderOf({ search, isCommonSearch }: ClientConditions, sort: ListClientsQuery['sort']) {
  if (!sort && search && !isCommonSearch) {
    // The family name first, then any other beginning of a word; of equals the one who came last.
    const order = sql`(lower(c.sort_name) like ${search.nameStart}) desc, ${lastVisitKey} desc, c.id`;
    return { order, key: undefined, type: '', desc: false };
  }
  // Of thousands the ones who came last are the likeliest, and their index stops at a page.
  const chosen = sort ?? (isCommonSearch ? '-lastVisit' : 'name');
  const desc = chosen.startsWith('-');
  const { key, type } = sortKeys[chosen.replace('-', '') as ClientSort];
  return { order: desc ? sql`${key} desc, c.id desc` : sql`${key}, c.id`, key, type, desc };
}

/** What a list shows of a client; `c` is the client and `g` the category. */
export function rowColumns(
  ctx: ReadCtx,
  { contactsShown }: Pick<ClientConditions, 'contactsShown'>,
): RawBuilder<unknown> {
  return sql`c.id, c.last_name, c.first_name, c.patronymic, c.phone, c.email, c.loyalty_card, c.photo_file_id,
    c.category_id, g.name as category_name, g.colour as category_colour, c.fixed_status, c.fixed_status_until, c.bonus_percent,
    c.needs_attention, c.wants_earlier, c.is_staff, c.is_guest, c.last_visit_at, c.next_visit_at, c.completed_visits,
    c.created_at, c.born_on, c.source, c.tags, c.archived_at, ${statusSql(ctx)} as status, ${contactsShown} as contacts_shown`;
}

export interface ListedClient {
  id: string;
  last_name: string;
  first_name: string;
  patronymic: string;
  phone: string | null;
  email: string | null;
  loyalty_card: string | null;
  photo_file_id: string | null;
  category_id: string | null;
  category_name: string | null;
  category_colour: number | null;
  fixed_status: string | null;
  fixed_status_until: string | null;
  bonus_percent: string;
  needs_attention: boolean;
  wants_earlier: boolean;
  is_staff: boolean;
  is_guest: boolean;
  last_visit_at: Date | null;
  next_visit_at: Date | null;
  completed_visits: number;
  created_at: Date;
  born_on: string | null;
  source: string;
  tags: string[];
  archived_at: Date | null;
  status: (typeof clientStatuses)[number];
  contacts_shown: boolean;
  sort_key?: string | null;
}

export function clientRow(row: ListedClient, ctx: ReadCtx): ClientRow {
  const isToCome = row.next_visit_at !== null && row.next_visit_at >= ctx.now;
  return {
    id: row.id,
    lastName: row.last_name,
    firstName: row.first_name,
    patronymic: row.patronymic,
    phone: row.phone && (row.contacts_shown ? row.phone : maskPhone(row.phone)),
    email: row.email && (row.contacts_shown ? row.email : maskEmail(row.email)),
    contactsHidden: !row.contacts_shown,
    loyaltyCard: row.loyalty_card,
    photoFileId: row.photo_file_id,
    category:
      row.category_id && row.category_name !== null
        ? { id: row.category_id, name: row.category_name, colour: row.category_colour ?? 1 }
        : null,
    status: row.status,
    isStatusFixed: isStatusFixed(row, dayOf(ctx.now)),
    groups: groupMarks(row),
    lastVisitAt: row.last_visit_at,
    nextVisitAt: isToCome ? row.next_visit_at : null,
    completedVisits: row.completed_visits,
    createdAt: row.created_at,
    bornOn: row.born_on,
    source: row.source,
    tags: row.tags,
    isArchived: row.archived_at !== null,
  };
}
