import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { onConstraint } from '../../platform/refusal.ts';
import { unknownReference } from './errors.ts';
import { clientChanged } from './events.ts';
import { requireClient } from './reach.ts';

/** Notes that the client likes or dislikes a specialist, or neither [CLI-042]. */
export async function setSpecialistPreference(
  ctx: CommandCtx,
  { clientId, employeeId, liking }: { clientId: string; employeeId: string; liking: 'like' | 'dislike' | null },
): Promise<void> {
  requireReach(ctx, 'clients.preference', 'edit');
  await requireClient(ctx, clientId, 'view');
  await requireClient(ctx, clientId, 'edit', 'clients.preference');
  const before = await ctx.db
    .selectFrom('clients.specialist_preference')
    .select('liking')
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', clientId)
    .where('employee_id', '=', employeeId)
    .executeTakeFirst();
  if ((before?.liking ?? null) === liking) return;
  if (liking === null) {
    await ctx.db
      .deleteFrom('clients.specialist_preference')
      .where('network_id', '=', ctx.networkId)
      .where('client_id', '=', clientId)
      .where('employee_id', '=', employeeId)
      .execute();
  } else {
    await ctx.db
      .insertInto('clients.specialist_preference')
      .values({ network_id: ctx.networkId, client_id: clientId, employee_id: employeeId, liking })
      .onConflict((conflict) => conflict.columns(['network_id', 'client_id', 'employee_id']).doUpdateSet({ liking }))
      .execute()
      .catch(onConstraint('specialist_preference_network_id_employee_id_fkey', () => unknownReference()));
  }
  recordChange(ctx, {
    action: 'client.prefer_specialist',
    objectType: 'client',
    objectId: clientId,
    before: { [employeeId]: before?.liking ?? null },
    after: { [employeeId]: liking },
  });
  publish(ctx, clientChanged, { subjectId: clientId, data: { clientId, fields: ['preferences'] } });
}
