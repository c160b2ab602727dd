import { type RawBuilder, sql } from 'kysely';
import type * as z from 'zod';
import { type CommandCtx, type ReadCtx, requireReach } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { conditionsAt, prepare } from './client-filters.ts';
import { clientNotFound } from './errors.ts';
import { cappedCount, countLimit } from './list-clients.ts';
import { ClientFilters, type ClientView, type readyViews, type SaveClientView } from './list-schema.ts';

type View = z.output<typeof ClientView>;
type ViewQuery = View['query'];

/** Views that everybody has from the first day. */
const ready: Record<(typeof readyViews)[number], ViewQuery> = {
  all: {},
  booked_this_week: { nextVisit: 'this_week', sort: 'nextVisit' },
  sleeping_60: { sleepingDays: '60', sort: '-lastVisit' },
  birthdays_7: { birthdayWithinDays: '7' },
  needs_contract: { needsContract: 'true', sort: 'nextVisit' },
};

/** Ready views, one's own and shared ones, each with how many clients it finds within reach. */
export async function listClientViews(ctx: ReadCtx): Promise<{ items: View[] }> {
  const saved = await ctx.db
    .selectFrom('clients.saved_view')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where((or) => or.or([or('account_id', '=', ctx.actor.id), or('is_shared', '=', true)]))
    .orderBy('sort_order')
    .orderBy('id')
    .limit(20)
    .execute();
  const views: Omit<View, 'count' | 'isCapped'>[] = [
    ...Object.entries(ready).map(([preset, query]) => ({
      id: preset,
      preset: preset as View['preset'],
      name: '',
      query,
      isShared: true,
      isMine: false,
    })),
    ...saved.map((view) => ({
      id: view.id,
      preset: null,
      name: view.name,
      query: view.query as ViewQuery,
      isShared: view.is_shared,
      isMine: view.account_id === ctx.actor.id,
    })),
  ];
  const counts = await countsOf(
    ctx,
    views.map(({ query }) => query),
  );
  return { items: views.map((view, index) => ({ ...view, ...cappedCount(counts[index] ?? 0) })) };
}

/** All counts in one statement. A view saved by an older version may hold a filter that is gone: it then counts what is left. */
async function countsOf(ctx: ReadCtx, queries: readonly ViewQuery[]): Promise<number[]> {
  const preparation = await prepare(ctx);
  const counts = queries.map((query): RawBuilder<unknown> => {
    const filters = ClientFilters.safeParse(query);
    // A search is counted when its view is opened: there may be twenty of them here.
    const { where } = conditionsAt(ctx, filters.success ? { ...filters.data, q: undefined } : {}, preparation);
    return sql`(select count(*) from (select 1 from clients.client c where ${where} limit ${countLimit + 1}) found)`;
  });
  const { rows } = await sql<{ counts: number[] }>`
    select json_build_array(${sql.join(counts)}) as counts`.execute(ctx.db);
  return rows[0]?.counts ?? [];
}

/** Keeps the present filters under a name, for oneself or for everybody. The same id again replaces one's own view. */
export async function saveClientView(ctx: CommandCtx, input: SaveClientView): Promise<{ id: string }> {
  requireReach(ctx, 'clients.client', 'view');
  const id = input.id ?? newId();
  const values = { name: input.name, query: JSON.stringify(input.query), is_shared: input.isShared };
  const kept = await ctx.db
    .insertInto('clients.saved_view')
    .values({ network_id: ctx.networkId, id, account_id: ctx.actor.id, ...values })
    .onConflict((conflict) =>
      conflict
        .columns(['network_id', 'id'])
        .doUpdateSet(values)
        .where(sql.ref('saved_view.account_id'), '=', ctx.actor.id),
    )
    .returning('id')
    .executeTakeFirst();
  if (!kept) throw clientNotFound();
  return { id };
}

/** Removes one's own view; whoever manages clients may remove a shared one too. */
export async function removeClientView(ctx: CommandCtx, { viewId }: { viewId: string }): Promise<void> {
  const view = await ctx.db
    .selectFrom('clients.saved_view')
    .select(['account_id', 'is_shared'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', viewId)
    .executeTakeFirst();
  const isMine = view?.account_id === ctx.actor.id;
  if (!view || (!isMine && !view.is_shared)) throw clientNotFound();
  if (!isMine) requireReach(ctx, 'clients.client', 'delete');
  await ctx.db
    .deleteFrom('clients.saved_view')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', viewId)
    .execute();
}
