import type { ReadCtx } from './context.ts';
import type { Action, Grant, Rights } from './rights.ts';

/**
 * The same context with one right more in one studio: what a rule of the product allows somebody who holds none of the
 * staff's (a client who books for herself). Who acts, and the rules for such people, stay as they are.
 */
export function withRight<C extends ReadCtx>(
  ctx: C,
  resource: string,
  actions: readonly Action[],
  studioId: string,
): C {
  const may = (action: Action) => actions.includes(action);
  const rights: Rights = {
    [resource]: { view: may('view'), add: may('add'), edit: may('edit'), delete: may('delete'), scope: 'studio' },
  };
  const grant: Grant = { rights, studioIds: [studioId], regionStudioIds: [], companyStudioIds: [] };
  return { ...ctx, actor: { ...ctx.actor, grants: [...ctx.actor.grants, grant] } };
}
