import { describe, expect, it } from 'vitest';
import type { Actor } from '../../platform/context.ts';
import { Counters } from '../../platform/counter.ts';
import type { Identity } from '../../platform/transact.ts';
import { useServer } from '../../testing/new-network.ts';
import { bookVisit, cancelVisit } from '../bookings/public.ts';
import { acceptOffer, declineOffer, takeOverOffer, withdrawWait } from './answer-offer.ts';
import { endUnanswered } from './end-offer.ts';
import { joinWait } from './join-wait.ts';
import { getWait, listWaits } from './list-waits.ts';
import { listMyWaits } from './my-waits.ts';
import { listWaitStarts, offerByHand } from './offer-by-hand.ts';
import { settleLine } from './settle-line.ts';

const server = useServer();

const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const day = dayAhead(10);
const at = (time: string, on = day) => new Date(`${on}T${time}:00+03:00`);
/** The day before, at noon: nothing is quiet, and nothing is near. */
const noon = at('12:00', dayAhead(9));
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const asClient = (id: string): Actor => ({ kind: 'client', id, name: 'Client', grants: [] });

/** One specialist who works from 10 to 13 on the day, and three hours that are booked. */
async function fullDay() {
  const network = await server.newNetwork();
  const counters = new Counters(server.pool);
  const { networkId, studioId } = network;
  const specialist = await network.build.employee({}, { works: false });
  await network.build.insert('calendar.shift', {
    employee_id: specialist,
    studio_id: studioId,
    on_date: day,
    day: JSON.stringify({ work: [[600, 780]], breaks: [] }),
  });
  const service = await network.build.service({}, [specialist]);
  const book = async (time: string) =>
    network.run(
      bookVisit,
      {
        studioId,
        clientId: await network.build.client(),
        startsAt: at(time),
        lines: [{ serviceId: service, employeeId: specialist }],
        mode: 'sequence' as const,
        notify: false,
        source: 'desk' as const,
        counters,
      },
      { now: noon },
    );
  const visits = [await book('10:00'), await book('11:00'), await book('12:00')] as const;
  const wishOf = (clientId: string, facts: Partial<Parameters<typeof joinWait>[1]> = {}) => ({
    clientId,
    studioId,
    serviceIds: [service],
    employeeIds: [],
    fromDay: day,
    untilDay: day,
    weekdays: [],
    fromMin: 0,
    toMin: 1440,
    note: '',
    ...facts,
  });
  /** Puts somebody into the line, a minute after whoever came before. */
  let joined = 0;
  const join = async (facts: Partial<Parameters<typeof joinWait>[1]> = {}, who: Partial<Identity> = {}) => {
    joined += 1;
    const clientId = facts.clientId ?? (await network.build.client());
    const now = new Date(noon.getTime() - 3_600_000 + joined * 60_000);
    const { id } = await network.run(joinWait, wishOf(clientId, facts), { now, ...who });
    return { id, clientId };
  };
  const free = (visitId: string) =>
    network.run(cancelVisit, { visitId, by: 'client' as const, notify: false }, { now: noon });
  const settle = (now = noon) => network.run(settleLine, { studioId, from: day, to: day }, { now });
  const stateOf = async (id: string) => (await network.read(getWait, id)).wait.state;
  const accept = (waitId: string, who: Partial<Identity> = {}) =>
    network.run(acceptOffer, { waitId, counters }, { now: later(5), ...who });
  return {
    network,
    networkId,
    studioId,
    counters,
    specialist,
    service,
    visits,
    wishOf,
    join,
    free,
    settle,
    stateOf,
    accept,
    book,
  };
}

