import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { clientNotFound } from './errors.ts';
import { type ClientGroup, type ClientStatus, clientStatus, dayOf, groupMarks } from './model.ts';

/** What a booking needs to know of a client. */
export interface BookingClient {
  id: string;
  lastName: string;
  firstName: string;
  patronymic: string;
  status: ClientStatus;
  groups: ClientGroup[];
  completedVisits: number;
  specialistLock: 'open' | 'closed';
  lockedEmployeeId: string | null;
  likedEmployeeIds: string[];
  /** Proposed last, and choosing one asks for confirmation [CLI-042i]. */
  dislikedEmployeeIds: string[];
  isArchived: boolean;
}

/**
 * The client as bookings see it, in one statement. No reach is asked: whoever may book knows the client by phone, and one person
 * is one client in the whole network [CLI-001i].
 */
export async function clientForBooking(ctx: ReadCtx, clientId: string): Promise<BookingClient> {
  const { rows } = await sql<{
    id: string;
    last_name: string;
    first_name: string;
    patronymic: string;
    fixed_status: string | null;
    fixed_status_until: string | null;
    bonus_percent: string;
    completed_visits: number;
    needs_attention: boolean;
    wants_earlier: boolean;
    is_staff: boolean;
    is_guest: boolean;
    specialist_lock: 'open' | 'closed';
    locked_employee_id: string | null;
    archived_at: Date | null;
    liked: string[];
    disliked: string[];
  }>`
    select c.id, c.last_name, c.first_name, c.patronymic, c.fixed_status, c.fixed_status_until, c.bonus_percent,
      c.completed_visits, c.needs_attention, c.wants_earlier, c.is_staff, c.is_guest, c.specialist_lock,
      c.locked_employee_id, c.archived_at,
      array(select p.employee_id from clients.specialist_preference p
        where p.network_id = c.network_id and p.client_id = c.id and p.liking = 'like') as liked,
      array(select p.employee_id from clients.specialist_preference p
        where p.network_id = c.network_id and p.client_id = c.id and p.liking = 'dislike') as disliked
    from clients.client c
    where c.network_id = ${ctx.networkId} and c.id = ${clientId}`.execute(ctx.db);
  const client = rows[0];
  if (!client) throw clientNotFound();
  return {
    id: client.id,
    lastName: client.last_name,
    firstName: client.first_name,
    patronymic: client.patronymic,
    status: clientStatus(client, dayOf(ctx.now)),
    groups: groupMarks(client),
    completedVisits: client.completed_visits,
    specialistLock: client.specialist_lock,
    lockedEmployeeId: client.locked_employee_id,
    likedEmployeeIds: client.liked,
    dislikedEmployeeIds: client.disliked,
    isArchived: client.archived_at !== null,
  };
}
