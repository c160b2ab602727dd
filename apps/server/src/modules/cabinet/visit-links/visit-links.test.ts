import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.ts';
import { connectCarriers, disconnectCarriers } from '../../../testing/client-door.ts';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';
import { type LinkSubject, linkTo } from '../../messaging/links.ts';
import { givePublicAddress } from '../../org/public.ts';

const server = useServer();
beforeAll(connectCarriers);
afterAll(disconnectCarriers);

const inDays = (days: number, clock: string) =>
  new Date(`${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${clock}:00+03:00`).toISOString();

async function door(method: 'GET' | 'POST', url: string, body?: object) {
  const response = await server.app.inject({ method, url, payload: body, headers: { 'accept-language': 'ru' } });
  return { status: response.statusCode, body: response.json(), headers: response.headers };
}

async function salon() {
  const network = await server.newNetwork();
  const { companyId, studioId } = network;
  const slug = await network.run(givePublicAddress, { name: `Oasis ${newId()}`, companyId, studioId });
  const client = await network.build.client({ first_name: 'Анна', last_name: 'Секретова' });
  const specialist = await network.build.employee({ first_name: 'Мария' });
  const service = await network.build.service({ name: 'Массаж', online_booking: true }, [specialist]);
  const book = async (startsAt: string) => {
    const lines = [{ serviceId: service, employeeId: specialist }];
    return (await network.http('POST', '/api/v1/visits', { body: { studioId, clientId: client, startsAt, lines } }))
      .body;
  };
  return { network, slug, client, specialist, service, book };
}

/** The path of the API behind a link of a message. */
async function linkOf(network: TestNetwork, slug: string, subject: LinkSubject, clientId: string): Promise<string> {
  const link = await network.run((ctx) => linkTo(ctx, { house: { slug }, subject, clientId }), undefined);
  return `/api/v1/public/${slug}/visit-links/${String(link).split('/').at(-1)}`;
}

describe('[BKG-004] the link in a message', () => {
  it('shows first name and visit only, to nobody who guesses, and is told to no search engine', async () => {
    const { network, slug, client, book } = await salon();
    const visit = await book(inDays(5, '12:00'));
    const link = await linkOf(network, slug, { kind: 'visit', id: visit.id }, client);

    const seen = await door('GET', link);
    const guessed = await door('GET', `${link.slice(0, -17)}AAAAAAAAAAAAAAAAA`);
    const elsewhere = await salon();
    const foreign = await door('GET', link.replace(slug, elsewhere.slug));

    expect(seen.body).toMatchObject({
      kind: 'visit',
      state: 'ahead',
      firstName: 'Анна',
      what: ['Массаж'],
      who: ['Мария'],
      mayMove: true,
      mayCancel: true,
    });
    expect(JSON.stringify(seen.body)).not.toMatch(/Секретова|\+7916/);
    expect(seen.headers).toMatchObject({ 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
    expect(guessed).toMatchObject({ status: 404, body: { code: 'cabinet.link_over' } });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'cabinet.link_over' } });
  });

  it('is the same in every message about the visit, and another one when the visit goes to another client', async () => {
    const { network, slug, client, book } = await salon();
    const visit = await book(inDays(5, '12:00'));
    const subject = { kind: 'visit', id: visit.id } as const;
    const [first, second] = await Promise.all([1, 2].map(() => linkOf(network, slug, subject, client)));
    const friend = await network.build.client({ first_name: 'Вера' });
    const hers = await linkOf(network, slug, subject, friend);

    expect(second).toBe(first);
    expect(hers).not.toBe(first);
    expect((await door('GET', String(first))).status).toBe(404);
    expect((await door('GET', hers)).status).toBe(404);
  });

  it('moves the visit to a time that is really free, its own time included, and cancels it', async () => {
    const { network, slug, client, book } = await salon();
    const visit = await book(inDays(5, '12:00'));
    const link = await linkOf(network, slug, { kind: 'visit', id: visit.id }, client);

    const { body: times } = await door('GET', `${link}/times?from=${inDays(5, '12:00').slice(0, 10)}&days=2`);
    const starts = times.days[0].times.map(({ startsAt }: { startsAt: string }) => startsAt);
    const moved = await door('POST', `${link}/move`, { startsAt: inDays(5, '12:30') });
    const cancelled = await door('POST', `${link}/cancel`);
    const again = await door('POST', `${link}/cancel`);

    expect(starts).toContain(inDays(5, '12:00'));
    expect(moved.body).toMatchObject({ startsAt: inDays(5, '12:30'), state: 'ahead' });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', mayCancel: false });
    expect(again.status).toBe(422);
    const origin = await network.read(
      (ctx) =>
        ctx.db
          .selectFrom('outbox.event')
          .select(['channel', 'actor_id'])
          .where('network_id', '=', ctx.networkId)
          .where('type', '=', 'bookings.visit_cancelled')
          .executeTakeFirst(),
      undefined,
    );
    expect(origin).toEqual({ channel: 'widget', actor_id: client });
  });

  it('[SCH-013] gives a calendar file with the UID of the letter and a SEQUENCE that grows with a move', async () => {
    const { network, slug, client, book } = await salon();
    const visit = await book(inDays(5, '12:00'));
    const link = await linkOf(network, slug, { kind: 'visit', id: visit.id }, client);
    const file = () => server.app.inject({ method: 'GET', url: `${link}/calendar` });
    const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);

    const before = await file();
    await door('POST', `${link}/move`, { startsAt: inDays(5, '14:00') });
    const after = await file();

    expect(before.headers['content-type']).toContain('text/calendar');
    expect(before.body).toContain(`UID:visit-${visit.id}@salus`);
    expect(sequence(after.body)).toBeGreaterThan(sequence(before.body));
    expect(after.body).not.toMatch(/Секретова|\+7916/);
  });

  it('opens the same page for every token, which no search engine keeps', async () => {
    const { slug } = await salon();
    const page = await server.app.inject({ method: 'GET', url: `/s/${slug}/v/AAAAAAAAAAAAAAAA` });

    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<salus-visit');
    expect(page.headers).toMatchObject({ 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store' });
  });

  it('refuses after the deadline and names the hour and the phone', async () => {
    const { network, slug, client, book } = await salon();
    await network.http('PATCH', `/api/v1/booking-rules/${network.studioId}`, {
      body: { values: { cancelHours: 240 } },
    });
    const visit = await book(inDays(5, '12:00'));
    const link = await linkOf(network, slug, { kind: 'visit', id: visit.id }, client);

    expect((await door('GET', link)).body).toMatchObject({ mayMove: false, mayCancel: false });
    expect(await door('POST', `${link}/cancel`)).toMatchObject({
      status: 422,
      body: { code: 'cabinet.too_late_to_change', details: { until: expect.any(String) } },
    });
  });

  it('dies a week after the visit', async () => {
    const { network, slug, client, book } = await salon();
    const visit = await book(inDays(5, '12:00'));
    const link = await linkOf(network, slug, { kind: 'visit', id: visit.id }, client);
    const put = (days: number) =>
      network.run(
        (ctx) =>
          ctx.db
            .updateTable('bookings.visit')
            .set({
              starts_at: new Date(Date.now() - days * 86_400_000 - 3_600_000),
              ends_at: new Date(Date.now() - days * 86_400_000),
            })
            .where('network_id', '=', ctx.networkId)
            .where('id', '=', visit.id)
            .execute(),
        undefined,
      );

    await put(6.9);
    expect((await door('GET', link)).body).toMatchObject({ state: 'past', mayMove: false, mayCancel: false });
    await put(7.1);
    expect((await door('GET', link)).body.code).toBe('cabinet.link_over');
  });
});

