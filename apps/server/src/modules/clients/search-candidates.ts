import { type RawBuilder, sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import type { SearchPatterns } from './client-search.ts';

/** A search that finds more is too common to collect: the list walks its sort index instead. */
export const searchLimit = 2000;
/** A name and a mailbox may begin alike: so many entries hold at least a client each. */
const entriesPerClient = 4;
/** After every other character, so that "ivan" … "ivan\u{10ffff}" are all words that begin so. */
const lastCharacter = '\u{10ffff}';

/** Ids among which all matching clients are, or more of them than the limit. */
export function foundBySearch(ctx: ReadCtx, { first, others, beginnings }: SearchPatterns): RawBuilder<unknown> {
  if (beginnings) return foundByWords(ctx, beginnings);
  return sql`array(select clients.matching(${first}, ${others[0] ?? first}, ${others.slice(1)}::text[], ${searchLimit + 1}))`;
}

/**
 * Each word reads its entries in order and stops early. When one of the words is rare, its clients are few enough to be looked
 * at; only when all are common their lists are brought together in full.
 */
function foundByWords(ctx: ReadCtx, beginnings: readonly string[]): RawBuilder<unknown> {
  const clientsOf = (beginning: string) => sql`select w.client_id from clients.client_word w
    where w.network_id = ${ctx.networkId} and w.word >= ${beginning} and w.word < ${beginning + lastCharacter}`;
  const [only, ...more] = beginnings;
  if (only !== undefined && more.length === 0) {
    const entries = sql`${clientsOf(only)} limit ${searchLimit * entriesPerClient}`;
    return sql`array(select distinct client_id from (${entries}) one limit ${searchLimit + 1})`;
  }
  const rare = beginnings.map((beginning) => {
    const isRare = sql`(select count(*) from (${clientsOf(beginning)} limit ${searchLimit + 1}) counted) <= ${searchLimit}`;
    return sql`when ${isRare} then array(${clientsOf(beginning)})`;
  });
  const shared = sql.join(beginnings.map(clientsOf), sql` intersect `);
  return sql`case ${sql.join(rare, sql` `)} else array(select client_id from (${shared}) shared limit ${searchLimit + 1}) end`;
}
