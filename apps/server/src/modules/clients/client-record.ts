import type { Selectable } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import type { DB } from '../../platform/db/schema.generated.ts';
import { clientNotFound } from './errors.ts';

/** A client as stored, without the columns that only serve indexes. */
export type ClientRecord = Omit<Selectable<DB['clients.client']>, 'search_text' | 'sort_name' | 'birthday_key'>;

/** The stored client; refuses with "not found". Whether the actor may see it is asked before. */
export async function clientRecord(ctx: ReadCtx, clientId: string): Promise<ClientRecord> {
  const client = await ctx.db
    .selectFrom('clients.client')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', clientId)
    .executeTakeFirst();
  if (!client) throw clientNotFound();
  return client;
}
