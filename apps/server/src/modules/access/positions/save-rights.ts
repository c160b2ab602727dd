import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, reachTo } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { type Action, actions, type ResourceRight, type Rights, type Scope } from '../../../platform/rights.ts';
import { effectiveRights, grantedActions, type RightsOverride } from '../effective-rights.ts';
import { notFound, versionConflict, widerThanOwn } from '../errors.ts';
import { rightsChanged } from '../events.ts';
import { isWider, widestScope } from '../model.ts';
import { compareRights } from './compare-rights.ts';
import { lockPosition } from './edit-position.ts';
import { requirePositionReach } from './position-reach.ts';
import { keptOverride, keptRights, requireFreeSeatOnlyViews, requireKnown } from './rights-json.ts';

type Cells = Readonly<Record<string, Partial<ResourceRight>>>;

export interface SaveRights {
  positionId: string;
  version: number;
  rights: Cells;
  grades: readonly { gradeId: string; rights: Cells }[];
}

/**
 * Saves the matrix of a position and its grades as a whole [ACC-006, ACC-008]. It counts for every holder from the next
 * request on [ACC-018]. What is added must be within the editor's own rights; what stood there before may stay.
 */
export async function saveRights(ctx: CommandCtx, input: SaveRights): Promise<void> {
  await requirePositionReach(ctx, input.positionId, 'edit');
  const position = await lockPosition(ctx, input.positionId);
  if (position.version !== input.version) throw versionConflict();
  const grades = await readGrades(ctx, input.positionId);
  const before = position.rights as unknown as Rights;
  requireKnown(changedRows(before, input.rights));
  const after = keptRights(input.rights);
  if (position.is_free_seat) requireFreeSeatOnlyViews(after);
  requireMayAdd(ctx, before, after);

  const overrides = grades.map((grade) => {
    const was = grade.rights as unknown as RightsOverride;
    const wanted = input.grades.find(({ gradeId }) => gradeId === grade.id)?.rights ?? was;
    requireKnown(changedRows(was, wanted));
    const is = keptOverride(after, wanted);
    const effective = effectiveRights(after, is);
    if (position.is_free_seat) requireFreeSeatOnlyViews(effective);
    requireMayAdd(ctx, effectiveRights(before, was), effective);
    return { ...grade, was, is };
  });
  if (input.grades.some(({ gradeId }) => !grades.some(({ id }) => id === gradeId))) throw notFound();

  await ctx.db
    .updateTable('access.position')
    .set((eb) => ({ rights: JSON.stringify(after), version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.positionId)
    .execute();
  for (const { id, is } of overrides) {
    await ctx.db
      .updateTable('access.grade')
      .set((eb) => ({ rights: JSON.stringify(is), version: eb('version', '+', 1) }))
      .where('network_id', '=', ctx.networkId)
      .where('id', '=', id)
      .execute();
  }
  const told = (rights: Rights, of: (grade: (typeof overrides)[number]) => RightsOverride) => ({
    position: inWords(rights),
    ...Object.fromEntries(overrides.map((grade) => [grade.name, inWords(effectiveRights(rights, of(grade)))])),
  });
  recordChange(ctx, {
    action: 'position.rights',
    objectType: 'position',
    objectId: input.positionId,
    ...changedCells(
      told(before, ({ was }) => was),
      told(after, ({ is }) => is),
    ),
  });
  publish(ctx, rightsChanged, {
    subjectId: input.positionId,
    data: { accountIds: await holders(ctx, input.positionId) },
  });
}

function readGrades(ctx: CommandCtx, positionId: string) {
  return ctx.db
    .selectFrom('access.grade')
    .select(['id', 'name', 'rights'])
    .where('network_id', '=', ctx.networkId)
    .where('position_id', '=', positionId)
    .where('archived_at', 'is', null)
    .orderBy('level')
    .execute();
}

/** Rows of a module that is not there any more may stay as they are; only changes must make sense. */
function changedRows(before: Cells, after: Cells): Cells {
  return Object.fromEntries(
    Object.entries(after).filter(([name, cells]) => JSON.stringify(before[name]) !== JSON.stringify(cells)),
  );
}

function requireMayAdd(ctx: CommandCtx, before: Rights, after: Rights): void {
  if (ctx.actor.kind === 'system') return;
  for (const { resource, gained, scopeBefore, scopeAfter } of compareRights(before, after)) {
    const scope: Scope = scopeAfter ?? 'own';
    const widened = scopeBefore !== null && isWider(scope, scopeBefore);
    const added: readonly Action[] = widened ? actions.filter((action) => after[resource]?.[action]) : gained;
    for (const action of added) {
      const own = reachTo(ctx, resource, action) && widestScope(ctx.actor.grants, resource, action);
      if (!own || isWider(scope, own)) throw widerThanOwn({ resource, action });
    }
  }
}

function inWords(rights: Rights): Record<string, string> {
  return Object.fromEntries(
    Object.entries(rights).map(([name, right]) => [name, [...grantedActions(right), right.scope].join(' ')]),
  );
}

/** Only the cells that differ, named "Grade 2 · bookings.visit", so that the log can be read. */
function changedCells(
  before: Record<string, Record<string, string>>,
  after: Record<string, Record<string, string>>,
): { before: object; after: object } {
  const flat = (columns: typeof before) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([column, rows]) =>
        Object.entries(rows).map(([resource, value]) => [`${column} · ${resource}`, value]),
      ),
    );
  return { before: flat(before), after: flat(after) };
}

async function holders(ctx: CommandCtx, positionId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('access.assignment')
    .select('account_id')
    .distinct()
    .where('network_id', '=', ctx.networkId)
    .where('position_id', '=', positionId)
    .execute();
  return rows.map(({ account_id }) => account_id);
}
