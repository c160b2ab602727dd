import { covers } from '@salus/scheduling';
import type { ReadCtx } from '../../platform/context.ts';
import { reachTo } from '../../platform/context.ts';
import { boundsOfDays, epochMinute } from './model.ts';
import { instantsAtWork, workingTime } from './working-time.ts';

/** Something that takes the time of a resource, in the words a person knows it by. */
export interface Occupation {
  resourceId: string;
  lane: number;
  /** Of a visit: as the client sees it, without buffers. */
  startsAt: Date;
  endsAt: Date;
  kind: 'service_line' | 'assistant' | 'class' | 'block' | 'absence' | 'hold';
  sourceId: string;
  visitId: string | null;
  visitNumber: number | null;
  serviceName: string | null;
  /** Null as well for those who may not see clients. */
  clientName: string | null;
}

export interface OccupationQuery {
  resourceIds: readonly string[];
  from: Date;
  to: Date;
  kinds?: readonly Occupation['kind'][];
  exceptSourceId?: string;
  studioId?: string;
}

const atMostListed = 200;

/** What occupies the resources between two instants, earliest first. */
export async function occupationsOf(ctx: ReadCtx, query: OccupationQuery): Promise<Occupation[]> {
  if (query.resourceIds.length === 0) return [];
  let select = ctx.db
    .selectFrom('read.occupation')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('resource_id', 'in', [...query.resourceIds])
    .where('starts_at', '<', query.to)
    .where('ends_at', '>', query.from);
  if (query.kinds) select = select.where('source_kind', 'in', [...query.kinds]);
  if (query.exceptSourceId) select = select.where('source_id', '<>', query.exceptSourceId);
  if (query.studioId) select = select.where('studio_id', '=', query.studioId);
  const rows = await select.orderBy('starts_at').limit(atMostListed).execute();
  const seesClients = reachTo(ctx, 'clients.client', 'view') !== undefined;
  return rows.map((row) => ({
    // The columns of a view are nullable by type only: these come from not-null columns of the reservation.
    resourceId: row.resource_id as string,
    lane: row.lane as number,
    startsAt: (row.line_starts_at ?? row.starts_at) as unknown as Date,
    endsAt: (row.line_ends_at ?? row.ends_at) as unknown as Date,
    kind: row.source_kind as Occupation['kind'],
    sourceId: row.source_id as string,
    visitId: row.visit_id,
    visitNumber: row.visit_number === null ? null : Number(row.visit_number),
    serviceName: row.service_name,
    clientName: seesClients ? row.client_name : null,
  }));
}

/** Visits and classes of some employees in a studio that no longer lie inside their working time. Nothing deletes them. */
export async function visitsOutsideWork(
  ctx: ReadCtx,
  query: { studioId: string; zone: string; employeeIds: readonly string[]; fromDay: number; toDay: number },
): Promise<Occupation[]> {
  const bounds = boundsOfDays(query.zone, query.fromDay, query.toDay);
  const from = bounds.from < ctx.now ? ctx.now : bounds.from;
  if (from >= bounds.to) return [];
  const visits = await occupationsOf(ctx, {
    resourceIds: query.employeeIds,
    from,
    to: bounds.to,
    kinds: ['service_line', 'assistant', 'class'],
    studioId: query.studioId,
  });
  if (visits.length === 0) return [];
  const times = await workingTime(ctx, query);
  const working = new Map([...times].map(([id, time]) => [id, instantsAtWork(time, query)]));
  return visits.filter(
    ({ resourceId, startsAt, endsAt }) =>
      !covers(working.get(resourceId) ?? [], epochMinute(startsAt), epochMinute(endsAt)),
  );
}
