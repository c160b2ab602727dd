import { describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.ts';
import { useServer } from '../../../testing/new-network.ts';

const server = useServer();

describe('lists of several studios', () => {
  it('[ORG-004] show what belongs to the studios of a company, and nothing out of reach', async () => {
    const network = await server.newNetwork();
    const [second, third] = [await network.build.studio(), await network.build.studio()];
    for (const [name, studioId] of [
      ['One', network.studioId],
      ['Two', second],
      ['Three', third],
    ] as const) {
      const facts = { id: newId(), studio_id: studioId, name };
      await network.build.insert('org.room', { ...facts, kind: 'room' });
      await network.build.insert('org.department', { ...facts, id: newId() });
      await network.build.insert('org.equipment', { ...facts, id: newId(), kind: 'LPG' });
      await network.build.employee({ first_name: name }, { studioIds: [studioId] });
    }
    const view = { view: true, add: false, edit: false, delete: false, scope: 'studio' } as const;
    const local = await network.build.employee(
      { first_name: 'Local' },
      { rights: { 'org.room': view, 'staff.employee': view }, studioIds: [network.studioId] },
    );
    const names = async (list: string, as?: string) => {
      const { body } = await network.http('GET', `/api/v1/${list}?studioIds=${network.studioId},${second}`, { as });
      return body.items.map((item: Record<string, string>) => item.firstName ?? item.name).sort();
    };

    for (const list of ['rooms', 'departments', 'equipment']) expect(await names(list)).toEqual(['One', 'Two']);
    expect(await names('employees')).toEqual(['Local', 'One', 'Two']);
    expect(await names('rooms', local)).toEqual(['One']);
    expect(await names('employees', local)).toEqual(['Local', 'One']);
    expect((await network.http('GET', '/api/v1/rooms?studioIds=')).body.items).toHaveLength(3);
  });
});
