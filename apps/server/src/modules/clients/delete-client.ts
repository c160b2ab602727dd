import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { forgetFile } from '../../platform/files/store-document.ts';
import { clientRecord } from './client-record.ts';
import { contractFilesOf } from './contract-file.ts';
import { hasBookings } from './errors.ts';
import { clientDeleted } from './events.ts';
import { requireClient } from './reach.ts';

/** What belongs to the card alone and goes with it; studios and specialists of the client go by themselves. */
const ownTables = [
  'clients.confidential_note',
  'clients.phone_history',
  'clients.specialist_preference',
  'clients.declared_interest',
  'clients.contract',
] as const;

/**
 * Deletes a client without any booking [CLI-030, CLI-031]. Higher modules point here by foreign keys: whatever still does,
 * refuses, and a booking made in the same second cannot slip through.
 */
export async function deleteClient(ctx: CommandCtx, { clientId }: { clientId: string }): Promise<void> {
  await requireClient(ctx, clientId, 'delete');
  const before = await clientRecord(ctx, clientId);
  const papers = await contractFilesOf(ctx, clientId);
  for (const table of ownTables) {
    await ctx.db.deleteFrom(table).where('network_id', '=', ctx.networkId).where('client_id', '=', clientId).execute();
  }
  await ctx.db
    .deleteFrom('clients.client')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', clientId)
    .execute()
    .catch((error: unknown) => {
      if (isForeignKeyError(error)) throw hasBookings();
      throw error;
    });
  const files = before.photo_file_id ? [...papers, before.photo_file_id] : papers;
  for (const fileId of files) await forgetFile(ctx, fileId);
  recordChange(ctx, {
    action: 'client.delete',
    objectType: 'client',
    objectId: clientId,
    studioId: before.home_studio_id,
    before: { lastName: before.last_name, firstName: before.first_name, phone: before.phone },
  });
  publish(ctx, clientDeleted, { subjectId: clientId, studioId: before.home_studio_id, data: { clientId } });
}

function isForeignKeyError(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === '23503';
}
