import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { createAccount, setAssignments } from '../access/public.ts';
import { columnsOf, photoExists } from './employee-columns.ts';
import { photoUnknown, roleNeededToAssist } from './errors.ts';
import { employeeAdded } from './events.ts';
import { employeeCard, getEmployee } from './get-employee.ts';
import { nameOf } from './model.ts';
import { requirePlaces, requireReachTo, savePlaces } from './places.ts';
import type { AddEmployeeBody } from './schema.ts';

export interface AddEmployee extends z.output<typeof AddEmployeeBody> {
  /** The account was made before: the owner's, when the company was registered. */
  hasAccount?: boolean;
}

/**
 * Takes somebody into the team: the name first, then the place and the role [ACC-005, STF-002]. Everybody gets an account,
 * since a role is what lets her assist [ACC-017]; whether she signs in is decided by an invitation later. With the position
 * "View only" no paid seat is used [ACC-016].
 */
export async function addEmployee(ctx: CommandCtx, input: AddEmployee) {
  const reach = requireReach(ctx, 'staff.employee', 'add');
  requireReachTo(
    reach,
    input.places.map(({ studioId }) => studioId),
  );
  if (input.canAssist && input.roles.length === 0) throw roleNeededToAssist();
  await requirePlaces(ctx, input.places);
  if (input.photoFileId && !(await photoExists(ctx, input.photoFileId))) throw photoUnknown();

  const id = input.id ?? newId();
  if (input.id && (await isThere(ctx, input.id))) return getEmployee(ctx, { employeeId: input.id });
  const name = nameOf({ first_name: input.firstName, last_name: input.lastName ?? '' });
  if (!input.hasAccount) await createAccount(ctx, { id, displayName: name, email: input.email, phone: input.phone });
  await ctx.db
    .insertInto('staff.employee')
    .values({ ...columnsOf(input), network_id: ctx.networkId, id, first_name: input.firstName, created_at: ctx.now })
    .execute();
  await savePlaces(ctx, id, input.places);
  if (input.roles.length > 0) await setAssignments(ctx, { accountId: id, assignments: input.roles });

  const studioId = input.places[0]?.studioId ?? null;
  recordChange(ctx, { action: 'employee.add', objectType: 'employee', objectId: id, studioId, after: input });
  publish(ctx, employeeAdded, { subjectId: id, studioId, data: { employeeId: id, name } });
  return employeeCard(ctx, id);
}

async function isThere(ctx: CommandCtx, id: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('staff.employee')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}
