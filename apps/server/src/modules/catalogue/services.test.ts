import { describe, expect, it } from 'vitest';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { bulkEditServices } from './appointment-services/bulk-edit-services.ts';
import { copyService } from './appointment-services/copy-service.ts';
import { createService } from './appointment-services/create-service.ts';
import { editService } from './appointment-services/edit-service.ts';
import { exportServices } from './appointment-services/export-services.ts';
import { listServices } from './appointment-services/list-services.ts';
import { readService } from './appointment-services/read-service.ts';
import { setServiceState } from './appointment-services/set-service-state.ts';
import { createServiceCategory } from './categories/create-service-category.ts';
import { listEmployeeServices } from './employee-services/list-employee-services.ts';
import { setEmployeeServices } from './employee-services/set-employee-services.ts';
import { orderRecords } from './records.ts';

const server = useServer();
const wholeList = { sort: 'catalogue', limit: 200 } as const;
const namesIn = async (network: TestNetwork, filters: object = {}) =>
  (await network.read(listServices, { ...wholeList, ...filters })).items.map(({ name }) => name);

describe('a service', () => {
  it('[CAT-013, CAT-014i, EQP-002] keeps all that booking it will need', async () => {
    const network = await server.newNetwork();
    const [irina, room] = [await network.build.employee(), await network.build.room()];
    await network.build.equipment('Laser');

    const made = await network.run(createService, {
      name: 'Laser, face',
      durationMin: 60,
      stepMin: 30,
      bufferAfterMin: 15,
      priceMinor: 250_000,
      assistantsNeeded: 1,
      staff: [{ employeeId: irina, priceMinor: 300_000, durationMin: null }],
      studioIds: [network.studioId],
      roomIds: [room],
      equipment: [{ kind: 'Laser', quantity: 1, offsetMin: 10, lengthMin: 30, prepAfterMin: 5 }],
      prices: [{ companyId: null, studioId: network.studioId, gradeId: null, priceMinor: 270_000, durationMin: null }],
    });

    expect(await network.read(readService, made.id)).toMatchObject({
      stepMin: 30,
      staff: [{ employeeId: irina, priceMinor: 300_000 }],
      roomIds: [room],
      equipment: [{ kind: 'Laser', offsetMin: 10, lengthMin: 30, prepAfterMin: 5 }],
      prices: [{ studioId: network.studioId, priceMinor: 270_000 }],
    });
    const [row] = (await network.read(listServices, wholeList)).items;
    expect([row?.leastPriceMinor, row?.greatestPriceMinor]).toEqual([250_000, 300_000]);
  });

  it('[CAT-014] may have sub-services, and those none of their own', async () => {
    const network = await server.newNetwork();
    const massage = await network.run(createService, { name: 'Massage', durationMin: 60 });
    const thai = await network.run(createService, { name: 'Thai', durationMin: 90, parentId: massage.id });

    await expect(network.run(createService, { name: 'Feet', durationMin: 30, parentId: thai.id })).rejects.toBeRefusal(
      'catalogue.parent_not_allowed',
    );
    await expect(network.run(editService, { serviceId: massage.id, parentId: massage.id })).rejects.toBeRefusal(
      'catalogue.parent_not_allowed',
    );
    expect((await network.read(readService, massage.id)).subServices).toMatchObject([
      { name: 'Thai', durationMin: 90 },
    ]);
  });

  it.each([
    ['catalogue.processing_outside', { processingFromMin: 30, processingLenMin: 30 }],
    ['catalogue.processing_outside', { processingFromMin: 30 }],
    ['catalogue.hours_empty', { workFromMin: 600, workToMin: 600 }],
    [
      'catalogue.equipment_outside',
      { equipment: [{ kind: 'Laser', quantity: 1, offsetMin: 40, lengthMin: 30, prepAfterMin: 0 }] },
    ],
    [
      'catalogue.price_repeated',
      {
        prices: [1, 2].map((priceMinor) => ({
          companyId: null,
          studioId: null,
          gradeId: null,
          priceMinor,
          durationMin: null,
        })),
      },
    ],
  ])('[CAT-013, EQP-002i] is refused when its parts contradict each other: %s', async (code, wrong) => {
    const network = await server.newNetwork();

    await expect(network.run(createService, { name: 'A', durationMin: 60, ...wrong })).rejects.toBeRefusal(code);
  });

  it('[CAT-016] is edited list by list: what is not given stays', async () => {
    const network = await server.newNetwork();
    const irina = await network.build.employee();
    const { id: serviceId } = await network.run(createService, {
      name: 'Massage',
      durationMin: 60,
      isMedical: true,
      staff: [{ employeeId: irina, priceMinor: null, durationMin: null }],
    });

    const edited = await network.run(editService, { serviceId, priceMinor: 100, version: 1 });

    expect(edited).toMatchObject({ priceMinor: 100, isMedical: true, staff: [{ employeeId: irina }], version: 2 });
    await expect(network.run(editService, { serviceId, priceMinor: 200, version: 1 })).rejects.toBeRefusal(
      'platform.version_conflict',
    );
    await expect(
      network.run(editService, { serviceId, durationMin: 30, processingFromMin: 20, processingLenMin: 15 }),
    ).rejects.toBeRefusal('catalogue.processing_outside');
  });

  it('[CAT-015] names only what is of this network', async () => {
    const [network, stranger] = [await server.newNetwork(), await server.newNetwork()];
    const [foreigner, foreignRoom] = [await stranger.build.employee(), await stranger.build.room()];
    const wrong = { name: 'Massage', durationMin: 60 };

    await expect(
      network.run(createService, { ...wrong, staff: [{ employeeId: foreigner, priceMinor: null, durationMin: null }] }),
    ).rejects.toBeRefusal('catalogue.reference_unknown');
    await expect(network.run(createService, { ...wrong, roomIds: [foreignRoom] })).rejects.toBeRefusal(
      'catalogue.reference_unknown',
    );
    const own = await network.run(createService, wrong);
    await expect(stranger.read(readService, own.id)).rejects.toBeRefusal('platform.not_found');
  });

  it('[CAT-017] is paused with its sub-services and resumed', async () => {
    const network = await server.newNetwork();
    const massage = await network.run(createService, { name: 'Massage', durationMin: 60 });
    const thai = await network.run(createService, { name: 'Thai', durationMin: 90, parentId: massage.id });

    await network.run(setServiceState, { serviceId: massage.id, state: 'paused' });
    expect((await network.read(readService, thai.id)).state).toBe('paused');

    await network.run(setServiceState, { serviceId: massage.id, state: 'active' });
    expect((await network.read(readService, thai.id)).state).toBe('active');
  });

  it('[CAT-016] is copied with all it needs under the next free name', async () => {
    const network = await server.newNetwork();
    const irina = await network.build.employee();
    const { id: serviceId } = await network.run(createService, {
      name: 'Massage',
      durationMin: 45,
      staff: [{ employeeId: irina, priceMinor: 7, durationMin: null }],
    });

    await network.run(copyService, { serviceId });
    const second = await network.run(copyService, { serviceId });

    expect(second).toMatchObject({
      name: 'Massage (3)',
      durationMin: 45,
      staff: [{ employeeId: irina, priceMinor: 7 }],
    });
  });
});

