import { expect, it } from 'vitest';
import { useServer } from '../../testing/new-network.ts';

const server = useServer();

it('[SCH-001] rooms, equipment and employees are resources of the time spine from their first instant', async () => {
  const network = await server.newNetwork();
  const { build } = network;

  const room = await build.room({ lanes: 3 });
  const unit = await build.equipment('LPG', { quantity: 2 });
  const employee = await build.employee();

  const resources = await network.read(
    (ctx) =>
      ctx.db
        .selectFrom('calendar.resource')
        .select(['id', 'kind', 'studio_id', 'lanes'])
        .where('network_id', '=', ctx.networkId)
        .orderBy('lanes', 'desc')
        .execute(),
    undefined,
  );
  expect(resources).toEqual([
    { id: room, kind: 'room', studio_id: network.studioId, lanes: 3 },
    { id: unit, kind: 'equipment', studio_id: network.studioId, lanes: 2 },
    { id: employee, kind: 'employee', studio_id: null, lanes: 1 },
  ]);
});
