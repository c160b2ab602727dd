import { isLocale, type Locale } from '@salus/i18n';
import type { CommandCtx } from '../../../platform/context.ts';
import { on } from '../../../platform/events.ts';
import { connectedMailer, connectedSms } from '../../../platform/mail.ts';
import { translate } from '../../../platform/messages.ts';
import type { SecretBox } from '../../../platform/secrets.ts';
import { linkRequested } from '../events.ts';
import { linkLetter } from './letter.ts';

/**
 * Hands a requested link over after the commit, so that a slow mail server keeps nobody waiting. The sealed link is
 * forgotten in the same transaction; a failure is tried again by the outbox.
 */
export function sendLinks(box: () => SecretBox): void {
  on(linkRequested, 'access.send_link', async (ctx, event) => {
    const invitation = await readInvitation(ctx, event.data.invitationId);
    if (!invitation?.sealed_link || !invitation.address || invitation.expires_at <= ctx.now) return;
    const link = box().open(invitation.sealed_link).toString();
    const locale: Locale = isLocale(invitation.locale) ? invitation.locale : localeOr(invitation.default_locale);
    if (invitation.channel === 'email') {
      await connectedMailer()?.send({
        to: invitation.address,
        ...linkLetter(locale, {
          purpose: invitation.purpose === 'invitation' ? 'invitation' : 'password_reset',
          person: invitation.display_name,
          network: invitation.networkName,
          link,
        }),
      });
    } else {
      await connectedSms()?.send({
        to: invitation.address,
        text: translate(locale, 'access.sms.invitation', { network: invitation.networkName, link }),
      });
    }
    await ctx.db
      .updateTable('access.invitation')
      .set({ sealed_link: null, sent_at: ctx.now })
      .where('network_id', '=', ctx.networkId)
      .where('id', '=', event.data.invitationId)
      .execute();
  });
}

function localeOr(text: string): Locale {
  return isLocale(text) ? text : 'en';
}

function readInvitation(ctx: CommandCtx, id: string) {
  return ctx.db
    .selectFrom('access.invitation as i')
    .innerJoin('access.account as a', (join) =>
      join.onRef('a.network_id', '=', 'i.network_id').onRef('a.id', '=', 'i.account_id'),
    )
    .innerJoin('org.network as n', 'n.network_id', 'i.network_id')
    .select([
      'i.sealed_link',
      'i.address',
      'i.channel',
      'i.purpose',
      'i.expires_at',
      'a.display_name',
      'a.locale',
      'n.name as networkName',
      'n.default_locale',
    ])
    .where('i.network_id', '=', ctx.networkId)
    .where('i.id', '=', id)
    .where('i.used_at', 'is', null)
    .where('i.revoked_at', 'is', null)
    .executeTakeFirst();
}