describe('the list of services', () => {
  it('[CAT-014, CAT-064] follows categories and sub-services, and is filtered', async () => {
    const network = await server.newNetwork();
    const [irina, otherStudio] = [await network.build.employee(), await network.build.studio()];
    const nails = await network.run(createServiceCategory, { name: 'Nails' });
    const body = await network.run(createServiceCategory, { name: 'Body' });
    const massage = await network.run(createService, { name: 'Massage', durationMin: 60, categoryId: body.id });
    await network.run(createService, { name: 'Laser', durationMin: 30, categoryId: body.id, isMedical: true });
    await network.run(createService, {
      name: 'Manicure',
      durationMin: 60,
      categoryId: nails.id,
      staff: [{ employeeId: irina, priceMinor: null, durationMin: null }],
      studioIds: [otherStudio],
    });
    await network.run(createService, { name: 'Thai', durationMin: 90, categoryId: body.id, parentId: massage.id });
    await network.run(createService, { name: 'Loose', durationMin: 15, onlineBooking: false });

    expect(await namesIn(network)).toEqual(['Manicure', 'Massage', 'Thai', 'Laser', 'Loose']);
    expect(await namesIn(network, { medical: true })).toEqual(['Laser']);
    expect(await namesIn(network, { online: false })).toEqual(['Loose']);
    expect(await namesIn(network, { employeeId: irina })).toEqual(['Manicure']);
    expect(await namesIn(network, { studioId: network.studioId })).not.toContain('Manicure');
    expect(await namesIn(network, { categoryId: 'none' })).toEqual(['Loose']);
    expect(await namesIn(network, { q: '50%' })).toEqual([]);

    await network.run((ctx, ids: string[]) => orderRecords(ctx, 'catalogue.category', ids), [body.id, nails.id]);
    expect(await namesIn(network)).toEqual(['Massage', 'Thai', 'Laser', 'Manicure', 'Loose']);
    const first = await network.read(listServices, { ...wholeList, limit: 2 });
    const second = await network.read(listServices, { ...wholeList, limit: 2, cursor: first.nextCursor ?? '' });
    expect([first.total, second.items.map(({ name }) => name)]).toEqual([5, ['Laser', 'Manicure']]);
  });

  it('[CAT-016] changes many at once, price lists and own prices included', async () => {
    const network = await server.newNetwork();
    const irina = await network.build.employee();
    const { id } = await network.run(createService, {
      name: 'Massage',
      durationMin: 60,
      priceMinor: 333_300,
      prices: [{ companyId: null, studioId: network.studioId, gradeId: null, priceMinor: 100_000, durationMin: null }],
      staff: [{ employeeId: irina, priceMinor: 200_000, durationMin: null }],
    });

    await network.run(bulkEditServices, { serviceIds: [id], pricePercent: 10, roundToMinor: 10_000, state: 'paused' });

    expect(await network.read(readService, id)).toMatchObject({
      priceMinor: 370_000,
      prices: [{ priceMinor: 110_000 }],
      staff: [{ priceMinor: 220_000 }],
      state: 'paused',
    });
  });

  it('[CAT-016] leaves as CSV in which no cell is a formula', async () => {
    const network = await server.newNetwork();
    await network.run(createService, { name: '=1+1', durationMin: 60, priceMinor: 100_000 });

    const csv = await network.run(exportServices, wholeList, { locale: 'en' });

    expect(csv).toContain("'=1+1,Active,60");
  });
});

