import { type Action, actions, type Grant, type ResourceRight, type Scope, scopes } from '../../platform/rights.ts';

export function isWider(scope: Scope, than: Scope): boolean {
  return scopes.indexOf(scope) > scopes.indexOf(than);
}

/** All that the grants allow, for screens: each action anywhere at all, and the widest scope. */
export function mergedRights(grants: readonly Grant[]): Record<string, ResourceRight> {
  const merged: Record<string, ResourceRight> = {};
  for (const [name, right] of grants.flatMap((grant) => Object.entries(grant.rights))) {
    if (!actions.some((action) => right[action])) continue;
    const sofar = merged[name];
    merged[name] = {
      view: right.view || (sofar?.view ?? false),
      add: right.add || (sofar?.add ?? false),
      edit: right.edit || (sofar?.edit ?? false),
      delete: right.delete || (sofar?.delete ?? false),
      scope: sofar && isWider(sofar.scope, right.scope) ? sofar.scope : right.scope,
    };
  }
  return merged;
}

/** The studios that any right of the actor reaches, for the switch of studios. */
export function studiosInReach(grants: readonly Grant[]): { everywhere: boolean; studioIds: ReadonlySet<string> } {
  const studioIds = new Set<string>();
  let everywhere = false;
  for (const grant of grants) {
    const allowed = Object.values(grant.rights).filter((right) => actions.some((action) => right[action]));
    const has = (scope: Scope) => allowed.some((right) => right.scope === scope);
    if (has('network')) everywhere = true;
    for (const id of grant.studioIds) studioIds.add(id);
    if (has('region')) for (const id of grant.regionStudioIds) studioIds.add(id);
    if (has('company')) for (const id of grant.companyStudioIds) studioIds.add(id);
  }
  return { everywhere, studioIds };
}

/** How far an action reaches at most; undefined when it is not allowed at all. */
export function widestScope(grants: readonly Grant[], resource: string, action: Action): Scope | undefined {
  const allowed = grants.map((grant) => grant.rights[resource]).filter((right) => right?.[action]);
  return allowed.reduce<Scope | undefined>(
    (widest, right) => (right && (!widest || isWider(right.scope, widest)) ? right.scope : widest),
    undefined,
  );
}
