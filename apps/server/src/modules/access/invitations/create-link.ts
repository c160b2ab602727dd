import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { connectedMailer, connectedSms } from '../../../platform/mail.ts';
import type { SecretBox } from '../../../platform/secrets.ts';
import { requireMayHandle } from '../accounts/grants.ts';
import { newToken } from '../credentials.ts';
import { accountBlocked, noAddress, notFound } from '../errors.ts';
import { linkRequested } from '../events.ts';
import { invitationDays, type LinkPurpose, linkTo, resetHours } from './links.ts';

export type LinkChannel = 'email' | 'sms' | 'link';

export interface CreateLink {
  accountId: string;
  channel: LinkChannel;
}

/** Where links point and how they wait for their letter. */
export interface LinkDoor {
  origin: string;
  box: SecretBox;
}

export interface CreatedLink {
  id: string;
  purpose: LinkPurpose;
  /** What was done with it: a letter or message is on its way, or it must be handed over by the inviter. */
  delivery: 'email' | 'sms' | 'copy_link';
  /** Why it could not be sent the way it was asked for. */
  undelivered: 'mail_not_set_up' | 'sms_not_connected' | null;
  link: string;
  expiresAt: Date;
}

/**
 * Makes a link by which somebody chooses a password: an invitation for whoever has none yet, a reset for the others. It
 * goes out by e-mail, or by SMS where an aggregator is connected [ACC-014, ACC-015]; otherwise the answer says why not,
 * and the link, good for seven days, can be copied. Earlier links of the person stop working.
 */
export async function createLink(ctx: CommandCtx, door: LinkDoor, input: CreateLink): Promise<CreatedLink> {
  await requireMayHandle(ctx, input.accountId);
  const account = await ctx.db
    .selectFrom('access.account')
    .select(['email', 'phone', 'state', 'password_hash'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.accountId)
    .forUpdate()
    .executeTakeFirst();
  if (!account) throw notFound();
  if (account.state === 'blocked') throw accountBlocked();
  const address = input.channel === 'email' ? account.email : input.channel === 'sms' ? account.phone : null;
  if (input.channel !== 'link' && !address) throw noAddress({ channel: input.channel });

  const purpose: LinkPurpose = account.password_hash ? 'password_reset' : 'invitation';
  const undelivered = reasonNotToSend(input.channel);
  const delivery = input.channel === 'link' || undelivered ? 'copy_link' : input.channel;
  const created = await storeLink(ctx, door, {
    accountId: input.accountId,
    purpose,
    channel: delivery === 'copy_link' ? 'link' : delivery,
    address: delivery === 'copy_link' ? null : address,
    lastsMs: invitationDays * 86_400_000,
  });
  if (purpose === 'invitation') await noteInvited(ctx, input.accountId);
  recordChange(ctx, {
    action: purpose === 'invitation' ? 'account.invite' : 'account.reset_link',
    objectType: 'account',
    objectId: input.accountId,
    after: { delivery, address, expiresAt: created.expiresAt.toISOString() },
  });
  return { ...created, purpose, delivery, undelivered };
}

/** The reset that somebody asked for at the sign-in; the link is told to nobody but the letter. */
export async function createResetLetter(
  ctx: CommandCtx,
  door: LinkDoor,
  input: { accountId: string; email: string },
): Promise<void> {
  await storeLink(ctx, door, {
    accountId: input.accountId,
    purpose: 'password_reset',
    channel: 'email',
    address: input.email,
    lastsMs: resetHours * 3_600_000,
  });
  recordChange(ctx, { action: 'account.ask_reset', objectType: 'account', objectId: input.accountId, after: {} });
}

function reasonNotToSend(channel: LinkChannel): CreatedLink['undelivered'] {
  if (channel === 'email' && !connectedMailer()) return 'mail_not_set_up';
  if (channel === 'sms' && !connectedSms()) return 'sms_not_connected';
  return null;
}

async function storeLink(
  ctx: CommandCtx,
  { origin, box }: LinkDoor,
  input: {
    accountId: string;
    purpose: LinkPurpose;
    channel: LinkChannel;
    address: string | null;
    lastsMs: number;
  },
): Promise<{ id: string; link: string; expiresAt: Date }> {
  const [id, token] = [newId(), newToken(ctx.networkId)];
  const link = linkTo(origin, input.purpose, token.text);
  const expiresAt = new Date(ctx.now.getTime() + input.lastsMs);
  const isSent = input.channel !== 'link';
  await ctx.db
    .updateTable('access.invitation')
    .set({ revoked_at: ctx.now, sealed_link: null })
    .where('network_id', '=', ctx.networkId)
    .where('account_id', '=', input.accountId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
  await ctx.db
    .insertInto('access.invitation')
    .values({
      network_id: ctx.networkId,
      id,
      account_id: input.accountId,
      purpose: input.purpose,
      channel: input.channel,
      address: input.address,
      token_hash: token.hash,
      sealed_link: isSent ? box.seal(Buffer.from(link)) : null,
      created_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
      created_at: ctx.now,
      expires_at: expiresAt,
    })
    .execute();
  if (isSent) publish(ctx, linkRequested, { subjectId: id, data: { invitationId: id } });
  return { id, link, expiresAt };
}

/** From now on the person has a seat [ACC-016], although nobody has signed in yet. */
async function noteInvited(ctx: CommandCtx, accountId: string): Promise<void> {
  await ctx.db
    .updateTable('access.account')
    .set((eb) => ({ state: 'invited', version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', accountId)
    .execute();
}
