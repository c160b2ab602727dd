import { describe, expect, it } from 'vitest';
import { Counters } from '../../platform/counter.ts';
import { Refusal } from '../../platform/refusal.ts';
import { useServer } from '../../testing/new-network.ts';
import { bookVisit, cancelVisit } from '../bookings/public.ts';
import { acceptOffer, declineOffer, takeOverOffer, withdrawWait } from './answer-offer.ts';
import { endUnanswered } from './end-offer.ts';
import { joinWait } from './join-wait.ts';
import { getWait } from './list-waits.ts';
import { settleLine } from './settle-line.ts';

const server = useServer();
const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const day = dayAhead(10);
const at = (time: string, on = day) => new Date(`${on}T${time}:00+03:00`);
const noon = at('12:00', dayAhead(9));
const inTime = new Date(noon.getTime() + 29 * 60_000);
const tooLate = new Date(noon.getTime() + 30 * 60_000);

/** A running offer for the first of a line, and the rest of the line behind it. */
async function runningOffer(lineLength = 2) {
  const network = await server.newNetwork();
  const counters = new Counters(server.pool);
  const { studioId } = network;
  const specialist = await network.build.employee({}, { works: false });
  await network.build.insert('calendar.shift', {
    employee_id: specialist,
    studio_id: studioId,
    on_date: day,
    day: JSON.stringify({ work: [[600, 660]], breaks: [] }),
  });
  const service = await network.build.service({}, [specialist]);
  const bookNow = async (now = noon) =>
    network.run(
      bookVisit,
      {
        studioId,
        clientId: await network.build.client(),
        startsAt: at('10:00'),
        lines: [{ serviceId: service, employeeId: specialist }],
        mode: 'sequence' as const,
        notify: false,
        source: 'desk' as const,
        counters,
      },
      { now },
    );
  const waitIds: string[] = [];
  for (let place = 0; place < lineLength; place += 1) {
    const wish = {
      clientId: await network.build.client(),
      studioId,
      serviceIds: [service],
      employeeIds: [],
      fromDay: day,
      untilDay: day,
      weekdays: [],
      fromMin: 0,
      toMin: 1440,
      note: '',
    };
    waitIds.push((await network.run(joinWait, wish, { now: new Date(noon.getTime() - (9 - place) * 1000) })).id);
  }
  const settle = (now = noon) => network.run(settleLine, { studioId, from: day, to: day }, { now });
  const offer = await settle();
  const [first = '', second = ''] = waitIds;
  /** Visits that occupy the hour, and offers that keep it: never more than one altogether. */
  const claims = () =>
    network.read(async (ctx) => {
      const [visits, offers, reservations] = await Promise.all([
        ctx.db
          .selectFrom('bookings.visit')
          .select('id')
          .where('network_id', '=', ctx.networkId)
          .where('state', '=', 'expected')
          .execute(),
        ctx.db
          .selectFrom('waiting.offer')
          .select('id')
          .where('network_id', '=', ctx.networkId)
          .where('state', '=', 'open')
          .execute(),
        ctx.db.selectFrom('calendar.reservation').select('id').where('network_id', '=', ctx.networkId).execute(),
      ]);
      return { visits: visits.length, offers: offers.length, reservations: reservations.length };
    }, undefined);
  const stateOf = async (id: string) => (await network.read(getWait, id)).wait.state;
  const accept = (now = inTime, waitId = first) => network.run(acceptOffer, { waitId, counters }, { now });
  return {
    network,
    studioId,
    first,
    second,
    waitIds,
    offerId: offer?.id ?? '',
    claims,
    stateOf,
    accept,
    settle,
    bookNow,
  };
}

/** What came of each: done, or the code of the refusal. Anything else is a bug. */
async function outcomes(...racers: Promise<unknown>[]): Promise<string[]> {
  const ends = await Promise.allSettled(racers);
  return ends.map((end) => {
    if (end.status === 'fulfilled') return 'done';
    if (end.reason instanceof Refusal) return end.reason.code;
    throw end.reason;
  });
}

const rounds = 6;

describe('races about an offer', () => {
  it('[BKG-003] twenty answers at once are one visit', async () => {
    const { claims, accept } = await runningOffer();

    const ends = await outcomes(...Array.from({ length: 20 }, () => accept()));

    expect(new Set(ends)).toEqual(new Set(['done']));
    expect(await claims()).toEqual({ visits: 1, offers: 0, reservations: 1 });
  });

  it('the end of the time against the answer: it is hers, or the next one’s, and never both', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { network, first, second, offerId, claims, accept, stateOf } = await runningOffer();

      const [answer] = await outcomes(
        accept(inTime),
        network.run(endUnanswered, { waitId: first, offerId }, { now: tooLate }),
      );

      const states = [await stateOf(first), await stateOf(second)];
      expect(states).toEqual(answer === 'done' ? ['booked', 'waiting'] : ['waiting', 'offered']);
      expect(await claims()).toMatchObject({ reservations: 1 });
    }
  });

  it('the desk against the answer, and giving up against the answer: exactly one counts', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { network, first, claims, accept, stateOf } = await runningOffer(1);
      const against =
        round % 2 === 0
          ? network.run(takeOverOffer, { waitId: first, reason: 'x' }, { now: inTime })
          : network.run(withdrawWait, first, { now: inTime });

      const ends = await outcomes(accept(), against);

      expect(ends.filter((end) => end === 'done')).toHaveLength(1);
      const isBooked = (await stateOf(first)) === 'booked';
      expect(await claims()).toEqual({ visits: isBooked ? 1 : 0, offers: 0, reservations: isBooked ? 1 : 0 });
    }
  });

  it('a time that is given back while others want it goes to exactly one of them', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { network, first, second, claims, bookNow, stateOf } = await runningOffer();

      const [declined] = await outcomes(
        network.run(declineOffer, { waitId: first, keepWaiting: true }, { now: inTime }),
        bookNow(inTime),
        bookNow(inTime),
      );

      expect(declined).toBe('done');
      expect(await claims()).toMatchObject({ reservations: 1 });
      const { visits, offers } = await claims();
      expect(visits + offers).toBe(1);
      expect(await stateOf(second)).toBe(offers === 1 ? 'offered' : 'waiting');
    }
  });

  it('one freed hour noticed ten times is offered once, and again once when it is freed again', async () => {
    const { network, claims, first, stateOf, second, accept, settle } = await runningOffer(3);
    await outcomes(...Array.from({ length: 10 }, () => settle()));
    expect(await claims()).toEqual({ visits: 0, offers: 1, reservations: 1 });

    const { visitId } = await accept();
    await network.run(cancelVisit, { visitId, by: 'client' as const, notify: false }, { now: inTime });
    await outcomes(...Array.from({ length: 10 }, () => settle(inTime)));

    expect(await claims()).toEqual({ visits: 0, offers: 1, reservations: 1 });
    expect([await stateOf(first), await stateOf(second)]).toEqual(['booked', 'offered']);
  });
});
