import type { Action } from '../../session/session.ts';

export type Scope = 'own' | 'studio' | 'region' | 'company' | 'network';

export const actions: readonly Action[] = ['view', 'add', 'edit', 'delete'];
export const scopes: readonly Scope[] = ['own', 'studio', 'region', 'company', 'network'];

export type Cells = Partial<Record<Action, boolean>> & { scope?: Scope };
export type RightsMap = Record<string, Cells>;

/** The matrix as it is being edited: the position's cells, and of each grade only what differs. */
export interface Draft {
  rights: RightsMap;
  grades: Record<string, RightsMap>;
}

export interface Resource {
  name: string;
  actions: readonly Action[];
  scopes: readonly Scope[];
}

/** `null` is the position itself, which all its grades inherit from. */
export type ColumnId = string | null;

/** How a cell of a column came to be: as the position says, added or taken away by the grade. */
export type CellState = 'has' | 'none' | 'added' | 'removed';

/** What holders of a column may do with a resource after all. */
export function effective(draft: Draft, column: ColumnId, resource: string): Cells {
  const cells = { ...draft.rights[resource], ...(column === null ? {} : draft.grades[column]?.[resource]) };
  return { ...cells, view: Boolean(cells.view || cells.add || cells.edit || cells.delete) };
}

export function cellState(draft: Draft, column: ColumnId, resource: string, action: Action): CellState {
  const has = Boolean(effective(draft, column, resource)[action]);
  const inherited = Boolean(effective(draft, null, resource)[action]);
  if (has === inherited) return has ? 'has' : 'none';
  return has ? 'added' : 'removed';
}

/** The scope of a column where it allows anything at all. */
export function scopeOf(draft: Draft, column: ColumnId, resource: string): Scope | null {
  const cells = effective(draft, column, resource);
  return cells.view ? (cells.scope ?? 'own') : null;
}

/** Gives or takes one action. Giving adds viewing along; taking viewing takes everything [ACC-006i]. */
export function toggled(draft: Draft, column: ColumnId, resource: Resource, action: Action): Draft {
  const now = effective(draft, column, resource.name);
  const gives = !now[action];
  const next: Cells = { ...now, [action]: gives };
  if (gives && resource.actions.includes('view')) next.view = true;
  if (!gives && action === 'view') for (const other of actions) next[other] = false;
  if (!next.scope) next.scope = resource.scopes.includes('studio') ? 'studio' : resource.scopes[0];
  return written(draft, column, resource, next);
}

export function withScope(draft: Draft, column: ColumnId, resource: Resource, scope: Scope): Draft {
  return written(draft, column, resource, { ...effective(draft, column, resource.name), scope });
}

/** Where two drafts differ, cell by cell: `column/resource/action`. */
export function changedCells(before: Draft, after: Draft, resources: readonly Resource[]): string[] {
  const columns: ColumnId[] = [null, ...Object.keys(after.grades)];
  return columns.flatMap((column) =>
    resources.flatMap((resource) => {
      const cells = resource.actions
        .filter(
          (action) =>
            cellState(before, column, resource.name, action) !== cellState(after, column, resource.name, action),
        )
        .map((action) => `${column}/${resource.name}/${action}`);
      const scopeChanged =
        cells.length === 0 && scopeOf(before, column, resource.name) !== scopeOf(after, column, resource.name);
      return scopeChanged ? [`${column}/${resource.name}/scope`] : cells;
    }),
  );
}

export interface Difference {
  resource: string;
  gained: Action[];
  lost: Action[];
  scopeBefore: Scope | null;
  scopeAfter: Scope | null;
}

/** What one column has that another has not. */
export function differences(
  [before, from]: [Draft, ColumnId],
  [after, to]: [Draft, ColumnId],
  resources: readonly Resource[],
): Difference[] {
  return resources
    .map(({ name, actions: own }) => {
      const [was, is] = [effective(before, from, name), effective(after, to, name)];
      return {
        resource: name,
        gained: own.filter((action) => is[action] && !was[action]),
        lost: own.filter((action) => was[action] && !is[action]),
        scopeBefore: scopeOf(before, from, name),
        scopeAfter: scopeOf(after, to, name),
      };
    })
    .filter(
      ({ gained, lost, scopeBefore, scopeAfter }) =>
        gained.length > 0 || lost.length > 0 || (scopeBefore && scopeAfter && scopeBefore !== scopeAfter),
    );
}

export function isWider(scope: Scope, than: Scope): boolean {
  return scopes.indexOf(scope) > scopes.indexOf(than);
}

function written(draft: Draft, column: ColumnId, { name }: Resource, cells: Cells): Draft {
  if (column === null) return { ...draft, rights: { ...draft.rights, [name]: cells } };
  const base = effective(draft, null, name);
  const own: Cells = {};
  for (const action of actions)
    if (Boolean(cells[action]) !== Boolean(base[action])) own[action] = Boolean(cells[action]);
  if (cells.scope && cells.scope !== base.scope) own.scope = cells.scope;
  const { [name]: _before, ...others } = draft.grades[column] ?? {};
  const rights = Object.keys(own).length > 0 ? { ...others, [name]: own } : others;
  return { ...draft, grades: { ...draft.grades, [column]: rights } };
}
