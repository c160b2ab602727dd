import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { Counters } from '../../../platform/counter.ts';
import { newId } from '../../../platform/ids.ts';
import { useServer } from '../../../testing/new-network.ts';
import { inHours, publicClasses } from '../../../testing/public-classes.ts';
import { bookClass } from '../booking/book-class.ts';
import { settleWaitlist } from '../waitlist/settle-waitlist.ts';
import { holdSeat } from './hold-seat.ts';

const server = useServer();

async function hallOf(seats: number) {
  const network = await server.newNetwork();
  const hall = await publicClasses(server, network);
  const classId = await hall.addClass({ seats });
  const { networkId, companyId } = network;
  const counters = new Counters(server.pool);
  const path = `/public/${hall.place}/classes/${classId}/seat-holds`;
  let origin = 0;
  return {
    network,
    hall,
    classId,
    /** Holds at a time, each from an address of its own. */
    holdAt: (seat: number, holdKey: string, now: Date, ip = `10.9.${origin >> 8}.${origin++ & 255}`) =>
      network.run(
        (ctx) => holdSeat(ctx, { networkId, companyId, studioId: null }, { classId, seat, holdKey }),
        undefined,
        { now, ip },
      ),
    hold: (seat: number, holdKey: string, from = '10.2.0.1') =>
      hall.knock('POST', path, { body: { seat, holdKey }, from }),
    release: (holdKey: string) => hall.knock('DELETE', `${path}?holdKey=${holdKey}`),
    async book(more: { seat?: number; holdKey?: string; now?: Date; joinWaitlist?: boolean; isFree?: boolean } = {}) {
      const id = await network.build.client();
      const wish = { seat: more.seat ?? null, joinWaitlist: more.joinWaitlist ?? false, holdKey: more.holdKey };
      return network.run(
        bookClass,
        { ...wish, classId, clientId: id, attended: false, notify: false, source: 'site', counters },
        { now: more.now ?? inHours(0), actor: { kind: 'client', id, name: '', grants: [] } },
      );
    },
    async seats(holdKey?: string) {
      const { body } = await hall.ask(`/classes/${classId}${holdKey ? `?holdKey=${holdKey}` : ''}`);
      const seats = body.seatMap.items.filter(({ kind }: { kind: string }) => kind === 'seat');
      return { free: body.free, states: seats.map(({ state }: { state: string }) => state) };
    },
  };
}

/** When jobs will look at waitlists again. */
async function looksAgainAt(): Promise<Date[]> {
  const admin = new pg.Client({ connectionString: server.database.adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ run_at: Date }>(
      `select run_at from graphile_worker.jobs where task_identifier = 'classes_end_offer' order by run_at`,
    );
    return rows.map(({ run_at }) => run_at);
  } finally {
    await admin.end();
  }
}

