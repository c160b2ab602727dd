import * as z from 'zod';
import { flagQuery, id } from '../../platform/http/schemas.ts';

/** What every list of a directory can be asked. */
export const DirectoryQuery = z.object({ q: z.string().trim().max(120).optional(), archived: flagQuery });

export const CatalogueOrderBody = z
  .object({ ids: z.array(id).min(1).max(1000).describe('In the wanted order; those not named stay.') })
  .meta({ id: 'CatalogueOrder' });
