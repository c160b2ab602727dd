import { expect, it } from 'vitest';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { createService } from '../catalogue/public.ts';

const server = useServer();
const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
const at = (time: string) => new Date(`${day}T${time}:00+03:00`).toISOString();

/** A bath house of one specialist with a small and a large room, rented for two hours at least, after noon. */
async function bathHouse(limits: object = {}) {
  const network = await server.newNetwork();
  const host = await network.build.employee();
  const small = await network.build.room({ capacity: 2 });
  const large = await network.build.room({ capacity: 8 });
  const service = await network.build.service(
    {
      duration_min: 60,
      needs_room: true,
      min_hours: 2,
      max_people: 6,
      work_from_min: 720,
      work_to_min: 1200,
      ...limits,
    },
    [host],
  );
  return { network, host, small, large, service };
}

function book(network: TestNetwork, serviceId: string, line: object = {}, time = '14:00') {
  const body = { studioId: network.studioId, startsAt: at(time), lines: [{ serviceId, ...line }] };
  return network.http('POST', '/api/v1/visits', { body });
}

async function slots(network: TestNetwork, serviceId: string, more = '') {
  const url = `/api/v1/slots?studioId=${network.studioId}&serviceIds=${serviceId}&from=${day}&policy=earliest${more}`;
  return network.http('GET', url);
}

it('[BKG-019, CAT-049, CAT-051] offers and bookings keep the least hours and the working hours of a service', async () => {
  const { network, service } = await bathHouse();

  const offered = (await slots(network, service)).body.items;
  expect([offered[0].startsAt, offered[0].endsAt]).toEqual([at('12:00'), at('14:00')]);
  expect(offered.at(-1).startsAt).toBe(at('18:00'));

  expect((await book(network, service, { durationMin: 90 })).body.code).toBe('bookings.duration_too_short');
  expect((await book(network, service, {}, '11:00')).body.code).toBe('bookings.studio_closed');
  const { status, body } = await book(network, service);
  expect([status, body.endsAt]).toEqual([201, at('16:00')]);
});

it('[BKG-019, CAT-050] a service is booked for its people at most, in a room that holds them', async () => {
  const { network, service, large } = await bathHouse();

  const many = await book(network, service, { people: 7 });
  expect([many.status, many.body.code]).toEqual([422, 'bookings.too_many_people']);
  expect((await slots(network, service, '&people=7')).body.code).toBe('bookings.too_many_people');
  const offered = (await slots(network, service, '&people=6')).body.items;
  expect(offered[0].lines[0].roomId).toBe(large);

  const { status, body } = await book(network, service, { people: 6 });
  expect(status).toBe(201);
  expect(body.lines[0]).toMatchObject({ people: 6, roomId: large });
});

it('[BKG-019, CAT-050] a party stays a party when its visit is moved or copied', async () => {
  const { network, service, large } = await bathHouse();
  const { body: visit } = await book(network, service, { people: 5 });

  const moved = await network.http('PUT', `/api/v1/visits/${visit.id}/time`, { body: { startsAt: at('16:00') } });
  expect(moved.body.lines[0]).toMatchObject({ people: 5, roomId: large });
  const copied = await network.http('POST', `/api/v1/visits/${visit.id}/copy`, { body: { startsAt: at('12:00') } });
  expect(copied.body.lines[0]).toMatchObject({ people: 5, roomId: large });
});

it('[CAT-050] a service that says nothing about people is for one', async () => {
  const { network, service } = await bathHouse({ max_people: null });

  expect((await book(network, service, { people: 2 })).body.code).toBe('bookings.too_many_people');
  expect((await book(network, service)).body.lines[0].people).toBe(1);
});

it('[CAT-014] a service with sub-services is a choice: one of them is booked, visits from before are moved', async () => {
  const { network, service } = await bathHouse();
  const { body: visit } = await book(network, service);
  const steam = await network.run(createService, { name: 'Steam', parentId: service });

  const refused = await book(network, service, {}, '17:00');
  expect([refused.status, refused.body.code]).toEqual([422, 'bookings.choose_sub_service']);
  expect((await slots(network, service)).body.code).toBe('bookings.choose_sub_service');
  const booked = await book(network, steam.id, { people: 3 }, '17:00');
  expect(booked.body.lines[0]).toMatchObject({ serviceId: steam.id, people: 3, endsAt: at('19:00') });

  const moved = await network.http('PUT', `/api/v1/visits/${visit.id}/time`, { body: { startsAt: at('12:00') } });
  expect(moved.body.startsAt).toBe(at('12:00'));
});
