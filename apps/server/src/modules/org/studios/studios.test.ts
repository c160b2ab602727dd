import { describe, expect, it } from 'vitest';
import { useServer } from '../../../testing/new-network.ts';
import { createDepartment } from '../departments/create-department.ts';
import { editDepartment } from '../departments/edit-department.ts';
import { listDepartments } from '../departments/list-departments.ts';
import { orderRecords } from '../order-records.ts';
import { createRegion, editRegion } from '../regions/regions.ts';
import { createStudio } from './create-studio.ts';
import { editStudio } from './edit-studio.ts';
import { listStudios } from './list-studios.ts';
import { clearStudioDay, listStudioDays, setStudioDays } from './set-studio-days.ts';

const server = useServer();
const harbour = { name: 'Harbour', timeZone: 'Europe/Moscow', address: 'Quay 1', departmentPresets: 'none' as const };
const allRights = { view: true, add: true, edit: true, delete: true };

describe('a studio', () => {
  it('[ORG-011i] has a name unique in its company, ignoring case and outer spaces', async () => {
    const network = await server.newNetwork();
    const first = await network.run(createStudio, harbour);

    await expect(network.run(createStudio, { ...harbour, name: ' hARBOUR ' })).rejects.toBeRefusal('org.name_taken');

    await network.run(editStudio, { studioId: first.id, isArchived: true });
    const again = await network.run(createStudio, harbour);
    expect(again.name).toBe('Harbour');
    await expect(network.run(editStudio, { studioId: first.id, isArchived: false })).rejects.toBeRefusal(
      'org.name_taken',
    );
  });

  it('[ORG-012] needs an address unless it is virtual', async () => {
    const network = await server.newNetwork();

    await expect(network.run(createStudio, { ...harbour, address: ' ' })).rejects.toBeRefusal('org.address_missing');
    const zoom = await network.run(createStudio, {
      ...harbour,
      name: 'Zoom',
      address: '',
      kind: 'virtual',
      joinUrl: 'https://zoom.test/j/1',
    });

    expect(zoom).toMatchObject({ kind: 'virtual', joinUrl: 'https://zoom.test/j/1', address: '' });
  });

  it('[ORG-013] [ORG-013i] keeps hours per weekday, tidied, and its own real time zone', async () => {
    const network = await server.newNetwork();
    const week = Array.from({ length: 7 }, (): [number, number][] => []);
    week[0] = [
      [780, 1260],
      [540, 720],
      [700, 760],
    ];

    const studio = await network.run(createStudio, { ...harbour, weekHours: week });
    expect(studio.weekHours[0]).toEqual([
      [540, 760],
      [780, 1260],
    ]);
    expect(studio.weekHours[6]).toEqual([]);

    const wrong = await network.http('POST', '/api/v1/studios', {
      body: { ...harbour, name: 'Other', timeZone: 'Mars/Olympus' },
    });
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors[0].pointer).toBe('/timeZone');
  });

  it('[ORG-013i] overrides the weekday on dates', async () => {
    const network = await server.newNetwork();
    const { studioId } = network;
    await network.run(setStudioDays, {
      studioId,
      days: [
        { onDate: '2026-12-31', hours: [[540, 900]], note: 'Short' },
        { onDate: '2027-01-01', hours: [], note: 'New Year' },
      ],
    });
    await network.run(setStudioDays, { studioId, days: [{ onDate: '2026-12-31', hours: [[600, 960]], note: '' }] });
    await network.run(clearStudioDay, { studioId, onDate: '2027-01-01' });

    const { items } = await network.read(listStudioDays, { studioId, from: '2026-12-01', to: '2027-01-31' });

    expect(items).toEqual([{ onDate: '2026-12-31', hours: [[600, 960]], note: '' }]);
  });

  it('[ORG-016] can be for women only and has a kind that changes no function [ORG-004i]', async () => {
    const network = await server.newNetwork();

    const point = await network.run(createStudio, { ...harbour, kind: 'point_of_sale', womenOnly: true });

    expect(point).toMatchObject({ kind: 'point_of_sale', womenOnly: true });
  });

  it('[ORG-015] refuses photos that nobody uploaded', async () => {
    const network = await server.newNetwork();

    await expect(
      network.run(createStudio, { ...harbour, photoIds: ['0190d6a1-0000-7000-8000-000000000001'] }),
    ).rejects.toBeRefusal('org.photo_unknown');
  });

  it('[ORG-007] belongs to a region, so that a role can be limited to it', async () => {
    const network = await server.newNetwork();
    const studio = await network.run(createStudio, harbour);
    const region = await network.run(createRegion, { name: 'North', studioIds: [studio.id] });

    expect(region.studios).toEqual([{ id: studio.id, name: 'Harbour' }]);
    await expect(network.run(editRegion, { regionId: region.id, isArchived: true })).rejects.toBeRefusal(
      'org.region_has_studios',
    );
    const empty = await network.run(editRegion, { regionId: region.id, studioIds: [], isArchived: true });
    expect(empty).toMatchObject({ isArchived: true, studios: [] });
  });

  it('is seen and changed only within reach, and never by a neighbour', async () => {
    const [network, neighbour] = [await server.newNetwork(), await server.newNetwork()];
    const other = await network.run(createStudio, harbour);
    const actor = network.actor(network.ownerId, { 'org.studio': { ...allRights, scope: 'studio' } });

    const seen = await network.read(listStudios, {}, { actor });
    expect(seen.items.map(({ id }) => id)).toEqual([network.studioId]);
    await expect(network.run(editStudio, { studioId: other.id, name: 'Mine' }, { actor })).rejects.toBeRefusal(
      'platform.not_found',
    );
    await expect(network.run(createStudio, { ...harbour, name: 'Third' }, { actor })).rejects.toBeRefusal(
      'platform.not_found',
    );
    const stranger = await neighbour.http('GET', `/api/v1/studios/${other.id}`);
    expect(stranger.status).toBe(404);
  });

  it('[ORG-029] works alone: a network with one studio and no franchise has departments, rooms and hours', async () => {
    const network = await server.newNetwork();

    const studio = await network.run(createStudio, { ...harbour, departmentPresets: 'business' });

    expect(studio.counts).toEqual({ departments: 9, halls: 0, rooms: 0, equipment: 0 });
  });
});

