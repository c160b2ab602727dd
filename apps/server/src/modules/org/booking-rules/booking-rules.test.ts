import { describe, expect, it } from 'vitest';
import { useServer } from '../../../testing/new-network.ts';
import { bookingRules, chooseBookingRules, readBookingRules } from './booking-rules.ts';

const server = useServer();

describe('booking limits and rules', () => {
  it('[ORG-027] hold for the network unless a company or a studio chose its own', async () => {
    const network = await server.newNetwork();
    const { networkId, companyId, studioId } = network;
    const other = await network.build.studio();
    const choose = (scopeId: string, cancelHours: number | null) =>
      network.run(chooseBookingRules, { scopeId, values: { cancelHours }, inherit: [] });
    const inForce = async (studio: string) => (await network.read(bookingRules, studio)).cancelHours;

    expect(await inForce(studioId)).toBe(12);
    await choose(networkId, 24);
    expect(await inForce(studioId)).toBe(24);
    await choose(companyId, 6);
    expect(await inForce(studioId)).toBe(6);
    await choose(studioId, null);

    expect([await inForce(studioId), await inForce(other)]).toEqual([null, 6]);
  });

  it('[ORG-027i] an empty limit is none; given back, the wider scope decides again', async () => {
    const network = await server.newNetwork();
    const { networkId, studioId } = network;
    await network.run(chooseBookingRules, { scopeId: networkId, values: { classesPerWeek: 5 }, inherit: [] });
    await network.run(chooseBookingRules, { scopeId: studioId, values: { classesPerWeek: null }, inherit: [] });

    const own = await network.read(readBookingRules, { scopeId: studioId });
    expect(own).toMatchObject({ values: { classesPerWeek: null }, inherited: { classesPerWeek: 5 } });
    expect(own.from).toMatchObject({ classesPerWeek: 'studio', cancelHours: 'default' });
    const wide = await network.read(readBookingRules, {});
    expect(wide.overrides).toMatchObject([{ scopeId: studioId, scope: 'studio', keys: ['classesPerWeek'] }]);

    const back = await network.run(chooseBookingRules, {
      scopeId: studioId,
      values: {},
      inherit: ['classesPerWeek' as const],
    });
    expect(back).toMatchObject({ values: { classesPerWeek: 5 }, from: { classesPerWeek: 'network' } });
  });

  it('[ORG-027i] are whole numbers', async () => {
    const network = await server.newNetwork();

    const answer = await network.http('PATCH', `/api/v1/booking-rules/${network.networkId}`, {
      body: { values: { cancelHours: 1.5, sameClassPerDay: -1 } },
    });

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toHaveLength(2);
  });

  it('of a studio are changed by whoever reaches it; those of the network need the network', async () => {
    const [network, neighbour] = [await server.newNetwork(), await server.newNetwork()];
    const actor = network.actor(network.ownerId, {
      'org.settings': { view: true, add: false, edit: true, delete: false, scope: 'studio' },
    });
    const choose = (scopeId: string) =>
      network.run(chooseBookingRules, { scopeId, values: { leadTimeMin: 0 }, inherit: [] }, { actor });

    expect((await choose(network.studioId)).values.leadTimeMin).toBe(0);
    await expect(choose(network.networkId)).rejects.toBeRefusal('platform.not_found');
    await expect(choose(neighbour.studioId)).rejects.toBeRefusal('org.setting_scope_unknown');
  });
});
