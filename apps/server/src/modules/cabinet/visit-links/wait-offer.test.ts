import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.ts';
import { codesFor, connectCarriers, disconnectCarriers, newPhone } from '../../../testing/client-door.ts';
import { useServer } from '../../../testing/new-network.ts';
import { linkTo } from '../../messaging/links.ts';
import { givePublicAddress } from '../../org/public.ts';

const server = useServer();
beforeAll(connectCarriers);
afterAll(disconnectCarriers);

const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
const noon = `${day}T12:00:00+03:00`;

async function door(
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  { body, token }: { body?: object; token?: string } = {},
) {
  const headers = { 'accept-language': 'ru', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await server.app.inject({ method, url: `/api/v1${url}`, payload: body, headers });
  return { status: response.statusCode, body: response.body ? response.json() : null };
}

/** One specialist with one hour on that day, which is booked, and a client who came in by a code. */
async function fullHour() {
  const network = await server.newNetwork();
  const { companyId, studioId } = network;
  const place = await network.run(givePublicAddress, { name: `Oasis ${newId()}`, companyId, studioId });
  const specialist = await network.build.employee({ first_name: 'Мария' }, { works: false });
  await network.build.insert('calendar.shift', {
    employee_id: specialist,
    studio_id: studioId,
    on_date: day,
    day: JSON.stringify({ work: [[720, 780]], breaks: [] }),
  });
  const service = await network.build.service({ name: 'Массаж' }, [specialist]);
  const comeIn = async (firstName: string) => {
    const phone = newPhone();
    await door('POST', `/public/${place}/codes`, { body: { phone } });
    const [code] = await codesFor(network, phone);
    const { body } = await door('POST', `/public/${place}/sign-in`, {
      body: { phone, code, firstName, marketingConsent: true },
    });
    return body as { token: string; client: { id: string } };
  };
  const holder = await comeIn('Ольга');
  const booking = { studioId, serviceIds: [service], startsAt: noon };
  const visit = await door('POST', '/my/visits', { body: booking, token: holder.token });
  const wish = { studioId, serviceIds: [service], fromDay: day, untilDay: day };
  return { network, place, service, holder, visit: visit.body, comeIn, wish, booking };
}

describe('[BKG-003] a client who waits for a time', () => {
  it('hears of it when it is freed, with a link by which she takes it', async () => {
    const { network, place, holder, visit, comeIn, wish } = await fullHour();
    const [anna, vera] = [await comeIn('Анна'), await comeIn('Вера')];
    const joined = await door('POST', '/my/waits', { body: wish, token: anna.token });
    await door('POST', '/my/waits', { body: wish, token: vera.token });
    await server.deliverEvents();
    expect(joined).toMatchObject({ status: 201, body: { state: 'waiting', ahead: 0, services: [{ name: 'Массаж' }] } });

    await door('POST', `/my/visits/${visit.id}/cancel`, { body: {}, token: holder.token });
    await server.deliverEvents();

    const { body: mine } = await door('GET', '/my/waits', { token: anna.token });
    expect(mine.items).toMatchObject([{ state: 'offered', offer: { startsAt: new Date(noon).toISOString() } }]);
    const told = await network.read(
      (ctx) =>
        ctx.db
          .selectFrom('messaging.message')
          .select(['client_id', 'subject_id', 'channel', 'due_at'])
          .where('network_id', '=', ctx.networkId)
          .where('kind', '=', 'waitlist_offer')
          .where('status', '<>', 'skipped')
          .execute(),
      undefined,
    );
    expect(told).toEqual([
      {
        client_id: anna.client.id,
        subject_id: joined.body.id,
        channel: 'sms',
        due_at: new Date(mine.items[0].offer.tellsAt),
      },
    ]);

    const subject = { kind: 'visit_wait', id: joined.body.id } as const;
    const link = await network.run(
      (ctx) => linkTo(ctx, { house: { slug: place }, subject, clientId: anna.client.id }),
      undefined,
    );
    const behind = `/public/${place}/visit-links/${String(link).split('/').at(-1)}`;
    const seen = await door('GET', behind);
    expect(seen.body).toMatchObject({
      kind: 'offer',
      state: 'offered',
      who: ['Мария'],
      offerUntil: mine.items[0].offer.until,
    });
    const taken = await door('POST', `${behind}/accept`, { body: { seat: null } });
    expect(taken.body).toMatchObject({ kind: 'visit', state: 'ahead', startsAt: new Date(noon).toISOString() });
    expect((await door('GET', behind)).body).toMatchObject({ kind: 'offer', state: 'over' });
    expect((await door('GET', '/my/visits', { token: anna.token })).body.items).toHaveLength(1);
  });

  it('gives it to the next one, and nobody passing by can have it meanwhile', async () => {
    const { holder, visit, comeIn, wish, booking } = await fullHour();
    const [anna, vera] = [await comeIn('Анна'), await comeIn('Вера')];
    const joined = await door('POST', '/my/waits', { body: wish, token: anna.token });
    await door('POST', '/my/waits', { body: wish, token: vera.token });
    await door('POST', `/my/visits/${visit.id}/cancel`, { body: {}, token: holder.token });
    await server.deliverEvents();

    const again = await door('POST', '/my/visits', { body: booking, token: holder.token });
    expect(again).toMatchObject({ status: 409, body: { code: 'bookings.slot_taken' } });
    const foreign = await door('POST', `/my/waits/${joined.body.id}/acceptance`, { body: {}, token: vera.token });
    expect(foreign.status).toBe(404);
    const declined = await door('POST', `/my/waits/${joined.body.id}/refusal`, { body: {}, token: anna.token });
    expect(declined.body).toMatchObject({ state: 'waiting', offer: null });
    expect((await door('GET', '/my/waits', { token: vera.token })).body.items).toMatchObject([{ state: 'offered' }]);

    expect((await door('DELETE', `/my/waits/${joined.body.id}`, { token: anna.token })).status).toBe(204);
    const late = await door('POST', `/my/waits/${joined.body.id}/acceptance`, { body: {}, token: anna.token });
    expect(late).toMatchObject({ status: 409, body: { code: 'waiting.offer_over' } });
  });

  it('is refused in words when the wish makes no sense', async () => {
    const { comeIn, wish } = await fullHour();
    const { token } = await comeIn('Анна');
    const tell = (facts: object) => door('POST', '/my/waits', { body: { ...wish, ...facts }, token });

    expect((await tell({ fromDay: day, untilDay: '2020-01-01' })).status).toBe(400);
    expect((await tell({ fromMin: 600, toMin: 600 })).status).toBe(400);
    expect((await tell({ studioId: newId() })).status).toBe(404);
    expect((await tell({ serviceIds: [newId()] })).body.code).toBe('waiting.no_such_service');
    expect((await tell({ employeeIds: [newId()] })).body.code).toBe('waiting.no_such_specialist');
    expect((await door('GET', '/my/waits')).status).toBe(401);
  });
});
