import type pg from 'pg';
import { byRuleOfProduct, type Identity, transact } from '../../platform/transact.ts';
import { changePhone, clientsOfAddress, type OwnCard } from '../clients/public.ts';
import { readAddress } from './address.ts';
import { tryCode, useUpCode } from './code.ts';
import { askTheStudio, wrongCode } from './errors.ts';
import { meOf } from './me.ts';

/** Gives oneself another phone, proven by a code that was sent to it. A number of another card is for people to settle. */
export async function changeOwnPhone(
  pool: pg.Pool,
  client: Identity,
  input: { phone: string; code: string },
): Promise<OwnCard> {
  const { address, answer } = await transact(pool, client, async (ctx) => {
    const address = await readAddress(ctx, { phone: input.phone });
    return { address, answer: await tryCode(ctx, address, input.code) };
  });
  if (!('id' in answer)) throw wrongCode(answer);
  const { id: codeId } = answer;
  return transact(pool, client, async (ctx) => {
    await useUpCode(ctx, codeId);
    const owners = await clientsOfAddress(ctx, { phone: address.value });
    if (owners.some(({ id }) => id !== ctx.actor.id)) throw askTheStudio();
    await changePhone(byRuleOfProduct(ctx), {
      clientId: ctx.actor.id,
      phone: address.value,
      reason: 'Changed by the client, proven by a code.',
    });
    return meOf(ctx, ctx.actor.id);
  });
}