describe('[BKG-003] [BKG-004] the link of a class', () => {
  async function withClass(capacity = 1) {
    const shop = await salon();
    const { network, specialist } = shop;
    const hall = await network.build.room({ kind: 'hall' });
    const classTypeId = newId();
    await network.build.insert('catalogue.class_type', { id: classTypeId, name: 'Йога' });
    const classId = newId();
    await network.build.insert('classes.class', {
      id: classId,
      studio_id: network.studioId,
      class_type_id: classTypeId,
      room_id: hall,
      trainer_ids: [specialist],
      starts_at: inDays(6, '18:00'),
      ends_at: inDays(6, '19:00'),
      capacity,
    });
    const bookClass = (clientId: string) =>
      network.http('POST', `/api/v1/classes/${classId}/bookings`, { body: { clientId, joinWaitlist: true } });
    return { ...shop, classId, bookClass };
  }

  it('shows the place and gives it up; the one who waits gets it', async () => {
    const { network, slug, client, bookClass } = await withClass();
    const { booking } = (await bookClass(client)).body;
    const friend = await network.build.client();
    const { wait } = (await bookClass(friend)).body;
    const link = await linkOf(network, slug, { kind: 'class_booking', id: booking.id }, client);
    const waiting = await linkOf(network, slug, { kind: 'class_wait', id: wait.id }, friend);

    expect((await door('GET', link)).body).toMatchObject({
      kind: 'class',
      what: ['Йога'],
      mayCancel: true,
      mayMove: false,
    });
    expect((await door('GET', waiting)).body).toMatchObject({ kind: 'offer', state: 'waiting' });
    expect((await door('POST', `${link}/cancel`)).body).toMatchObject({ state: 'cancelled' });
    expect((await door('GET', waiting)).body.state).not.toBe('waiting');
  });

  it('takes an offered place, or gives it to the next', async () => {
    const { network, slug, client, classId, bookClass } = await withClass(2);
    await bookClass(await network.build.client());
    const first = (await bookClass(await network.build.client())).body.booking;
    const waits = [];
    for (const clientId of [client, await network.build.client()]) {
      waits.push({ clientId, id: (await bookClass(clientId)).body.wait.id as string });
    }
    await network.run(
      (ctx) =>
        ctx.db
          .updateTable('classes.class')
          .set({ starts_at: new Date(Date.now() + 3 * 3_600_000), ends_at: new Date(Date.now() + 4 * 3_600_000) })
          .where('network_id', '=', ctx.networkId)
          .where('id', '=', classId)
          .execute(),
      undefined,
    );
    await network.http('POST', `/api/v1/class-bookings/${first.id}/cancellation`, { body: { by: 'studio' } });
    const links = await Promise.all(
      waits.map(({ id, clientId }) => linkOf(network, slug, { kind: 'class_wait', id }, clientId)),
    );
    const states = await Promise.all(links.map(async (link) => (await door('GET', link)).body.state));
    const open = links[states.indexOf('offered')] ?? '';

    expect(states).toContain('offered');
    expect((await door('POST', `${open}/accept`, {})).body).toMatchObject({ kind: 'class', state: 'ahead' });
    expect((await door('GET', open)).body).toMatchObject({ kind: 'offer', state: 'over' });
  });
});
