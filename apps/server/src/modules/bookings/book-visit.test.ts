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

  it('answers what reading the visit answers', async () => {
    const network = await server.newNetwork();
    const { build } = network;
    const [client, assistant] = [
      await build.client({ completed_visits: 3 }),
      await build.employee({ can_assist: true }),
    ];
    const specialist = await build.employee();
    const categoryId = newId();
    await build.insert('catalogue.category', { id: categoryId, name: 'Massages', colour: 4 });
    await build.room();
    await build.equipment('laser');
    const facts = { category_id: categoryId, needs_room: true, buffer_after_min: 15, duration_min: 90 };
    const massage = await build.service({ ...facts, processing_from_min: 30, processing_len_min: 20 }, [specialist]);
    const laser = await build.service({ is_medical: true }, [specialist]);
    await build.insert('catalogue.service_equipment', { id: newId(), service_id: massage, equipment_kind: 'laser' });
    const assistants = [{ employeeId: assistant }];
    const lines = [{ serviceId: massage, employeeId: specialist, assistants }];
    const wantsEarlier = { before: day, note: 'Any time' };

    const booked = [
      await book(network, { clientId: client, startsAt: at('10:00'), lines, comment: 'Tea', wantsEarlier }),
      await book(network, { clientId: client, startsAt: at('12:00'), lines: [{ serviceId: massage }] }),
      await book(network, { clientId: client, startsAt: at('14:00'), lines: [{ serviceId: laser }] }),
      await book(network, { startsAt: at('16:00'), lock: 'closed', lines: [{ serviceId: massage }] }),
    ];

    for (const { body } of booked) {
      const read = await network.http('GET', `/api/v1/visits/${body.id}`);
      expect({ ...body, history: [] }).toEqual({ ...read.body, history: [] });
    }
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
