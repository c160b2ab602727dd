import type { Selectable } from 'kysely';
import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import type { OrgStudio } from '../../../platform/db/schema.generated.ts';
import type { WeekHours } from '../../../platform/http/schemas.ts';
import type { Action } from '../../../platform/rights.ts';
import { notFound } from '../errors.ts';
import { requireWithin } from '../reach.ts';

export type StudioRow = Selectable<OrgStudio>;

/** One studio in which the actor may do this to a resource; anything else "is not found". */
export async function findStudio(
  ctx: ReadCtx,
  studioId: string,
  resource = 'org.studio',
  action: Action = 'view',
): Promise<StudioRow> {
  requireWithin(requireReach(ctx, resource, action), studioId);
  const row = await ctx.db
    .selectFrom('org.studio')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', studioId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** The column holds what the schema let in. */
export function hoursOf(row: { week_hours: unknown }): WeekHours {
  return row.week_hours as WeekHours;
}
