import { expect, it } from 'vitest';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';
import { createServiceCategory } from '../categories/create-service-category.ts';
import { listEmployeeServices } from '../employee-services/list-employee-services.ts';
import { setEmployeeServices } from '../employee-services/set-employee-services.ts';
import { bulkEditServices } from './bulk-edit-services.ts';
import { createService } from './create-service.ts';
import { editService } from './edit-service.ts';
import { listServices } from './list-services.ts';
import { readService } from './read-service.ts';

const server = useServer();

/** A massage of an hour by Irina in one room with one couch. */
async function massage() {
  const network = await server.newNetwork();
  const [irina, olga] = [await network.build.employee(), await network.build.employee()];
  const room = await network.build.room();
  await network.build.equipment('Couch');
  const service = await network.run(createService, {
    name: 'Massage',
    durationMin: 60,
    bufferAfterMin: 10,
    priceMinor: 300_000,
    staff: [{ employeeId: irina, priceMinor: 350_000, durationMin: 70 }],
    roomIds: [room],
    equipment: [{ kind: 'Couch', quantity: 1, offsetMin: 0, lengthMin: 60, prepAfterMin: 5 }],
    prices: [{ companyId: null, studioId: network.studioId, gradeId: null, priceMinor: 320_000, durationMin: 65 }],
  });
  return { network, irina, olga, room, service };
}

const sub = (network: TestNetwork, parentId: string, input: object) =>
  network.run(createService, { name: 'Back', parentId, ...input });

it('[CAT-014i] a sub-service inherits what is not set on it', async () => {
  const { network, irina, room, service } = await massage();

  const back = await sub(network, service.id, {});

  expect(back).toMatchObject({
    inherits: ['time', 'price', 'staff', 'places', 'equipment'],
    durationMin: 60,
    bufferAfterMin: 10,
    priceMinor: 300_000,
    roomIds: [room],
    staff: [{ employeeId: irina, priceMinor: 350_000, durationMin: 70 }],
    prices: [{ priceMinor: 320_000, durationMin: 65 }],
    equipment: [{ kind: 'Couch', prepAfterMin: 5 }],
  });
});

it('[CAT-014i] a specialist’s own price and length come along only where price and time do', async () => {
  const { network, irina, service } = await massage();

  const back = await sub(network, service.id, { priceMinor: 200_000, durationMin: 60 });

  expect(back).toMatchObject({ inherits: ['staff', 'places', 'equipment'], priceMinor: 200_000, prices: [] });
  expect(back.staff).toMatchObject([{ employeeId: irina, priceMinor: null, durationMin: null }]);
});

it('[CAT-014i, CAT-016] a change of the service reaches what inherits it, and nothing else', async () => {
  const { network, olga, service } = await massage();
  const follows = await sub(network, service.id, { name: 'Back' });
  const own = await sub(network, service.id, { name: 'Neck', durationMin: 90, equipment: [] });
  const { id: categoryId } = await network.run(createServiceCategory, { name: 'Body' });

  await network.run(editService, {
    serviceId: service.id,
    durationMin: 75,
    priceMinor: 310_000,
    categoryId,
    staff: [{ employeeId: olga, priceMinor: null, durationMin: null }],
  });

  expect(await network.read(readService, follows.id)).toMatchObject({
    durationMin: 75,
    priceMinor: 310_000,
    categoryId,
  });
  expect(await network.read(readService, own.id)).toMatchObject({
    durationMin: 90,
    priceMinor: 310_000,
    categoryId,
    staff: [{ employeeId: olga }],
    equipment: [],
  });
});

it('[CAT-014i] a value of its own ends the inheritance of its part, and saying so begins it again', async () => {
  const { network, service } = await massage();
  const { id: serviceId } = await sub(network, service.id, {});

  const own = await network.run(editService, { serviceId, priceMinor: 100 });
  await network.run(editService, { serviceId: service.id, priceMinor: 999 });
  expect(own.inherits).toEqual(['time', 'staff', 'places', 'equipment']);
  expect((await network.read(readService, serviceId)).priceMinor).toBe(100);

  const again = await network.run(editService, { serviceId, inherits: ['price'], priceMinor: 100 });
  expect(again).toMatchObject({ inherits: ['price'], priceMinor: 999 });
});

it('[CAT-014i, EQP-002i] a sub-service too short for the apparatus it would take over is refused', async () => {
  const { network, service } = await massage();

  await expect(sub(network, service.id, { durationMin: 30 })).rejects.toBeRefusal('catalogue.equipment_outside');
  await sub(network, service.id, { name: 'Neck', durationMin: 60 });
  await expect(
    network.run(editService, {
      serviceId: service.id,
      durationMin: 90,
      equipment: [{ kind: 'Couch', quantity: 1, offsetMin: 0, lengthMin: 90, prepAfterMin: 0 }],
    }),
  ).rejects.toBeRefusal('catalogue.equipment_outside');
});

it('[CAT-015, CAT-014i] who provides a service provides the sub-services that take its specialists over', async () => {
  const { network, olga, service } = await massage();
  const { id: backId } = await sub(network, service.id, {});

  await network.run(setEmployeeServices, {
    employeeId: olga,
    services: [service.id, backId].map((serviceId) => ({ serviceId, priceMinor: 1, durationMin: null })),
  });

  expect((await network.read(readService, backId)).staff.map(({ employeeId }) => employeeId)).toContain(olga);
  const listed = (await network.read(listEmployeeServices, olga)).items.map(({ serviceId }) => serviceId);
  expect(listed).toEqual([service.id]);
  await network.run(setEmployeeServices, { employeeId: olga, services: [] });
  expect((await network.read(readService, backId)).staff.map(({ employeeId }) => employeeId)).not.toContain(olga);
});

it('[CAT-014i] a raise goes through the service once, and makes a sub-service raised alone independent', async () => {
  const { network, service } = await massage();
  const [follows, alone] = [await sub(network, service.id, {}), await sub(network, service.id, { name: 'Neck' })];

  await network.run(bulkEditServices, { serviceIds: [service.id, follows.id], pricePercent: 10, roundToMinor: 1 });
  await network.run(bulkEditServices, { serviceIds: [alone.id], pricePercent: 100, roundToMinor: 1 });

  expect((await network.read(readService, follows.id)).priceMinor).toBe(330_000);
  expect(await network.read(readService, alone.id)).toMatchObject({
    priceMinor: 660_000,
    inherits: ['time', 'staff', 'places', 'equipment'],
  });
});

it('[CAT-014] what can be booked is the sub-services, found under the name of their service too', async () => {
  const { network, service } = await massage();
  await sub(network, service.id, {});
  const list = async (filters: object) =>
    (await network.read(listServices, { sort: 'catalogue', limit: 50, ...filters })).items.map((one) => [
      one.parentName,
      one.name,
    ]);

  expect(await list({ bookable: true })).toEqual([['Massage', 'Back']]);
  expect(await list({ q: 'massa' })).toEqual([
    [null, 'Massage'],
    ['Massage', 'Back'],
  ]);
});

it('a service of its own needs a length, and inherits nothing', async () => {
  const network = await server.newNetwork();

  const { status, body } = await network.http('POST', '/api/v1/services', { body: { name: 'Massage' } });
  expect([status, body.errors[0].pointer]).toEqual([400, '/durationMin']);
  const plain = await network.run(createService, { name: 'Massage', durationMin: 30, inherits: ['time'] });
  expect(plain.inherits).toEqual([]);
});
