import { describe, expect, it } from 'vitest';
import { Counters } from '../../../platform/counter.ts';
import { newId } from '../../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';
import { trainingStudio } from '../../../testing/training-studio.ts';
import type { BookClassInput } from '../booking-schema.ts';
import { changeClasses } from '../series/change-classes.ts';
import { createClassSeries } from '../series/create-series.ts';
import { getClass } from '../timetable/get-class.ts';
import { acceptClassPlace } from '../waitlist/accept-place.ts';
import { leaveClassWaitlist } from '../waitlist/leave-waitlist.ts';
import { settleWaitlist } from '../waitlist/settle-waitlist.ts';
import { bookClass } from './book-class.ts';
import { cancelClassBooking } from './cancel-class-booking.ts';
import { getClassCandidate } from './class-candidate.ts';
import { getClientClassSummary } from './client-class-summary.ts';
import { listClientClasses } from './list-client-bookings.ts';
import { markClassAttendance } from './mark-attendance.ts';
import { changeClassSeat, moveClassBooking } from './move-class-booking.ts';
import { restoreClassBooking, returnClassVisit } from './restore-booking.ts';

const server = useServer();
// Classes at 18:00 Moscow: 15:00 UTC; cancelling until 03:00 UTC
const before = new Date('2027-02-26T09:00:00Z');
const inTime = new Date('2027-03-01T02:30:00Z');
const late = new Date('2027-03-01T04:00:00Z');

/** A network with one series, and the desk's and clients' ways into it. */
async function studio(facts: { capacity?: number; isFree?: boolean; seats?: number } = {}) {
  const network = await server.newNetwork();
  const counters = new Counters(server.pool);
  const place = await trainingStudio(network, facts);
  if (facts.seats) await seatMap(network, place.hallId, facts.seats);
  const made = await network.run(createClassSeries, place.series({ isFree: facts.isFree ?? false }), { now: before });
  const classIds = made.classes.map(({ id }) => id);
  const wish = (more: Partial<BookClassInput>) => ({
    seat: null,
    joinWaitlist: false,
    attended: false,
    notify: false,
    source: 'desk' as const,
    counters,
    ...more,
  });
  const asClient = (clientId: string) => ({ kind: 'client' as const, id: clientId, name: '', grants: [] });
  return {
    network,
    counters,
    ...place,
    classIds,
    first: classIds[0] as string,
    asClient,
    book: (clientId: string, more: Partial<BookClassInput> & { classId?: string; now?: Date } = {}) =>
      network.run(
        bookClass,
        { ...wish(more), classId: more.classId ?? (classIds[0] as string), clientId },
        { now: more.now ?? before },
      ),
    bookMyself: (clientId: string, more: Partial<BookClassInput> & { classId?: string; now?: Date } = {}) =>
      network.run(
        bookClass,
        { ...wish(more), classId: more.classId ?? (classIds[0] as string), clientId },
        { now: more.now ?? before, actor: asClient(clientId), channel: 'widget' },
      ),
    cancel: (bookingId: string, by: 'client' | 'studio', now: Date) =>
      network.run((ctx) => cancelClassBooking(ctx, bookingId, { by, notify: false }), undefined, { now }),
    cancelMyself: (bookingId: string, clientId: string, now: Date) =>
      network.run((ctx) => cancelClassBooking(ctx, bookingId, { by: 'client', notify: false }), undefined, {
        now,
        actor: asClient(clientId),
      }),
    accept: (waitId: string, now: Date, clientId?: string) =>
      network.run((ctx) => acceptClassPlace(ctx, waitId, { seat: null, counters }), undefined, {
        now,
        ...(clientId && { actor: asClient(clientId) }),
      }),
    card: (now = before) => network.read(getClass, classIds[0] as string, { now }),
    settle: (now: Date) => network.run(settleWaitlist, classIds[0] as string, { now }),
  };
}

async function clientsOf(network: TestNetwork, count: number): Promise<string[]> {
  return Promise.all(Array.from({ length: count }, () => network.build.client()));
}