describe('[ORG-020i] a held seat', () => {
  it('is taken for everybody else, free for who holds it, and booked with its key', async () => {
    const { network, hold, seats, book, hall, classId } = await hallOf(3);
    const key = newId();

    const held = await hold(2, key);
    expect(held).toMatchObject({ status: 201, body: { seat: 2 } });
    const minutes = (new Date(held.body.until).getTime() - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThanOrEqual(10);
    expect(await seats()).toEqual({ free: 2, states: ['free', 'held', 'free'] });
    expect(await seats(key)).toEqual({ free: 3, states: ['free', 'free', 'free'] });
    expect((await hold(2, newId())).body.code).toBe('classes.seat_taken');
    await expect(book({ seat: 2 })).rejects.toBeRefusal('classes.seat_taken');
    expect((await network.http('GET', `/api/v1/classes/${classId}`)).body).toMatchObject({
      free: 2,
      freeSeats: [1, 3],
    });
    expect((await book()).booking?.seat).toBe(1);

    expect((await book({ holdKey: key })).booking?.seat).toBe(2);
    expect(await seats()).toEqual({ free: 1, states: ['taken', 'taken', 'free'] });
    expect((await hall.ask(`/classes/${classId}`)).body.taken).toBe(2);
  });

  it('counts as a place: the last one is nobody’s until the hold ends or is given back', async () => {
    const { hold, release, book, seats } = await hallOf(1);
    const key = newId();
    await hold(1, key);

    await expect(book()).rejects.toBeRefusal('classes.full');
    expect(await seats()).toEqual({ free: 0, states: ['held'] });
    expect((await release(key)).status).toBe(204);
    expect((await release(key)).status).toBe(204);
    expect((await book()).booking?.seat).toBe(1);
  });

  it('ends by time alone, also in the kept timetable; who waited because of it is asked then', async () => {
    const { network, hall, classId, holdAt, book } = await hallOf(1);
    const key = newId();
    const held = await holdAt(1, key, inHours(0));
    expect(held.until).toEqual(inHours(1 / 6));

    const { wait } = await book({ joinWaitlist: true });
    expect(wait).toMatchObject({ state: 'waiting', position: 1 });
    expect(await looksAgainAt()).toEqual([held.until]);
    await network.run(settleWaitlist, classId, { now: inHours(0.1) });
    expect((await hall.ask(`/classes/${classId}`)).body.waiting).toBe(1);
    await network.run(settleWaitlist, classId, { now: inHours(0.2) });
    expect((await hall.ask(`/classes/${classId}`)).body).toMatchObject({ waiting: 0 });

    await expect(book({ holdKey: key, now: inHours(0.2) })).rejects.toBeRefusal('classes.full');
  });

  it('becomes another seat of the same device, and is not lengthened by asking again', async () => {
    const { holdAt, seats } = await hallOf(3);
    const key = newId();
    const first = await holdAt(1, key, inHours(0));

    expect(await holdAt(1, key, inHours(0.1))).toEqual(first);
    expect(await holdAt(3, key, inHours(0.15))).toEqual({ seat: 3, until: inHours(0.15 + 1 / 6) });
    expect((await holdAt(2, key, inHours(0.3))).until).toEqual(inHours(1 / 3));
    expect((await seats()).states[0]).toBe('free');
  });

  it('is not to be had by the dozen: six for one address, and a few requests a minute', async () => {
    const { hold, holdAt } = await hallOf(9);
    for (let seat = 1; seat <= 6; seat += 1) expect((await hold(seat, newId())).status).toBe(201);

    expect(await hold(7, newId())).toMatchObject({ status: 429, body: { code: 'classes.too_many_holds' } });
    expect((await hold(7, newId(), '10.2.0.2')).status).toBe(201);
    await expect(holdAt(7, newId(), inHours(0))).rejects.toBeRefusal('classes.seat_taken');
  });

  it('of a hundred devices at once for five seats each seat goes to one, and holds against bookings never overfill', async () => {
    const { holdAt, book, seats } = await hallOf(5);
    const keys = Array.from({ length: 60 }, newId);
    const fates = await Promise.allSettled([
      ...keys.map((key, at) => holdAt(1 + (at % 5), key, inHours(0))),
      ...Array.from({ length: 40 }, (_, at) => book({ seat: 1 + (at % 5) })),
    ]);

    expect(fates.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    const reasons = fates.flatMap((fate) => (fate.status === 'rejected' ? [fate.reason.code] : []));
    expect(reasons.filter((code) => code !== 'classes.seat_taken' && code !== 'classes.full')).toEqual([]);
    const after = await seats();
    expect(after.free).toBe(0);
    expect(after.states).not.toContain('free');
  });

  it('is refused hostile words: no such seat, no seats at all, a class of elsewhere', async () => {
    const { hold, hall, release } = await hallOf(2);
    const plain = await hall.addClass();
    const hidden = newId();

    expect((await hold(9, newId())).body.code).toBe('classes.no_such_seat');
    expect((await hold(1, 'not-a-key')).status).toBe(400);
    expect((await hold(0, newId())).status).toBe(400);
    const at = (classId: string) =>
      hall.knock('POST', `/public/${hall.place}/classes/${classId}/seat-holds`, {
        body: { seat: 1, holdKey: newId() },
      });
    expect((await at(plain)).body.code).toBe('classes.no_such_seat');
    expect((await at(hidden)).status).toBe(404);
    expect((await release('nonsense')).status).toBe(400);
  });
});
