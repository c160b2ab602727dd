import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { withinReach } from '../../platform/rights.ts';
import { assignmentsOf, setAssignments, updateAccountContacts } from '../access/public.ts';
import { columnsOf, fieldsOf, photoExists } from './employee-columns.ts';
import { notFound, photoUnknown, roleNeededToAssist, versionConflict } from './errors.ts';
import { employeeChanged } from './events.ts';
import { employeeCard } from './get-employee.ts';
import { employeeInReach, nameOf } from './model.ts';
import { type Place, requirePlaces, savePlaces } from './places.ts';
import type { EditEmployeeBody } from './schema.ts';

export interface EditEmployee extends z.output<typeof EditEmployeeBody> {
  employeeId: string;
}

/**
 * Changes the card, the settings [STF-003, STF-022], the places or the role of an employee. A changed position or grade
 * counts from the next request on, without a new sign-in [ACC-018].
 */
export async function editEmployee(ctx: CommandCtx, input: EditEmployee) {
  const { employeeId, version, places, roles, ...fields } = input;
  const { reach, studioIds } = await employeeInReach(ctx, 'edit', employeeId);
  const row = await ctx.db
    .selectFrom('staff.employee')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', employeeId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound();
  if (version !== undefined && version !== row.version) throw versionConflict();
  if (fields.photoFileId && !(await photoExists(ctx, fields.photoFileId))) throw photoUnknown();
  if ((fields.canAssist ?? row.can_assist) && (fields.canAssist || roles)) {
    const kept = roles ?? (await assignmentsOf(ctx, employeeId)) ?? [];
    if (kept.length === 0) throw roleNeededToAssist();
  }
  if (places)
    await movePlaces(ctx, { employeeId, places, studioIds, isFree: (id) => withinReach(reach, { studioId: id }) });

  const before = fieldsOf(row);
  const after = { ...before, ...fields };
  await ctx.db
    .updateTable('staff.employee')
    .set((eb) => ({
      ...columnsOf(fields),
      ...(fields.firstName === undefined ? {} : { first_name: fields.firstName }),
      version: eb('version', '+', 1),
    }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', employeeId)
    .execute();
  await updateAccountContacts(ctx, {
    accountId: employeeId,
    displayName: nameOf({ first_name: after.firstName, last_name: after.lastName ?? '' }),
    ...(fields.email === undefined ? {} : { email: fields.email }),
    ...(fields.phone === undefined ? {} : { phone: fields.phone }),
  });
  if (roles) await setAssignments(ctx, { accountId: employeeId, assignments: roles });

  const studioId = studioIds[0] ?? null;
  recordChange(ctx, {
    action: 'employee.edit',
    objectType: 'employee',
    objectId: employeeId,
    studioId,
    before,
    after: places ? { ...after, places } : after,
  });
  publish(ctx, employeeChanged, {
    subjectId: employeeId,
    studioId,
    data: { employeeId, fields: [...Object.keys(fields), ...(places ? ['places'] : []), ...(roles ? ['roles'] : [])] },
  });
  return employeeCard(ctx, employeeId);
}

interface MovePlaces {
  employeeId: string;
  places: readonly Place[];
  studioIds: readonly string[];
  isFree: (studioId: string) => boolean;
}

/** Studios out of the actor's reach can be neither added nor taken away: those that stand there stay as they are. */
async function movePlaces(ctx: CommandCtx, { employeeId, places, studioIds, isFree }: MovePlaces): Promise<void> {
  const added = places.filter(({ studioId }) => !studioIds.includes(studioId)).map(({ studioId }) => studioId);
  const removed = studioIds.filter((id) => !places.some(({ studioId }) => studioId === id));
  if ([...added, ...removed].some((id) => !isFree(id))) throw notFound();
  await requirePlaces(ctx, places);
  await savePlaces(ctx, employeeId, places);
}
