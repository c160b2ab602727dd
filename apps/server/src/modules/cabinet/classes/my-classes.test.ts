import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Counters } from '../../../platform/counter.ts';
import { newId } from '../../../platform/ids.ts';
import { connectCarriers, disconnectCarriers } from '../../../testing/client-door.ts';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';
import { inHours, publicClasses } from '../../../testing/public-classes.ts';
import { cancelClassBooking } from '../../classes/public.ts';
import { acceptMyPlace, bookMyClass, cancelMyClass } from './change-my-class.ts';
import { getMyClassBooking } from './my-class-bookings.ts';
import { MyClassBooking, MyClassBookingPage } from './schema.ts';

const server = useServer();
beforeAll(connectCarriers);
afterAll(disconnectCarriers);

async function shop() {
  const network = await server.newNetwork();
  const hall = await publicClasses(server, network);
  const my = (token: string) => ({
    get: (path = '') => hall.knock('GET', `/my/class-bookings${path}`, { token }),
    book: (classId: string, more: object = {}) =>
      hall.knock('POST', '/my/class-bookings', { token, body: { classId, ...more } }),
    post: (path: string, body: object = {}) => hall.knock('POST', `/my/class-bookings/${path}`, { token, body }),
    seat: (bookingId: string, body: object) =>
      hall.knock('PUT', `/my/class-bookings/${bookingId}/seat`, { token, body }),
    accept: (waitId: string) => hall.knock('POST', `/my/class-waits/${waitId}/accept`, { token, body: {} }),
    leave: (waitId: string) => hall.knock('DELETE', `/my/class-waits/${waitId}`, { token }),
  });
  return { network, hall, my, client: async () => my((await hall.newClient()).token) };
}

const rule = (network: TestNetwork, key: string, value: number | null) =>
  network.build.insert('platform.setting', { scope_id: network.networkId, key, value: JSON.stringify(value) });

