import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx, ReadCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import type { Rights } from '../../../platform/rights.ts';
import { effectiveRights, type RightsOverride } from '../effective-rights.ts';
import { gradeOfAnotherPosition, notFound, positionArchived } from '../errors.ts';
import { rightsChanged } from '../events.ts';
import { grantAt, type Places, requireMayHandle, requireWithinOwn, studioPlaces } from './grants.ts';

export interface Assignment extends Places {
  positionId: string;
  gradeId: string | null;
}

/**
 * Gives an account its positions, grades and the places where they count; the list replaces the former one, and counts
 * from the next request on [ACC-018]. Nobody gives more than they have themselves, nor takes from whoever has more.
 */
export async function setAssignments(
  ctx: CommandCtx,
  input: { accountId: string; assignments: readonly Assignment[] },
): Promise<void> {
  const before = await assignmentsOf(ctx, input.accountId);
  if (!before) throw notFound();
  const kept = new Set(before.map(signature));
  const isSame =
    input.assignments.length === before.length && input.assignments.every((one) => kept.has(signature(one)));
  if (isSame) return;
  await requireMayHandle(ctx, input.accountId);
  await requireMayGive(
    ctx,
    input.assignments.filter((one) => !kept.has(signature(one))),
  );

  await ctx.db
    .deleteFrom('access.assignment')
    .where('network_id', '=', ctx.networkId)
    .where('account_id', '=', input.accountId)
    .execute();
  await insertAssignments(ctx, input.accountId, input.assignments);
  recordChange(ctx, {
    action: 'account.assign',
    objectType: 'account',
    objectId: input.accountId,
    before: { roles: await inWords(ctx, before), ...placesOf(before) },
    after: { roles: await inWords(ctx, input.assignments), ...placesOf(input.assignments) },
  });
  publish(ctx, rightsChanged, { subjectId: input.accountId, data: { accountIds: [input.accountId] } });
}

/** The assignments of an account as they can be given back to `setAssignments`; undefined when there is no such account. */
export async function assignmentsOf(ctx: ReadCtx, accountId: string): Promise<Assignment[] | undefined> {
  const rows = await ctx.db
    .selectFrom('access.account as a')
    .leftJoin('access.assignment as asg', (join) =>
      join.onRef('asg.network_id', '=', 'a.network_id').onRef('asg.account_id', '=', 'a.id'),
    )
    .leftJoin('access.assignment_place as pl', (join) =>
      join.onRef('pl.network_id', '=', 'asg.network_id').onRef('pl.assignment_id', '=', 'asg.id'),
    )
    .select(['asg.id', 'asg.position_id', 'asg.grade_id', 'pl.studio_id', 'pl.region_id', 'pl.company_id'])
    .where('a.network_id', '=', ctx.networkId)
    .where('a.id', '=', accountId)
    .orderBy('asg.id')
    .orderBy('pl.id')
    .execute();
  if (rows.length === 0) return undefined;
  const byId = new Map<string, Assignment & { studioIds: string[]; regionIds: string[]; companyIds: string[] }>();
  for (const row of rows) {
    if (!row.id || !row.position_id) continue;
    const assignment = byId.get(row.id) ?? {
      positionId: row.position_id,
      gradeId: row.grade_id,
      studioIds: [],
      regionIds: [],
      companyIds: [],
    };
    if (row.studio_id) assignment.studioIds.push(row.studio_id);
    if (row.region_id) assignment.regionIds.push(row.region_id);
    if (row.company_id) assignment.companyIds.push(row.company_id);
    byId.set(row.id, assignment);
  }
  return [...byId.values()];
}

