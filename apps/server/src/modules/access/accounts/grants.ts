import { type CommandCtx, type ReadCtx, reachTo } from '../../../platform/context.ts';
import { actions, type Grant, type Rights, resourceDefinitions } from '../../../platform/rights.ts';
import { effectiveRights, ownerGrant, type RightsOverride } from '../effective-rights.ts';
import { ownersOnly, widerThanOwn } from '../errors.ts';

/** Where an assignment counts. */
export interface Places {
  studioIds: readonly string[];
  regionIds: readonly string[];
  companyIds: readonly string[];
}

export interface StudioPlace {
  id: string;
  regionId: string | null;
  companyId: string;
}

/** All studios with the region and the company they belong to: a few hundred at most. */
export function studioPlaces(ctx: ReadCtx): Promise<StudioPlace[]> {
  return ctx.db
    .selectFrom('org.studio')
    .select(['id', 'region_id as regionId', 'company_id as companyId'])
    .where('network_id', '=', ctx.networkId)
    .execute();
}

/** The same as the authenticator's SQL: a place narrows, a scope widens to the sisters of region and company. */
export function grantAt(rights: Rights, places: Places, studios: readonly StudioPlace[]): Grant {
  const at = studios.filter(
    (studio) =>
      places.studioIds.includes(studio.id) ||
      (studio.regionId !== null && places.regionIds.includes(studio.regionId)) ||
      places.companyIds.includes(studio.companyId),
  );
  const regions = new Set(at.map(({ regionId }) => regionId).filter((id) => id !== null));
  const companies = new Set(at.map(({ companyId }) => companyId));
  const ids = (list: readonly StudioPlace[]) => list.map(({ id }) => id);
  return {
    rights,
    studioIds: ids(at),
    regionStudioIds: ids(
      studios.filter(({ id, regionId }) => at.some((s) => s.id === id) || (regionId && regions.has(regionId))),
    ),
    companyStudioIds: ids(studios.filter(({ companyId }) => companies.has(companyId))),
  };
}

/** What an account may do now, as the authenticator would say. */
export async function grantsOf(ctx: ReadCtx, accountId: string): Promise<{ grants: Grant[]; isOwner: boolean }> {
  const studios = await studioPlaces(ctx);
  const rows = await ctx.db
    .selectFrom('access.account as a')
    .leftJoin('access.assignment as asg', (join) =>
      join.onRef('asg.network_id', '=', 'a.network_id').onRef('asg.account_id', '=', 'a.id'),
    )
    .leftJoin('access.position as p', (join) =>
      join.onRef('p.network_id', '=', 'asg.network_id').onRef('p.id', '=', 'asg.position_id'),
    )
    .leftJoin('access.grade as g', (join) =>
      join.onRef('g.network_id', '=', 'asg.network_id').onRef('g.id', '=', 'asg.grade_id'),
    )
    .leftJoin('access.assignment_place as pl', (join) =>
      join.onRef('pl.network_id', '=', 'asg.network_id').onRef('pl.assignment_id', '=', 'asg.id'),
    )
    .select([
      'a.is_owner',
      'asg.id',
      'p.rights',
      'g.rights as gradeRights',
      'pl.studio_id',
      'pl.region_id',
      'pl.company_id',
    ])
    .where('a.network_id', '=', ctx.networkId)
    .where('a.id', '=', accountId)
    .execute();
  const isOwner = rows[0]?.is_owner ?? false;
  const ids = [...new Set(rows.map(({ id }) => id).filter((id) => id !== null))];
  const grants = ids.map((id) => {
    const mine = rows.filter((row) => row.id === id);
    const some = (values: (string | null)[]) => values.filter((value) => value !== null);
    const rights = effectiveRights(
      (mine[0]?.rights ?? {}) as unknown as Rights,
      (mine[0]?.gradeRights ?? {}) as unknown as RightsOverride,
    );
    const places = {
      studioIds: some(mine.map((row) => row.studio_id)),
      regionIds: some(mine.map((row) => row.region_id)),
      companyIds: some(mine.map((row) => row.company_id)),
    };
    return grantAt(rights, places, studios);
  });
  return { grants: isOwner ? [...grants, ownerGrant()] : grants, isOwner };
}

/** Nobody gives what they do not have themselves, nor farther than it reaches for them. */
export function requireWithinOwn(ctx: ReadCtx, grant: Grant): void {
  if (ctx.actor.kind === 'system') return;
  const declared = new Set(resourceDefinitions().map(({ name }) => name));
  for (const [resource, right] of Object.entries(grant.rights)) {
    // A right over something that no module declares opens no door.
    if (!declared.has(resource)) continue;
    for (const action of actions) {
      if (right[action] && !reaches(ctx, grant, resource, action)) throw widerThanOwn({ resource, action });
    }
  }
}

/**
 * Whoever can hand out a way into an account holds its rights, so the account may have none that the actor lacks; owners
 * are handled by owners only.
 */
export async function requireMayHandle(ctx: ReadCtx | CommandCtx, accountId: string): Promise<void> {
  if (ctx.actor.kind === 'system' || accountId === ctx.actor.id) return;
  const { grants, isOwner } = await grantsOf(ctx, accountId);
  if (isOwner) {
    await requireOwner(ctx);
    return;
  }
  for (const grant of grants) requireWithinOwn(ctx, grant);
}

/** Only an owner makes, changes or removes owners. */
export async function requireOwner(ctx: ReadCtx): Promise<void> {
  if (ctx.actor.kind === 'system') return;
  const me = await ctx.db
    .selectFrom('access.account')
    .select('is_owner')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', ctx.actor.id)
    .executeTakeFirst();
  if (!me?.is_owner) throw ownersOnly();
}

function reaches(ctx: ReadCtx, grant: Grant, resource: string, action: (typeof actions)[number]): boolean {
  const own = reachTo(ctx, resource, action);
  if (!own) return false;
  if (own.everywhere) return true;
  const scope = grant.rights[resource]?.scope;
  if (scope === 'own') return true;
  if (scope === 'network') return false;
  const wanted =
    scope === 'studio' ? grant.studioIds : scope === 'region' ? grant.regionStudioIds : grant.companyStudioIds;
  return wanted.every((id) => own.studioIds.includes(id));
}
