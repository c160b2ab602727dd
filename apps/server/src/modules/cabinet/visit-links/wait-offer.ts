import { sql } from 'kysely';
import type { CommandCtx, ReadCtx } from '../../../platform/context.ts';
import type { Counters } from '../../../platform/counter.ts';
import { acceptOffer, declineOffer, myWait, withdrawWait } from '../../waiting/public.ts';
import { linkOver, notFound } from '../errors.ts';
import type { VisitLinkView } from './schema.ts';

interface Row {
  starts_at: Date;
  ends_at: Date;
  state: string;
  until: Date;
  price_minor: string;
  currency: string;
  phone: string | null;
  first_name: string;
  wish_state: string;
}

/** A time that is offered to one who waits: the last one, so that a link of an older offer says that it is over. */
export async function timeOfferBehind(ctx: ReadCtx, waitId: string): Promise<VisitLinkView> {
  const wait = await myWait(ctx, waitId).catch((error) => {
    throw (error as { code?: string }).code === notFound().code ? linkOver() : error;
  });
  const { rows } = await sql<Row>`
    select o.starts_at, o.ends_at, o.state, o.until, n.currency, st.phone, c.first_name, w.state as wish_state,
      (select coalesce(sum(s.price_minor), 0) from unnest(w.service_ids) as u(id)
        join catalogue.service s on s.network_id = w.network_id and s.id = u.id) as price_minor
    from waiting.wish w
    join waiting.offer o on o.network_id = w.network_id and o.wish_id = w.id
    join org.studio st on st.network_id = w.network_id and st.id = w.studio_id
    join org.network n on n.network_id = w.network_id
    join clients.client c on c.network_id = w.network_id and c.id = w.client_id
    where w.network_id = ${ctx.networkId} and w.id = ${waitId} order by o.made_at desc limit 1`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw linkOver();
  const isOffered = row.state === 'open' && row.until > ctx.now;
  const isWaiting = wait.state === 'waiting' || wait.state === 'offered';
  return {
    kind: 'offer',
    state: isOffered ? 'offered' : isWaiting ? 'waiting' : 'over',
    firstName: row.first_name,
    studio: { ...wait.studio, phone: row.phone },
    number: null,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    what: wait.services.map(({ name }) => name),
    who: (wait.offer?.specialists ?? wait.specialists).map(({ name }) => name),
    room: null,
    seat: null,
    whatToBring: null,
    totalMinor: Number(row.price_minor),
    currency: row.currency,
    mayMove: false,
    mayCancel: isWaiting,
    changeUntil: null,
    offerUntil: isOffered ? row.until : null,
  };
}

/** Takes the offered time; answers the visit it has become. */
export async function acceptTimeOffer(ctx: CommandCtx, waitId: string, counters: Counters): Promise<string> {
  const { visitId } = await acceptOffer(ctx, { waitId, counters });
  return visitId;
}

/** Gives an offered time to the next one and waits on; without an offer: waits no longer. */
export async function giveUpTimeOffer(ctx: CommandCtx, waitId: string): Promise<void> {
  const { offer } = await myWait(ctx, waitId);
  if (offer) await declineOffer(ctx, { waitId, offerId: offer.id, keepWaiting: true });
  else await withdrawWait(ctx, waitId);
}
