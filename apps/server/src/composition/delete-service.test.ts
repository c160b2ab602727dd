import { describe, expect, it } from 'vitest';
import { listServices } from '../modules/catalogue/appointment-services/list-services.ts';
import { newId } from '../platform/ids.ts';
import { type TestNetwork, useServer } from '../testing/new-network.ts';
import { deleteService } from './delete-service.ts';

const server = useServer();

async function visitOf(network: TestNetwork, serviceId: string, startsAt: Date, state = 'expected') {
  const [visitId, employeeId] = [newId(), await network.build.employee()];
  const endsAt = new Date(startsAt.getTime() + 3_600_000);
  await network.build.insert('bookings.visit', {
    id: visitId,
    number: 1,
    studio_id: network.studioId,
    client_id: await network.build.client({ first_name: 'Anna' }),
    starts_at: startsAt,
    ends_at: endsAt,
    state,
  });
  await network.build.insert('bookings.visit_line', {
    id: newId(),
    visit_id: visitId,
    line_no: 1,
    service_id: serviceId,
    service_name: 'Massage',
    employee_id: employeeId,
    starts_at: startsAt,
    ends_at: endsAt,
    price_minor: 0,
  });
  return visitId;
}

const stateOf = async (network: TestNetwork, state: 'active' | 'archived') =>
  (await network.read(listServices, { sort: 'name', limit: 10, state })).items.map(({ id }) => id);

describe('deleting a service', () => {
  it('[CAT-018] takes one without a history away completely', async () => {
    const network = await server.newNetwork();
    const serviceId = await network.build.service({}, [await network.build.employee()]);

    const answer = await network.http('DELETE', `/api/v1/services/${serviceId}`);

    expect(answer.status).toBe(204);
    expect([await stateOf(network, 'active'), await stateOf(network, 'archived')]).toEqual([[], []]);
  });

  it('[CAT-018i] is refused with future visits, and lists them', async () => {
    const network = await server.newNetwork();
    const serviceId = await network.build.service();
    const visitId = await visitOf(network, serviceId, new Date(Date.now() + 86_400_000));

    const answer = await network.http('DELETE', `/api/v1/services/${serviceId}`);

    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      code: 'catalogue.service_booked',
      details: { count: 1, visits: [{ visitId, clientName: 'Anna' }] },
    });
    expect(await stateOf(network, 'active')).toEqual([serviceId]);
  });

  it('[CAT-018i] archives one with a history', async () => {
    const network = await server.newNetwork();
    const serviceId = await network.build.service();
    await visitOf(network, serviceId, new Date(Date.now() - 86_400_000), 'completed');

    await network.run(deleteService, { serviceId });

    expect([await stateOf(network, 'active'), await stateOf(network, 'archived')]).toEqual([[], [serviceId]]);
  });

  it('[CAT-018] is not for those who may only edit, nor for strangers', async () => {
    const [network, stranger] = [await server.newNetwork(), await server.newNetwork()];
    const serviceId = await network.build.service();
    const editor = await network.build.employee(
      {},
      { rights: { 'catalogue.service': { view: true, add: true, edit: true, delete: false, scope: 'network' } } },
    );

    expect((await network.http('DELETE', `/api/v1/services/${serviceId}`, { as: editor })).status).toBe(403);
    expect((await stranger.http('DELETE', `/api/v1/services/${serviceId}`)).status).toBe(404);
    expect(await stateOf(network, 'active')).toEqual([serviceId]);
  });
});
