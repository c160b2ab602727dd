import type { ReadCtx } from '../../../platform/context.ts';

export interface Participant {
  bookingId: string;
  clientId: string;
  number: number;
}

/** Who has a place in the classes, by class. */
export async function participantsOf(ctx: ReadCtx, classIds: readonly string[]): Promise<Map<string, Participant[]>> {
  const found = new Map<string, Participant[]>();
  if (classIds.length === 0) return found;
  const rows = await ctx.db
    .selectFrom('classes.booking')
    .select(['id', 'client_id', 'number', 'class_id'])
    .where('network_id', '=', ctx.networkId)
    .where('class_id', 'in', [...classIds])
    .where('state', '=', 'booked')
    .orderBy('number')
    .execute();
  for (const row of rows) {
    const list = found.get(row.class_id) ?? [];
    list.push({ bookingId: row.id, clientId: row.client_id, number: Number(row.number) });
    found.set(row.class_id, list);
  }
  return found;
}
