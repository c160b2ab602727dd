import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { newId } from '../../../apps/server/src/platform/ids.ts';
import { connectCarriers, disconnectCarriers } from '../../../apps/server/src/testing/client-door.ts';
import { type TestNetwork, useServer } from '../../../apps/server/src/testing/new-network.ts';
import { publicClasses } from '../../../apps/server/src/testing/public-classes.ts';

/**
 * Scenario S4, "Full class, waitlist, late cancellation, class cancelled", with its exact numbers, through the API: clients come in
 * by a code and do what they do in the widget, the studio does what its screens do. Counted passes stand in for passes.
 */

const server = useServer();
beforeAll(connectCarriers);
afterAll(disconnectCarriers);

/** A day two weeks ahead, in the zone of the studio: UTC+3 all the year. */
const day = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
const at = (clock: string) => new Date(`${day}T${clock}:00+03:00`);

describe('[S4] a full class, its waitlist, a late cancellation and a cancelled class', () => {
  let network: TestNetwork;
  let hall: Awaited<ReturnType<typeof publicClasses>>;
  let classId: string;
  let clients: { id: string; token: string }[];
  let bookingIds: string[];
  let passes: Map<string, string>;
  let waiting: string[];

  beforeAll(async () => {
    network = await server.newNetwork();
    await network.run(
      (ctx) =>
        ctx.db
          .updateTable('org.studio')
          .set({ phone: '+74951234567' })
          .where('network_id', '=', ctx.networkId)
          .execute(),
      undefined,
    );
    hall = await publicClasses(server, network);
    clients = await Promise.all(Array.from({ length: 14 }, () => hall.newClient()));
    passes = new Map();
    for (const [index, { id: clientId }] of clients.entries()) {
      if (index === 13) continue; // the second on the waitlist has no pass
      const id = newId();
      passes.set(clientId, id);
      await network.build.insert('classes.counted_pass', {
        id,
        client_id: clientId,
        visits_left: index === 12 ? 5 : 8,
        valid_until: `${Number(day.slice(0, 4)) + 1}-12-31`,
      });
    }
    const made = await network.http('POST', '/api/v1/classes', {
      body: {
        studioId: network.studioId,
        classTypeId: hall.classTypeId,
        formatId: hall.formatId,
        roomId: hall.hallId,
        trainerIds: [hall.trainerId],
        durationMin: 60,
        capacity: 12,
        priceMinor: 90_000,
        day,
        startMin: 1080,
      },
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    classId = made.body.classes[0].id;
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('[BKG-001, BKG-003] step 1: 12 places, 12 bookings; two clients join the waitlist', async () => {
    bookingIds = [];
    for (const client of clients.slice(0, 12)) {
      const booked = await as(client, 'POST', 'class-bookings', { classId });
      expect(booked, JSON.stringify(booked.body)).toMatchObject({
        status: 201,
        body: { state: 'booked', payment: 'pass' },
      });
      bookingIds.push(booked.body.id);
    }
    const [first, second] = clients.slice(12);
    expect(await as(first, 'POST', 'class-bookings', { classId })).toMatchObject({
      status: 409,
      body: { code: 'classes.full' },
    });
    const waits = [
      await as(first, 'POST', 'class-bookings', { classId, orWait: true }),
      await as(second, 'POST', 'class-bookings', { classId, orWait: true }),
    ];
    waiting = waits.map(({ body }) => body.id);

    expect(waits.map(({ body }) => [body.state, body.position])).toEqual([
      ['waiting', 1],
      ['waiting', 2],
    ]);
    expect(await shown()).toMatchObject({
      ...{ taken: 12, free: 0, waiting: 2, state: 'full' },
      startsAt: at('18:00').toISOString(),
      cancelUntil: at('06:00').toISOString(),
    });
    expect(await visitsLeft(clients[0])).toBe(7);
  });

  it('[BKG-003i, BKG-004i] step 2: at 05:30 client 1 cancels, 7 → 8 visits; the first waiting is booked, 5 → 4, and told', async () => {
    itIs('05:30');
    const cancelled = await as(clients[0], 'POST', `class-bookings/${bookingIds[0]}/cancel`, {});

    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled_by_client' } });
    expect([await visitsLeft(clients[0]), await visitsLeft(clients[12])]).toEqual([8, 4]);
    expect(await shown()).toMatchObject({ taken: 12, waiting: 1 });
    const wait = (await as(clients[12], 'GET', `class-bookings/${waiting[0]}`)).body;
    expect(wait).toMatchObject({ kind: 'wait', state: 'booked' });
    expect((await as(clients[12], 'GET', 'class-bookings')).body.items).toMatchObject([
      { id: wait.bookingId, kind: 'booking', state: 'booked', payment: 'pass' },
    ]);
    expect((await as(clients[13], 'GET', `class-bookings/${waiting[1]}`)).body.position).toBe(1);
    expect(await eventsOf('classes.moved_up')).toMatchObject([
      { clientId: clients[12]?.id, waitId: waiting[0], bookingId: wait.bookingId, classId },
    ]);
  });

  it('[BKG-004] step 3: at 07:00 client 2 is refused, with the rule and the contact', async () => {
    itIs('07:00');
    expect((await as(clients[1], 'GET', `class-bookings/${bookingIds[1]}`)).body.mayCancel).toBe(false);
    expect(await as(clients[1], 'POST', `class-bookings/${bookingIds[1]}/cancel`, {})).toMatchObject({
      status: 422,
      body: {
        code: 'classes.too_late_to_cancel',
        details: { hours: 12, until: at('06:00').toISOString(), phone: '+74951234567' },
      },
    });
    expect(await visitsLeft(clients[1])).toBe(7);
  });

  it('[SCH-005] step 4: the studio cancels: 12 participants are told, 12 deductions return, the trainer is not busy any more', async () => {
    const cancelled = await network.http('POST', `/api/v1/classes/${classId}/cancellation`, {
      body: { reason: 'Авария' },
    });

    expect(cancelled).toMatchObject({ status: 201, body: { bookings: 12 } });
    const [fact] = await eventsOf('classes.class_cancelled');
    expect(fact).toMatchObject({ notify: true, reason: 'Авария', waitingClientIds: [clients[13]?.id] });
    expect(new Set(((fact?.bookings ?? []) as { clientId: string }[]).map(({ clientId }) => clientId))).toEqual(
      new Set(clients.slice(1, 13).map(({ id }) => id)),
    );
    for (const client of clients.slice(1, 13)) {
      const { items } = (await as(client, 'GET', 'class-bookings')).body;
      expect(items).toMatchObject([{ state: 'cancelled_by_studio', class: { state: 'cancelled' } }]);
    }
    expect(await Promise.all(clients.slice(0, 13).map(visitsLeft))).toEqual([...Array(12).fill(8), 5]);
    const busy = await network.read(
      (ctx) =>
        ctx.db
          .selectFrom('calendar.reservation')
          .select('id')
          .where('network_id', '=', ctx.networkId)
          .where('resource_id', '=', hall.trainerId)
          .execute(),
      undefined,
    );
    expect(busy).toEqual([]);
  });

  /** The clock of the server, not of its database: what the product decides by. */
  function itIs(clock: string) {
    vi.useFakeTimers({ now: at(clock), toFake: ['Date'] });
  }

  function as(client: { token: string } | undefined, method: 'GET' | 'POST', path: string, body?: object) {
    return hall.knock(method, `/my/${path}`, { token: client?.token ?? '', ...(body && { body }) });
  }

  async function shown() {
    return (await hall.ask(`/classes/${classId}`)).body;
  }

  async function visitsLeft(client: { id: string } | undefined): Promise<number> {
    const row = await network.read(
      (ctx) =>
        ctx.db
          .selectFrom('classes.counted_pass')
          .select('visits_left')
          .where('network_id', '=', ctx.networkId)
          .where('id', '=', passes.get(client?.id ?? '') ?? '')
          .executeTakeFirstOrThrow(),
      undefined,
    );
    return row.visits_left;
  }

  function eventsOf(type: string): Promise<Record<string, unknown>[]> {
    return network.read(async (ctx) => {
      const rows = await ctx.db
        .selectFrom('outbox.event')
        .select('data')
        .where('network_id', '=', ctx.networkId)
        .where('type', '=', type)
        .orderBy('id')
        .execute();
      return rows.map(({ data }) => data as Record<string, unknown>);
    }, undefined);
  }
});
