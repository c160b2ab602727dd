import type { ReadCtx } from '../../platform/context.ts';

/** What clients see and change of their own card. */
export interface OwnCard {
  id: string;
  firstName: string;
  lastName: string;
  phone: string | null;
  email: string | null;
  notificationsConsent: boolean;
  marketingConsent: boolean;
}

/** The card as its own client may see it: nothing that the studio noted for itself. Undefined when it is put away. */
export async function ownCard(ctx: ReadCtx, clientId: string): Promise<OwnCard | undefined> {
  return ctx.db
    .selectFrom('clients.client')
    .select([
      'id',
      'first_name as firstName',
      'last_name as lastName',
      'phone',
      'email',
      'notifications_consent as notificationsConsent',
      'marketing_consent as marketingConsent',
    ])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', clientId)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
}

/**
 * Clients behind a phone (at most one) or an e-mail (families share one, so several), for those who proved that it is
 * theirs. Anonymised ones have neither.
 */
export async function clientsOfAddress(
  ctx: ReadCtx,
  address: { phone: string } | { email: string },
): Promise<{ id: string; isArchived: boolean }[]> {
  const query = ctx.db
    .selectFrom('clients.client')
    .select(['id', 'archived_at'])
    .where('network_id', '=', ctx.networkId)
    .limit(2);
  const rows =
    'phone' in address
      ? await query.where('phone', '=', address.phone).execute()
      : await query
          .where((client) => client(client.fn('lower', ['email']), '=', address.email.toLowerCase()))
          .where('archived_at', 'is', null)
          .execute();
  return rows.map(({ id, archived_at }) => ({ id, isArchived: archived_at !== null }));
}