async function requireMayGive(ctx: CommandCtx, assignments: readonly Assignment[]): Promise<void> {
  if (assignments.length === 0) return;
  const positions = await ctx.db
    .selectFrom('access.position')
    .select(['id', 'rights', 'archived_at'])
    .where('network_id', '=', ctx.networkId)
    .where(
      'id',
      'in',
      assignments.map(({ positionId }) => positionId),
    )
    .execute();
  const gradeIds = assignments.map(({ gradeId }) => gradeId).filter((id) => id !== null);
  const grades =
    gradeIds.length === 0
      ? []
      : await ctx.db
          .selectFrom('access.grade')
          .select(['id', 'position_id', 'rights', 'archived_at'])
          .where('network_id', '=', ctx.networkId)
          .where('id', 'in', gradeIds)
          .execute();
  const studios = await studioPlaces(ctx);
  for (const assignment of assignments) {
    const position = positions.find(({ id }) => id === assignment.positionId);
    if (!position) throw notFound();
    if (position.archived_at) throw positionArchived();
    const grade = grades.find(({ id }) => id === assignment.gradeId);
    if (assignment.gradeId !== null && grade?.position_id !== position.id) throw gradeOfAnotherPosition();
    if (grade?.archived_at) throw positionArchived();
    const rights = effectiveRights(
      position.rights as unknown as Rights,
      (grade?.rights ?? {}) as unknown as RightsOverride,
    );
    requireWithinOwn(ctx, grantAt(rights, assignment, studios));
  }
}

/** "Administrator, Grade 2" as the log tells it; names may change later, so they are written down as they are now. */
async function inWords(ctx: CommandCtx, assignments: readonly Assignment[]): Promise<string> {
  if (assignments.length === 0) return '';
  const rows = await ctx.db
    .selectFrom('access.position as p')
    .leftJoin('access.grade as g', (join) =>
      join.onRef('g.network_id', '=', 'p.network_id').onRef('g.position_id', '=', 'p.id'),
    )
    .select(['p.id', 'p.name', 'g.id as gradeId', 'g.name as grade'])
    .where('p.network_id', '=', ctx.networkId)
    .where(
      'p.id',
      'in',
      assignments.map(({ positionId }) => positionId),
    )
    .execute();
  return assignments
    .map(({ positionId, gradeId }) => {
      const position = rows.find(({ id }) => id === positionId);
      const grade = gradeId === null ? undefined : rows.find((row) => row.gradeId === gradeId);
      return [position?.name, grade?.grade].filter(Boolean).join(', ');
    })
    .join('; ');
}

function placesOf(assignments: readonly Assignment[]) {
  return {
    studioIds: assignments.flatMap(({ studioIds }) => studioIds),
    regionIds: assignments.flatMap(({ regionIds }) => regionIds),
    companyIds: assignments.flatMap(({ companyIds }) => companyIds),
  };
}

async function insertAssignments(ctx: CommandCtx, accountId: string, assignments: readonly Assignment[]) {
  const rows = assignments.map((assignment) => ({ id: newId(), assignment }));
  if (rows.length === 0) return;
  await ctx.db
    .insertInto('access.assignment')
    .values(
      rows.map(({ id, assignment }) => ({
        network_id: ctx.networkId,
        id,
        account_id: accountId,
        position_id: assignment.positionId,
        grade_id: assignment.gradeId,
      })),
    )
    .execute();
  const places = rows.flatMap(({ id, assignment }) => [
    ...assignment.studioIds.map((studioId) => place(ctx, id, { studio_id: studioId })),
    ...assignment.regionIds.map((regionId) => place(ctx, id, { region_id: regionId })),
    ...assignment.companyIds.map((companyId) => place(ctx, id, { company_id: companyId })),
  ]);
  if (places.length > 0) await ctx.db.insertInto('access.assignment_place').values(places).execute();
}

function place(
  ctx: CommandCtx,
  assignmentId: string,
  at: { studio_id?: string; region_id?: string; company_id?: string },
) {
  return {
    network_id: ctx.networkId,
    id: newId(),
    assignment_id: assignmentId,
    studio_id: null,
    region_id: null,
    company_id: null,
    ...at,
  };
}

function signature({ positionId, gradeId, studioIds, regionIds, companyIds }: Assignment): string {
  return JSON.stringify([positionId, gradeId, [...studioIds].sort(), [...regionIds].sort(), [...companyIds].sort()]);
}
