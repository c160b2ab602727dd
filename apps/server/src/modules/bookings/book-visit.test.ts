import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';

const server = useServer();

/** Some day far enough ahead; 09:00 in Moscow is 06:00 UTC. */
const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
const at = (clock: string) => new Date(`${day}T${clock}:00+03:00`).toISOString();

async function book(network: TestNetwork, facts: Record<string, unknown>, as?: string) {
  return network.http('POST', '/api/v1/visits', {
    body: { studioId: network.studioId, ...facts },
    ...(as ? { as } : {}),
  });
}

describe('booking a visit', () => {
  it('[BKG-014, BKG-020i] books one client with one specialist and gives the visit a number', async () => {
    const network = await server.newNetwork();
    const [client, specialist] = [await network.build.client(), await network.build.employee()];
    const massage = await network.build.service({ duration_min: 60, buffer_after_min: 15 }, [specialist]);

    const { status, body } = await book(network, {
      clientId: client,
      startsAt: at('10:00'),
      lines: [{ serviceId: massage, employeeId: specialist }],
    });

    expect(body).toMatchObject({ state: 'expected', number: 1, totalMinor: 300_000, client: { id: client } });
    expect(status).toBe(201);
    expect(await network.events()).toEqual(['bookings.visit_booked']);
    const read = await network.http('GET', `/api/v1/visits/${body.id}`);
    expect(read.body.history).toHaveLength(1);
  });

  it('[SCH-010] refuses an overlap, the buffer included, with the three nearest times', async () => {
    const network = await server.newNetwork();
    const [client, specialist] = [await network.build.client(), await network.build.employee()];
    const massage = await network.build.service({ duration_min: 60, buffer_after_min: 15 }, [specialist]);
    const lines = [{ serviceId: massage, employeeId: specialist }];
    await book(network, { clientId: client, startsAt: at('10:00'), lines });

    const { status, body } = await book(network, { clientId: client, startsAt: at('11:10'), lines });

    expect(status).toBe(409);
    expect(body.code).toBe('bookings.slot_taken');
    expect(body.details.alternatives.map((slot: { startsAt: string }) => slot.startsAt)).toEqual([
      at('11:15'),
      at('11:30'),
      at('11:45'),
    ]);
  });

  it('answers the same visit when the same id is booked again', async () => {
    const network = await server.newNetwork();
    const specialist = await network.build.employee();
    const massage = await network.build.service({}, [specialist]);
    const facts = { id: newId(), startsAt: at('10:00'), lines: [{ serviceId: massage }] };

    const [first, again] = [await book(network, facts), await book(network, facts)];

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.number).toBe(first.body.number);
  });
});
