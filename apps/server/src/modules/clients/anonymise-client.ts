import { sql } from 'kysely';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { forgetFile } from '../../platform/files/store-document.ts';
import { clientRecord } from './client-record.ts';
import { contractFilesOf } from './contract-file.ts';
import { clientAnonymised } from './events.ts';
import { requireClient } from './reach.ts';

/** What may tell who it was. */
const forgottenTables = [
  'clients.confidential_note',
  'clients.phone_history',
  'clients.specialist_preference',
  'clients.declared_interest',
  'clients.client_privilege',
  'clients.contract',
] as const;

/**
 * Forgets the person at their own demand [CLI-031i]: visits stay for the books, names, contacts, photo, notes and contracts go,
 * also from the record of changes, which keeps only who did something and when. It cannot be undone.
 */
export async function anonymiseClient(ctx: CommandCtx, { clientId }: { clientId: string }): Promise<void> {
  await requireClient(ctx, clientId, 'delete');
  const before = await clientRecord(ctx, clientId);
  if (before.anonymised_at) return;
  const papers = await contractFilesOf(ctx, clientId);
  for (const table of forgottenTables) {
    await ctx.db.deleteFrom(table).where('network_id', '=', ctx.networkId).where('client_id', '=', clientId).execute();
  }
  await ctx.db
    .updateTable('clients.client')
    .set((expression) => ({
      phone: null,
      phone2: null,
      email: null,
      loyalty_card: null,
      last_name: '',
      first_name: '',
      patronymic: '',
      born_on: null,
      sex: null,
      photo_file_id: null,
      comment: '',
      features: '{}',
      tags: [],
      notifications_consent: false,
      marketing_consent: false,
      needs_attention: false,
      fixed_status_reason: null,
      archived_at: before.archived_at ?? ctx.now,
      anonymised_at: ctx.now,
      version: expression('version', '+', 1),
    }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', clientId)
    .execute();
  const files = before.photo_file_id ? [...papers, before.photo_file_id] : papers;
  for (const fileId of files) await forgetFile(ctx, fileId);
  // Cards that were merged into this one were the same person.
  await sql`
    select clients.forget_in_audit((after->>'mergedClientId')::uuid) from platform.audit
    where network_id = ${ctx.networkId} and object_type = 'client' and object_id = ${clientId} and action = 'client.merge'
      and after ? 'mergedClientId'`.execute(ctx.db);
  await sql`select clients.forget_in_audit(${clientId}::uuid)`.execute(ctx.db);
  recordChange(ctx, {
    action: 'client.anonymise',
    objectType: 'client',
    objectId: clientId,
    studioId: before.home_studio_id,
  });
  publish(ctx, clientAnonymised, { subjectId: clientId, studioId: before.home_studio_id, data: { clientId } });
}