describe('my place in a class', () => {
  it('[WID-010, BKG-001] is booked once however often it is told, and listed with all that is shown of it', async () => {
    const { hall, client } = await shop();
    const [classId, me] = [await hall.addClass(), await client()];
    const id = newId();

    const [one, two] = [await me.book(classId, { id }), await me.book(classId, { id })];

    expect(one, JSON.stringify(one.body)).toMatchObject({
      status: 201,
      body: { id, kind: 'booking', state: 'booked' },
    });
    expect(two.body).toEqual(one.body);
    expect(MyClassBooking.safeDecode(one.body).error).toBeUndefined();
    expect(one.body).toMatchObject({
      payment: 'at_studio',
      price: { minor: 90_000, currency: 'RUB' },
      mayCancel: true,
      cancelUntil: inHours(36).toISOString(),
      class: {
        id: classId,
        name: 'Стретчинг',
        bring: ['Коврик', 'вода'],
        trainers: [{ name: 'Мария' }],
        joinUrl: null,
      },
    });
    const list = await me.get();
    expect(MyClassBookingPage.safeDecode(list.body).error).toBeUndefined();
    expect(list.body.items).toEqual([one.body]);
    expect((await me.get('?when=past')).body.items).toEqual([]);
    expect((await me.book(classId)).body.code).toBe('classes.already_booked');
    expect((await hall.ask(`/classes/${classId}`)).body).toMatchObject({ taken: 1, free: 11 });
  });

  it('[BKG-001] doubled at the same moment, each act happens once and both hear the same', async () => {
    const { hall, client } = await shop();
    const [from, to, full] = [
      await hall.addClass(),
      await hall.addClass({ startsAt: inHours(60) }),
      await hall.addClass({ startsAt: inHours(70), capacity: 1, taken: 1 }),
    ];
    const me = await client();
    const twice = async (act: () => ReturnType<typeof me.book>) => {
      const answers = await Promise.all([act(), act(), act()]);
      expect(answers.map(({ status }) => status < 300)).toEqual([true, true, true]);
      expect(answers[1]?.body).toEqual(answers[0]?.body);
      return answers[0]?.body;
    };

    const [id, moved, wait] = [newId(), newId(), newId()];
    await twice(() => me.book(from, { id }));
    await twice(() => me.book(full, { id: wait, orWait: true }));
    await twice(() => me.post(`${id}/move`, { id: moved, classId: to }));
    expect((await me.get()).body.items).toMatchObject([{ id: moved }, { id: wait, position: 1 }]);
    expect((await twice(() => me.post(`${moved}/cancel`))).state).toBe('cancelled_by_client');
    expect((await hall.ask(`/classes/${to}`)).body.taken).toBe(0);
  });

  it('is nobody else’s: not to see, not to change, not by guessing its id', async () => {
    const { hall, client } = await shop();
    const [classId, mine, stranger] = [await hall.addClass(), await client(), await client()];
    const { id } = (await mine.book(classId)).body;

    const tries = [
      await stranger.get(`/${id}`),
      await stranger.post(`${id}/cancel`),
      await stranger.post(`${id}/move`, { classId }),
      await stranger.seat(id, { seat: 1 }),
      await stranger.accept(id),
      await stranger.leave(id),
    ];
    expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 404));
    const guessed = await stranger.book(classId, { id });
    expect(guessed).toMatchObject({ status: 409, body: { code: 'classes.id_taken' } });
    expect(JSON.stringify(guessed.body)).not.toContain('booked');
    expect((await hall.knock('GET', '/my/class-bookings')).status).toBe(401);

    const elsewhere = await shop();
    const neighbour = await elsewhere.client();
    expect((await neighbour.get(`/${id}`)).status).toBe(404);
    expect((await neighbour.book(classId)).status).toBe(404);
  });

  it('[BKG-005, BKG-006] a limit is refused with which one it is and from when on it allows again', async () => {
    const { network, hall, client } = await shop();
    await rule(network, 'booking.same_class_per_day', 1);
    const noon = new Date(`${inHours(48).toISOString().slice(0, 10)}T09:00:00Z`);
    const [first, second] = [
      await hall.addClass({ startsAt: noon }),
      await hall.addClass({ startsAt: new Date(noon.getTime() + 2 * 3_600_000) }),
    ];
    const me = await client();
    await me.book(first);

    const refused = await me.book(second);

    const nextDay = new Date(`${noon.toISOString().slice(0, 10)}T21:00:00Z`).toISOString(); // Moscow's midnight
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'classes.limit_per_day', details: { limit: 1, from: nextDay } },
    });
    expect((await me.get()).body.items).toHaveLength(1);
  });

  it('[CAT-003] of a hidden format is not to be had, though one that a manager booked is seen; nor too early or too late', async () => {
    const { network, hall, my } = await shop();
    const { token, id: clientId } = await hall.newClient();
    const me = my(token);
    const hidden = newId();
    await network.build.insert('catalogue.format', { id: hidden, name: 'Закрытая', shown_to_clients: false });
    const secret = await hall.addClass({ format_id: hidden });
    const [far, near] = [
      await hall.addClass({ startsAt: inHours(24 * 61) }),
      await hall.addClass({ startsAt: inHours(0.5) }),
    ];

    expect((await me.book(secret)).status).toBe(404);
    for (const classId of [far, near]) {
      expect((await me.book(classId)).body).toMatchObject({ code: 'classes.not_open_for_clients' });
    }
    expect((await me.book(far)).body.details.from).toBe(inHours(24).toISOString());
    const open = await me.book(await hall.addClass());
    expect((await me.post(`${open.body.id}/move`, { classId: secret })).status).toBe(404);

    const byDesk = await network.http('POST', `/api/v1/classes/${secret}/bookings`, { body: { clientId } });
    expect(byDesk.status).toBe(201);
    expect((await me.get(`/${byDesk.body.booking.id}`)).body).toMatchObject({ state: 'booked' });
  });

  it('[BKG-004i] is given up in time, twice is once; later it says until when and whom to call', async () => {
    const { network, hall, client } = await shop();
    await network.run(
      (ctx) =>
        ctx.db
          .updateTable('org.studio')
          .set({ phone: '+74951234567' })
          .where('network_id', '=', ctx.networkId)
          .execute(),
      undefined,
    );
    const me = await client();
    const [soon, later] = [await hall.addClass({ startsAt: inHours(6) }), await hall.addClass()];
    const [late, inTime] = [(await me.book(soon)).body, (await me.book(later)).body];

    expect(late).toMatchObject({ mayCancel: false, cancelUntil: inHours(-6).toISOString() });
    const refused = await me.post(`${late.id}/cancel`);
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'classes.too_late_to_cancel',
        details: { hours: 12, until: inHours(-6).toISOString(), phone: '+74951234567' },
      },
    });
    const cancelled = await me.post(`${inTime.id}/cancel`, { reason: 'Заболела' });
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled_by_client', mayCancel: false } });
    expect((await me.post(`${inTime.id}/cancel`)).body).toEqual(cancelled.body);
    expect((await me.get('?when=past')).body.items).toMatchObject([{ id: inTime.id }]);
  });

  it('moves to another class whole or not at all, once however often it is told', async () => {
    const { hall, client } = await shop();
    const [from, to, full] = [
      await hall.addClass(),
      await hall.addClass({ startsAt: inHours(60) }),
      await hall.addClass({ startsAt: inHours(70), capacity: 1, taken: 1 }),
    ];
    const me = await client();
    const booked = (await me.book(from)).body;

    expect((await me.post(`${booked.id}/move`, { classId: full })).body.code).toBe('classes.full');
    expect((await me.get(`/${booked.id}`)).body.state).toBe('booked');
    const id = newId();
    const moved = await me.post(`${booked.id}/move`, { id, classId: to });
    expect(moved).toMatchObject({ status: 200, body: { id, state: 'booked', class: { id: to } } });
    expect((await me.post(`${booked.id}/move`, { id, classId: to })).body).toEqual(moved.body);
    expect((await me.get()).body.items).toMatchObject([{ id }]);
    expect((await hall.ask(`/classes/${from}`)).body.taken).toBe(0);
  });

  it('[BKG-018] has one exact seat, and another one when that is free', async () => {
    const { hall, client } = await shop();
    const classId = await hall.addClass({ seats: 3 });
    const [me, other] = [await client(), await client()];
    const booked = await me.book(classId, { seat: 2 });
    await other.book(classId, { seat: 3 });

    expect(booked.body.seat).toBe(2);
    expect((await me.seat(booked.body.id, { seat: 3 })).body.code).toBe('classes.seat_taken');
    expect((await me.seat(booked.body.id, { seat: 9 })).body.code).toBe('classes.no_such_seat');
    expect((await me.seat(booked.body.id, { seat: 1 })).body.seat).toBe(1);
  });
});

