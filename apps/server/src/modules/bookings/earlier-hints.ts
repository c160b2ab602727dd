import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../platform/context.ts';
import { withinReach } from '../../platform/rights.ts';
import { clientJson } from './client-sql.ts';
import { notFound } from './errors.ts';
import type { EarlierHints } from './schema.ts';
import { serviceNameFor } from './service-name-sql.ts';

type Hints = z.output<typeof EarlierHints>;
type ClientHint = Hints['items'][number]['clients'][number];
type ClientHintJson = Omit<ClientHint, 'startsAt' | 'proposedStartsAt'> & {
  startsAt: string;
  proposedStartsAt: string;
};

/** Freed slots still to come that suit clients who want to come earlier [BKG-026i]. */
export async function listEarlierHints(ctx: ReadCtx, studioId: string): Promise<Hints> {
  const reach = requireReach(ctx, 'bookings.visit', 'view');
  if (!withinReach(reach, { studioId })) throw notFound();
  const { networkId } = ctx;
  const { rows } = await sql<Omit<Hints['items'][number], 'clients'> & { clients: ClientHintJson[] | null }>`
    select h.id, h.studio_id as "studioId", h.employee_id as "employeeId", h.free_from as "freeFrom", h.free_to as "freeTo",
      h.created_at as "createdAt",
      (select json_agg(json_build_object('visitId', v.id, 'number', v.number, 'startsAt', v.starts_at,
          'proposedStartsAt', w.proposed, 'client', ${clientJson(ctx, sql<boolean>`false`)},
          'services', (select json_agg(${serviceNameFor(ctx)} order by l.line_no) from bookings.visit_line l
            join catalogue.service s on s.network_id = l.network_id and s.id = l.service_id
            where l.network_id = ${networkId} and l.visit_id = v.id),
          'before', v.wants_before, 'note', v.wants_earlier_note) order by v.starts_at)
        from unnest(h.visit_ids, h.proposals) as w(visit_id, proposed)
        join bookings.visit v on v.network_id = ${networkId} and v.id = w.visit_id and v.wants_earlier
          and v.state in ('expected', 'confirmed') and v.starts_at > w.proposed
        left join clients.client c on c.network_id = ${networkId} and c.id = v.client_id) as clients
    from bookings.earlier_hint h
    where h.network_id = ${networkId} and h.studio_id = ${studioId} and h.dismissed_at is null and h.free_from > ${ctx.now}
    order by h.free_from`.execute(ctx.db);
  const items = rows.map((row) => ({
    ...row,
    clients: (row.clients ?? []).map((one) => ({
      ...one,
      startsAt: new Date(one.startsAt),
      proposedStartsAt: new Date(one.proposedStartsAt),
    })),
  }));
  // Who has come earlier meanwhile, or no longer wants to, is gone from the hint; an empty hint says nothing.
  return { items: items.filter((hint) => hint.clients.length > 0) };
}

/** Puts a hint away for everybody. */
export async function dismissEarlierHint(ctx: CommandCtx, hintId: string): Promise<void> {
  const reach = requireReach(ctx, 'bookings.visit', 'edit');
  const hint = await ctx.db
    .selectFrom('bookings.earlier_hint')
    .select('studio_id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', hintId)
    .where('dismissed_at', 'is', null)
    .executeTakeFirst();
  if (!hint || !withinReach(reach, { studioId: hint.studio_id })) throw notFound();
  await ctx.db
    .updateTable('bookings.earlier_hint')
    .set({ dismissed_at: ctx.now, dismissed_by: ctx.actor.kind === 'system' ? null : ctx.actor.id })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', hintId)
    .execute();
  recordChange(ctx, {
    action: 'earlier_hint.dismiss',
    objectType: 'earlier_hint',
    objectId: hintId,
    studioId: hint.studio_id,
  });
}
