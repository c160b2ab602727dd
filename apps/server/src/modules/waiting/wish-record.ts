import { sql } from 'kysely';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { requireReach } from '../../platform/context.ts';
import { type Action, withinReach } from '../../platform/rights.ts';
import { notFound } from './errors.ts';
import type { WantedTimes, WishState } from './model.ts';

/** A wish as it stands, with the clock of its studio. */
export interface Wish extends WantedTimes {
  id: string;
  clientId: string;
  studioId: string;
  companyId: string;
  timeZone: string;
  serviceIds: string[];
  employeeIds: string[];
  state: WishState;
  unanswered: number;
  visitId: string | null;
  note: string;
  source: 'desk' | 'site';
  version: number;
}

/** An offer that runs. */
export interface OpenOffer {
  id: string;
  startsAt: Date;
  endsAt: Date;
  employeeIds: string[];
  tellsAt: Date;
  until: Date;
}

const wishColumns = sql`w.id, w.client_id as "clientId", w.studio_id as "studioId", st.company_id as "companyId", st.time_zone as "timeZone",
  w.service_ids as "serviceIds", w.employee_ids as "employeeIds", w.from_day::text as "fromDay", w.until_day::text as "untilDay",
  w.weekdays, w.from_min as "fromMin", w.to_min as "toMin", w.state, w.unanswered, w.visit_id as "visitId", w.note, w.source, w.version`;

const fromWish = sql`from waiting.wish w join org.studio st on st.network_id = w.network_id and st.id = w.studio_id`;

/**
 * Locks a wish for a change: everything about a wish and its offer is decided under the lock of its row, so that of an answer,
 * the end of the time and the desk exactly one counts. Clients reach their own wishes, the staff those of its studios.
 */
export async function lockWish(ctx: CommandCtx, wishId: string, action: Action): Promise<Wish> {
  await sql`select from waiting.wish where network_id = ${ctx.networkId} and id = ${wishId} for update`.execute(ctx.db);
  const wish = await findWish(ctx, wishId);
  requireWish(ctx, wish, action);
  return wish;
}

export function requireWish(
  ctx: ReadCtx,
  wish: Pick<Wish, 'clientId' | 'studioId' | 'employeeIds'> | undefined,
  action: Action,
): asserts wish {
  if (!wish) throw notFound();
  if (ctx.actor.kind === 'client') {
    if (wish.clientId !== ctx.actor.id) throw notFound();
    return;
  }
  const reach = requireReach(ctx, 'bookings.visit', action);
  const isOwn = wish.employeeIds.includes(ctx.actor.id);
  if (!withinReach(reach, { studioId: wish.studioId, isOwn })) throw notFound();
}

export async function findWish(ctx: ReadCtx, wishId: string): Promise<Wish | undefined> {
  const { rows } = await sql<Wish>`
    select ${wishColumns} ${fromWish} where w.network_id = ${ctx.networkId} and w.id = ${wishId}`.execute(ctx.db);
  return rows[0];
}

/** The line of a studio: who waits, in the order of coming, with days still ahead. */
export async function lineOf(ctx: ReadCtx, studioId: string, atMost: number): Promise<Wish[]> {
  const { rows } = await sql<Wish>`
    select ${wishColumns} ${fromWish}
    where w.network_id = ${ctx.networkId} and w.studio_id = ${studioId} and w.is_active and w.state = 'waiting'
    order by w.created_at, w.id limit ${atMost}`.execute(ctx.db);
  return rows;
}

/** Locks a wish of the line unless somebody is just deciding about it; false when it waits no longer. */
export async function lockIfWaiting(ctx: CommandCtx, wishId: string): Promise<boolean> {
  const { rows } = await sql`
    select from waiting.wish where network_id = ${ctx.networkId} and id = ${wishId} and state = 'waiting'
    for update skip locked`.execute(ctx.db);
  return rows.length > 0;
}

/** The offer that runs for a wish. */
export async function openOfferOf(ctx: ReadCtx, wishId: string): Promise<OpenOffer | undefined> {
  const row = await ctx.db
    .selectFrom('waiting.offer')
    .select(['id', 'starts_at', 'ends_at', 'employee_ids', 'tells_at', 'until'])
    .where('network_id', '=', ctx.networkId)
    .where('wish_id', '=', wishId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    employeeIds: row.employee_ids,
    tellsAt: row.tells_at,
    until: row.until,
  };
}

/** What an event says of a wish. */
export function wishFacts(wish: Pick<Wish, 'id' | 'clientId' | 'studioId' | 'serviceIds'>) {
  return { waitId: wish.id, clientId: wish.clientId, studioId: wish.studioId, serviceIds: wish.serviceIds };
}

export function offerFacts(wish: Wish, offer: Omit<OpenOffer, 'tellsAt'>) {
  return {
    ...wishFacts(wish),
    offerId: offer.id,
    startsAt: offer.startsAt.toISOString(),
    endsAt: offer.endsAt.toISOString(),
    employeeIds: offer.employeeIds,
    until: offer.until.toISOString(),
  };
}
