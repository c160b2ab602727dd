import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';
import { inHours, publicClasses } from '../../../testing/public-classes.ts';
import { givePublicAddress } from '../../org/public.ts';
import { PublicClassCard, PublicClassDates, PublicTimetable } from './schema.ts';

const server = useServer();

let network: TestNetwork;
let hall: Awaited<ReturnType<typeof publicClasses>>;
beforeEach(async () => {
  network = await server.newNetwork();
  hall = await publicClasses(server, network);
});

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const period = `from=${dayOf(inHours(-24))}&to=${dayOf(inHours(24 * 8))}`;
const listed = async (more = '', headers: Record<string, string> = {}) =>
  hall.ask(`/classes?${period}${more}`, { headers });
const idsOf = ({ body }: { body: { classes: { id: string }[] } }) => body.classes.map(({ id }) => id);

describe('the timetable that everybody sees', () => {
  it('[WID-010, WID-011] names place, trainer, hall, price and what to bring, and keeps to its schema', async () => {
    const paid = await hall.addClass({ taken: 3, waiting: 0 });
    await hall.addClass({ startsAt: inHours(50), is_free: true, what_to_bring: 'Полотенце' });

    const { body, headers } = await listed();

    expect(PublicTimetable.safeDecode(body).error).toBeUndefined();
    expect(body.classes).toMatchObject([
      {
        id: paid,
        name: 'Стретчинг',
        studio: { id: network.studioId },
        hall: { name: 'Большой зал' },
        format: { name: 'Группа', colour: '#112233' },
        trainers: [{ name: 'Мария' }],
        timeZone: 'Europe/Moscow',
        ...{ capacity: 12, taken: 3, free: 9, state: 'open', bring: ['Коврик', 'вода'] },
        price: { minor: 90_000, currency: 'RUB' },
      },
      { price: null, bring: ['Полотенце'] },
    ]);
    expect(body.classTypes).toMatchObject([{ name: 'Стретчинг', description: 'Мягкая растяжка' }]);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect((await listed('', { 'accept-language': 'en' })).body.classes[0].name).toBe('Stretching');
  });

  it('[SCH-013] tells what can be booked: open, full, too far ahead, too near, begun, over, cancelled', async () => {
    const states = {
      over: await hall.addClass({ startsAt: inHours(-3) }),
      began: await hall.addClass({ startsAt: inHours(-0.5) }),
      closed: await hall.addClass({ startsAt: inHours(0.5) }),
      open: await hall.addClass(),
      full: await hall.addClass({ startsAt: inHours(60), capacity: 2, taken: 1, held: 1 }),
      cancelled: await hall.addClass({ startsAt: inHours(61), state: 'cancelled' }),
    };
    const { body } = await listed();
    for (const { id, state } of body.classes) expect(states[state as keyof typeof states]).toBe(id);
    expect(body.classes).toHaveLength(6);
    expect(idsOf(await listed('&onlyFree=true')).sort()).toEqual([states.open, states.closed].sort());

    const far = inHours(24 * 70);
    const id = await hall.addClass({ startsAt: far });
    const later = await hall.ask(`/classes?from=${dayOf(far)}&to=${dayOf(far)}`);
    expect(later.body.classes).toMatchObject([{ id, state: 'closed', opensAt: inHours(24 * 10).toISOString() }]);
    expect((await hall.ask(`/classes?from=${dayOf(inHours(240))}&to=${dayOf(inHours(480))}`)).body).toMatchObject({
      classes: [],
      nextDate: dayOf(new Date(far.getTime() + 3 * 3_600_000)),
    });
  });

  it('[CAT-003i, WID-033] shows no hidden format, no other studio behind a studio’s link, and no neighbour', async () => {
    const own = await hall.addClass();
    const hidden = newId();
    await network.build.insert('catalogue.format', { id: hidden, name: 'Закрытая', shown_to_clients: false });
    const secret = await hall.addClass({ format_id: hidden });
    const second = await network.build.studio();
    const elsewhere = await hall.addClass({ studio_id: second });
    const neighbour = await publicClasses(server, await server.newNetwork());
    const theirs = await neighbour.addClass();
    const whole = await network.run(givePublicAddress, { name: `All ${newId()}`, companyId: network.companyId });

    expect(idsOf(await listed())).toEqual([own]);
    expect(idsOf(await hall.knock('GET', `/public/${whole}/classes?${period}`)).sort()).toEqual(
      [own, elsewhere].sort(),
    );
    for (const id of [secret, elsewhere, theirs]) {
      expect((await hall.ask(`/classes/${id}`)).status).toBe(404);
    }
    expect(idsOf(await listed(`&studio=${second}`))).toEqual([]);
  });

  it('[WID-009] is narrowed by studio, class type, format, trainer and online; filters stay in sight', async () => {
    const own = await hall.addClass();
    const online = await hall.addClass({ startsAt: inHours(49), is_online: true, format_id: null });

    expect(idsOf(await listed('&online=true'))).toEqual([online]);
    expect(idsOf(await listed(`&format=${hall.formatId}`))).toEqual([own]);
    expect(idsOf(await listed(`&trainer=${hall.trainerId}&classType=${hall.classTypeId}`))).toEqual([own, online]);
    const nobody = await listed(`&trainer=${newId()}`);
    expect(nobody.body.classes).toEqual([]);
    expect(nobody.body.trainers).toMatchObject([{ id: hall.trainerId }]);
  });

  it('[WID-008i] names the days of a year that have classes, with how many and how many places', async () => {
    await hall.addClass({ startsAt: inHours(48), taken: 2 });
    const rare = inHours(24 * 200);
    await hall.addClass({ startsAt: rare, capacity: 5 });

    const { body } = await hall.ask(`/class-dates?from=${dayOf(inHours(0))}&to=${dayOf(inHours(24 * 380))}`);

    expect(PublicClassDates.safeDecode(body).error).toBeUndefined();
    expect(body.items).toMatchObject([
      { count: 1, free: 10 },
      { count: 1, free: 5 },
    ]);
  });

  it('refuses hostile and huge questions, each at its field', async () => {
    const bad = [
      'from=2026-01-01&to=2027-01-01',
      'from=0000-01-01&to=0000-01-02',
      'from=9999-12-30&to=9999-12-31',
      'from=2026-02-30&to=2026-03-01',
      `${period}&studio=${"' or 1=1 --"}`,
      `${period}&trainer=${Array.from({ length: 31 }, newId).join(',')}`,
      `${period}&onlyFree=maybe`,
      '',
    ];
    for (const query of bad) {
      expect([query, (await hall.ask(`/classes?${encodeURI(query)}`)).status]).toEqual([query, 400]);
    }
    expect((await hall.ask('/classes/not-an-id')).status).toBe(400);
    expect((await hall.knock('GET', `/public/nobody-is-here/classes?${period}`)).status).toBe(404);
  });
});