describe('a place in a class', () => {
  it('[BKG-001, SCH-003] is taken by the desk and by a client herself, numbered, and never more than there are', async () => {
    const { network, book, bookMyself, card } = await studio({ capacity: 2 });
    const [one, two, three] = await clientsOf(network, 3);
    const desk = await book(one as string);
    const own = await bookMyself(two as string);

    await expect(book(three as string)).rejects.toBeRefusal('classes.full');
    expect(desk.booking).toMatchObject({ state: 'booked', payment: 'at_studio', priceMinor: 90_000, source: 'desk' });
    expect(own.booking?.source).toBe('site');
    expect(own.booking?.number).not.toBe(desk.booking?.number);
    expect(await card()).toMatchObject({ taken: 2, free: 0, participants: [{}, {}] });
    await expect(book(one as string)).rejects.toBeRefusal('classes.already_booked');
  });

  it('[BKG-001] a new client is booked and marked in one go', async () => {
    const { network, first, counters } = await studio();
    const answer = await network.http('POST', `/api/v1/classes/${first}/bookings`, {
      body: { newClient: { phone: '+79161112233', firstName: 'Ольга' }, attended: true },
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'classes.too_early_to_mark' } });

    const now = new Date('2027-03-01T14:52:00Z');
    const done = await network.run(
      bookClass,
      {
        classId: first,
        newClient: { phone: '+79161112233', firstName: 'Ольга' },
        seat: null,
        joinWaitlist: false,
        attended: true,
        notify: false,
        source: 'walk_in',
        counters,
      },
      { now },
    );
    expect(done.booking).toMatchObject({ state: 'attended', source: 'walk_in' });
  });

  it('[ORG-020, BKG-018] is one exact seat: a taken one is refused, the first free one is given unasked', async () => {
    const { network, book, card } = await studio({ capacity: 3, seats: 4 });
    const [one, two, three] = await clientsOf(network, 3);
    const seated = await book(one as string, { seat: 2 });

    await expect(book(two as string, { seat: 2 })).rejects.toBeRefusal('classes.seat_taken');
    await expect(book(two as string, { seat: 9 })).rejects.toBeRefusal('classes.no_such_seat');
    expect((await book(two as string)).booking?.seat).toBe(1);
    expect((await book(three as string, { seat: 4 })).booking?.seat).toBe(4);
    expect((await card()).freeSeats).toEqual([3]);

    const id = seated.booking?.id as string;
    await expect(network.run((ctx) => changeClassSeat(ctx, id, { seat: 1 }), undefined)).rejects.toBeRefusal(
      'classes.seat_taken',
    );
    expect((await network.run((ctx) => changeClassSeat(ctx, id, { seat: 3 }), undefined)).seat).toBe(3);
  });

  it('[ORG-020] of a hundred at once for one seat one gets it, and the last place goes to one', async () => {
    const { network, book, card } = await studio({ capacity: 20, seats: 20 });
    const clients = await clientsOf(network, 100);
    const seats = await Promise.allSettled(clients.slice(0, 50).map((client) => book(client, { seat: 7 })));
    expect(seats.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);

    const places = await Promise.allSettled(clients.slice(50).map((client) => book(client)));
    expect(places.filter(({ status }) => status === 'fulfilled')).toHaveLength(19);
    expect(await card()).toMatchObject({ taken: 20, free: 0, freeSeats: [] });
  });

  it('told twice under one id is one booking; a neighbour and another client find nothing', async () => {
    const { network, book, first, counters, asClient } = await studio();
    const [client, other] = await clientsOf(network, 2);
    const id = newId();

    const [once, again] = [await book(client as string, { id }), await book(client as string, { id })];

    expect(again).toEqual(once);
    const neighbour = await server.newNetwork();
    const input = {
      classId: first,
      clientId: client,
      seat: null,
      joinWaitlist: false,
      attended: false,
      notify: false,
      source: 'desk' as const,
      counters,
    };
    await expect(neighbour.run(bookClass, input)).rejects.toBeRefusal('platform.not_found');
    await expect(network.run(bookClass, input, { actor: asClient(other as string) })).rejects.toBeRefusal(
      'platform.not_found',
    );
    await expect(
      network.run((ctx) => cancelClassBooking(ctx, id, { by: 'client', notify: false }), undefined, {
        actor: asClient(other as string),
      }),
    ).rejects.toBeRefusal('platform.not_found');
  });
});