describe('departments', () => {
  it('[ORG-021] start as the nine of a spa, named in the reader’s language', async () => {
    const network = await server.newNetwork();
    const studio = await network.run(createStudio, { ...harbour, departmentPresets: 'business' });

    const inRussian = await network.read(listDepartments, { studioId: studio.id }, { locale: 'ru' });
    const inSpanish = await network.read(listDepartments, { studioId: studio.id }, { locale: 'es' });

    expect(inRussian.items.map(({ name }) => name)).toEqual([
      'Бани',
      'Массажисты',
      'Аппаратные методики по телу',
      'Сестринская косметология',
      'Парикмахерские',
      'Тренажёрный зал',
      'Бассейн',
      'Нейл',
      'Врачи косметологии',
    ]);
    expect(inSpanish.items[0]?.name).toBe('Baños');
  });

  it('[ORG-021i] are editable, keep a new name in every language, and stand in a set order', async () => {
    const network = await server.newNetwork();
    const { studioId } = network;
    const ids: string[] = [];
    for (const name of ['A', 'B', 'C']) {
      ids.unshift((await network.run(createDepartment, { studioId, name })).id);
    }
    await network.run(orderRecords, { table: 'org.department' as const, ids, studioId });
    await network.run(editDepartment, { departmentId: ids[0] ?? '', name: 'Sauna', colour: 3, neededStaff: 2 });

    const { items } = await network.read(listDepartments, { studioId }, { locale: 'ar' });

    expect(items.map(({ name }) => name)).toEqual(['Sauna', 'B', 'A']);
    expect(items[0]).toMatchObject({ colour: 3, neededStaff: 2, preset: null });
  });
});