describe('the kept timetable', () => {
  it('[SCH-013i] answers 304 while nothing changed, and never an older one than the database has', async () => {
    const id = await hall.addClass();
    const first = await listed();
    const tag = first.headers.etag as string;
    const again = () => listed('', { 'if-none-match': tag });

    expect(await again()).toMatchObject({ status: 304, body: null });
    await network.run(
      (ctx) =>
        ctx.db
          .updateTable('classes.class')
          .set({ taken: 7 })
          .where('network_id', '=', ctx.networkId)
          .where('id', '=', id)
          .execute(),
      undefined,
    );
    const changed = await again();
    expect(changed).toMatchObject({ status: 200, body: { classes: [{ taken: 7, free: 5 }] } });
    expect(changed.headers.etag).not.toBe(tag);
    await network.run(
      (ctx) =>
        ctx.db
          .updateTable('catalogue.class_type')
          .set({ name: 'Йога' })
          .where('network_id', '=', ctx.networkId)
          .where('id', '=', hall.classTypeId)
          .execute(),
      undefined,
    );
    expect((await again()).body.classes[0].name).toBe('Йога');
  });

  it('keeps languages and questions apart, and comes packed to who can unpack it', async () => {
    for (let n = 0; n < 6; n += 1) await hall.addClass({ startsAt: inHours(48 + n) });
    const [ru, en] = [await listed(), await listed('', { 'accept-language': 'en' })];
    expect([ru.body.classes[0].name, en.body.classes[0].name]).toEqual(['Стретчинг', 'Stretching']);
    expect(ru.headers.etag).not.toBe(en.headers.etag);

    const packed = await listed('', { 'accept-encoding': 'gzip, br' });
    expect(packed.body).toEqual(ru.body);
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', etag: ru.headers.etag });
    expect(String(packed.headers.vary)).toContain('Accept-Encoding');
  });
});

describe('a class by itself', () => {
  it('[BKG-018, BKG-004i] has its rules, its hall’s plan in rows, and who has which seat', async () => {
    const id = await hall.addClass({ seats: 8 });
    const clientId = await network.build.client();
    await network.build.insert('classes.booking', {
      id: newId(),
      number: 1,
      class_id: id,
      client_id: clientId,
      seat: 7,
      payment: 'at_studio',
    });

    const { body } = await hall.ask(`/classes/${id}`);

    expect(PublicClassCard.safeDecode(body).error).toBeUndefined();
    expect(body).toMatchObject({ description: 'Мягкая растяжка', cancelHours: 12, hasSeats: true, limits: {} });
    expect(body.cancelUntil).toBe(inHours(36).toISOString());
    const seats = body.seatMap.items.filter(({ kind }: { kind: string }) => kind === 'seat');
    expect(seats.map(({ number, row, state }: Record<string, unknown>) => [number, row, state])).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((number) => [number, 1, 'free']),
      [7, 2, 'taken'],
      [8, 2, 'free'],
    ]);
    expect(JSON.stringify(body)).not.toContain(clientId);
  });
});
