import { randomInt } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import type { CommandCtx } from '../../../platform/context.ts';

const longest = 48; // leaves room for a number behind it

/**
 * Gives a company or a studio the address that its clients find it under [WID-032], made of its name: "Тихая вода" becomes
 * `tikhaya-voda`, the second of that name `tikhaya-voda-2`. Answers the address. Earlier ones keep leading there.
 */
export async function givePublicAddress(
  ctx: CommandCtx,
  place: { name: string; companyId: string; studioId?: string },
): Promise<string> {
  for (const slug of candidates(place.name)) {
    const given = await ctx.db
      .insertInto('org.public_address')
      .values({
        slug,
        network_id: ctx.networkId,
        company_id: place.companyId,
        studio_id: place.studioId ?? null,
        given_at: ctx.now,
      })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning('slug')
      .executeTakeFirst();
    if (given) return slug;
  }
  throw new Error('No public address was free after many tries.');
}

/** The name itself, with a small number, then with chance behind it: names like "Спа" are many. */
function* candidates(name: string): Generator<string> {
  const words = slugify(name).slice(0, longest).replace(/-+$/, '');
  const base = words.length >= 3 ? words : ['salus', words].filter(Boolean).join('-');
  if (words.length >= 3) yield base;
  for (let number = 2; number <= 4 && words.length >= 3; number += 1) yield `${base}-${number}`;
  for (let tries = 0; tries < 20; tries += 1) yield `${base}-${randomInt(36 ** 4, 36 ** 5).toString(36)}`;
}
