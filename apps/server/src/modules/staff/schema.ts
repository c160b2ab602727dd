import * as z from 'zod';
import { day, flagQuery, id, idList, instant, pageOf, pageQuery, words } from '../../platform/http/schemas.ts';

const phone = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, { error: 'wrong_format' })
  .describe('E.164');

const place = z.object({
  studioId: id,
  departmentId: id.nullable().default(null),
  roomId: id.nullable().default(null),
});

export const role = z
  .object({
    positionId: id,
    gradeId: id.nullable().default(null),
    studioIds: z.array(id).max(500).default([]),
    regionIds: z.array(id).max(100).default([]),
    companyIds: z.array(id).max(100).default([]),
  })
  .meta({ id: 'RoleAssignmentBody' });

const profile = {
  lastName: words(120),
  patronymic: words(120),
  jobTitle: words(120),
  photoFileId: id.nullable(),
  phone: phone.nullable(),
  email: z.email().max(254).nullable(),
  bornOn: day.nullable(),
  sex: z.enum(['female', 'male']).nullable(),
  hiredOn: day.nullable(),
  about: words(2000),
  canAssist: z.boolean(),
  providesServices: z.boolean(),
  shownInJournal: z.boolean(),
  onlineBooking: z.boolean(),
  acceptsNewClients: z.boolean(),
  breakAfterMin: z.int().min(0).max(240),
  assistDepartmentIds: z.array(id).max(100),
  assistServiceIds: z.array(id).max(500),
};

export const AddEmployeeBody = z
  .object({
    id: id.optional(),
    firstName: words(120, 1),
    ...z.object(profile).partial().shape,
    places: z.array(place).min(1).max(100),
    roles: z.array(role).max(20).default([]),
  })
  .meta({ id: 'AddEmployee' });

export const EditEmployeeBody = z
  .object({
    version: z.int().optional(),
    firstName: words(120, 1).optional(),
    ...z.object(profile).partial().shape,
    places: z.array(place).min(1).max(100).optional(),
    roles: z.array(role).max(20).optional(),
  })
  .meta({ id: 'EditEmployee' });

const assignment = z.object({
  positionId: id,
  positionName: z.string(),
  isFreeSeat: z.boolean(),
  gradeId: id.nullable(),
  gradeName: z.string().nullable(),
  gradeLevel: z.int().nullable(),
  studioIds: z.array(id),
  regionIds: z.array(id),
  companyIds: z.array(id),
});

const placeView = z.object({
  studioId: id,
  studioName: z.string(),
  departmentId: id.nullable(),
  departmentName: z.string().nullable(),
  departmentColour: z.int().nullable(),
  journalOrder: z.int(),
  roomId: id.nullable(),
});

const state = z.enum(['active', 'on_leave', 'dismissed']);
const accountState = z.enum(['no_sign_in', 'invited', 'active', 'blocked']);

const row = {
  id,
  firstName: z.string(),
  lastName: z.string(),
  patronymic: z.string(),
  jobTitle: z.string(),
  photoFileId: id.nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  state,
  canAssist: z.boolean(),
  providesServices: z.boolean(),
  shownInJournal: z.boolean(),
  hiredOn: day.nullable(),
  dismissedOn: day.nullable(),
  accountState,
  isOwner: z.boolean(),
  places: z.array(placeView),
  roles: z.array(assignment),
};

export const EmployeeRow = z.object(row).meta({ id: 'EmployeeRow' });

export const EmployeeView = z
  .object({
    ...row,
    birthday: z.object({ month: z.int(), day: z.int() }).nullable().describe('Without the year, for colleagues.'),
    bornOn: day.nullable().describe('Only for the employee and for those who may edit the card.'),
    sex: z.enum(['female', 'male']).nullable(),
    about: z.string(),
    onlineBooking: z.boolean(),
    acceptsNewClients: z.boolean(),
    breakAfterMin: z.int(),
    assistDepartmentIds: z.array(id),
    assistServiceIds: z.array(id),
    lastSignInAt: instant.nullable(),
    createdAt: instant,
    version: z.int(),
    mayEdit: z.boolean(),
  })
  .meta({ id: 'Employee' });

export const EmployeesQueryString = z.object({
  ...pageQuery,
  q: z.string().trim().max(120).optional(),
  studioId: id.optional(),
  studioIds: idList.optional().describe('Several studios, comma-separated: of a company, for instance.'),
  departmentId: id.optional(),
  positionId: id.optional(),
  gradeId: id.optional(),
  state: state.optional(),
  canAssist: flagQuery,
  sort: z.enum(['name', '-name', 'journal', 'hiredOn', '-hiredOn']).default('name'),
});

export const ExportEmployeesQueryString = EmployeesQueryString.omit({ limit: true, cursor: true }).extend({
  format: z.enum(['csv', 'xlsx']).default('csv'),
  employeeId: z
    .union([id.transform((one) => [one]), z.array(id).max(200)])
    .optional()
    .describe('Only these of the list; may be repeated.'),
});

export const EmployeePage = pageOf(EmployeeRow).extend({ total: z.int() }).meta({ id: 'EmployeePage' });

export const BulkEmployeesBody = z
  .object({
    employeeIds: z.array(id).min(1).max(100),
    ...z
      .object(profile)
      .pick({
        canAssist: true,
        shownInJournal: true,
        onlineBooking: true,
        acceptsNewClients: true,
      })
      .partial().shape,
    place: z
      .object({ studioId: id, departmentId: id.nullable() })
      .optional()
      .describe('The department in one studio, in which all of them work.'),
  })
  .meta({ id: 'BulkEmployees' });

export const ArrangeJournalBody = z
  .object({ employeeIds: z.array(id).min(1).max(500).describe('All in the wanted order.') })
  .meta({ id: 'ArrangeJournal' });