describe('limits', () => {
  it('[BKG-005] the same class type once a day, also for two bookings at once; the refusal says until when', async () => {
    const { network, series, first, book, bookMyself } = await studio();
    await limit(network, 'booking.same_class_per_day', 1);
    const noon = await network.run(createClassSeries, series({ startMin: 720, endsOn: '2027-03-02', weekdays: [0] }), {
      now: before,
    });
    const noonId = noon.classes[0]?.id as string;
    const [client, quick] = await clientsOf(network, 2);
    await bookMyself(client as string);

    await expect(bookMyself(client as string, { classId: noonId })).rejects.toMatchObject({
      code: 'classes.limit_per_day',
      details: { limit: 1, from: '2027-03-01T21:00:00.000Z' },
    });
    const both = await Promise.allSettled([first, noonId].map((classId) => bookMyself(quick as string, { classId })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);

    const exceeded = await book(client as string, { classId: noonId, exceed: { reason: 'Подарок к дню рождения' } });
    expect(exceeded.booking?.exceedsReason).toBe('Подарок к дню рождения');
  });

  it('[ORG-027i] are exceeded only with the right, and never by a client', async () => {
    const { network, book, bookMyself, first, counters } = await studio();
    const [client] = await clientsOf(network, 1);
    const exceed = { reason: 'Попросила' };
    await expect(bookMyself(client as string, { exceed })).rejects.toBeRefusal('classes.may_not_exceed');

    const rights = {
      'classes.booking': { view: true, add: true, edit: true, delete: false, scope: 'studio' as const },
    };
    const desk = network.actor(newId(), rights);
    const input = {
      classId: first,
      clientId: client,
      exceed,
      seat: null,
      joinWaitlist: false,
      attended: false,
      notify: false,
      source: 'desk' as const,
      counters,
    };
    await expect(network.run(bookClass, input, { now: before, actor: desk })).rejects.toBeRefusal(
      'classes.may_not_exceed',
    );
    expect((await book(client as string, { exceed })).booking).not.toBeNull();
  });

  it('[BKG-006] so many a week from Monday to Sunday; cancelled ones are not counted', async () => {
    const { network, classIds, bookMyself, cancelMyself } = await studio();
    await limit(network, 'booking.classes_per_week', 1);
    const [client] = (await clientsOf(network, 1)) as [string];
    const [monday1, thursday1, monday2] = classIds as [string, string, string];
    const booked = await bookMyself(client, { classId: monday1 });

    await expect(bookMyself(client, { classId: thursday1 })).rejects.toMatchObject({
      code: 'classes.limit_per_week',
      details: { limit: 1, from: '2027-03-07T21:00:00.000Z' },
    });
    await bookMyself(client, { classId: monday2 });
    await cancelMyself(booked.booking?.id as string, client, inTime);
    await bookMyself(client, { classId: thursday1 });
  });

  it('[BKG-005i] at most three times booked and cancelled again', async () => {
    const { network, bookMyself, cancelMyself } = await studio();
    const [client] = (await clientsOf(network, 1)) as [string];
    for (let n = 0; n < 3; n += 1) {
      const { booking } = await bookMyself(client);
      await cancelMyself(booking?.id as string, client, before);
    }

    await expect(bookMyself(client)).rejects.toBeRefusal('classes.too_many_cycles');
  });
});

describe('giving a place up', () => {
  it('[BKG-004i] until the limit, the last minute included; later only the desk can, and the visit is burnt', async () => {
    const { network, bookMyself, cancelMyself, cancel, pass, visitsLeft } = await studio();
    const [client, slow] = (await clientsOf(network, 2)) as [string, string];
    const [kept, burnt] = [await pass(client, 8), await pass(slow, 8)];
    const mine = (await bookMyself(client)).booking?.id as string;
    const slowOne = (await bookMyself(slow)).booking?.id as string;
    expect([await visitsLeft(kept), await visitsLeft(burnt)]).toEqual([7, 7]);

    await expect(cancelMyself(slowOne, slow, new Date('2027-03-01T03:00:01Z'))).rejects.toMatchObject({
      code: 'classes.too_late_to_cancel',
      details: { hours: 12, until: '2027-03-01T03:00:00.000Z' },
    });
    expect(await cancelMyself(mine, client, new Date('2027-03-01T03:00:00Z'))).toMatchObject({
      state: 'cancelled_by_client',
    });
    expect(await cancel(slowOne, 'client', late)).toMatchObject({ state: 'late_cancelled' });
    expect([await visitsLeft(kept), await visitsLeft(burnt)]).toEqual([8, 7]);
    await expect(cancel(slowOne, 'client', late)).rejects.toBeRefusal('classes.booking_over');
  });

  it('[BKG-010] by the studio never costs anything', async () => {
    const { network, book, cancel, pass, visitsLeft } = await studio();
    const [client] = (await clientsOf(network, 1)) as [string];
    const passId = await pass(client, 3);
    const { booking } = await book(client);

    expect(await cancel(booking?.id as string, 'studio', late)).toMatchObject({ state: 'cancelled_by_studio' });
    expect(await visitsLeft(passId)).toBe(3);
  });

  it('[SCH-006i] without penalty at any time after the class was changed', async () => {
    const { network, first, bookMyself, cancelMyself } = await studio();
    const [client] = (await clientsOf(network, 1)) as [string];
    const { booking } = await bookMyself(client);
    const change = { scope: 'one' as const, change: { startMin: 1110 }, withOwnPlans: false, skip: [], notify: true };
    await network.run((ctx) => changeClasses(ctx, first, change), undefined, { now: late });

    expect(await cancelMyself(booking?.id as string, client, new Date('2027-03-01T14:00:00Z'))).toMatchObject({
      state: 'cancelled_by_client',
    });
  });

  it('[BKG-003] two at once cancel one booking once', async () => {
    const { network, book, cancel, card } = await studio();
    const [client] = (await clientsOf(network, 1)) as [string];
    const { booking } = await book(client);

    const both = await Promise.allSettled([1, 2].map(() => cancel(booking?.id as string, 'client', inTime)));

    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await card()).taken).toBe(0);
  });
});

