import type pg from 'pg';
import type { CommandCtx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { byRuleOfProduct, type Identity, transact } from '../../platform/transact.ts';
import { newKey } from '../access/public.ts';
import { addClient, clientsOfAddress, editClient, type OwnCard } from '../clients/public.ts';
import { type Address, readAddress } from './address.ts';
import { tryCode, useUpCode } from './code.ts';
import { askTheStudio, emailIsShared, phoneNeeded, wrongCode } from './errors.ts';
import { meOf } from './me.ts';
import type { ClientSignIn } from './schema.ts';

const rememberedDays = 180;

export type SignedIn =
  | { state: 'signed_in'; token: string; client: OwnCard }
  | { state: 'name_required'; token: null; client: null };

/**
 * Signs a client in with the code that was sent [WID-013i]. Who is no client yet is asked for a name and sends the same
 * again with it; the code waits for that. The wrong code costs one of its attempts even though the request is refused.
 */
export async function signInClient(
  pool: pg.Pool,
  visitor: Identity,
  input: ClientSignIn & { studioId: string | null; userAgent: string },
): Promise<SignedIn> {
  const tried = await transact(pool, visitor, async (ctx) => {
    const address = await readAddress(ctx, input);
    return { address, answer: await tryCode(ctx, address, input.code) };
  });
  if (!('id' in tried.answer)) throw wrongCode(tried.answer);
  const { id: codeId } = tried.answer;
  return transact(pool, visitor, async (ctx) => {
    const clientId = await clientBehind(ctx, tried.address, input);
    if (!clientId) {
      await giveAttemptBack(ctx, codeId);
      return { state: 'name_required', token: null, client: null };
    }
    await useUpCode(ctx, codeId);
    const token = await rememberDevice(ctx, clientId, input.userAgent);
    return { state: 'signed_in', token, client: await meOf(ctx, clientId) };
  });
}

/** Remembers a device: half a year from its last use, until it is ended. Answers its secret, which is not stored. */
export async function rememberDevice(ctx: CommandCtx, clientId: string, userAgent: string): Promise<string> {
  const token = newKey('cl', ctx.networkId);
  await ctx.db
    .insertInto('cabinet.device')
    .values({
      network_id: ctx.networkId,
      id: newId(),
      client_id: clientId,
      token_hash: token.hash,
      user_agent: userAgent.slice(0, 400),
      signed_in_at: ctx.now,
      seen_at: ctx.now,
      expires_at: new Date(ctx.now.getTime() + rememberedDays * 86_400_000),
    })
    .execute();
  return token.text;
}

/** The client of this address; a new one when a name came along; undefined when the name is still to be asked. */
async function clientBehind(
  ctx: CommandCtx,
  address: Address,
  input: ClientSignIn & { studioId: string | null },
): Promise<string | undefined> {
  const known = await clientsOfAddress(
    ctx,
    address.channel === 'sms' ? { phone: address.value } : { email: address.value },
  );
  if (known.length > 1) throw emailIsShared();
  const [client] = known;
  if (client?.isArchived) throw askTheStudio();
  if (client) return client.id;
  if (address.channel === 'email') throw phoneNeeded();
  if (!input.firstName) return undefined;
  const { id } = await addClient(byRuleOfProduct(ctx), {
    phone: address.value,
    firstName: input.firstName,
    lastName: input.lastName,
    homeStudioId: input.studioId,
    source: 'widget',
  });
  if (input.marketingConsent) await editClient(byRuleOfProduct(ctx), { clientId: id, marketingConsent: true });
  return id;
}

async function giveAttemptBack(ctx: CommandCtx, codeId: string): Promise<void> {
  await ctx.db
    .updateTable('cabinet.code')
    .set((code) => ({ attempts_left: code('attempts_left', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', codeId)
    .execute();
}
