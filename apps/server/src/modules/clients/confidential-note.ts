import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../platform/context.ts';
import { requireClient } from './reach.ts';

export interface Note {
  body: string;
  updatedAt: Date | null;
  updatedBy: string | null;
}

/** The note for administrators [CLI-044]. Reading it leaves a trace, so this is a command although it only looks. */
export async function readConfidentialNote(ctx: CommandCtx, { clientId }: { clientId: string }): Promise<Note> {
  requireReach(ctx, 'clients.confidential_note', 'view');
  await requireClient(ctx, clientId, 'view');
  await requireClient(ctx, clientId, 'view', 'clients.confidential_note');
  const note = await storedNote(ctx, clientId);
  recordChange(ctx, { action: 'client.read_confidential_note', objectType: 'client', objectId: clientId });
  return note;
}

/** Writes or empties the note. The record of changes says that it was changed, never what it says [CLI-044i]. */
export async function writeConfidentialNote(
  ctx: CommandCtx,
  { clientId, body }: { clientId: string; body: string },
): Promise<Note> {
  requireReach(ctx, 'clients.confidential_note', 'edit');
  await requireClient(ctx, clientId, 'view');
  await requireClient(ctx, clientId, 'edit', 'clients.confidential_note');
  const row = { body, updated_by: ctx.actor.kind === 'system' ? null : ctx.actor.id, updated_at: ctx.now };
  if (body === '') {
    await ctx.db
      .deleteFrom('clients.confidential_note')
      .where('network_id', '=', ctx.networkId)
      .where('client_id', '=', clientId)
      .execute();
  } else {
    await ctx.db
      .insertInto('clients.confidential_note')
      .values({ network_id: ctx.networkId, client_id: clientId, ...row })
      .onConflict((conflict) => conflict.columns(['network_id', 'client_id']).doUpdateSet(row))
      .execute();
  }
  recordChange(ctx, { action: 'client.write_confidential_note', objectType: 'client', objectId: clientId });
  return storedNote(ctx, clientId);
}

async function storedNote(ctx: ReadCtx, clientId: string): Promise<Note> {
  const note = await ctx.db
    .selectFrom('clients.confidential_note as note')
    .leftJoin('access.account as account', (join) =>
      join.onRef('account.network_id', '=', 'note.network_id').onRef('account.id', '=', 'note.updated_by'),
    )
    .select(['note.body', 'note.updated_at as updatedAt', 'account.display_name as updatedBy'])
    .where('note.network_id', '=', ctx.networkId)
    .where('note.client_id', '=', clientId)
    .executeTakeFirst();
  return note ?? { body: '', updatedAt: null, updatedBy: null };
}
