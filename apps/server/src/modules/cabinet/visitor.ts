import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Actor } from '../../platform/context.ts';
import type { Identity } from '../../platform/transact.ts';
import { findPublicPlace, type PublicPlace } from '../org/public.ts';
import { noSuchPlace } from './errors.ts';

/** Somebody who came by a public link and is not known yet. */
export const visitor: Actor = {
  kind: 'client',
  id: '00000000-0000-0000-0000-000000000000',
  name: '',
  grants: [],
};

/** The place that a public address leads to, and who stands before its door. */
export async function atPublicPlace(
  pool: pg.Pool,
  request: Pick<FastifyRequest, 'locale' | 'id' | 'ip'>,
  slug: string,
): Promise<{ place: PublicPlace; identity: Identity }> {
  const place = await findPublicPlace(pool, slug.toLowerCase());
  if (!place) throw noSuchPlace();
  return {
    place,
    identity: {
      networkId: place.networkId,
      actor: visitor,
      channel: 'widget',
      locale: request.locale,
      requestId: request.id,
      ip: request.ip,
    },
  };
}
