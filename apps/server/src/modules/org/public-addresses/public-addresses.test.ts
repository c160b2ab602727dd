import { describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.ts';
import { useServer } from '../../../testing/new-network.ts';
import { createStudio } from '../studios/create-studio.ts';
import { findPublicPlace } from './find-public-place.ts';
import { givePublicAddress } from './give-public-address.ts';

const server = useServer();

async function studioNamed(name: string) {
  const network = await server.newNetwork();
  const studio = await network.run(createStudio, {
    name,
    address: 'Москва',
    timeZone: 'Europe/Moscow',
    departmentPresets: 'none',
  });
  return { network, studio };
}

describe('public addresses', () => {
  it('[WID-032] are made of the name, and lead to the studio of the right network', async () => {
    const word = newId().slice(-6);
    const first = await studioNamed(`Тихая вода ${word}`);
    const second = await studioNamed(`Тихая Вода ${word}`);

    expect(await findPublicPlace(server.pool, `tikhaya-voda-${word}`)).toMatchObject({
      networkId: first.network.networkId,
      studioId: first.studio.id,
    });
    expect(await findPublicPlace(server.pool, `tikhaya-voda-${word}-2`)).toMatchObject({
      networkId: second.network.networkId,
      studioId: second.studio.id,
    });
    expect(await findPublicPlace(server.pool, 'nobody-is-here')).toBeUndefined();
  });

  it('exist for names that no Latin letter spells, and stay different when many ask at once', async () => {
    const { network, studio } = await studioNamed('静水');
    const place = { companyId: studio.companyId, studioId: studio.id };

    const given = await Promise.all(
      ['静', '!!!', 'a', 'Спа', 'Спа', 'Спа', 'Спа', 'Спа'].map((name) =>
        network.run(givePublicAddress, { name, ...place }),
      ),
    );

    expect(new Set(given).size).toBe(given.length);
    expect(given.every((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toBe(true);
  });
});
