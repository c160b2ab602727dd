import * as z from 'zod';
import { id, words } from '../../../platform/http/schemas.ts';

export const CreateRegionBody = z
  .object({ id: id.optional(), name: words(120, 1), studioIds: z.array(id).max(500).optional() })
  .meta({ id: 'CreateRegion' });

export const EditRegionBody = z
  .object({
    name: words(120, 1).optional(),
    studioIds: z.array(id).max(500).optional().describe('All studios of the region from now on.'),
    version: z.int().optional(),
    isArchived: z.boolean().optional(),
  })
  .meta({ id: 'EditRegion' });

export const RegionView = z
  .object({
    id,
    name: z.string(),
    studios: z.array(z.object({ id, name: z.string() })),
    sortOrder: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Region' });

export const RegionList = z.object({ items: z.array(RegionView) }).meta({ id: 'RegionList' });
