import * as z from 'zod';
import { id, words } from '../../../platform/http/schemas.ts';
import { translations } from '../translations.ts';

const classTypeFields = {
  name: words(120, 1),
  description: words(4000),
  whatToBring: words(1000),
  photoFileId: id.nullable(),
  durationMin: z.int().min(5).max(1440).describe('Usual duration; a class put into the schedule begins with it.'),
  translations,
};

export const CreateClassTypeBody = z
  .object({ ...z.object(classTypeFields).partial().shape, id: id.optional(), name: classTypeFields.name })
  .meta({ id: 'CreateClassType' });

export const EditClassTypeBody = z
  .object({
    ...z.object(classTypeFields).partial().shape,
    version: z.int().optional(),
    isArchived: z.boolean().optional(),
  })
  .meta({ id: 'EditClassType' });

export const ClassTypeView = z
  .object({
    ...classTypeFields,
    id,
    shownName: z.string().describe('In the language of the request, or the base name.'),
    hallIds: z.array(id).describe('Halls that name it; a hall that names none accepts every class type.'),
    sortOrder: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'ClassType' });

export const ClassTypeList = z.object({ items: z.array(ClassTypeView) }).meta({ id: 'ClassTypeList' });

export const HallClassTypesBody = z
  .object({ classTypeIds: z.array(id).max(500).describe('None chosen: the hall accepts every class type.') })
  .meta({ id: 'SetHallClassTypes' });

export const HallClassTypesView = z.object({ classTypeIds: z.array(id) }).meta({ id: 'HallClassTypes' });