describe('attendance', () => {
  it('[BKG-009, BKG-012] is marked for the whole class, taken back, and told apart in the history', async () => {
    const { network, first, classIds, book, cancel } = await studio();
    const [came, missed] = (await clientsOf(network, 2)) as [string, string];
    const ids = [(await book(came)).booking?.id as string, (await book(missed)).booking?.id as string] as const;
    const mark = (state: 'attended' | 'no_show' | 'booked', bookingId: string) => ({ bookingId, state });
    const during = { now: new Date('2027-03-01T15:05:00Z') };

    const marks = [mark('attended', ids[0]), mark('attended', ids[1])];
    await network.run((ctx) => markClassAttendance(ctx, first, { marks }), undefined, during);
    await network.run(
      (ctx) => markClassAttendance(ctx, first, { marks: [mark('no_show', ids[1])] }),
      undefined,
      during,
    );
    const other = (await book(missed, { classId: classIds[1] as string })).booking?.id as string;
    await cancel(other, 'client', before);

    const history = async (clientId: string) =>
      (await network.read(listClientClasses, { clientId, limit: 10 })).items.map(({ booking }) => booking.state);
    expect([await history(came), await history(missed)]).toEqual([['attended'], ['cancelled_by_client', 'no_show']]);
    const undone = await network.run(
      (ctx) => markClassAttendance(ctx, first, { marks: [mark('booked', ids[1])] }),
      undefined,
      during,
    );
    expect(undone.items).toMatchObject([{ state: 'booked' }]);
    await expect(
      network.run(
        (ctx) => markClassAttendance(ctx, classIds[1] as string, { marks: [mark('attended', other)] }),
        undefined,
        {
          now: new Date('2027-03-04T15:05:00Z'),
        },
      ),
    ).rejects.toBeRefusal('classes.booking_over');
  });
});

