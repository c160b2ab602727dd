import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { versionConflict } from '../errors.ts';
import { serviceChanged } from '../events.ts';
import { requireCatalogue } from '../reach.ts';
import { requireRecord } from '../records.ts';
import { serviceView } from './read-service.ts';
import type { ServiceStateBody, ServiceView } from './schema.ts';

export interface SetServiceState extends z.output<typeof ServiceStateBody> {
  serviceId: string;
}

/**
 * Pauses a service with its sub-services, or lets them be booked again [CAT-017]. Visits already booked stay as they
 * are. An archived service comes back the same way.
 */
export async function setServiceState(
  ctx: CommandCtx,
  { serviceId, state, version }: SetServiceState,
): Promise<z.output<typeof ServiceView>> {
  requireCatalogue(ctx, 'catalogue.service', 'edit');
  const service = await requireRecord(ctx, 'catalogue.service', serviceId);
  if (version !== undefined && version !== service.version) throw versionConflict();
  await writeState(ctx, [serviceId], state);
  return serviceView(ctx, serviceId);
}

/** Writes one state to services and their sub-services, and tells of those that had another. */
export async function writeState(
  ctx: CommandCtx,
  serviceIds: readonly string[],
  state: 'active' | 'paused',
): Promise<number> {
  const { rows } = await sql<{ id: string; was: string }>`
    update catalogue.service s set state = ${state}, version = s.version + 1
    from (select id, state from catalogue.service where network_id = ${ctx.networkId} for update) as old
    where s.network_id = ${ctx.networkId} and old.id = s.id and s.state <> ${state}
      and (s.id = any (${serviceIds as string[]}::uuid[])
        or (s.parent_id = any (${serviceIds as string[]}::uuid[]) and s.state <> 'archived'))
    returning s.id, old.state as was`.execute(ctx.db);
  for (const { id, was } of rows) {
    recordChange(ctx, {
      action: state === 'paused' ? 'service.pause' : 'service.resume',
      objectType: 'service',
      objectId: id,
      before: { state: was },
      after: { state },
    });
    publish(ctx, serviceChanged, {
      subjectId: id,
      data: { serviceId: id, change: state === 'paused' ? 'paused' : 'resumed' },
    });
  }
  return rows.length;
}
