import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { byRuleOfProduct } from '../../platform/transact.ts';
import { editClient, type OwnCard, ownCard } from '../clients/public.ts';
import { notFound } from './errors.ts';
import type { EditMe } from './schema.ts';

/** Oneself: name, addresses and what one agreed to. Nothing that the studio noted for itself. */
export async function meOf(ctx: ReadCtx, clientId: string): Promise<OwnCard> {
  const card = await ownCard(ctx, clientId);
  if (!card) throw notFound();
  return card;
}

/** Changes one's own name, e-mail and consents; the phone needs a code. */
export async function editMe(ctx: CommandCtx, input: EditMe): Promise<OwnCard> {
  await editClient(byRuleOfProduct(ctx), { ...input, clientId: ctx.actor.id });
  return meOf(ctx, ctx.actor.id);
}
