import { describe, expect, it } from 'vitest';
import { useServer } from '../../testing/new-network.ts';
import { createServiceCategory } from './categories/create-service-category.ts';
import { editServiceCategory } from './categories/edit-service-category.ts';
import { listServiceCategories } from './categories/list-service-categories.ts';
import { createClassType } from './class-types/create-class-type.ts';
import { editClassType } from './class-types/edit-class-type.ts';
import { readHallClassTypes, setHallClassTypes } from './class-types/hall-class-types.ts';
import { listClassTypes, readClassType } from './class-types/list-class-types.ts';
import { createFormat } from './formats/create-format.ts';
import { listFormats } from './formats/list-formats.ts';
import { contrast, textOver } from './formats/text-over.ts';
import { orderRecords } from './records.ts';

const server = useServer();
const viewing = {
  'catalogue.class_type': { view: true, add: false, edit: false, delete: false, scope: 'network' },
} as const;

describe('class types', () => {
  it('[CAT-005, CAT-006, CAT-007] keep what the client reads and their usual duration', async () => {
    const network = await server.newNetwork();

    const made = await network.run(createClassType, {
      name: 'Hatha yoga',
      description: 'Slow and deep',
      whatToBring: 'A towel',
      durationMin: 75,
    });

    expect(await network.read(readClassType, made.id)).toMatchObject({
      name: 'Hatha yoga',
      description: 'Slow and deep',
      whatToBring: 'A towel',
      durationMin: 75,
      isArchived: false,
    });
    expect(await network.events()).toEqual(['catalogue.class_type_changed']);
  });

  it('[L10N-004i] are named in the language asked for and fall back to the base name', async () => {
    const network = await server.newNetwork();
    await network.run(createClassType, { name: 'Йога', translations: { en: { name: 'Yoga' }, es: { name: ' ' } } });
    const nameIn = async (locale: 'en' | 'es' | 'ar') =>
      (await network.read(listClassTypes, {}, { locale })).items[0]?.shownName;

    expect([await nameIn('en'), await nameIn('es'), await nameIn('ar')]).toEqual(['Yoga', 'Йога', 'Йога']);
    expect((await network.read(listClassTypes, { q: 'yog' })).items).toHaveLength(1);
  });

  it('[CAT-005] have unique names until they are archived', async () => {
    const network = await server.newNetwork();
    const yoga = await network.run(createClassType, { name: 'Yoga' });

    await expect(network.run(createClassType, { name: ' YOGA ' })).rejects.toBeRefusal('catalogue.name_taken');
    await network.run(editClassType, { classTypeId: yoga.id, isArchived: true });
    await network.run(createClassType, { name: 'Yoga' });

    expect((await network.read(listClassTypes, {})).items).toHaveLength(1);
    expect((await network.read(listClassTypes, { archived: true })).items.map(({ id }) => id)).toEqual([yoga.id]);
  });

  it('[CAT-005] asked for twice with one id are made once', async () => {
    const network = await server.newNetwork();
    const id = '0190b7a0-0000-7000-8000-000000000001';

    await network.run(createClassType, { id, name: 'Yoga' });
    await network.run(createClassType, { id, name: 'Yoga' });

    expect((await network.read(listClassTypes, {})).items).toHaveLength(1);
  });

  it('[CAT-005] refuse an edit of a version that is no longer there, and strangers altogether', async () => {
    const network = await server.newNetwork();
    const stranger = await server.newNetwork();
    const { id: classTypeId } = await network.run(createClassType, { name: 'Yoga' });
    await network.run(editClassType, { classTypeId, version: 1, durationMin: 50 });

    await expect(network.run(editClassType, { classTypeId, version: 1, durationMin: 55 })).rejects.toBeRefusal(
      'platform.version_conflict',
    );
    await expect(stranger.run(editClassType, { classTypeId, durationMin: 5 })).rejects.toBeRefusal(
      'platform.not_found',
    );
    const looker = network.actor(network.ownerId, viewing);
    await expect(network.run(createClassType, { name: 'Pilates' }, { actor: looker })).rejects.toBeRefusal(
      'access.forbidden',
    );
  });

  it('[ORG-017, ORG-018i] are chosen for halls of one’s studios; none chosen means all', async () => {
    const network = await server.newNetwork();
    const hall = await network.build.room({ kind: 'hall' });
    const room = await network.build.room();
    const yoga = await network.run(createClassType, { name: 'Yoga' });

    expect(await network.read(readHallClassTypes, hall)).toEqual({ classTypeIds: [] });
    await network.run(setHallClassTypes, { roomId: hall, classTypeIds: [yoga.id, yoga.id] });

    expect(await network.read(readHallClassTypes, hall)).toEqual({ classTypeIds: [yoga.id] });
    expect((await network.read(readClassType, yoga.id)).hallIds).toEqual([hall]);
    await expect(network.run(setHallClassTypes, { roomId: room, classTypeIds: [] })).rejects.toBeRefusal(
      'catalogue.not_a_hall',
    );
    await expect(network.run(setHallClassTypes, { roomId: hall, classTypeIds: [room] })).rejects.toBeRefusal(
      'catalogue.reference_unknown',
    );
    const elsewhere = network.actor(
      network.ownerId,
      { 'org.room': { view: true, add: true, edit: true, delete: true, scope: 'studio' } },
      [await network.build.studio()],
    );
    await expect(
      network.run(setHallClassTypes, { roomId: hall, classTypeIds: [] }, { actor: elsewhere }),
    ).rejects.toBeRefusal('platform.not_found');
  });
});

describe('formats', () => {
  it('[CAT-001, CAT-002i, CAT-003] have a colour with readable text, and can be hidden from clients', async () => {
    const network = await server.newNetwork();
    await network.run(createFormat, { name: 'Individual', colour: '#ffd84d' });
    await network.run(createFormat, { name: 'Corporate', colour: '#1f3a5f', shownToClients: false });

    const { items } = await network.read(listFormats, {});

    expect(items.map(({ textColour, shownToClients }) => [textColour, shownToClients])).toEqual([
      ['#000000', true],
      ['#ffffff', false],
    ]);
  });

  it('[CAT-002i] text reads at 4.5 to 1 or better over any colour', () => {
    for (let red = 0; red < 256; red += 15)
      for (let green = 0; green < 256; green += 15)
        for (let blue = 0; blue < 256; blue += 15) {
          const colour = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
          expect(contrast(colour, textOver(colour)), colour).toBeGreaterThanOrEqual(4.5);
        }
  });
});

describe('categories of services', () => {
  it('[CAT-014] stand in the order people give them', async () => {
    const network = await server.newNetwork();
    const massage = await network.run(createServiceCategory, { name: 'Massage', colour: 3 });
    const nails = await network.run(createServiceCategory, { name: 'Nails' });
    const names = async () => (await network.read(listServiceCategories, {})).items.map(({ name }) => name);
    expect(await names()).toEqual(['Massage', 'Nails']);

    await network.run((ctx, ids: string[]) => orderRecords(ctx, 'catalogue.category', ids), [nails.id, massage.id]);

    expect(await names()).toEqual(['Nails', 'Massage']);
  });

  it('[CAT-014] are archived only when empty', async () => {
    const network = await server.newNetwork();
    const { id: categoryId } = await network.run(createServiceCategory, { name: 'Massage' });
    await network.build.service({ category_id: categoryId });

    await expect(network.run(editServiceCategory, { categoryId, isArchived: true })).rejects.toBeRefusal(
      'catalogue.category_has_services',
    );
  });
});
