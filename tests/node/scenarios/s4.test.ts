import { beforeAll, describe, expect, it } from 'vitest';
import { cancelClassBooking } from '../../../apps/server/src/modules/classes/public.ts';
import { newId } from '../../../apps/server/src/platform/ids.ts';
import { type TestNetwork, useServer } from '../../../apps/server/src/testing/new-network.ts';

/**
 * Scenario S4, "Full class, waitlist, late cancellation, class cancelled", with its exact numbers. Counted passes stand in for
 * passes; what clients do in the widget is done through its use cases here, and in the browser by the widgets' own tests.
 */

const server = useServer();

/** A day two weeks ahead, in the zone of the studio: UTC+3 all the year. */
const day = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
const at = (clock: string) => new Date(`${day}T${clock}:00+03:00`);

describe('[S4] a full class, its waitlist, a late cancellation and a cancelled class', () => {
  let network: TestNetwork;
  let trainerId: string;
  let classId: string;
  let clients: string[];
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
    const hallId = await network.build.room({ kind: 'hall', capacity: 12 });
    trainerId = await network.build.employee();
    const classTypeId = newId();
    await network.build.insert('catalogue.class_type', { id: classTypeId, name: 'Hot Stretching' });
    clients = await Promise.all(Array.from({ length: 14 }, () => network.build.client()));
    passes = new Map();
    for (const [index, clientId] of clients.entries()) {
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
        classTypeId,
        roomId: hallId,
        trainerIds: [trainerId],
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

  it('[BKG-001, BKG-003] step 1: 12 places, 12 bookings; two clients join the waitlist', async () => {
    bookingIds = [];
    for (const clientId of clients.slice(0, 12)) {
      const booked = await book({ clientId });
      expect(booked.status, JSON.stringify(booked.body)).toBe(201);
      bookingIds.push(booked.body.booking.id);
    }
    expect(await book({ clientId: clients[12] })).toMatchObject({ status: 409, body: { code: 'classes.full' } });
    waiting = [];
    for (const clientId of clients.slice(12)) {
      const { body } = await book({ clientId, joinWaitlist: true });
      waiting.push(body.wait.id);
    }

    const card = (await network.http('GET', `/api/v1/classes/${classId}`)).body;
    expect(card).toMatchObject({ taken: 12, free: 0, waiting: 2, startsAt: at('18:00').toISOString() });
    expect(card.cancelFreeUntil).toBe(at('06:00').toISOString());
    expect(card.waitlist.map(({ wait }: { wait: { position: number } }) => wait.position)).toEqual([1, 2]);
    expect(await visitsLeft(clients[0])).toBe(7);
  });

  it('[BKG-003i, BKG-004i] step 2: at 05:30 client 1 cancels, 7 → 8 visits; the first waiting is booked, 5 → 4, and told', async () => {
    const cancelled = await cancelAs(0, at('05:30'));

    expect(cancelled.state).toBe('cancelled_by_client');
    expect([await visitsLeft(clients[0]), await visitsLeft(clients[12])]).toEqual([8, 4]);
    const card = (await network.http('GET', `/api/v1/classes/${classId}`)).body;
    expect(card).toMatchObject({ taken: 12, waiting: 1 });
    const moved = card.participants.find(({ client }: { client: { id: string } }) => client.id === clients[12]);
    expect(moved.booking).toMatchObject({ state: 'booked', payment: 'pass', source: 'waitlist' });
    const told = await eventsOf('classes.moved_up');
    expect(told).toMatchObject([{ clientId: clients[12], waitId: waiting[0], classId }]);
  });

  it('[BKG-004] step 3: at 07:00 client 2 is refused, with the rule and the contact', async () => {
    await expect(cancelAs(1, at('07:00'))).rejects.toMatchObject({
      code: 'classes.too_late_to_cancel',
      details: { hours: 12, until: at('06:00').toISOString(), phone: '+74951234567' },
    });
    expect(await visitsLeft(clients[1])).toBe(7);
  });

  it('[SCH-005] step 4: the studio cancels: 12 participants are told, 12 deductions return, the trainer is not busy any more', async () => {
    const cancelled = await network.http('POST', `/api/v1/classes/${classId}/cancellation`, {
      body: { reason: 'Авария' },
    });

    expect(cancelled).toMatchObject({ status: 201, body: { bookings: 12 } });
    const [fact] = await eventsOf('classes.class_cancelled');
    expect(fact).toMatchObject({ notify: true, reason: 'Авария', waitingClientIds: [clients[13]] });
    expect(new Set(((fact?.bookings ?? []) as { clientId: string }[]).map(({ clientId }) => clientId))).toEqual(
      new Set(clients.slice(1, 13)),
    );
    expect(await Promise.all(clients.slice(0, 13).map(visitsLeft))).toEqual([...Array(12).fill(8), 5]);
    const busy = await network.read(
      (ctx) =>
        ctx.db
          .selectFrom('calendar.reservation')
          .select('id')
          .where('network_id', '=', ctx.networkId)
          .where('resource_id', '=', trainerId)
          .execute(),
      undefined,
    );
    expect(busy).toEqual([]);
  });

  function book(body: object) {
    return network.http('POST', `/api/v1/classes/${classId}/bookings`, { body });
  }

  /** A client cancels in the widget. */
  function cancelAs(index: number, now: Date) {
    const id = clients[index] as string;
    const actor = { kind: 'client' as const, id, name: '', grants: [] };
    return network.run(
      (ctx) => cancelClassBooking(ctx, bookingIds[index] as string, { by: 'client', notify: true }),
      undefined,
      {
        now,
        actor,
        channel: 'widget',
      },
    );
  }

  async function visitsLeft(clientId: string | undefined): Promise<number> {
    const row = await network.read(
      (ctx) =>
        ctx.db
          .selectFrom('classes.counted_pass')
          .select('visits_left')
          .where('network_id', '=', ctx.networkId)
          .where('id', '=', passes.get(clientId ?? '') ?? '')
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
