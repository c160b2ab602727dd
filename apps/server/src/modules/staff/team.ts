import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { blockAccount, unblockAccount } from '../access/public.ts';
import { alreadyDismissed, notDismissed, notFound, ownerStays } from './errors.ts';
import { employeeDismissed, employeeRestored } from './events.ts';

/**
 * Marks an employee as gone after a last day; she can no longer sign in. Whether visits stand in the way is the calendar's
 * question: it asks before and calls this in the same transaction.
 */
export async function dismissFromTeam(
  ctx: CommandCtx,
  { employeeId, dismissedOn }: { employeeId: string; dismissedOn: string },
): Promise<void> {
  const employee = await lockedEmployee(ctx, employeeId);
  if (employee.state === 'dismissed') throw alreadyDismissed();
  if (employee.is_owner) throw ownerStays();
  await setState(ctx, employeeId, { state: 'dismissed', dismissed_on: dismissedOn });
  await blockAccount(ctx, employeeId);
  recordChange(ctx, {
    action: 'employee.dismiss',
    objectType: 'employee',
    objectId: employeeId,
    before: { state: employee.state, dismissedOn: employee.dismissed_on },
    after: { state: 'dismissed', dismissedOn },
  });
  publish(ctx, employeeDismissed, { subjectId: employeeId, data: { employeeId, dismissedOn } });
}

/** Takes somebody back into the team, with the access she had. */
export async function restoreToTeam(ctx: CommandCtx, { employeeId }: { employeeId: string }): Promise<void> {
  const employee = await lockedEmployee(ctx, employeeId);
  if (employee.state !== 'dismissed') throw notDismissed();
  await setState(ctx, employeeId, { state: 'active', dismissed_on: null });
  await unblockAccount(ctx, employeeId);
  recordChange(ctx, {
    action: 'employee.restore',
    objectType: 'employee',
    objectId: employeeId,
    before: { state: 'dismissed', dismissedOn: employee.dismissed_on },
    after: { state: 'active', dismissedOn: null },
  });
  publish(ctx, employeeRestored, { subjectId: employeeId, data: { employeeId } });
}

async function lockedEmployee(ctx: CommandCtx, employeeId: string) {
  const row = await ctx.db
    .selectFrom('staff.employee as e')
    .innerJoin('access.account as a', (join) =>
      join.onRef('a.network_id', '=', 'e.network_id').onRef('a.id', '=', 'e.id'),
    )
    .select(['e.state', 'e.dismissed_on', 'a.is_owner'])
    .where('e.network_id', '=', ctx.networkId)
    .where('e.id', '=', employeeId)
    .forUpdate('e')
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

async function setState(
  ctx: CommandCtx,
  employeeId: string,
  state: { state: string; dismissed_on: string | null },
): Promise<void> {
  await ctx.db
    .updateTable('staff.employee')
    .set((eb) => ({ ...state, version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', employeeId)
    .execute();
}
