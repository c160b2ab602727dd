import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectCarriers, disconnectCarriers } from '../../testing/client-door.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { inHours, publicClasses } from '../../testing/public-classes.ts';

const server = useServer();
beforeAll(connectCarriers);
afterAll(disconnectCarriers);

/** A client with a place in a class; no hour is quiet. */
async function participant() {
  const network = await server.newNetwork();
  const hall = await publicClasses(server, network);
  const rules = { quietFromMin: 0, quietToMin: 0, kinds: [] };
  await network.http('PUT', `/api/v1/messaging/settings/${network.companyId}/rules`, { body: rules });
  const classId = await hall.addClass({ startsAt: inHours(48) });
  const { token } = await hall.newClient();
  const booked = await hall.knock('POST', '/my/class-bookings', { token, body: { classId } });
  expect(booked.status, JSON.stringify(booked.body)).toBe(201);
  return { network, classId };
}

/** By SMS, the only way that is connected here: what waits to be sent, or why it will not be. */
async function messages(network: TestNetwork) {
  await server.deliverEvents();
  const rows = await network.read(
    (ctx) =>
      ctx.db
        .selectFrom('messaging.message')
        .select(['kind', 'status', 'reason', 'due_at'])
        .where('network_id', '=', ctx.networkId)
        .where('channel', '=', 'sms')
        .where('kind', '!=', 'code')
        .orderBy('created_at')
        .execute(),
    undefined,
  );
  return {
    of: (kind: string) => rows.find((row) => row.kind === kind),
    waiting: rows.filter(({ status }) => status === 'queued').map(({ kind }) => kind),
  };
}

it('[SCH-005] a cancelled class is told when it cannot be taken back any more, and not at all when it was', async () => {
  const { network, classId } = await participant();
  expect((await messages(network)).waiting).toEqual(expect.arrayContaining(['class_booked']));

  const asked = Date.now();
  const { body } = await network.http('POST', `/api/v1/classes/${classId}/cancellation`, {
    body: { reason: 'Авария' },
  });
  const told = await messages(network);
  expect(told.waiting).toEqual(['class_cancelled']);
  expect(told.of('class_booked')).toMatchObject({ status: 'skipped', reason: 'cancelled' });
  expect((told.of('class_cancelled')?.due_at.getTime() ?? 0) - asked).toBeGreaterThanOrEqual(10 * 60_000 - 1_000);

  const undone = await network.http('POST', `/api/v1/class-changes/${body.changeId}/reversal`);
  expect(undone.status, JSON.stringify(undone.body)).toBe(200);
  const after = await messages(network);
  expect(after.of('class_cancelled')).toMatchObject({ status: 'skipped', reason: 'superseded' });
  expect(after.waiting).not.toContain('class_cancelled');
});
