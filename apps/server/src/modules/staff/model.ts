import type { ReadCtx } from '../../platform/context.ts';
import { requireReach } from '../../platform/context.ts';
import { type Action, type Reach, withinReach } from '../../platform/rights.ts';
import { notFound } from './errors.ts';

/** Name as colleagues say it: first name, then last. */
export function nameOf(person: { first_name: string; last_name: string }): string {
  return [person.first_name, person.last_name].filter((part) => part !== '').join(' ');
}

/** Day and month of a birthday, without the year [STF-016i]. */
export function birthdayOf(bornOn: string | null): { month: number; day: number } | null {
  if (bornOn === null) return null;
  const [, month, day] = bornOn.split('-').map(Number);
  return { month: month as number, day: day as number }; // a stored date has all three parts
}

/** Whether an employee lies within a reach: by any of her studios, or as the actor herself. */
export function employeeWithin(
  reach: Reach,
  employeeId: string,
  studioIds: readonly string[],
  actorId: string,
): boolean {
  const isOwn = employeeId === actorId;
  if (withinReach(reach, { isOwn })) return true;
  return studioIds.some((studioId) => withinReach(reach, { studioId }));
}

/** Refuses with "not found" what is out of the actor's reach or does not exist: the two look alike from outside. */
export async function employeeInReach(
  ctx: ReadCtx,
  action: Action,
  employeeId: string,
): Promise<{ reach: Reach; studioIds: string[] }> {
  const reach = requireReach(ctx, 'staff.employee', action);
  const rows = await ctx.db
    .selectFrom('staff.employee as e')
    .leftJoin('staff.employee_studio as es', (join) =>
      join.onRef('es.network_id', '=', 'e.network_id').onRef('es.employee_id', '=', 'e.id'),
    )
    .leftJoin('read.partner_studio as p', (join) =>
      join.onRef('p.network_id', '=', 'es.network_id').onRef('p.studio_id', '=', 'es.studio_id'),
    )
    .select(['es.studio_id', 'p.is_open_to_head'])
    .where('e.network_id', '=', ctx.networkId)
    .where('e.id', '=', employeeId)
    .execute();
  const studioIds = rows.flatMap((row) => (row.studio_id === null ? [] : [row.studio_id]));
  if (rows.length === 0 || !employeeWithin(reach, employeeId, studioIds, ctx.actor.id)) throw notFound();
  // What the head company may not see of its partners [ACC-013]; a role that names the studio does not come from the head.
  const isInSight = rows.some(
    ({ studio_id, is_open_to_head }) => is_open_to_head !== false || withinReach(named(reach), { studioId: studio_id }),
  );
  if (ctx.actor.kind !== 'system' && employeeId !== ctx.actor.id && !isInSight) throw notFound();
  return { reach, studioIds };
}

/** Only what roles name: without what the right to the whole network adds. */
function named(reach: Reach): Reach {
  return { ...reach, everywhere: false };
}
