import { describe, expect, it } from 'vitest';
import { nineToNine, useServer } from '../../../testing/new-network.ts';
import { createDepartment } from '../departments/create-department.ts';
import { changeEquipmentState } from '../equipment/change-equipment-state.ts';
import { createEquipment } from '../equipment/create-equipment.ts';
import { editEquipment } from '../equipment/edit-equipment.ts';
import { listEquipment } from '../equipment/list-equipment.ts';
import { createStudio } from '../studios/create-studio.ts';
import { editStudio } from '../studios/edit-studio.ts';
import { createRoom } from './create-room.ts';
import { editRoom } from './edit-room.ts';
import { listRooms } from './list-rooms.ts';

const server = useServer();
const week = (from: number, to: number) => Array.from({ length: 7 }, (): [number, number][] => [[from, to]]);

describe('halls and rooms', () => {
  it('[ORG-017] [ORG-022] are kept per studio with hours, lanes and a kind to filter by', async () => {
    const network = await server.newNetwork();
    const { studioId } = network;
    await network.run(createRoom, { studioId, kind: 'hall', name: 'Hall 1', capacity: 14, weekHours: week(600, 1200) });
    await network.run(createRoom, { studioId, kind: 'room', name: 'Room 1', lanes: 2, isServicePlace: true });

    const halls = await network.read(listRooms, { studioId, kind: 'hall' as const });
    const places = await network.read(listRooms, { servicePlace: true });

    expect(halls.items.map(({ name, capacity }) => [name, capacity])).toEqual([['Hall 1', 14]]);
    expect(places.items.map(({ name, lanes }) => [name, lanes])).toEqual([['Room 1', 2]]);
  });

  it('[ORG-018i] open within the studio’s hours; empty hours mean the studio’s', async () => {
    const network = await server.newNetwork();
    const { studioId } = network;
    const hall = { studioId, kind: 'hall' as const, name: 'Hall' };

    await expect(network.run(createRoom, { ...hall, weekHours: week(480, 1200) })).rejects.toBeRefusal(
      'org.room_hours_outside',
    );
    const room = await network.run(createRoom, hall);
    expect(room.weekHours).toBeNull();
    await network.run(editRoom, { roomId: room.id, weekHours: week(600, 1260) });
    await expect(network.run(editStudio, { studioId, weekHours: week(540, 1200) })).rejects.toBeRefusal(
      'org.room_hours_outside',
    );
    await network.run(editRoom, { roomId: room.id, weekHours: null });
    const studio = await network.run(editStudio, { studioId, weekHours: week(540, 1200) });
    expect(studio.weekHours).not.toEqual(nineToNine);
  });

  it('have a unique name in the studio and a department of the same studio', async () => {
    const network = await server.newNetwork();
    const { studioId } = network;
    const other = await network.build.studio();
    const elsewhere = await network.run(createDepartment, { studioId: other, name: 'Baths' });
    await network.run(createRoom, { studioId, kind: 'room', name: 'Blue' });

    await expect(network.run(createRoom, { studioId, kind: 'hall', name: 'blue ' })).rejects.toBeRefusal(
      'org.name_taken',
    );
    await expect(
      network.run(createRoom, { studioId, kind: 'room', name: 'Red', departmentId: elsewhere.id }),
    ).rejects.toBeRefusal('org.of_other_studio');
  });

  it('are refused to those without the right, and to strangers', async () => {
    const [network, neighbour] = [await server.newNetwork(), await server.newNetwork()];
    const room = await network.run(createRoom, { studioId: network.studioId, kind: 'room', name: 'Blue' });
    const employee = await network.build.employee();

    const unable = await network.http('PATCH', `/api/v1/rooms/${room.id}`, { body: { name: 'Red' }, as: employee });
    const stranger = await neighbour.http('PATCH', `/api/v1/rooms/${room.id}`, { body: { name: 'Red' } });

    expect([unable.status, stranger.status]).toEqual([403, 404]);
  });
});

describe('equipment', () => {
  it('[EQP-001] is found by studio, room, department, kind and state', async () => {
    const network = await server.newNetwork();
    const { studioId } = network;
    const room = await network.run(createRoom, { studioId, kind: 'room', name: 'Blue' });
    const department = await network.run(createDepartment, { studioId, name: 'Body' });
    await network.run(createEquipment, {
      studioId,
      kind: 'LPG',
      name: 'LPG 1',
      roomId: room.id,
      departmentId: department.id,
    });
    await network.run(createEquipment, { studioId, kind: 'Laser', name: 'Laser 1', quantity: 2, isMovable: true });

    const names = async (query: object) => (await network.read(listEquipment, query)).items.map(({ name }) => name);

    expect(await names({ studioId })).toEqual(['LPG 1', 'Laser 1']);
    expect(await names({ roomId: room.id })).toEqual(['LPG 1']);
    expect(await names({ departmentId: department.id })).toEqual(['LPG 1']);
    expect(await names({ kind: 'Laser' })).toEqual(['Laser 1']);
    expect(await names({ q: 'lpg' })).toEqual(['LPG 1']);
    expect(await names({ state: 'retired' })).toEqual([]);
  });

  it('[EQP-001i] changes its state, several units at once or none', async () => {
    const [network, neighbour] = [await server.newNetwork(), await server.newNetwork()];
    const { studioId } = network;
    const lpg = await network.run(createEquipment, { studioId, kind: 'LPG', name: 'LPG 1' });
    const laser = await network.run(createEquipment, { studioId, kind: 'Laser', name: 'Laser 1' });
    const foreign = await neighbour.build.equipment('LPG');

    await expect(
      network.run(changeEquipmentState, { ids: [lpg.id, foreign], state: 'retired' as const }),
    ).rejects.toBeRefusal('platform.not_found');
    await network.run(changeEquipmentState, { ids: [lpg.id, laser.id], state: 'in_maintenance' as const });

    const { items } = await network.read(listEquipment, { state: 'in_maintenance' as const });
    expect(items).toHaveLength(2);
  });

  it('[EQP-001i] that moves to another studio leaves its room behind, and its time goes along', async () => {
    const network = await server.newNetwork();
    const { studioId } = network;
    const other = await network.run(createStudio, {
      name: 'Harbour',
      timeZone: 'Europe/Moscow',
      address: 'Quay 1',
      departmentPresets: 'none',
    });
    const room = await network.run(createRoom, { studioId, kind: 'room', name: 'Blue' });
    const lpg = await network.run(createEquipment, { studioId, kind: 'LPG', name: 'LPG 1', roomId: room.id });

    const moved = await network.run(editEquipment, { equipmentId: lpg.id, studioId: other.id, quantity: 3 });

    expect(moved).toMatchObject({ studioId: other.id, roomId: null });
    const resource = await network.read(
      (ctx) =>
        ctx.db
          .selectFrom('calendar.resource')
          .select(['studio_id', 'lanes'])
          .where('network_id', '=', ctx.networkId)
          .where('id', '=', lpg.id)
          .executeTakeFirst(),
      undefined,
    );
    expect(resource).toEqual({ studio_id: other.id, lanes: 3 });
  });
});
