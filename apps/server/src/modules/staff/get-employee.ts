import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { reachTo } from '../../platform/context.ts';
import { employeeRow, rowColumns, type StoredEmployee } from './employee-row.ts';
import { notFound } from './errors.ts';
import { birthdayOf, employeeInReach, employeeWithin } from './model.ts';

interface StoredCard extends StoredEmployee {
  born_on: string | null;
  sex: 'female' | 'male' | null;
  about: string;
  online_booking: boolean;
  accepts_new_clients: boolean;
  break_after_min: number;
  assist_department_ids: string[];
  assist_service_ids: string[];
  last_sign_in_at: Date | null;
  created_at: Date;
  version: number;
}

/** The card of one employee. The year of birth is for herself and for those who keep the card [STF-016, STF-016i]. */
export async function getEmployee(ctx: ReadCtx, { employeeId }: { employeeId: string }) {
  await employeeInReach(ctx, 'view', employeeId);
  return employeeCard(ctx, employeeId);
}

/** What a command answers after it wrote the card, wherever the person works now. */
export async function employeeCard(ctx: ReadCtx, employeeId: string) {
  const { rows } = await sql<StoredCard>`
    select ${rowColumns(ctx)}, e.born_on, e.sex, e.about, e.online_booking, e.accepts_new_clients, e.break_after_min,
      e.assist_department_ids, e.assist_service_ids, a.last_sign_in_at, e.created_at, e.version
    from staff.employee e
    join access.account a on a.network_id = e.network_id and a.id = e.id
    where e.network_id = ${ctx.networkId} and e.id = ${employeeId}`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw notFound();
  const editReach = reachTo(ctx, 'staff.employee', 'edit');
  const studioIds = row.places.map(({ studioId }) => studioId);
  const mayEdit = editReach !== undefined && employeeWithin(editReach, row.id, studioIds, ctx.actor.id);
  return {
    ...employeeRow(ctx, row),
    birthday: birthdayOf(row.born_on),
    bornOn: mayEdit || row.id === ctx.actor.id ? row.born_on : null,
    sex: row.sex,
    about: row.about,
    onlineBooking: row.online_booking,
    acceptsNewClients: row.accepts_new_clients,
    breakAfterMin: row.break_after_min,
    assistDepartmentIds: row.assist_department_ids,
    assistServiceIds: row.assist_service_ids,
    lastSignInAt: row.last_sign_in_at,
    createdAt: row.created_at,
    version: row.version,
    mayEdit,
  };
}
