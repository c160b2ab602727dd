import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { onConstraint } from '../../platform/refusal.ts';
import { clientRecord } from './client-record.ts';
import { clientNotFound, isAnonymised, phoneTaken, reasonNeeded, versionConflict } from './errors.ts';
import { clientPhoneChanged } from './events.ts';
import { readPhone } from './phone.ts';
import { mayWithClient, requireClient } from './reach.ts';
import type { ChangePhone } from './schema.ts';

/**
 * Gives the client another number, by an administrator with a reason [CLI-012i]. The old number stays in the history; a number
 * of another client is refused with that client's id, for the merge.
 */
export async function changePhone(ctx: CommandCtx, input: ChangePhone & { clientId: string }): Promise<void> {
  requireReach(ctx, 'clients.contact', 'view');
  await requireClient(ctx, input.clientId, 'edit');
  if (!(await mayWithClient(ctx, input.clientId, 'clients.contact', 'view'))) throw clientNotFound();
  const before = await clientRecord(ctx, input.clientId);
  if (input.version !== undefined && input.version !== before.version) throw versionConflict();
  if (before.anonymised_at) throw isAnonymised();
  const phone = await readPhone(ctx, input.phone);
  if (phone === before.phone) return;
  if (before.phone && !input.reason) throw reasonNeeded();
  await refuseTaken(ctx, phone);

  await ctx.db
    .updateTable('clients.client')
    .set((expression) => ({ phone, version: expression('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.clientId)
    .execute()
    .catch(onConstraint('client_phone_unique', () => phoneTaken({})));
  if (before.phone) await keepOldNumber(ctx, input.clientId, before.phone, input.reason);
  recordChange(ctx, {
    action: 'client.change_phone',
    objectType: 'client',
    objectId: input.clientId,
    studioId: before.home_studio_id,
    before: { phone: before.phone },
    after: { phone, reason: input.reason },
  });
  publish(ctx, clientPhoneChanged, {
    subjectId: input.clientId,
    studioId: before.home_studio_id,
    data: { clientId: input.clientId },
  });
}

/** A number that no longer identifies the client stays findable in the history of the card. */
export async function keepOldNumber(ctx: CommandCtx, clientId: string, phone: string, reason: string): Promise<void> {
  await ctx.db
    .insertInto('clients.phone_history')
    .values({
      network_id: ctx.networkId,
      id: newId(),
      client_id: clientId,
      phone,
      changed_by: ctx.actor.kind === 'system' ? null : ctx.actor.id,
      changed_at: ctx.now,
      reason,
    })
    .execute();
}

async function refuseTaken(ctx: CommandCtx, phone: string): Promise<void> {
  const owner = await ctx.db
    .selectFrom('clients.client')
    .select(['id', 'archived_at'])
    .where('network_id', '=', ctx.networkId)
    .where('phone', '=', phone)
    .executeTakeFirst();
  if (!owner) return;
  const isSeen = await mayWithClient(ctx, owner.id, 'clients.client', 'view');
  throw phoneTaken(isSeen ? { clientId: owner.id, archived: owner.archived_at !== null } : {});
}
