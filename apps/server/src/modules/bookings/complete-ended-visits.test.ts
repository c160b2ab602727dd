import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { systemActor } from '../../platform/transact.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { completeEndedVisits } from './complete-ended-visits.ts';

const server = useServer();
const now = new Date();
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

async function visitWithTimes(
  network: TestNetwork,
  facts: { startsAt: Date; endsAt: Date; state: string },
): Promise<string> {
  const [employeeId, clientId] = [await network.build.employee(), await network.build.client()];
  const serviceId = await network.build.service({}, [employeeId]);
  const id = newId();
  const times = { starts_at: facts.startsAt, ends_at: facts.endsAt };
  const visit = { id, number: Math.floor(Math.random() * 1e9), studio_id: network.studioId, client_id: clientId };
  await network.build.insert('bookings.visit', { ...visit, ...times, state: facts.state });
  const line = { id: newId(), visit_id: id, line_no: 1, service_id: serviceId, service_name: 'Massage' };
  await network.build.insert('bookings.visit_line', { ...line, ...times, employee_id: employeeId, price_minor: 100 });
  return id;
}

async function stateOf(network: TestNetwork, id: string): Promise<string> {
  const response = await network.http('GET', `/api/v1/visits/${id}`);
  return response.body.state;
}

describe('[ORG-027] completing visits by themselves', () => {
  it('completes visits that arrived and are over, where the studio has chosen it', async () => {
    const network = await server.newNetwork();
    const over = await visitWithTimes(network, { startsAt: minutesAgo(90), endsAt: minutesAgo(30), state: 'arrived' });
    const going = await visitWithTimes(network, {
      startsAt: minutesAgo(30),
      endsAt: minutesAgo(-30),
      state: 'arrived',
    });
    const absent = await visitWithTimes(network, {
      startsAt: minutesAgo(90),
      endsAt: minutesAgo(30),
      state: 'confirmed',
    });
    const tidy = () => network.run((ctx) => completeEndedVisits.run(ctx), undefined, { actor: systemActor });

    await tidy();
    expect(await stateOf(network, over)).toBe('arrived');

    await network.build.insert('platform.setting', {
      scope_id: network.studioId,
      key: 'booking.complete_automatically',
      value: 'true',
    });
    await tidy();

    expect([await stateOf(network, over), await stateOf(network, going), await stateOf(network, absent)]).toEqual([
      'completed',
      'arrived',
      'confirmed',
    ]);
  });
});