describe('the waitlist', () => {
  it('[BKG-003i] the first by arrival is booked at once when a pass fits, with her visit taken', async () => {
    const { network, book, cancel, card, pass, visitsLeft } = await studio({ capacity: 1 });
    const [inside, first, second] = (await clientsOf(network, 3)) as [string, string, string];
    const passId = await pass(first, 5);
    const { booking } = await book(inside);
    expect((await book(first, { joinWaitlist: true })).wait).toMatchObject({ position: 1, state: 'waiting' });
    expect((await book(second, { joinWaitlist: true })).wait).toMatchObject({ position: 2 });
    await expect(book(first, { joinWaitlist: true })).rejects.toBeRefusal('classes.already_waiting');

    await cancel(booking?.id as string, 'client', inTime);

    const shown = await card();
    expect(shown.participants.filter(({ booking: one }) => one.state === 'booked')).toMatchObject([
      { client: { id: first }, booking: { payment: 'pass', source: 'waitlist' } },
    ]);
    expect(shown.waitlist).toMatchObject([{ client: { id: second }, wait: { position: 1 } }]);
    expect(await visitsLeft(passId)).toBe(4);
    expect(await network.events()).toEqual(expect.arrayContaining(['classes.booking_cancelled', 'classes.moved_up']));
  });

  it('[BKG-003i] without a pass she gets the place offered for 30 minutes, held for her, then the next one', async () => {
    const { network, book, cancel, card, accept, settle } = await studio({ capacity: 1 });
    const [inside, first, second, outsider] = (await clientsOf(network, 4)) as [string, string, string, string];
    const { booking } = await book(inside);
    const waits = [await book(first, { joinWaitlist: true }), await book(second, { joinWaitlist: true })];
    await cancel(booking?.id as string, 'client', new Date('2027-02-28T10:00:00Z'));
    const at = (clock: string) => new Date(`2027-02-28T${clock}:00Z`);

    await expect(book(outsider, { now: at('10:05') })).rejects.toBeRefusal('classes.full');
    expect((await card(at('10:05'))).waitlist).toMatchObject([
      { wait: { state: 'offered', offerUntil: at('10:30') } },
      { wait: { state: 'waiting', position: 1 } },
    ]);
    await settle(at('10:31'));

    await expect(accept(waits[0]?.wait?.id as string, at('10:32'), first)).rejects.toBeRefusal('classes.offer_over');
    expect(await accept(waits[1]?.wait?.id as string, at('10:40'), second)).toMatchObject({
      state: 'booked',
      clientId: second,
    });
    expect(await card()).toMatchObject({ taken: 1, free: 0, waitlist: [] });
  });

  it('[BKG-003i] in a free class everybody moves up at once, as many as places are free', async () => {
    const { network, first, book, card } = await studio({ capacity: 1, isFree: true });
    const clients = await clientsOf(network, 5);
    for (const client of clients) await book(client, { joinWaitlist: true });
    const change = { scope: 'one' as const, change: { capacity: 4 }, withOwnPlans: false, skip: [], notify: true };

    await network.run((ctx) => changeClasses(ctx, first, change), undefined, { now: before });

    const { participants, waitlist } = await card();
    expect(participants.map(({ client }) => client.id)).toEqual(clients.slice(0, 4));
    expect(new Set(participants.map(({ booking }) => booking.number)).size).toBe(4);
    expect(waitlist.map(({ client }) => client.id)).toEqual(clients.slice(4));
  });

  it('[BKG-003i] after the deadline everybody is told at once, and of all who accept together one gets it', async () => {
    const { network, book, cancel, accept, card } = await studio({ capacity: 1 });
    const [inside, ...waiting] = (await clientsOf(network, 6)) as [string, ...string[]];
    const { booking } = await book(inside);
    const waits: string[] = [];
    for (const client of waiting) waits.push((await book(client, { joinWaitlist: true })).wait?.id as string);
    await cancel(booking?.id as string, 'client', late);
    expect((await network.events()).filter((type) => type === 'classes.place_offered')).toHaveLength(5);

    const answers = await Promise.allSettled(waits.map((id) => accept(id, late)));

    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'classes.place_gone' });
    }
    expect(await card(late)).toMatchObject({ taken: 1, waiting: 4 });
  });

  it('[BKG-003] declining hands the place on; who left is not in the line', async () => {
    const { network, book, cancel, card } = await studio({ capacity: 1 });
    const [inside, first, second] = (await clientsOf(network, 3)) as [string, string, string];
    const { booking } = await book(inside);
    const wait = (await book(first, { joinWaitlist: true })).wait?.id as string;
    await book(second, { joinWaitlist: true });
    await cancel(booking?.id as string, 'client', inTime);

    await network.run(leaveClassWaitlist, wait, { now: inTime });

    expect((await card(inTime)).waitlist).toMatchObject([{ client: { id: second }, wait: { state: 'offered' } }]);
    await expect(network.run(leaveClassWaitlist, wait, { now: inTime })).rejects.toBeRefusal('classes.not_waiting');
  });

  it('[BKG-003] cancellations against move-ups against newcomers: every place has one owner', async () => {
    const { network, book, cancel, card, pass } = await studio({ capacity: 10 });
    const clients = await clientsOf(network, 40);
    const bookings: string[] = [];
    for (const client of clients.slice(0, 10)) bookings.push((await book(client)).booking?.id as string);
    for (const client of clients.slice(10, 25)) {
      await pass(client, 2);
      await book(client, { joinWaitlist: true });
    }

    await Promise.allSettled([
      ...bookings.map((id) => cancel(id, 'client', inTime)),
      ...clients.slice(25).map((client) => book(client, { now: inTime })),
    ]);

    const { taken, participants, waiting } = await card(inTime);
    const active = participants.filter(({ booking }) => booking.state === 'booked');
    expect([taken, active.length, waiting]).toEqual([10, 10, 5]);
    expect(active.map(({ client }) => client.id).sort()).toEqual(clients.slice(10, 20).sort());
  });
});

