import { type Selectable, sql } from 'kysely';
import type { ReadCtx } from '../../../platform/context.ts';
import type { ClassesWait } from '../../../platform/db/schema.generated.ts';
import type { ClassWaitView } from '../booking-schema.ts';
import { notFound } from '../errors.ts';

export type WaitRow = Selectable<ClassesWait>;

export function waitView(row: WaitRow, position: number | null): ClassWaitView {
  return {
    id: row.id,
    classId: row.class_id,
    clientId: row.client_id,
    position,
    state: row.state as ClassWaitView['state'], // the table's check allows no other words
    offerUntil: row.offer_until,
    toldAt: row.told_at,
    createdAt: row.created_at,
  };
}

/** Somebody who waits, and her place in the line. Reach is asked by the caller. */
export async function findWait(ctx: ReadCtx, waitId: string): Promise<{ wait: WaitRow; position: number | null }> {
  const row = await ctx.db
    .selectFrom('classes.wait as w')
    .selectAll()
    .select(
      sql<number>`(select count(*)::int from classes.wait o where o.network_id = w.network_id and o.class_id = w.class_id
        and o.state = 'waiting' and o.arrival_no <= w.arrival_no)`.as('place'),
    )
    .where('w.network_id', '=', ctx.networkId)
    .where('w.id', '=', waitId)
    .executeTakeFirst();
  if (!row) throw notFound();
  const { place, ...wait } = row;
  return { wait, position: wait.state === 'waiting' ? place : null };
}
