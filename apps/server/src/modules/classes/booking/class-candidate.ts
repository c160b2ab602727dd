import { sql } from 'kysely';
import type { ReadCtx } from '../../../platform/context.ts';
import type { ClassCandidateView } from '../booking-schema.ts';
import { noSuchClient } from '../errors.ts';
import { requireClassWithin } from '../reach.ts';
import { classForDecision, decisionTerms } from './class-for-decision.ts';

interface Row {
  pass_name: string | null;
  pass_left: number | null;
  booking_id: string | null;
  wait_id: string | null;
  limit_kind: 'per_day' | 'per_week' | null;
  cycles: number;
}

/**
 * What booking this client into this class would mean, asked before the button is pressed: how it would be paid, which limit
 * it meets and from when on that one allows again [BKG-005, BKG-006], and whether she is in the class already. Nothing is
 * promised: booking itself decides under the lock of the class.
 */
export async function getClassCandidate(ctx: ReadCtx, classId: string, clientId: string): Promise<ClassCandidateView> {
  const decided = await classForDecision(ctx, classId);
  requireClassWithin(ctx, decided.row, 'add', 'classes.booking');
  const terms = decisionTerms(decided);
  const { rows } = await sql<Row>`
    select p.name as pass_name, p.visits_left as pass_left,
      (select b.id from classes.booking b where b.network_id = c.network_id and b.class_id = k.id and b.client_id = c.id
        and b.is_active) as booking_id,
      (select w.id from classes.wait w where w.network_id = c.network_id and w.class_id = k.id and w.client_id = c.id
        and w.state in ('waiting', 'offered')) as wait_id,
      classes.limit_reached(c.network_id, c.id, k, ${JSON.stringify(terms)}::jsonb) as limit_kind,
      (select count(*)::int from classes.booking b where b.network_id = c.network_id and b.class_id = k.id
        and b.client_id = c.id and b.state in ('cancelled_by_client', 'late_cancelled')) as cycles
    from clients.client c
    join classes.class k on k.network_id = c.network_id and k.id = ${classId}
    left join lateral (select s.name, s.visits_left from classes.counted_pass s where s.network_id = c.network_id
      and s.client_id = c.id and s.visits_left > 0 and s.valid_until >= ${terms.day}::date
      order by s.valid_until, s.id limit 1) p on true
    where c.network_id = ${ctx.networkId} and c.id = ${clientId}`.execute(ctx.db);
  const found = rows[0];
  if (!found) throw noSuchClient();
  const { row } = decided;
  return {
    payment: row.is_free ? 'free' : found.pass_name === null ? 'at_studio' : 'pass',
    passName: row.is_free ? null : found.pass_name,
    passVisitsLeft: row.is_free ? null : found.pass_left,
    bookingId: found.booking_id,
    waitId: found.wait_id,
    limit: limitOf(found, terms),
  };
}

function limitOf(found: Row, terms: ReturnType<typeof decisionTerms>): ClassCandidateView['limit'] {
  if (found.cycles >= 3) return { kind: 'cycles', atMost: 3, from: null };
  if (found.limit_kind === 'per_day')
    return { kind: 'per_day', atMost: terms.sameClassPerDay ?? 0, from: new Date(terms.dayTo) };
  if (found.limit_kind === 'per_week')
    return { kind: 'per_week', atMost: terms.classesPerWeek ?? 0, from: new Date(terms.weekTo) };
  return null;
}
