import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { onConstraint } from '../../../platform/refusal.ts';
import { gradeInUse, gradeLevelTaken, notFound, positionArchived, versionConflict } from '../errors.ts';
import { lockPosition } from './edit-position.ts';
import { gradeName } from './names.ts';
import { requirePositionReach } from './position-reach.ts';

export interface CreateGrade {
  positionId: string;
  id?: string;
  name?: string;
  level?: number;
  salaryFactorPercent: number;
}

/** Adds a grade to a position; it begins with the position's rights [ACC-004]. */
export async function createGrade(ctx: CommandCtx, input: CreateGrade): Promise<{ id: string }> {
  await requirePositionReach(ctx, input.positionId, 'edit');
  const position = await lockPosition(ctx, input.positionId);
  if (position.archived_at) throw positionArchived();
  const levels = await ctx.db
    .selectFrom('access.grade')
    .select(['id', 'level'])
    .where('network_id', '=', ctx.networkId)
    .where('position_id', '=', input.positionId)
    .where('archived_at', 'is', null)
    .execute();
  if (levels.some(({ id }) => id === input.id)) return { id: input.id ?? '' };
  const level = input.level ?? Math.max(0, ...levels.map((grade) => grade.level)) + 1;
  const row = {
    id: input.id ?? newId(),
    name: input.name || gradeName(ctx.locale, { name: '', level, is_named_by_level: true }),
    is_named_by_level: !input.name,
    level,
    salary_factor_percent: input.salaryFactorPercent,
  };
  await ctx.db
    .insertInto('access.grade')
    .values({ network_id: ctx.networkId, position_id: input.positionId, ...row })
    .execute()
    .catch(onConstraint('grade_level_unique', () => gradeLevelTaken({ level })));
  recordChange(ctx, {
    action: 'grade.add',
    objectType: 'position',
    objectId: input.positionId,
    after: { grade: row.name, level, salaryFactorPercent: row.salary_factor_percent },
  });
  return { id: row.id };
}

export interface EditGrade {
  positionId: string;
  gradeId: string;
  name?: string;
  level?: number;
  salaryFactorPercent?: number;
  version?: number;
}

/** Edits name, level and influence on the salary of a grade; an empty name calls it by its level again. */
export async function editGrade(ctx: CommandCtx, input: EditGrade): Promise<void> {
  await requirePositionReach(ctx, input.positionId, 'edit');
  await lockPosition(ctx, input.positionId);
  const before = await readGrade(ctx, input);
  if (input.version !== undefined && input.version !== before.version) throw versionConflict();
  const level = input.level ?? before.level;
  const staysNamedByLevel = before.is_named_by_level && (!input.name || input.name === gradeName(ctx.locale, before));
  const isNamedByLevel = staysNamedByLevel || input.name === '';
  const after = {
    name: isNamedByLevel
      ? gradeName(ctx.locale, { name: '', level, is_named_by_level: true })
      : (input.name ?? before.name),
    level,
    salary_factor_percent: input.salaryFactorPercent ?? before.salary_factor_percent,
    is_named_by_level: isNamedByLevel,
  };
  await ctx.db
    .updateTable('access.grade')
    .set((eb) => ({ ...after, version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.gradeId)
    .execute()
    .catch(onConstraint('grade_level_unique', () => gradeLevelTaken({ level })));
  const shown = (row: { name: string; level: number; salary_factor_percent: number }) => ({
    grade: row.name,
    level: row.level,
    salaryFactorPercent: row.salary_factor_percent,
  });
  recordChange(ctx, {
    action: 'grade.edit',
    objectType: 'position',
    objectId: input.positionId,
    before: shown(before),
    after: shown(after),
  });
}

/** Deletes a grade that nobody has; one in use is archived with `isArchived`, and its holders keep it. */
export async function removeGrade(
  ctx: CommandCtx,
  input: { positionId: string; gradeId: string; archives: boolean },
): Promise<void> {
  await requirePositionReach(ctx, input.positionId, 'edit');
  await lockPosition(ctx, input.positionId);
  const before = await readGrade(ctx, input);
  const { holders } = await ctx.db
    .selectFrom('access.assignment')
    .select((eb) => eb.fn.count<number>('account_id').distinct().as('holders'))
    .where('network_id', '=', ctx.networkId)
    .where('grade_id', '=', input.gradeId)
    .executeTakeFirstOrThrow();
  if (holders > 0 && !input.archives) throw gradeInUse({ holders });
  if (holders > 0) {
    await ctx.db
      .updateTable('access.grade')
      .set((eb) => ({ archived_at: ctx.now, version: eb('version', '+', 1) }))
      .where('network_id', '=', ctx.networkId)
      .where('id', '=', input.gradeId)
      .execute();
  } else {
    await ctx.db
      .deleteFrom('access.grade')
      .where('network_id', '=', ctx.networkId)
      .where('id', '=', input.gradeId)
      .execute();
  }
  recordChange(ctx, {
    action: holders > 0 ? 'grade.archive' : 'grade.delete',
    objectType: 'position',
    objectId: input.positionId,
    before: { grade: before.name, level: before.level },
  });
}

async function readGrade(ctx: CommandCtx, { positionId, gradeId }: { positionId: string; gradeId: string }) {
  const grade = await ctx.db
    .selectFrom('access.grade')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('position_id', '=', positionId)
    .where('id', '=', gradeId)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (!grade) throw notFound();
  return grade;
}
