import type pg from 'pg';
import type { CommandCtx, ReadCtx } from '../../../platform/context.ts';
import { type Identity, read, transact } from '../../../platform/transact.ts';
import { type LinkSubject, subjectOfLink } from '../../messaging/public.ts';
import { linkOver } from '../errors.ts';

/** The one thing that a link opens. */
export type Opened = LinkSubject;

/**
 * Looks through a link: inside, the context is its client's. A token that never was, one of another network and one whose
 * visit is long past are all the same "over": nothing can be found out by trying.
 */
export async function lookThrough<T>(
  pool: pg.Pool,
  stranger: Identity,
  token: string,
  look: (ctx: ReadCtx, opened: Opened) => Promise<T>,
): Promise<T> {
  return read(pool, stranger, async (ctx) => {
    const { own, opened } = await asItsClient(ctx, token);
    return look(own, opened);
  });
}

/** Acts through a link, with the rights a client has over this one visit. */
export async function actThrough<T>(
  pool: pg.Pool,
  stranger: Identity,
  token: string,
  act: (ctx: CommandCtx, opened: Opened) => Promise<T>,
): Promise<T> {
  const clientId = await read(pool, stranger, async (ctx) => (await asItsClient(ctx, token)).own.actor.id);
  const client = { ...stranger, actor: { ...stranger.actor, id: clientId } };
  return transact(pool, client, async (ctx) => {
    const { own, opened } = await asItsClient(ctx, token);
    return act(own, opened);
  });
}

async function asItsClient<C extends ReadCtx>(ctx: C, token: string): Promise<{ own: C; opened: Opened }> {
  const found = await subjectOfLink(ctx, token);
  if (!found) throw linkOver();
  return { own: { ...ctx, actor: { ...ctx.actor, id: found.clientId } }, opened: found.subject };
}
