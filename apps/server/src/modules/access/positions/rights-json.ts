import { actions, type ResourceRight, type Rights, resourceDefinitions } from '../../../platform/rights.ts';
import { effectiveRights, type RightsOverride } from '../effective-rights.ts';
import { freeSeatOnlyViews, unknownRight } from '../errors.ts';

/** Position rights as they are kept: whole rows, only those that allow something, view wherever more is allowed [ACC-006i]. */
export function keptRights(rights: Readonly<Record<string, Partial<ResourceRight>>>): Rights {
  const whole = effectiveRights({}, rights);
  return Object.fromEntries(Object.entries(whole).filter(([, right]) => actions.some((action) => right[action])));
}

/** Grade rights as they are kept: only the cells that differ from the position [ACC-008i]. */
export function keptOverride(position: Rights, grade: RightsOverride): RightsOverride {
  const kept: Record<string, Partial<ResourceRight>> = {};
  for (const [name, cells] of Object.entries(grade)) {
    const base = position[name];
    const different: Partial<ResourceRight> = {};
    for (const action of actions) {
      if (cells[action] !== undefined && cells[action] !== (base?.[action] ?? false)) different[action] = cells[action];
    }
    if (cells.scope !== undefined && cells.scope !== base?.scope) different.scope = cells.scope;
    // A scope alone says nothing where nothing is allowed.
    const allows = actions.some((action) => ({ ...base, ...different })[action]);
    if (!allows && !base) continue;
    if (Object.keys(different).length > 0) kept[name] = different;
  }
  return kept;
}

/** Refuses rights over things, actions or scopes that the product does not have; viewing is implied by any of them. */
export function requireKnown(rights: Readonly<Record<string, Partial<ResourceRight>>>): void {
  const known = new Map(resourceDefinitions().map((definition) => [definition.name, definition]));
  for (const [resource, right] of Object.entries(rights)) {
    const definition = known.get(resource);
    const isKnown =
      definition &&
      actions.every((action) => !right[action] || action === 'view' || definition.actions.includes(action)) &&
      (right.scope === undefined ||
        definition.scopes.includes(right.scope) ||
        !actions.some((action) => right[action]));
    if (!isKnown) throw unknownRight({ resource });
  }
}

/** A seat that costs nothing looks at its own records and manages nothing [ACC-016]. */
export function requireFreeSeatOnlyViews(rights: Rights): void {
  for (const [resource, right] of Object.entries(rights)) {
    if (right.add || right.edit || right.delete || (right.view && right.scope !== 'own')) {
      throw freeSeatOnlyViews({ resource });
    }
  }
}