describe('services of an employee', () => {
  it('[CAT-015] have own prices and lengths, and show what holds without them', async () => {
    const network = await server.newNetwork();
    const irina = await network.build.employee();
    const massage = await network.run(createService, {
      name: 'Massage',
      durationMin: 60,
      priceMinor: 300_000,
      prices: [{ companyId: null, studioId: network.studioId, gradeId: null, priceMinor: 280_000, durationMin: 70 }],
    });

    await network.run(setEmployeeServices, {
      employeeId: irina,
      services: [{ serviceId: massage.id, priceMinor: 350_000, durationMin: null }],
    });

    expect((await network.read(listEmployeeServices, irina)).items).toEqual([
      expect.objectContaining({
        name: 'Massage',
        priceMinor: 350_000,
        durationMin: null,
        listPriceMinor: 280_000,
        listDurationMin: 70,
      }),
    ]);
    await network.run(setEmployeeServices, { employeeId: irina, services: [] });
    expect((await network.read(readService, massage.id)).staff).toEqual([]);
  });

  it('[CAT-015] are not touched by those out of whose reach she is', async () => {
    const network = await server.newNetwork();
    const irina = await network.build.employee();
    const elsewhere = network.actor(
      network.ownerId,
      { 'staff.employee': { view: true, add: true, edit: true, delete: true, scope: 'studio' } },
      [await network.build.studio()],
    );

    await expect(
      network.run(setEmployeeServices, { employeeId: irina, services: [] }, { actor: elsewhere }),
    ).rejects.toBeRefusal('platform.not_found');
  });
});

describe('through HTTP', () => {
  it('[CAT-016] asks for the right, checks fields and answers by the contract', async () => {
    const network = await server.newNetwork();
    const looker = await network.build.employee(
      {},
      { rights: { 'catalogue.service': { view: true, add: false, edit: false, delete: false, scope: 'network' } } },
    );

    const made = await network.http('POST', '/api/v1/services', { body: { name: 'Massage', durationMin: 60 } });

    expect(made.status).toBe(201);
    expect((await network.http('GET', '/api/v1/services', { as: looker })).body).toMatchObject({ total: 1 });
    const path = `/api/v1/services/${made.body.id}`;
    expect((await network.http('PATCH', path, { as: looker, body: { priceMinor: 1 } })).status).toBe(403);
    expect(
      (await network.http('POST', '/api/v1/services', { body: { name: '', durationMin: 1 } })).body.errors,
    ).toMatchObject([{ pointer: '/name' }, { pointer: '/durationMin' }]);
    expect((await network.http('GET', '/api/v1/services/export')).headers['content-type']).toContain('text/csv');
    expect(
      (await network.http('POST', '/api/v1/services/bulk-edits', { body: { serviceIds: [made.body.id] } })).status,
    ).toBe(400);
  });
});
