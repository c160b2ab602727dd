import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { brokeConstraint } from '../../platform/refusal.ts';
import type { Reach } from '../../platform/rights.ts';
import { homeStudioNeeded, phoneTaken, unknownReference } from './errors.ts';
import { clientAdded } from './events.ts';
import { readPhone } from './phone.ts';
import { mayWithClient } from './reach.ts';
import type { AddClient } from './schema.ts';

/**
 * Adds a client by phone alone [CLI-021]. A number that is known is refused with the id of its client, so that the desk can open
 * that card; when that client belongs to another studio, `attachExisting` brings the card here instead.
 */
export async function addClient(ctx: CommandCtx, input: AddClient): Promise<{ id: string; isNew: boolean }> {
  const reach = requireReach(ctx, 'clients.client', 'add');
  const phone = await readPhone(ctx, input.phone);
  const homeStudioId = homeStudio(reach, input.homeStudioId ?? null);
  const id = input.id ?? newId();
  const source = input.source ?? (ctx.channel === 'admin' ? 'desk' : ctx.channel);

  // "do nothing" instead of an error: the transaction stays usable, and the number's owner can be named.
  const added = await ctx.db
    .insertInto('clients.client')
    .values({
      network_id: ctx.networkId,
      id,
      phone,
      last_name: input.lastName ?? '',
      first_name: input.firstName ?? '',
      patronymic: input.patronymic ?? '',
      email: input.email ?? null,
      born_on: input.bornOn ?? null,
      sex: input.sex ?? null,
      comment: input.comment ?? '',
      notifications_consent: input.notificationsConsent ?? true,
      home_studio_id: homeStudioId,
      source,
      created_at: ctx.now,
      created_by: ctx.actor.kind === 'system' ? null : ctx.actor.id,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
    .catch((error: unknown) => {
      if (brokeConstraint(error, 'client_network_id_home_studio_id_fkey')) throw unknownReference();
      throw error;
    });
  if (!added) return existing(ctx, { id, phone, homeStudioId, attach: input.attachExisting ?? false });

  publish(ctx, clientAdded, { subjectId: id, studioId: homeStudioId, data: { clientId: id, source } });
  recordChange(ctx, {
    action: 'client.add',
    objectType: 'client',
    objectId: id,
    studioId: homeStudioId,
    after: {
      phone,
      lastName: input.lastName ?? '',
      firstName: input.firstName ?? '',
      patronymic: input.patronymic ?? '',
    },
  });
  return { id, isNew: true };
}

/** A client of nobody's studio would be invisible to the very person who added it. */
function homeStudio(reach: Reach, wanted: string | null): string | null {
  if (reach.everywhere) return wanted;
  if (wanted && !reach.studioIds.includes(wanted)) throw homeStudioNeeded();
  return wanted ?? reach.studioIds[0] ?? null;
}

async function existing(
  ctx: CommandCtx,
  { id, phone, homeStudioId, attach }: { id: string; phone: string; homeStudioId: string | null; attach: boolean },
): Promise<{ id: string; isNew: boolean }> {
  const found = await ctx.db
    .selectFrom('clients.client')
    .select(['id', 'phone', 'archived_at'])
    .where('network_id', '=', ctx.networkId)
    .where((or) => or.or([or('phone', '=', phone), or('id', '=', id)]))
    .execute();
  const same = found.find((client) => client.id === id);
  if (same && same.phone === phone) return { id, isNew: false };
  const owner = found.find((client) => client.phone === phone);
  if (!owner) throw phoneTaken({});
  if (await mayWithClient(ctx, owner.id, 'clients.client', 'view')) {
    throw phoneTaken({ clientId: owner.id, archived: owner.archived_at !== null });
  }
  if (!attach || !homeStudioId) throw phoneTaken({});
  await ctx.db
    .insertInto('clients.client_studio')
    .values({ network_id: ctx.networkId, client_id: owner.id, studio_id: homeStudioId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  recordChange(ctx, {
    action: 'client.attach',
    objectType: 'client',
    objectId: owner.id,
    studioId: homeStudioId,
    after: { studioId: homeStudioId },
  });
  return { id: owner.id, isNew: false };
}