describe('moving', () => {
  it('[BKG-003] takes a client to another class, both or neither, and the old place goes to its line', async () => {
    const { network, book, classIds, counters, card } = await studio({ capacity: 1 });
    const [mover, waiter, blocker] = (await clientsOf(network, 3)) as [string, string, string];
    const id = (await book(mover)).booking?.id as string;
    await book(waiter, { joinWaitlist: true });
    await book(blocker, { classId: classIds[1] as string });
    const move = (classId: string) =>
      network.run((ctx) => moveClassBooking(ctx, id, { classId, seat: null, notify: true, counters }), undefined, {
        now: before,
      });

    await expect(move(classIds[1] as string)).rejects.toBeRefusal('classes.full');
    expect((await card()).participants).toMatchObject([{ booking: { state: 'booked', clientId: mover } }]);
    expect(await move(classIds[2] as string)).toMatchObject({ classId: classIds[2], state: 'booked' });
    expect((await card()).waitlist).toMatchObject([{ client: { id: waiter }, wait: { state: 'offered' } }]);
  });
});

describe('taking a cancellation back', () => {
  it('[BKG-010] gives the same place, seat and pass visit again, once, unless the line has the place', async () => {
    const { network, book, cancel, card, pass: passOf, visitsLeft } = await studio({ capacity: 1, seats: 2 });
    const [one, waiter] = (await clientsOf(network, 2)) as [string, string];
    const pass = await passOf(one, 3);
    const id = (await book(one, { seat: 2 })).booking?.id as string;
    const restore = (now: Date) => network.run((ctx) => restoreClassBooking(ctx, id), undefined, { now });
    await cancel(id, 'client', before);
    expect(await visitsLeft(pass)).toBe(3);

    expect(await restore(before)).toMatchObject({ state: 'booked', seat: 2, payment: 'pass' });
    expect(await restore(before)).toMatchObject({ state: 'booked' });
    expect(await visitsLeft(pass)).toBe(2);
    expect(await card()).toMatchObject({ taken: 1, free: 0 });
    expect(await network.events()).toContain('classes.booking_restored');

    await book(waiter, { joinWaitlist: true });
    await cancel(id, 'client', before);
    await expect(restore(before)).rejects.toBeRefusal('classes.full');
  });

  it('[BKG-004] a late cancellation may be forgiven: the visit goes back, the place stays free', async () => {
    const { network, book, cancel, card, pass: passOf, visitsLeft } = await studio();
    const [one] = (await clientsOf(network, 1)) as [string];
    const pass = await passOf(one, 3);
    await limit(network, 'booking.cancel_hours', 12);
    const id = (await book(one)).booking?.id as string;
    expect((await cancel(id, 'client', late)).state).toBe('late_cancelled');
    expect(await visitsLeft(pass)).toBe(2);

    const forgive = () => network.run((ctx) => returnClassVisit(ctx, id), undefined, { now: late });
    expect((await forgive()).state).toBe('cancelled_by_studio');
    expect(await visitsLeft(pass)).toBe(3);
    await expect(forgive()).rejects.toBeRefusal('classes.booking_over');
    expect((await card(late)).taken).toBe(0);
  });
});