it('[WID-003i] every act of a widget is let in from the sites of others, without cookies', async () => {
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    const { headers } = await server.app.inject({
      method: 'OPTIONS',
      url: '/api/v1/my/class-bookings',
      headers: { origin: 'https://host.example', 'access-control-request-method': method },
    });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(String(headers['access-control-allow-methods']).split(/,\s*/)).toContain(method);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  }
});

describe('[BKG-003] waiting for a place', () => {
  it('joins the line with its position, is offered what comes free, takes it or passes it on', async () => {
    const { hall, client } = await shop();
    const classId = await hall.addClass({ capacity: 1 });
    const [holder, first, second] = [await client(), await client(), await client()];
    const booked = (await holder.book(classId)).body;

    expect((await first.book(classId)).body).toMatchObject({ code: 'classes.full', details: { waiting: 0 } });
    const one = (await first.book(classId, { orWait: true })).body;
    const two = (await second.book(classId, { orWait: true })).body;
    expect([one, two]).toMatchObject([
      { kind: 'wait', state: 'waiting', position: 1, mayAccept: false },
      { kind: 'wait', state: 'waiting', position: 2, price: null },
    ]);
    expect((await first.book(classId, { orWait: true })).body.code).toBe('classes.already_waiting');

    await holder.post(`${booked.id}/cancel`);
    const offered = (await first.get(`/${one.id}`)).body;
    expect(offered).toMatchObject({ state: 'offered', mayAccept: true, position: null });
    expect(new Date(offered.offerUntil).getTime()).toBeGreaterThan(Date.now());
    expect((await hall.ask(`/classes/${classId}`)).body).toMatchObject({ free: 0, state: 'full', waiting: 1 });
    expect((await second.accept(two.id)).status).toBe(409);

    expect((await first.leave(one.id)).status).toBe(204);
    expect((await first.leave(one.id)).status).toBe(204);
    const accepted = await second.accept(two.id);
    expect(accepted).toMatchObject({ status: 200, body: { kind: 'booking', state: 'booked' } });
    expect((await second.accept(two.id)).body).toEqual(accepted.body);
    expect((await second.get(`/${two.id}`)).body).toMatchObject({ state: 'booked', bookingId: accepted.body.id });
    expect((await second.get()).body.items).toMatchObject([{ id: accepted.body.id }]);
  });

  it('[BKG-003i] after the deadline everybody is told, and the first to accept has it', async () => {
    const { network, hall } = await shop();
    const { startsAt, tooLate } = { startsAt: inHours(30), tooLate: inHours(24) };
    const classId = await hall.addClass({ startsAt, capacity: 1 });
    const [holder, one, two] = await Promise.all([hall.newClient(), hall.newClient(), hall.newClient()]);
    const counters = new Counters(server.pool);
    const as = ({ id }: { id: string }, now = inHours(0)) => ({
      now,
      actor: { kind: 'client' as const, id, name: '', grants: [] },
    });
    const book = (client: { id: string }) =>
      network.run((ctx) => bookMyClass(ctx, counters, { classId, orWait: true }), undefined, as(client));
    const [booked, first, second] = [await book(holder), await book(one), await book(two)];
    await rule(network, 'booking.cancel_hours', 12);
    // The desk lets the holder go after the deadline: the line is told all at once.
    await network.run((ctx) => cancelClassBooking(ctx, booked.id, { by: 'client', notify: false }), undefined, {
      now: tooLate,
    });

    const see = (client: { id: string }, id: string) => network.read(getMyClassBooking, id, as(client, tooLate));
    expect([await see(one, first.id), await see(two, second.id)]).toMatchObject([
      { state: 'waiting', mayAccept: true },
      { state: 'waiting', mayAccept: true },
    ]);
    const accept = (client: { id: string }, waitId: string) =>
      network.run((ctx) => acceptMyPlace(ctx, counters, { waitId }), undefined, as(client, tooLate));
    const fates = await Promise.allSettled([accept(two, second.id), accept(one, first.id)]);
    expect(fates.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await network.http('GET', `/api/v1/classes/${classId}`)).body.taken).toBe(1);
  });
});

