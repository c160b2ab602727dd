import { type ReadCtx, reachTo, requireReach } from '../../platform/context.ts';
import { type Action, withinReach } from '../../platform/rights.ts';
import { mayNotExceed, notFound } from './errors.ts';
import type { ClassRow } from './model.ts';

/** Refuses as "not found" what lies out of reach; one's own are the classes one leads. */
export function requireClassWithin(
  ctx: ReadCtx,
  row: Pick<ClassRow, 'studio_id' | 'trainer_ids'> | undefined,
  action: Action,
  resource = 'classes.class',
): void {
  const reach = requireReach(ctx, resource, action);
  const isOwn = row?.trainer_ids.includes(ctx.actor.id);
  if (!row || !withinReach(reach, { studioId: row.studio_id, ...(isOwn && { isOwn }) })) throw notFound();
}

/** A client may do what concerns only herself; the staff needs the right at the class. */
export function requireMayBook(
  ctx: ReadCtx,
  row: Pick<ClassRow, 'studio_id' | 'trainer_ids'> | undefined,
  clientId: string,
  action: Action,
): void {
  if (ctx.actor.kind !== 'client') requireClassWithin(ctx, row, action, 'classes.booking');
  else if (!row || ctx.actor.id !== clientId) throw notFound();
}

/** ORG-027i: an administrator may exceed a limit with a reason, a client may not. */
export function requireMayExceed(ctx: ReadCtx, studioId: string): void {
  const reach = reachTo(ctx, 'classes.override', 'edit');
  if (!reach || !withinReach(reach, { studioId })) throw mayNotExceed();
}
