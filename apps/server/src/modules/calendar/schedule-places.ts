import { type ReadCtx, requireReach } from '../../platform/context.ts';
import { type Action, withinReach } from '../../platform/rights.ts';
import { notFound, notInStudio } from './errors.ts';

export interface StudioPlace {
  id: string;
  name: string;
  zone: string;
}

/** The studio whose schedule is asked for, if the actor may see any of it; out of reach it does not exist. */
export async function studioInReach(
  ctx: ReadCtx,
  resource: string,
  action: Action,
  studioId: string,
): Promise<StudioPlace & { onlyOwn: boolean }> {
  const studio = await ctx.db
    .selectFrom('org.studio as s')
    .select((eb) => [
      's.id',
      's.name',
      's.time_zone',
      eb
        .exists(
          eb
            .selectFrom('staff.employee_studio as es')
            .select('es.studio_id')
            .whereRef('es.network_id', '=', 's.network_id')
            .whereRef('es.studio_id', '=', 's.id')
            .where('es.employee_id', '=', ctx.actor.id),
        )
        .as('is_own'),
    ])
    .where('s.network_id', '=', ctx.networkId)
    .where('s.id', '=', studioId)
    .executeTakeFirst();
  if (!studio) throw notFound();
  return placeInReach(ctx, resource, action, { ...studio, is_own: Boolean(studio.is_own) });
}

/** The same for a studio that was read already. Who sees only her own schedule sees it where she works. */
export function placeInReach(
  ctx: ReadCtx,
  resource: string,
  action: Action,
  studio: { id: string; name: string; time_zone: string; is_own: boolean },
): StudioPlace & { onlyOwn: boolean } {
  const reach = requireReach(ctx, resource, action);
  const isWide = withinReach(reach, { studioId: studio.id });
  if (!isWide && !(reach.own && studio.is_own)) throw notFound();
  return { id: studio.id, name: studio.name, zone: studio.time_zone, onlyOwn: !isWide };
}

/** Refuses employees who do not give services in the studio or left the team: they have no schedule there. */
export async function requireInStudio(
  ctx: ReadCtx,
  studio: { id: string; onlyOwn: boolean },
  employeeIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(employeeIds)];
  if (studio.onlyOwn && wanted.some((id) => id !== ctx.actor.id)) throw notFound();
  const rows = await ctx.db
    .selectFrom('staff.employee_studio as es')
    .innerJoin('staff.employee as e', (join) =>
      join.onRef('e.network_id', '=', 'es.network_id').onRef('e.id', '=', 'es.employee_id'),
    )
    .select('e.id')
    .where('es.network_id', '=', ctx.networkId)
    .where('es.studio_id', '=', studio.id)
    .where('es.employee_id', 'in', wanted)
    .where('e.state', '<>', 'dismissed')
    .where('e.provides_services', '=', true)
    .execute();
  const found = new Set(rows.map((row) => row.id));
  const missing = wanted.filter((id) => !found.has(id));
  if (missing.length > 0) throw notInStudio({ employeeIds: missing });
}
