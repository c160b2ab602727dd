import * as z from 'zod';
import { id, words } from '../../../platform/http/schemas.ts';
import { translations } from '../translations.ts';

const formatFields = {
  name: words(120, 1),
  description: words(1000),
  colour: z.string().regex(/^#[0-9a-f]{6}$/, { error: 'wrong_format' }),
  shownToClients: z
    .boolean()
    .describe('False: clients neither see nor book it anywhere; a manager books it for them [CAT-003].'),
  translations,
};

export const CreateFormatBody = z
  .object({ ...z.object(formatFields).partial().shape, id: id.optional(), name: formatFields.name })
  .meta({ id: 'CreateFormat' });

export const EditFormatBody = z
  .object({
    ...z.object(formatFields).partial().shape,
    version: z.int().optional(),
    isArchived: z.boolean().optional(),
  })
  .meta({ id: 'EditFormat' });

export const FormatView = z
  .object({
    ...formatFields,
    id,
    shownName: z.string().describe('In the language of the request, or the base name.'),
    textColour: z.string().describe('Reads well over the colour.'),
    sortOrder: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Format' });

export const FormatList = z.object({ items: z.array(FormatView) }).meta({ id: 'FormatList' });
