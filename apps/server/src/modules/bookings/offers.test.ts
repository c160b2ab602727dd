import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';

const server = useServer();
const dayMs = 86_400_000;
const isoDay = (offset: number) => new Date(Date.now() + offset * dayMs).toISOString().slice(0, 10);
const day = isoDay(20);

async function slotsOf(network: TestNetwork, serviceIds: string[], on = day): Promise<{ startsAt: string }[]> {
  const url = `/api/v1/slots?studioId=${network.studioId}&serviceIds=${serviceIds.join(',')}&from=${on}&policy=earliest`;
  return (await network.http('GET', url)).body.items;
}

function book(network: TestNetwork, serviceIds: string[], startsAt: string) {
  const body = { studioId: network.studioId, startsAt, lines: serviceIds.map((serviceId) => ({ serviceId })) };
  return network.http('POST', '/api/v1/visits', { body });
}

/** Two specialists with breaks between, one room, one apparatus; a service that needs them all and one that needs nobody else. */
async function busyStudio() {
  const network = await server.newNetwork();
  const people = [await network.build.employee({ break_after_min: 10 }), await network.build.employee()];
  await network.build.room();
  await network.build.equipment('laser');
  const full = await network.build.service(
    { duration_min: 45, buffer_before_min: 5, buffer_after_min: 10, needs_room: true },
    people,
  );
  await network.build.insert('catalogue.service_equipment', {
    id: newId(),
    service_id: full,
    equipment_kind: 'laser',
    offset_min: 10,
    length_min: 20,
    prep_after_min: 15,
  });
  const plain = await network.build.service(
    { duration_min: 90, processing_from_min: 30, processing_len_min: 30 },
    people,
  );
  return { network, services: [full, plain] };
}

/** An oracle of its own: compares all pairs, knows nothing of constraints or engines. */
async function overlaps(network: TestNetwork): Promise<number> {
  const rows = await network.read(
    (ctx) =>
      ctx.db
        .selectFrom('calendar.reservation')
        .select(['resource_id', 'lane', 'starts_at', 'ends_at'])
        .where('network_id', '=', ctx.networkId)
        .execute(),
    undefined,
  );
  let count = 0;
  for (const [index, a] of rows.entries()) {
    for (const b of rows.slice(index + 1)) {
      const same = a.resource_id === b.resource_id && a.lane === b.lane;
      if (same && a.starts_at < b.ends_at && b.starts_at < a.ends_at) count += 1;
    }
  }
  return count;
}

it('[SCH-013] what is offered can be booked, what is not offered cannot, and random histories never overlap', async () => {
  const choice = fc.record({ service: fc.nat(1), quarter: fc.integer({ min: 32, max: 84 }), cancels: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(choice, { minLength: 6, maxLength: 10 }), async (history) => {
      const { network, services } = await busyStudio();
      for (const { service, quarter, cancels } of history) {
        const serviceIds = [services[service] as string];
        const startsAt = new Date(Date.parse(`${day}T00:00:00+03:00`) + quarter * 900_000).toISOString();
        const isOffered = (await slotsOf(network, serviceIds)).some((slot) => slot.startsAt === startsAt);

        const { status, body } = await book(network, serviceIds, startsAt);

        expect(status === 201).toBe(isOffered);
        if (status === 201 && cancels) {
          await network.http('POST', `/api/v1/visits/${body.id}/cancellation`, { body: { by: 'studio' } });
        }
      }
      expect(await overlaps(network)).toBe(0);
    }),
    { numRuns: 6 },
  );
}, 180_000);

it('[SCH-015i] a day on which the clocks change offers every hour of the shift once, on local time', async () => {
  const edges = [
    { zone: 'Europe/Berlin', days: ['2027-03-28', '2027-10-31'] },
    { zone: 'America/New_York', days: ['2027-03-14', '2027-11-07'] },
  ];
  for (const { zone, days } of edges) {
    const network = await server.newNetwork({ timeZone: zone });
    const service = await network.build.service({ step_min: 60 }, [await network.build.employee()]);
    for (const date of days) {
      const local = (await slotsOf(network, [service], date)).map(({ startsAt }) =>
        new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
          new Date(startsAt),
        ),
      );

      expect(local).toEqual([
        '09:00',
        '10:00',
        '11:00',
        '12:00',
        '13:00',
        '14:00',
        '15:00',
        '16:00',
        '17:00',
        '18:00',
        '19:00',
        '20:00',
      ]);
    }
  }
});
