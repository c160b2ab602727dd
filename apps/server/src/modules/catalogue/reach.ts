import { type ReadCtx, requireReach } from '../../platform/context.ts';
import type { Action } from '../../platform/rights.ts';
import { forbidden } from './errors.ts';

export type CatalogueResource = 'catalogue.service' | 'catalogue.class_type';

/** The catalogue is the network's: whoever reaches only a part of the network looks, but changes nothing. */
export function requireCatalogue(ctx: ReadCtx, resource: CatalogueResource, action: Action): void {
  const reach = requireReach(ctx, resource, action);
  if (action !== 'view' && !reach.everywhere) throw forbidden({ resource, action });
}
