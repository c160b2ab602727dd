import * as z from 'zod';
import { flagQuery, id, idList, words } from '../../../platform/http/schemas.ts';
import { departmentPresets } from '../presets.ts';

const departmentFields = {
  name: words(120, 1),
  colour: z.int().min(1).max(12),
  icon: z.string().regex(/^[a-z][a-z-]{0,30}$/),
  neededStaff: z.int().min(0).max(99).describe('People who should be on shift; the schedule marks hours below it.'),
};

export const CreateDepartmentBody = z
  .object({ ...z.object(departmentFields).partial().shape, id: id.optional(), name: departmentFields.name })
  .meta({ id: 'CreateDepartment' });

export const EditDepartmentBody = z
  .object({
    ...z.object(departmentFields).partial().shape,
    version: z.int().optional(),
    isArchived: z.boolean().optional(),
  })
  .meta({ id: 'EditDepartment' });

export const DepartmentView = z
  .object({
    ...departmentFields,
    icon: z.string(),
    id,
    studioId: id,
    preset: z
      .string()
      .nullable()
      .meta({ enum: [...departmentPresets.map(({ preset }) => preset), null] })
      .describe('A ready-made department: its name is translated until somebody renames it.'),
    sortOrder: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Department' });

export const DepartmentList = z.object({ items: z.array(DepartmentView) }).meta({ id: 'DepartmentList' });

export const DepartmentsQuery = z.object({
  studioId: id.optional(),
  studioIds: idList.optional().describe('Several studios, comma-separated: of a company, for instance.'),
  archived: flagQuery,
});
