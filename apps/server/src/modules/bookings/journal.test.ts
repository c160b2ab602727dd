import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { Journal } from './journal-schema.ts';

const server = useServer();
const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
const at = (clock: string) => new Date(`${day}T${clock}:00+03:00`).toISOString();
const visitRight = (scope: string) => ({
  'bookings.visit': { view: true, add: true, edit: true, delete: false, scope: scope as 'own' },
});

async function journal(network: TestNetwork, as?: string, extra = '') {
  const url = `/api/v1/journal?studioId=${network.studioId}&from=${day}${extra}`;
  return network.http('GET', url, as ? { as } : {});
}

async function book(network: TestNetwork, facts: Record<string, unknown>) {
  const answer = await network.http('POST', '/api/v1/visits', { body: { studioId: network.studioId, ...facts } });
  expect(answer.body.code).toBeUndefined();
  return answer.body;
}

describe('the journal', () => {
  it('[SCH-021, SCH-025i] shows visits with their lines and the load of each employee', async () => {
    const network = await server.newNetwork();
    const [client, specialist] = [await network.build.client(), await network.build.employee()];
    await network.build.room();
    const massage = await network.build.service({ duration_min: 60, buffer_after_min: 12, needs_room: true }, [
      specialist,
    ]);
    const visit = await book(network, { clientId: client, startsAt: at('10:00'), lines: [{ serviceId: massage }] });

    const { status, body } = await journal(network);

    expect(status).toBe(200);
    expect(() => Journal.parse(body)).not.toThrow();
    expect(body.visits).toHaveLength(1);
    expect(body.visits[0]).toMatchObject({
      id: visit.id,
      number: 1,
      state: 'expected',
      isFirst: true,
      client: { id: client },
    });
    const [column] = body.employees;
    expect(column.days[0]).toMatchObject({ availableMin: 720, bookedMin: 72, loadPercent: 10, visits: 1 });
    expect(column.days[0].work).toEqual([[at('09:00'), at('21:00')]]);
    expect(body.days[0]).toMatchObject({ visits: 1, totalMinor: 300_000 });
    expect(body.rules.womenOnly).toBe(false);
    expect(body.resources[0].busy).toEqual([[at('10:00'), at('11:12')]]);
  });

  it('[BKG-012, ACC-003] tells when the clients of a day were here before, within the reach, in one answer', async () => {
    const network = await server.newNetwork();
    const [client, fresh] = [await network.build.client(), await network.build.client()];
    const mine = await network.build.employee({}, { rights: visitRight('own') });
    const other = await network.build.employee();
    const massage = await network.build.service({ name: 'Massage' }, [mine, other]);
    const complete = (id: string) =>
      network.http('PUT', `/api/v1/visits/${id}/state`, { body: { state: 'completed' } });
    const bookFor = (clientId: string, startsAt: string, employeeId: string) =>
      book(network, { clientId, startsAt, lines: [{ serviceId: massage, employeeId }] });
    const dayBefore = (clock: string) => new Date(Date.parse(at(clock)) - 86_400_000).toISOString();
    await complete((await bookFor(client, dayBefore('10:00'), mine)).id);
    await complete((await bookFor(client, dayBefore('14:00'), other)).id);
    await bookFor(client, dayBefore('16:00'), mine);
    await bookFor(client, at('10:00'), mine);
    await bookFor(fresh, at('12:00'), mine);
    const ask = (as?: string) =>
      network.http('GET', `/api/v1/journal/previous-visits?studioId=${network.studioId}&from=${day}`, as ? { as } : {});

    const all = await ask();
    const own = await ask(mine);

    expect(all.body.items).toEqual([{ clientId: client, startsAt: dayBefore('14:00'), services: ['Massage'] }]);
    expect(own.body.items).toEqual([{ clientId: client, startsAt: dayBefore('10:00'), services: ['Massage'] }]);
  });

  it('[SCH-020i] groups employees by the order of departments, not by the alphabet', async () => {
    const network = await server.newNetwork();
    const [first, second] = [newId(), newId()];
    await network.build.insert('org.department', { id: first, studio_id: network.studioId, name: 'Z', sort_order: 1 });
    await network.build.insert('org.department', { id: second, studio_id: network.studioId, name: 'A', sort_order: 2 });
    const place = async (department: string, order: number, name: string) => {
      const id = await network.build.employee({ last_name: name }, { studioIds: [] });
      await network.build.insert('staff.employee_studio', {
        employee_id: id,
        studio_id: network.studioId,
        department_id: department,
        journal_order: order,
      });
    };
    await place(second, 1, 'Anna');
    await place(first, 2, 'Anna');
    await place(first, 1, 'Yana');

    const { body } = await journal(network);

    const columns = body.employees.map((one: { departmentId: string; name: { lastName: string } }) => [
      one.departmentId,
      one.name.lastName,
    ]);
    expect(columns).toEqual([
      [first, 'Yana'],
      [first, 'Anna'],
      [second, 'Anna'],
    ]);
  });

  it('[STF-024, SCH-017] gives no column to whoever only assists', async () => {
    const network = await server.newNetwork();
    const trainee = await network.build.employee({ can_assist: true, provides_services: false }, { works: false });

    const { body } = await journal(network);

    expect(body.employees).toEqual([]);
    expect(body.assistants.map((one: { id: string }) => one.id)).toEqual([trainee]);
  });

  it('[ACC-012i] shows own column and own visits alone, with the phone masked, to the scope "own"', async () => {
    const network = await server.newNetwork();
    const mine = await network.build.employee({}, { rights: visitRight('own') });
    const other = await network.build.employee();
    const client = await network.build.client({ phone: '+79165550047' });
    const massage = await network.build.service({}, [mine, other]);
    for (const employeeId of [mine, other]) {
      await book(network, { clientId: client, startsAt: at('10:00'), lines: [{ serviceId: massage, employeeId }] });
    }

    const { body } = await journal(network, mine);

    expect(body.employees.map((one: { id: string }) => one.id)).toEqual([mine]);
    expect(body.visits).toHaveLength(1);
    expect(body.visits[0].lines[0].employeeId).toBe(mine);
    expect(body.visits[0].client.phone).toBe('+7916·····47');
  });

  it('is not found in a neighbour network or out of reach', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    const stranger = await theirs.build.employee({}, { rights: visitRight('network') });

    const { status } = await theirs.http('GET', `/api/v1/journal?studioId=${ours.studioId}&from=${day}`, {
      as: stranger,
    });

    expect(status).toBe(404);
  });

  it('[SCH-024] says of an apparatus until when it is in repair', async () => {
    const network = await server.newNetwork();
    const laser = await network.build.equipment('laser');
    const block = newId();
    const [from, to] = [
      new Date(Date.now() - 3_600_000),
      new Date(Math.floor(Date.now() / 60_000) * 60_000 + 3_600_000),
    ];
    await network.build.insert('calendar.block', {
      id: block,
      studio_id: network.studioId,
      resource_id: laser,
      kind: 'repair',
      starts_at: from,
      ends_at: to,
    });
    await network.build.insert('calendar.reservation', {
      id: newId(),
      resource_id: laser,
      starts_at: from,
      ends_at: to,
      source_kind: 'block',
      source_id: block,
    });
    const today = new Date(from.getTime() + 3 * 3_600_000).toISOString().slice(0, 10);

    const { body } = await network.http('GET', `/api/v1/journal?studioId=${network.studioId}&from=${today}&days=2`);

    expect(body.resources[0].now).toEqual({ state: 'repair', until: to.toISOString() });
    expect(body.blocks).toHaveLength(1);
  });
});
