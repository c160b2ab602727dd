import type { Insertable, Selectable } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import type { DB } from '../../platform/db/schema.generated.ts';
import type { AddEmployee } from './add-employee.ts';

type Columns = Omit<Insertable<DB['staff.employee']>, 'network_id' | 'id' | 'first_name'>;
type Fields = Partial<Omit<AddEmployee, 'id' | 'firstName' | 'places' | 'roles' | 'hasAccount'>>;

/** The columns of what was given; what was not given is left out and so stays as it is. */
export function columnsOf(fields: Fields): Columns {
  const columns: Columns = {
    last_name: fields.lastName,
    patronymic: fields.patronymic,
    job_title: fields.jobTitle,
    photo_file_id: fields.photoFileId,
    phone: fields.phone,
    email: fields.email,
    born_on: fields.bornOn,
    sex: fields.sex,
    hired_on: fields.hiredOn,
    about: fields.about,
    can_assist: fields.canAssist,
    provides_services: fields.providesServices,
    shown_in_journal: fields.shownInJournal,
    online_booking: fields.onlineBooking,
    accepts_new_clients: fields.acceptsNewClients,
    break_after_min: fields.breakAfterMin,
    assist_department_ids: fields.assistDepartmentIds,
    assist_service_ids: fields.assistServiceIds,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Columns;
}

/** The same facts of a stored row, for the audit's before and after. */
export function fieldsOf(row: Selectable<DB['staff.employee']>): Required<Fields> & { firstName: string } {
  return {
    firstName: row.first_name,
    lastName: row.last_name,
    patronymic: row.patronymic,
    jobTitle: row.job_title,
    photoFileId: row.photo_file_id,
    phone: row.phone,
    email: row.email,
    bornOn: row.born_on,
    sex: row.sex as 'female' | 'male' | null, // the table's check allows no other words
    hiredOn: row.hired_on,
    about: row.about,
    canAssist: row.can_assist,
    providesServices: row.provides_services,
    shownInJournal: row.shown_in_journal,
    onlineBooking: row.online_booking,
    acceptsNewClients: row.accepts_new_clients,
    breakAfterMin: row.break_after_min,
    assistDepartmentIds: row.assist_department_ids,
    assistServiceIds: row.assist_service_ids,
  };
}

/** Whether a file is a photo of this network. */
export async function photoExists(ctx: ReadCtx, fileId: string): Promise<boolean> {
  const file = await ctx.db
    .selectFrom('platform.file')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', fileId)
    .where('purpose', '=', 'photo')
    .executeTakeFirst();
  return file !== undefined;
}
