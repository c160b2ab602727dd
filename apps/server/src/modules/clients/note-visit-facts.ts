import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';

/** What bookings know of a client, told anew whenever it may have changed. Absolute values: telling twice changes nothing. */
export interface VisitFacts {
  completedVisits: number;
  missedVisits: number;
  /** Of completed visits [CLI-038i]. */
  firstVisitAt: Date | null;
  lastVisitAt: Date | null;
  /** The nearest visit that is still to come. */
  nextVisitAt: Date | null;
  /** The nearest visit to come with a medical service, for the view "needs a contract". */
  nextMedicalVisitAt?: Date | null;
  /** A visit to come is wanted earlier [BKG-025]. */
  wantsEarlier?: boolean;
  /** Where the client has booked and with whom: widens who may see the card, never narrows it. */
  studioIds?: readonly string[];
  employeeIds?: readonly string[];
}

/**
 * Keeps on the card what lists sort and filter by. Called by bookings inside its own transaction, one statement. The card's
 * version stays: a booking must not make somebody's open form stale.
 */
export async function noteVisitFacts(ctx: CommandCtx, clientId: string, facts: VisitFacts): Promise<void> {
  await sql`
    with kept as (
      update clients.client set
        completed_visits = ${facts.completedVisits},
        missed_visits = ${facts.missedVisits},
        first_visit_at = ${facts.firstVisitAt}::timestamptz,
        last_visit_at = ${facts.lastVisitAt}::timestamptz,
        next_visit_at = ${facts.nextVisitAt}::timestamptz,
        next_medical_visit_at = ${facts.nextMedicalVisitAt ?? null}::timestamptz,
        wants_earlier = ${facts.wantsEarlier ?? false}
      where network_id = ${ctx.networkId} and id = ${clientId}
      returning id
    ), places as (
      insert into clients.client_studio (network_id, client_id, studio_id)
      select ${ctx.networkId}, kept.id, studio.id from kept, unnest(${[...(facts.studioIds ?? [])]}::uuid[]) as studio(id)
      on conflict do nothing
    )
    insert into clients.client_employee (network_id, client_id, employee_id)
    select ${ctx.networkId}, kept.id, employee.id from kept, unnest(${[...(facts.employeeIds ?? [])]}::uuid[]) as employee(id)
    on conflict do nothing`.execute(ctx.db);
}
