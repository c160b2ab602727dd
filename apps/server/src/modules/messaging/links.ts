import { createHash, randomInt } from 'node:crypto';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { defineHousekeeping } from '../../platform/jobs/jobs.ts';
import { installation } from './installation.ts';
import type { Kind } from './model.ts';
import type { House, MessageFacts } from './story.ts';

/** What a link leads to: one visit, one place in a class, one offer of a place. */
export interface LinkSubject {
  kind: 'visit' | 'class_booking' | 'class_wait' | 'visit_wait';
  id: string;
}

/** 101 bits: short enough for an SMS, and nobody guesses one in a lifetime of trying. Phones cut links at other signs. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const tokenLength = 17;
const keptDays = 400;

/** The subject of a message's link; codes, tests and alerts have none. */
export function linkSubject(kind: Kind, subjectId: string | null, facts: MessageFacts): LinkSubject | null {
  if (!subjectId || kind === 'code') return null;
  const isClass = facts.place?.isClass ?? false;
  if (kind === 'waitlist_offer') return { kind: isClass ? 'class_wait' : 'visit_wait', id: subjectId };
  return { kind: isClass ? 'class_booking' : 'visit', id: subjectId };
}

/**
 * The link of one subject, the same in all messages about it; null where the place has no public address. A subject that
 * went to another client gets another link, and the old one is dead.
 */
export async function linkTo(
  ctx: CommandCtx,
  { house, subject, clientId }: { house: Pick<House, 'slug'>; subject: LinkSubject; clientId: string },
): Promise<string | null> {
  if (!house.slug) return null;
  const known = await ctx.db
    .selectFrom('messaging.link')
    .select(['sealed_token', 'client_id'])
    .where('network_id', '=', ctx.networkId)
    .where('subject_id', '=', subject.id)
    .executeTakeFirst();
  if (known?.client_id === clientId) return addressOf(house.slug, openToken(known.sealed_token));
  const token = Array.from({ length: tokenLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  const row = {
    client_id: clientId,
    token_hash: hashOf(token),
    sealed_token: installation().box.seal(Buffer.from(token)),
    created_at: ctx.now,
  };
  const written = await ctx.db
    .insertInto('messaging.link')
    .values({ network_id: ctx.networkId, id: newId(), subject_kind: subject.kind, subject_id: subject.id, ...row })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'subject_id']).doUpdateSet(row).where('messaging.link.client_id', '<>', clientId),
    )
    .returning('id')
    .executeTakeFirst();
  // Somebody wrote the same link at this moment (letter and SMS of one booking): theirs counts.
  return written ? addressOf(house.slug, token) : linkTo(ctx, { house, subject, clientId });
}

/** Where the link of a made-up visit would lead: for previews. */
export function exampleLink(house: Pick<House, 'slug'>): string | null {
  return house.slug && addressOf(house.slug, 'a'.repeat(tokenLength));
}

/** What a token opens and for whom; undefined for one that does not exist. */
export async function subjectOfLink(
  ctx: ReadCtx,
  token: string,
): Promise<{ subject: LinkSubject; clientId: string } | undefined> {
  const row = await ctx.db
    .selectFrom('messaging.link')
    .select(['subject_kind', 'subject_id', 'client_id'])
    .where('network_id', '=', ctx.networkId)
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  return (
    row && {
      // The table's check allows no other words.
      subject: { kind: row.subject_kind as LinkSubject['kind'], id: row.subject_id },
      clientId: row.client_id,
    }
  );
}

/** Links die with their visit (whoever shows it decides); their rows go a year later. */
export const forgetLinks = defineHousekeeping({
  name: 'messaging.forget_links',
  schedule: '41 2 * * *',
  async run(ctx) {
    await ctx.db
      .deleteFrom('messaging.link')
      .where('network_id', '=', ctx.networkId)
      .where('created_at', '<', new Date(ctx.now.getTime() - keptDays * 86_400_000))
      .execute();
  },
});

const addressOf = (slug: string, token: string) => `${installation().siteUrl}/s/${slug}/v/${token}`;
const openToken = (sealed: Buffer) => installation().box.open(sealed).toString('utf8');
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');
