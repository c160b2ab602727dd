import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import { type Rights, resourceDefinitions } from '../../../platform/rights.ts';
import { effectiveRights, type RightsOverride } from '../effective-rights.ts';
import { notFound } from '../errors.ts';
import { compareRights } from './compare-rights.ts';
import { gradeName, positionName } from './names.ts';

/** All positions of the network with their grades and how many people hold each [ACC-002]. */
export async function listPositions(ctx: ReadCtx, input: { archived?: boolean }) {
  requireReach(ctx, 'access.position', 'view');
  const [positions, grades] = await Promise.all([readPositions(ctx), readGrades(ctx)]);
  const items = positions
    .filter((position) => (position.archivedAt !== null) === (input.archived ?? false))
    .map(({ rights: _rights, ...position }) => ({
      ...position,
      grades: grades
        .filter(({ positionId, archivedAt }) => positionId === position.id && archivedAt === null)
        .map(({ rights: _gradeRights, ...grade }) => grade),
    }));
  return { items };
}

/** One position with its matrix, its grades' differences and the people who hold it. */
export async function getPosition(ctx: ReadCtx, positionId: string) {
  requireReach(ctx, 'access.position', 'view');
  const [[position], grades, people] = await Promise.all([
    readPositions(ctx, positionId),
    readGrades(ctx, positionId),
    readHolders(ctx, positionId),
  ]);
  if (!position) throw notFound();
  return { ...position, grades: grades.filter(({ archivedAt }) => archivedAt === null), people };
}

/** What a holder may do after all, how that differs from another grade, and who the holders are. */
export async function getEffectiveRights(
  ctx: ReadCtx,
  input: { positionId: string; gradeId?: string; comparedTo?: string },
) {
  const position = await getPosition(ctx, input.positionId);
  const ofGrade = (gradeId: string | undefined) => {
    const grade = position.grades.find(({ id }) => id === gradeId);
    if (gradeId && !grade) throw notFound();
    return effectiveRights(position.rights, grade?.rights);
  };
  const rights = ofGrade(input.gradeId);
  return {
    rights,
    differences: compareRights(ofGrade(input.comparedTo), rights),
    people: position.people.filter(({ gradeId }) => gradeId === (input.gradeId ?? null)),
  };
}

/** Everything that rights can be given for, by section [ACC-006]. */
export function rightsCatalogue() {
  const sections = ['journal', 'clients', 'money', 'catalogue', 'reports', 'settings'] as const;
  return {
    sections: sections
      .map((section) => ({
        section,
        resources: resourceDefinitions()
          .filter((definition) => definition.section === section)
          .map(({ name, actions, scopes }) => ({ name, actions: [...actions], scopes: [...scopes] })),
      }))
      .filter(({ resources }) => resources.length > 0),
  };
}

async function readPositions(ctx: ReadCtx, positionId?: string) {
  let query = ctx.db
    .selectFrom('access.position as p')
    .select((eb) => [
      'p.id',
      'p.name',
      'p.preset',
      'p.group_name',
      'p.description',
      'p.rights',
      'p.is_free_seat as isFreeSeat',
      'p.sort_order as sortOrder',
      'p.archived_at as archivedAt',
      'p.version',
      eb
        .selectFrom('access.assignment as asg')
        .innerJoin('access.account as a', (join) =>
          join.onRef('a.network_id', '=', 'asg.network_id').onRef('a.id', '=', 'asg.account_id'),
        )
        .select((inner) => inner.fn.count<number>('asg.account_id').distinct().as('count'))
        .whereRef('asg.network_id', '=', 'p.network_id')
        .whereRef('asg.position_id', '=', 'p.id')
        .where('a.state', '!=', 'blocked')
        .as('holders'),
    ])
    .where('p.network_id', '=', ctx.networkId);
  if (positionId) query = query.where('p.id', '=', positionId);
  const rows = await query.orderBy('p.sort_order').orderBy('p.id').execute();
  return rows.map(({ group_name, rights, ...row }) => ({
    ...row,
    name: positionName(ctx.locale, row),
    group: group_name as 'management' | 'specialists' | 'network',
    holders: row.holders ?? 0,
    rights: rights as unknown as Rights,
  }));
}

async function readGrades(ctx: ReadCtx, positionId?: string) {
  let query = ctx.db
    .selectFrom('access.grade as g')
    .select((eb) => [
      'g.id',
      'g.position_id as positionId',
      'g.name',
      'g.is_named_by_level',
      'g.level',
      'g.salary_factor_percent as salaryFactorPercent',
      'g.rights',
      'g.archived_at as archivedAt',
      'g.version',
      eb
        .selectFrom('access.assignment as asg')
        .innerJoin('access.account as a', (join) =>
          join.onRef('a.network_id', '=', 'asg.network_id').onRef('a.id', '=', 'asg.account_id'),
        )
        .select((inner) => inner.fn.count<number>('asg.account_id').distinct().as('count'))
        .whereRef('asg.network_id', '=', 'g.network_id')
        .whereRef('asg.grade_id', '=', 'g.id')
        .where('a.state', '!=', 'blocked')
        .as('holders'),
    ])
    .where('g.network_id', '=', ctx.networkId);
  if (positionId) query = query.where('g.position_id', '=', positionId);
  const rows = await query.orderBy('g.level').execute();
  return rows.map(({ is_named_by_level, rights, ...row }) => ({
    ...row,
    name: gradeName(ctx.locale, { ...row, is_named_by_level }),
    holders: row.holders ?? 0,
    rights: rights as unknown as RightsOverride,
  }));
}

function readHolders(ctx: ReadCtx, positionId: string) {
  return ctx.db
    .selectFrom('access.assignment as asg')
    .innerJoin('access.account as a', (join) =>
      join.onRef('a.network_id', '=', 'asg.network_id').onRef('a.id', '=', 'asg.account_id'),
    )
    .select(['a.id as accountId', 'a.display_name as name', 'asg.grade_id as gradeId'])
    .distinct()
    .where('asg.network_id', '=', ctx.networkId)
    .where('asg.position_id', '=', positionId)
    .where('a.state', '!=', 'blocked')
    .orderBy('a.display_name')
    .execute();
}
