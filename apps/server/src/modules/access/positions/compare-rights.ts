import { type Action, actions, type ResourceRight, type Rights, type Scope } from '../../../platform/rights.ts';

export interface RightDifference {
  resource: string;
  gained: Action[];
  lost: Action[];
  scopeBefore: Scope | null;
  scopeAfter: Scope | null;
}

/** What changes from one set of effective rights to another, resource by resource; equal ones are left out. */
export function compareRights(before: Rights, after: Rights): RightDifference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((resource) => {
      const [was, is] = [before[resource], after[resource]];
      return {
        resource,
        gained: actions.filter((action) => is?.[action] && !was?.[action]),
        lost: actions.filter((action) => was?.[action] && !is?.[action]),
        scopeBefore: scopeOf(was),
        scopeAfter: scopeOf(is),
      };
    })
    .filter(
      ({ gained, lost, scopeBefore, scopeAfter }) => gained.length > 0 || lost.length > 0 || scopeBefore !== scopeAfter,
    );
}

/** A scope where nothing is allowed means nothing. */
function scopeOf(right: ResourceRight | undefined): Scope | null {
  return right && actions.some((action) => right[action]) ? right.scope : null;
}
