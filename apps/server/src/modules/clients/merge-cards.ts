import { sql } from 'kysely';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { keepOldNumber } from './change-phone.ts';
import { type ClientRecord, clientRecord } from './client-record.ts';
import { cannotMergeItself, isAnonymised } from './errors.ts';
import { clientsMerged } from './events.ts';
import { requireClient } from './reach.ts';

export interface MergeCards {
  /** The card that stays. */
  clientId: string;
  /** The card of the same person that goes; what points at it must have been moved before. */
  mergedClientId: string;
}

/** Refuses a merge that may not be before anything is moved. */
export async function requireMergeable(ctx: CommandCtx, { clientId, mergedClientId }: MergeCards): Promise<void> {
  if (clientId === mergedClientId) throw cannotMergeItself();
  await requireClient(ctx, clientId, 'edit');
  await requireClient(ctx, mergedClientId, 'delete');
  const [kept, merged] = [await clientRecord(ctx, clientId), await clientRecord(ctx, mergedClientId)];
  if (kept.anonymised_at || merged.anonymised_at) throw isAnonymised();
}

/**
 * Makes two cards of one person one: what the kept card lacks comes from the other, lists are joined, the other number becomes the
 * second one and stays in the history. The other card disappears [CLI-001i].
 */
export async function mergeCards(ctx: CommandCtx, input: MergeCards): Promise<void> {
  const kept = await clientRecord(ctx, input.clientId);
  const merged = await clientRecord(ctx, input.mergedClientId);
  await moveBelongings(ctx, input);
  await ctx.db
    .deleteFrom('clients.client')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', merged.id)
    .execute();
  const joined = joinedFields(kept, merged);
  await ctx.db
    .updateTable('clients.client')
    .set((expression) => ({
      ...joined,
      features: JSON.stringify(joined.features),
      version: expression('version', '+', 1),
    }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', kept.id)
    .execute();
  if (merged.phone) await keepOldNumber(ctx, kept.id, merged.phone, 'merge');
  recordChange(ctx, {
    action: 'client.merge',
    objectType: 'client',
    objectId: kept.id,
    studioId: kept.home_studio_id,
    before: { mergedClientId: null, phone2: kept.phone2 },
    after: { mergedClientId: merged.id, phone2: joined.phone2 },
  });
  publish(ctx, clientsMerged, {
    subjectId: kept.id,
    studioId: kept.home_studio_id,
    data: { clientId: kept.id, mergedClientId: merged.id },
  });
}

function joinedFields(kept: ClientRecord, merged: ClientRecord) {
  const hasName = kept.last_name !== '' || kept.first_name !== '';
  const name = hasName ? kept : merged;
  return {
    last_name: name.last_name,
    first_name: name.first_name,
    patronymic: name.patronymic,
    phone: kept.phone ?? merged.phone,
    phone2: kept.phone2 ?? (kept.phone ? merged.phone : merged.phone2),
    email: kept.email ?? merged.email,
    loyalty_card: kept.loyalty_card ?? merged.loyalty_card,
    born_on: kept.born_on ?? merged.born_on,
    sex: kept.sex ?? merged.sex,
    photo_file_id: kept.photo_file_id ?? merged.photo_file_id,
    comment: [kept.comment, merged.comment].filter(Boolean).join('\n').slice(0, 4000),
    features: { ...(merged.features as object), ...(kept.features as object) },
    category_id: kept.category_id ?? merged.category_id,
    tags: [...new Set([...kept.tags, ...merged.tags])],
    // Who once said no to messages has said no, whichever card it stood on.
    notifications_consent: kept.notifications_consent && merged.notifications_consent,
    marketing_consent: kept.marketing_consent && merged.marketing_consent,
    is_guest: kept.is_guest || merged.is_guest,
    needs_attention: kept.needs_attention || merged.needs_attention,
    is_staff: kept.is_staff || merged.is_staff,
    bonus_percent:
      Number(kept.bonus_percent) >= Number(merged.bonus_percent) ? kept.bonus_percent : merged.bonus_percent,
    home_studio_id: kept.home_studio_id ?? merged.home_studio_id,
    created_at: kept.created_at < merged.created_at ? kept.created_at : merged.created_at,
  };
}

/** Rows that hang on the card. Where both cards say something about the same thing, the kept one is believed. */
async function moveBelongings(ctx: CommandCtx, { clientId, mergedClientId }: MergeCards): Promise<void> {
  const { db } = ctx;
  for (const table of ['clients.contract', 'clients.phone_history'] as const) {
    await db
      .updateTable(table)
      .set({ client_id: clientId })
      .where('network_id', '=', ctx.networkId)
      .where('client_id', '=', mergedClientId)
      .execute();
  }
  await sql`
    insert into clients.specialist_preference (network_id, client_id, employee_id, liking)
    select network_id, ${clientId}, employee_id, liking from clients.specialist_preference
    where network_id = ${ctx.networkId} and client_id = ${mergedClientId} on conflict do nothing`.execute(db);
  await sql`
    insert into clients.declared_interest (network_id, client_id, interest_id, weight)
    select network_id, ${clientId}, interest_id, weight from clients.declared_interest
    where network_id = ${ctx.networkId} and client_id = ${mergedClientId} on conflict do nothing`.execute(db);
  await sql`
    insert into clients.confidential_note (network_id, client_id, body, updated_by, updated_at)
    select network_id, ${clientId}, body, updated_by, updated_at from clients.confidential_note
    where network_id = ${ctx.networkId} and client_id = ${mergedClientId}
    on conflict (network_id, client_id) do update set body = confidential_note.body || E'\n' || excluded.body`.execute(
    db,
  );
  await sql`
    insert into clients.client_privilege (network_id, client_id, privilege_id)
    select network_id, ${clientId}, privilege_id from clients.client_privilege
    where network_id = ${ctx.networkId} and client_id = ${mergedClientId} on conflict do nothing`.execute(db);
  await sql`
    insert into clients.client_studio (network_id, client_id, studio_id)
    select network_id, ${clientId}, studio_id from clients.client_studio
    where network_id = ${ctx.networkId} and client_id = ${mergedClientId} on conflict do nothing`.execute(db);
  await sql`
    insert into clients.client_employee (network_id, client_id, employee_id)
    select network_id, ${clientId}, employee_id from clients.client_employee
    where network_id = ${ctx.networkId} and client_id = ${mergedClientId} on conflict do nothing`.execute(db);
  for (const table of [
    'clients.specialist_preference',
    'clients.declared_interest',
    'clients.confidential_note',
  ] as const) {
    await db
      .deleteFrom(table)
      .where('network_id', '=', ctx.networkId)
      .where('client_id', '=', mergedClientId)
      .execute();
  }
}
