import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { on } from '../../platform/events.ts';
import { noteVisitFacts } from '../clients/public.ts';
import { visitBooked, visitCancelled, visitChanged, visitMoved, visitStateChanged } from './events.ts';
import { noteEarlierWishes } from './note-earlier-wishes.ts';

// The card of a client counts visits for lists and status. It is told after the commit: two bookings of one client would
// otherwise wait for each other's row, and the facts are absolute, so the last telling is the truth.
on(visitBooked, 'bookings.client_facts.booked', (ctx, { data }) => tellClientFacts(ctx, data));
on(visitMoved, 'bookings.client_facts.moved', (ctx, { data }) => tellClientFacts(ctx, data));
on(visitChanged, 'bookings.client_facts.changed', (ctx, { data }) => tellClientFacts(ctx, data));
on(visitStateChanged, 'bookings.client_facts.state', (ctx, { data }) => tellClientFacts(ctx, data));
on(visitCancelled, 'bookings.client_facts.cancelled', (ctx, { data }) => tellClientFacts(ctx, data));

on(visitCancelled, 'bookings.earlier_hint.cancelled', (ctx, { data }) =>
  noteEarlierWishes(ctx, data.studioId, data.lines),
);
on(visitMoved, 'bookings.earlier_hint.moved', (ctx, { data }) =>
  data.before.startsAt === data.startsAt ? Promise.resolve() : noteEarlierWishes(ctx, data.studioId, data.before.lines),
);

interface Facts {
  completed: number;
  missed: number;
  first_at: Date | null;
  last_at: Date | null;
  next_at: Date | null;
  next_medical_at: Date | null;
  wants_earlier: boolean;
  studio_ids: string[];
  employee_ids: string[];
}

async function tellClientFacts(ctx: CommandCtx, { clientId }: { clientId: string | null }): Promise<void> {
  if (clientId === null) return;
  const isToCome = sql`v.state in ('expected', 'confirmed', 'arrived') and v.ends_at > ${ctx.now}`;
  const { rows } = await sql<Facts>`
    select count(*) filter (where v.state = 'completed')::int as completed,
      count(*) filter (where v.state = 'no_show')::int as missed,
      min(v.starts_at) filter (where v.state = 'completed') as first_at,
      max(v.starts_at) filter (where v.state = 'completed') as last_at,
      min(v.starts_at) filter (where ${isToCome}) as next_at,
      min(v.starts_at) filter (where ${isToCome} and exists (select from bookings.visit_line l
        join catalogue.service s on s.network_id = l.network_id and s.id = l.service_id and s.is_medical
        where l.network_id = v.network_id and l.visit_id = v.id)) as next_medical_at,
      coalesce(bool_or(v.wants_earlier and ${isToCome}), false) as wants_earlier,
      coalesce(array_agg(distinct v.studio_id), '{}') as studio_ids,
      array(select distinct l.employee_id from bookings.visit w join bookings.visit_line l
        on l.network_id = w.network_id and l.visit_id = w.id
        where w.network_id = ${ctx.networkId} and w.client_id = ${clientId}) as employee_ids
    from bookings.visit v where v.network_id = ${ctx.networkId} and v.client_id = ${clientId}`.execute(ctx.db);
  const facts = rows[0];
  if (!facts) return;
  await noteVisitFacts(ctx, clientId, {
    completedVisits: facts.completed,
    missedVisits: facts.missed,
    firstVisitAt: facts.first_at,
    lastVisitAt: facts.last_at,
    nextVisitAt: facts.next_at,
    nextMedicalVisitAt: facts.next_medical_at,
    wantsEarlier: facts.wants_earlier,
    studioIds: facts.studio_ids,
    employeeIds: facts.employee_ids,
  });
}