describe('the line for appointments', () => {
  it('[BKG-003] a freed time is kept for the first in the line alone, who takes it with one answer', async () => {
    const { network, studioId, service, specialist, visits, join, free, settle, stateOf, accept, counters } =
      await fullDay();
    const [first, second] = [await join(), await join()];

    expect(await settle()).toBeUndefined(); // nothing is free
    await free(visits[1].id);
    const offer = await settle();

    expect(offer).toMatchObject({ startsAt: at('11:00'), until: later(30) });
    expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['offered', 'waiting']);
    const passerBy = {
      studioId,
      clientId: await network.build.client(),
      startsAt: at('11:00'),
      lines: [{ serviceId: service, employeeId: specialist }],
      mode: 'sequence' as const,
      notify: false,
      source: 'desk' as const,
      counters,
    };
    await expect(network.run(bookVisit, passerBy, { now: later(1) })).rejects.toBeRefusal('bookings.slot_taken');

    const { visitId } = await accept(first.id, { actor: asClient(first.clientId), channel: 'widget' });

    expect(await network.read(getWait, first.id)).toMatchObject({
      wait: { state: 'booked', visitId, offer: null },
      offers: [{ state: 'accepted' }],
    });
    expect(await accept(first.id)).toEqual({ visitId }); // said twice it is one visit
    expect(await network.events()).toContain('waiting.offer_accepted');
  });

  it('an unanswered or declined offer goes to the next in the same instant, and not back to whoever let it go', async () => {
    const { network, visits, join, free, settle, stateOf } = await fullDay();
    const [first, second, third] = [await join(), await join(), await join()];
    await free(visits[1].id);
    const offer = await settle();

    await network.run(endUnanswered, { waitId: first.id, offerId: offer?.id ?? '' }, { now: later(29) });
    expect(await stateOf(first.id)).toBe('offered'); // a job that comes early does nothing
    await network.run(endUnanswered, { waitId: first.id, offerId: offer?.id ?? '' }, { now: later(30) });
    expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['waiting', 'offered']);

    await network.run(declineOffer, { waitId: second.id, keepWaiting: false }, { now: later(40) });
    expect([await stateOf(second.id), await stateOf(third.id)]).toEqual(['declined', 'offered']);

    await network.run(withdrawWait, third.id, { now: later(41) });
    expect(await settle(later(42))).toBeUndefined();
    expect([await stateOf(first.id), await stateOf(third.id)]).toEqual(['waiting', 'withdrawn']);
    await expect(network.read(getWait, third.id, { actor: network.actor(network.ownerId, {}) })).rejects.toBeRefusal(
      'access.forbidden',
    );
  });

  it('offers what was asked for: days, weekdays, hours and specialists', async () => {
    const { network, visits, join, free, settle, stateOf, specialist } = await fullDay();
    const other = await network.build.employee();
    const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
    const evening = await join({ fromMin: 18 * 60 });
    const otherDay = await join({ weekdays: [(weekday + 1) % 7] });
    const withOther = await join({ employeeIds: [other] });
    const fitting = await join({
      fromMin: 10 * 60,
      toMin: 12 * 60,
      weekdays: [weekday],
      employeeIds: [other, specialist],
    });
    await free(visits[1].id);

    await settle();

    const states = await Promise.all([evening, otherDay, withOther, fitting].map(({ id }) => stateOf(id)));
    expect(states).toEqual(['waiting', 'waiting', 'waiting', 'offered']);
  });

  it('nobody is woken: in the quiet hours the time is kept, and the minutes begin in the morning', async () => {
    const { visits, join, free, settle } = await fullDay();
    await join();
    await free(visits[1].id);

    const offer = await settle(at('23:00', dayAhead(9)));

    expect(offer).toMatchObject({ tellsAt: at('09:00'), until: at('09:30') });
  });

  it('is not offered a time that begins before the client could answer', async () => {
    const { visits, join, free, settle } = await fullDay();
    await join();
    await free(visits[0].id);

    expect(await settle(at('09:45'))).toBeUndefined();
    expect(await settle(at('09:15'))).toMatchObject({ startsAt: at('10:00'), until: at('09:45') });
  });

  it('who asked by herself is offered what she could book by herself', async () => {
    const { network, visits, join, free, settle, specialist } = await fullDay();
    await network.run(
      (ctx) =>
        ctx.db
          .updateTable('staff.employee')
          .set({ online_booking: false })
          .where('network_id', '=', ctx.networkId)
          .where('id', '=', specialist)
          .execute(),
      undefined,
    );
    const clientId = await network.build.client();
    await join({ clientId }, { actor: asClient(clientId), channel: 'widget' });
    await free(visits[1].id);

    expect(await settle()).toBeUndefined();
    await join();
    expect(await settle()).toBeDefined();
  });

  it('the desk sees for whom a time is kept and takes it over with a reason: the offer is dead, and the time is the desk’s', async () => {
    const { network, visits, join, free, settle, stateOf, accept, book } = await fullDay();
    const first = await join();
    await join();
    await free(visits[1].id);
    await settle();

    const { items, counts } = await network.read(listWaits, { limit: 50, state: 'active' as const });
    expect(items.map(({ state, ahead }) => [state, ahead])).toEqual([
      ['offered', 0],
      ['waiting', 1],
    ]);
    expect(counts).toEqual({ waiting: 1, offered: 1 });
    await network.run(takeOverOffer, { waitId: first.id, reason: 'A VIP is at the desk' }, { now: later(5) });

    await expect(accept(first.id)).rejects.toBeRefusal('waiting.offer_over');
    expect(await stateOf(first.id)).toBe('waiting');
    expect(await settle(later(6))).toBeUndefined();
    expect((await book('11:00')).id).toBeDefined();
    const { offers } = await network.read(getWait, first.id);
    expect(offers).toMatchObject([{ state: 'overtaken', reason: 'A VIP is at the desk' }]);
  });

  it('the desk offers a time by hand, whoever came before', async () => {
    const { network, visits, join, free, stateOf } = await fullDay();
    const [first, second] = [await join(), await join()];
    await free(visits[2].id);

    const { items } = await network.read(listWaitStarts, second.id, { now: noon });
    expect(items).toMatchObject([{ startsAt: at('12:00') }]);
    await network.run(offerByHand, { waitId: second.id, startsAt: at('12:00') }, { now: noon });

    expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['waiting', 'offered']);
    await expect(
      network.run(offerByHand, { waitId: first.id, startsAt: at('12:00') }, { now: noon }),
    ).rejects.toBeRefusal('bookings.slot_taken');
  });

  it('two freed times noticed at once go to two people, each in her turn', async () => {
    const { network, visits, join, free, settle } = await fullDay();
    const [first, second, third] = [await join(), await join(), await join()];
    await free(visits[0].id);
    await free(visits[2].id);

    await Promise.all([settle(), settle(), settle(), settle()]);

    const offered = await Promise.all([first, second, third].map(({ id }) => network.read(getWait, id)));
    expect(offered.map(({ wait }) => wait.offer?.startsAt)).toEqual([at('10:00'), at('12:00'), undefined]);
  });

  it('the same wish told twice is one, and ten wishes are enough', async () => {
    const { network, wishOf } = await fullDay();
    const clientId = await network.build.client();
    const tell = (facts = {}) => network.run(joinWait, wishOf(clientId, facts), { now: noon });

    const [one, again] = [await tell({ weekdays: [2, 1] }), await tell({ weekdays: [1, 2] })];
    expect([again.id, again.isNew]).toEqual([one.id, false]);
    for (let hour = 1; hour < 10; hour += 1) await tell({ fromMin: hour * 60 });

    await expect(tell({ fromMin: 600 })).rejects.toBeRefusal('waiting.too_many_wishes');
    await expect(tell({ fromDay: '2020-01-01', untilDay: '2020-01-02' })).rejects.toBeRefusal('waiting.days_over');
  });

  it('who books what she waited for waits no longer, and what was kept for her goes on', async () => {
    const { network, studioId, service, visits, join, free, settle, stateOf, specialist, counters } = await fullDay();
    const [first, second] = [await join(), await join()];
    await free(visits[1].id);
    await settle();
    await free(visits[2].id);
    await network.run(
      bookVisit,
      {
        studioId,
        clientId: first.clientId,
        startsAt: at('12:00'),
        lines: [{ serviceId: service, employeeId: specialist }],
        mode: 'sequence' as const,
        notify: false,
        source: 'desk' as const,
        counters,
      },
      { now: later(3) },
    );

    await server.deliverEvents();

    expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['booked', 'offered']);
  });

  it('is closed to neighbours, to other clients and to whoever has no right at the studio', async () => {
    const { network, join, visits, free, settle, accept } = await fullDay();
    const neighbour = await server.newNetwork();
    const first = await join();
    await free(visits[1].id);
    await settle();
    const stranger = { actor: asClient(await network.build.client()), channel: 'widget' as const };

    await expect(neighbour.read(getWait, first.id)).rejects.toBeRefusal('platform.not_found');
    await expect(accept(first.id, stranger)).rejects.toBeRefusal('platform.not_found');
    await expect(network.run(withdrawWait, first.id, stranger)).rejects.toBeRefusal('platform.not_found');
    expect((await network.read(listMyWaits as never, undefined, stranger)) as unknown).toEqual({ items: [] });
    const viewOnly = network.actor(network.ownerId, {
      'bookings.visit': { view: true, add: false, edit: false, delete: false, scope: 'studio' },
    });
    await expect(accept(first.id, { actor: viewOnly })).rejects.toBeRefusal('access.forbidden');
  });
});
