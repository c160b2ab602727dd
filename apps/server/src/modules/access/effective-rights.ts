import {
  actions,
  type Grant,
  type ResourceRight,
  type Rights,
  resourceDefinitions,
  type Scope,
} from '../../platform/rights.ts';

/** Cells of a grade that differ from its position: true adds, false takes away, absent inherits. */
export type RightsOverride = Readonly<Record<string, Partial<ResourceRight>>>;

const noRight: ResourceRight = { view: false, add: false, edit: false, delete: false, scope: 'own' };

/** The position's rights overridden cell by cell by the grade [ACC-008i]; add, edit and delete imply view [ACC-006i]. */
export function effectiveRights(position: Rights, grade: RightsOverride = {}): Rights {
  const effective: Record<string, ResourceRight> = {};
  for (const name of new Set([...Object.keys(position), ...Object.keys(grade)])) {
    const right = { ...noRight, ...position[name], ...grade[name] };
    effective[name] = { ...right, view: right.view || right.add || right.edit || right.delete };
  }
  return effective;
}

/** The owner of a network may do everything in it, including what later versions add. */
export function ownerGrant(): Grant {
  const rights: Record<string, ResourceRight> = {};
  for (const { name } of resourceDefinitions()) {
    rights[name] = { view: true, add: true, edit: true, delete: true, scope: 'network' as Scope };
  }
  return { rights, studioIds: [], regionStudioIds: [], companyStudioIds: [] };
}

/** A short, complete description of a right, for audit and comparison. */
export function grantedActions(right: ResourceRight): string[] {
  return actions.filter((action) => right[action]);
}