describe('what the studio changes', () => {
  it('[SCH-006i] lets its clients go without penalty after the deadline', async () => {
    const { network, hall } = await shop();
    const classId = await hall.addClass({ startsAt: inHours(48) });
    const client = await hall.newClient();
    const as = (now: Date) => ({ now, actor: { kind: 'client' as const, id: client.id, name: '', grants: [] } });
    const counters = new Counters(server.pool);
    const { id } = await network.run(
      (ctx) => bookMyClass(ctx, counters, { classId, orWait: false }),
      undefined,
      as(inHours(0)),
    );
    await network.run(
      (ctx) =>
        ctx.db
          .updateTable('classes.class')
          .set({ moved_at: inHours(40) })
          .where('network_id', '=', ctx.networkId)
          .where('id', '=', classId)
          .execute(),
      undefined,
    );

    const seen = await network.read(getMyClassBooking, id, as(inHours(41)));
    expect(seen).toMatchObject({ mayCancel: true, class: { isChanged: true } });
    const gone = await network.run((ctx) => cancelMyClass(ctx, { bookingId: id }), undefined, as(inHours(41)));
    expect(gone.state).toBe('cancelled_by_client');
  });

  it('[SCH-007i] the link of an online class is there a quarter of an hour before, for who is in', async () => {
    const { network, hall, my } = await shop();
    const link = 'https://meet.example/oasis';
    const startsAt = inHours(48);
    const classId = await hall.addClass({ startsAt, is_online: true, join_url: link });
    const client = await hall.newClient();
    const { body } = await my(client.token).book(classId);
    const as = { kind: 'client' as const, id: client.id, name: '', grants: [] };
    const seenAt = async (minutes: number) => {
      const now = new Date(startsAt.getTime() + minutes * 60_000);
      return (await network.read(getMyClassBooking, body.id, { now, actor: as })).class.joinUrl;
    };

    expect([await seenAt(-16), await seenAt(-15), await seenAt(30), await seenAt(60)]).toEqual([
      null,
      link,
      link,
      null,
    ]);
    expect(JSON.stringify((await hall.ask(`/classes/${classId}`)).body)).not.toContain(link);
  });
});
