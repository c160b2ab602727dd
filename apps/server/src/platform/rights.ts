/** What the four levels of a right are called [ACC-006]. */
export const actions = ['view', 'add', 'edit', 'delete'] as const;
export type Action = (typeof actions)[number];

/** How far a right reaches, from narrow to wide [ACC-012i]. */
export const scopes = ['own', 'studio', 'region', 'company', 'network'] as const;
export type Scope = (typeof scopes)[number];

/** One cell row of the rights matrix. */
export interface ResourceRight {
  view: boolean;
  add: boolean;
  edit: boolean;
  delete: boolean;
  scope: Scope;
}

/** Rights of a position or key by resource name; a resource that is absent gives nothing. */
export type Rights = Readonly<Record<string, ResourceRight>>;

/** A resource of the product as the rights matrix shows it. Declared by the module that owns it. */
export interface ResourceDefinition {
  name: string;
  section: 'journal' | 'clients' | 'money' | 'catalogue' | 'reports' | 'settings';
  actions: readonly Action[];
  scopes: readonly Scope[];
}

const definitions = new Map<string, ResourceDefinition>();

/** Declares a resource once; the name ("bookings.visit") is what routes and use cases ask for. */
export function defineResource(definition: ResourceDefinition): ResourceDefinition {
  definitions.set(definition.name, definition);
  return definition;
}

/** All resources declared by loaded modules, in the order of their declaration. */
export function resourceDefinitions(): readonly ResourceDefinition[] {
  return [...definitions.values()];
}

/** One assignment of an actor: its effective rights and the studios its scopes resolve to. */
export interface Grant {
  rights: Rights;
  studioIds: readonly string[];
  regionStudioIds: readonly string[];
  companyStudioIds: readonly string[];
}

/** Where an action is allowed: everywhere, in some studios, and/or on one's own records. */
export interface Reach {
  everywhere: boolean;
  studioIds: readonly string[];
  own: boolean;
}

const nowhere: Reach = { everywhere: false, studioIds: [], own: false };

/** The union of what all assignments allow for one resource and action; undefined when none allows it. */
export function reachOf(grants: readonly Grant[], resource: string, action: Action): Reach | undefined {
  let reach: Reach | undefined;
  for (const grant of grants) {
    const right = grant.rights[resource];
    if (right?.[action]) reach = widen(reach ?? nowhere, grant, right.scope);
  }
  return reach;
}

function widen(reach: Reach, grant: Grant, scope: Scope): Reach {
  if (scope === 'network') return { ...reach, everywhere: true, own: true };
  if (scope === 'own') return { ...reach, own: true };
  const more =
    scope === 'studio' ? grant.studioIds : scope === 'region' ? grant.regionStudioIds : grant.companyStudioIds;
  return { everywhere: reach.everywhere, own: true, studioIds: [...new Set([...reach.studioIds, ...more])] };
}

/** Whether one record lies within a reach: by its studio, or because it concerns the actor. */
export function withinReach(reach: Reach, record: { studioId?: string | null; isOwn?: boolean }): boolean {
  if (reach.everywhere) return true;
  if (reach.own && record.isOwn) return true;
  return record.studioId != null && reach.studioIds.includes(record.studioId);
}
