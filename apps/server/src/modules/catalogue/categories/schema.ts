import * as z from 'zod';
import { id, words } from '../../../platform/http/schemas.ts';
import { translations } from '../translations.ts';

const categoryFields = {
  name: words(120, 1),
  colour: z.int().min(1).max(12).describe('One of the twelve colours of the journal.'),
  icon: words(40, 1),
  interestId: id.nullable().describe('The interest that booking such services shows.'),
  translations,
};

export const CreateServiceCategoryBody = z
  .object({ ...z.object(categoryFields).partial().shape, id: id.optional(), name: categoryFields.name })
  .meta({ id: 'CreateServiceCategory' });

export const EditServiceCategoryBody = z
  .object({
    ...z.object(categoryFields).partial().shape,
    version: z.int().optional(),
    isArchived: z.boolean().optional(),
  })
  .meta({ id: 'EditServiceCategory' });

export const ServiceCategoryView = z
  .object({
    ...categoryFields,
    id,
    shownName: z.string().describe('In the language of the request, or the base name.'),
    serviceCount: z.int(),
    sortOrder: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'ServiceCategory' });

export const ServiceCategoryList = z
  .object({ items: z.array(ServiceCategoryView) })
  .meta({ id: 'ServiceCategoryList' });