describe('the classes of a client', () => {
  it('[BKG-012] are counted as coming, attended, missed and cancelled, with the lines she waits in', async () => {
    const { network, book, cancel, classIds } = await studio({ capacity: 1 });
    const [one, other] = (await clientsOf(network, 2)) as [string, string];
    const kept = (await book(one)).booking?.id as string;
    const given = (await book(one, { classId: classIds[1] as string })).booking?.id as string;
    await cancel(given, 'client', before);
    await book(other, { classId: classIds[2] as string });
    await book(one, { classId: classIds[2] as string, joinWaitlist: true });
    const summary = (now: Date) => network.read(getClientClassSummary, one, { now });

    expect(await summary(before)).toMatchObject({
      ...{ upcoming: 1, attended: 0, missed: 0, cancelled: 1 },
      waits: [{ wait: { classId: classIds[2], position: 1 } }],
    });
    const marks = [{ bookingId: kept, state: 'no_show' as const }];
    const started = new Date('2027-03-01T15:10:00Z');
    await network.run((ctx) => markClassAttendance(ctx, classIds[0] as string, { marks }), undefined, { now: started });
    expect(await summary(started)).toMatchObject({ upcoming: 0, missed: 1 });
  });
});

describe('a candidate', () => {
  it('[BKG-005, BKG-007] is told the pass, the limit and from when it allows again, before booking', async () => {
    const { network, book, classIds, first, pass: passOf } = await studio();
    const [one] = (await clientsOf(network, 1)) as [string];
    await passOf(one, 3);
    await limit(network, 'booking.classes_per_week', 1);
    const ask = (classId: string) =>
      network.read((ctx) => getClassCandidate(ctx, classId, one), undefined, { now: before });

    expect(await ask(first)).toMatchObject({ payment: 'pass', passVisitsLeft: 3, bookingId: null, limit: null });
    const { booking } = await book(one);
    expect(await ask(first)).toMatchObject({ bookingId: booking?.id });
    expect(await ask(classIds[1] as string)).toMatchObject({
      bookingId: null,
      limit: { kind: 'per_week', atMost: 1, from: new Date('2027-03-07T21:00:00Z') },
    });
  });
});

async function limit(network: TestNetwork, key: string, value: number): Promise<void> {
  await network.build.insert('platform.setting', { scope_id: network.networkId, key, value: JSON.stringify(value) });
}

async function seatMap(network: TestNetwork, roomId: string, seats: number): Promise<void> {
  const items = Array.from({ length: seats }, (_, at) => ({
    ...{ id: newId(), kind: 'seat', number: at + 1 },
    ...{ xCm: 100 * at, yCm: 0, widthCm: 80, heightCm: 80 },
  }));
  const size = { width_cm: 2000, height_cm: 400 };
  await network.build.insert('org.seat_map', {
    ...{ id: newId(), room_id: roomId, version_no: 1, state: 'published', items: JSON.stringify(items) },
    ...size,
  });
}
