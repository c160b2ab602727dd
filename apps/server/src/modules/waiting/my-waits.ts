import { sql } from 'kysely';
import type * as z from 'zod';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { notFound } from './errors.ts';
import { joinWait } from './join-wait.ts';
import type { JoinMyWait, MyWaitView } from './schema.ts';
import { type OfferRow, offerOf, sharedColumns } from './wait-view.ts';

/** Wishes that ended are remembered to their client for a while. */
const shownDays = 14;

type OfferOut = NonNullable<MyWaitView['offer']>;
type Row = Omit<MyWaitView, 'offer'> & { offer: (Omit<OfferOut, keyof OfferRow> & OfferRow) | null };

/** What one waits for, and what became of it lately; what can be answered comes first. */
export async function listMyWaits(ctx: ReadCtx): Promise<{ items: MyWaitView[] }> {
  const since = new Date(ctx.now.getTime() - shownDays * 86_400_000);
  return { items: await rowsOf(ctx, sql`(w.is_active or w.state_changed_at > ${since})`) };
}

/** One wish of one's own; another's is not found. */
export async function myWait(ctx: ReadCtx, waitId: string): Promise<MyWaitView> {
  const [wait] = await rowsOf(ctx, sql`w.id = ${waitId}::uuid`);
  if (!wait) throw notFound();
  return wait;
}

/** Waits for a time by oneself; the same wish told twice is one. */
export async function joinMyWait(ctx: CommandCtx, input: z.output<typeof JoinMyWait>): Promise<MyWaitView> {
  const { id } = await joinWait(ctx, { ...input, clientId: ctx.actor.id });
  return myWait(ctx, id);
}

async function rowsOf(ctx: ReadCtx, where: ReturnType<typeof sql>): Promise<MyWaitView[]> {
  const { rows } = await sql<Row>`
    select ${sharedColumns(ctx)},
      json_build_object('id', st.id, 'name', st.name, 'address', st.address, 'timeZone', st.time_zone) as studio
    from waiting.wish w
    join org.studio st on st.network_id = w.network_id and st.id = w.studio_id
    where w.network_id = ${ctx.networkId} and w.client_id = ${ctx.actor.id}::uuid and ${where}
    order by w.state = 'offered' desc, w.is_active desc, w.state_changed_at desc, w.id limit 50`.execute(ctx.db);
  return rows.map((row) => ({ ...row, offer: row.offer && offerOf(row.offer) }));
}
