import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { addAbsence } from './add-absence.ts';
import { listBlocks } from './blocks.ts';
import { decideAbsence } from './decide-absence.ts';
import { dismissEmployee, restoreEmployee } from './dismiss-employee.ts';
import { editAbsence, removeAbsence } from './edit-absence.ts';
import { getSchedule } from './get-schedule.ts';
import { listVisitsInAbsence } from './list-absences.ts';
import { editBlock, placeBlock, removeBlock } from './place-block.ts';
import { reserve } from './reserve.ts';

const server = useServer();

const at = (time: string, day = '2026-12-01') => new Date(`${day}T${time}:00+03:00`);
const fullDay = { startsAt: at('00:00'), endsAt: at('00:00', '2026-12-02') };
const now = new Date('2026-11-22T09:00:00Z');

/** Somebody's booked hour: as much of a visit as the calendar knows. */
async function booked(network: TestNetwork, resourceId: string, startsAt: Date, endsAt: Date, lane = 0) {
  await network.run(reserve, [
    { resourceId, lane, startsAt, endsAt, sourceKind: 'service_line' as const, sourceId: newId() },
  ]);
}

const askOnly = (network: TestNetwork, accountId: string) =>
  network.actor(accountId, {
    'calendar.absence': { view: true, add: true, edit: true, delete: true, scope: 'own' },
  });

describe('an absence', () => {
  it('[STF-007] [STF-009] approved at once takes the time of the employee', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();

    const absence = await network.run(addAbsence, { employeeId, kind: 'vacation', ...fullDay });

    expect(absence.state).toBe('approved');
    await expect(booked(network, employeeId, at('12:00'), at('13:00'))).rejects.toThrow(
      'reservation_one_place_at_a_time',
    );
    const schedule = { studioId: network.studioId, from: '2026-12-01', days: 2 };
    const { employees } = await network.read(getSchedule, schedule, { now });
    expect(employees[0]?.days.map((day) => [day.workMin, day.absenceId])).toEqual([
      [0, absence.id],
      [720, null],
    ]);
    expect(await network.events()).toEqual(['calendar.absence_approved']);
  });

  it('[STF-008i] is not approved while bookings stand inside it: they are listed', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    const request = await network.run(
      addAbsence,
      { employeeId, kind: 'vacation', ...fullDay },
      { actor: askOnly(network, employeeId) },
    );
    expect(request.state).toBe('requested');
    await booked(network, employeeId, at('12:00'), at('13:00'));

    const decision = { absenceId: request.id, decision: 'approved' } as const;
    await expect(network.run(decideAbsence, decision)).rejects.toMatchObject({
      code: 'calendar.time_occupied',
      details: { count: 1, items: [{ resourceId: employeeId, startsAt: at('12:00') }] },
    });
    const { items } = await network.read(listVisitsInAbsence, { absenceId: request.id });
    expect(items).toMatchObject([{ kind: 'service_line', startsAt: at('12:00') }]);
  });

  it('[STF-008] is decided once', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    const { id } = await network.run(addAbsence, { employeeId, kind: 'day_off', ...fullDay, state: 'requested' });

    const declined = await network.run(decideAbsence, { absenceId: id, decision: 'declined', note: 'Too few people' });

    expect(declined).toMatchObject({ state: 'declined', note: 'Too few people' });
    await booked(network, employeeId, at('12:00'), at('13:00'));
    const again = network.run(decideAbsence, { absenceId: id, decision: 'approved' });
    await expect(again).rejects.toBeRefusal('calendar.absence_decided');
  });

  it('asked for by the employee herself can only be a request, and nobody else’s', async () => {
    const network = await server.newNetwork();
    const [me, colleague] = [await network.build.employee(), await network.build.employee()];
    const actor = askOnly(network, me);

    const mine = { employeeId: me, kind: 'day_off', ...fullDay, state: 'approved' } as const;
    await expect(network.run(addAbsence, mine, { actor })).rejects.toBeRefusal('calendar.only_a_request');
    const theirs = { employeeId: colleague, kind: 'day_off', ...fullDay } as const;
    await expect(network.run(addAbsence, theirs, { actor })).rejects.toBeRefusal('platform.not_found');
    const { id } = await network.run(addAbsence, { ...mine, state: 'requested' }, { actor });
    const decision = { absenceId: id, decision: 'approved' } as const;
    await expect(network.run(decideAbsence, decision, { actor })).rejects.toBeRefusal('calendar.only_a_request');
  });

  it('moves its taken time along and frees it when it is taken back', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    const { id } = await network.run(addAbsence, { employeeId, kind: 'sick_leave', ...fullDay });

    const later = { startsAt: at('00:00', '2026-12-02'), endsAt: at('00:00', '2026-12-03') };
    await network.run(editAbsence, { absenceId: id, ...later });
    await booked(network, employeeId, at('12:00'), at('13:00'));
    await network.run(removeAbsence, { absenceId: id });

    await booked(network, employeeId, at('12:00', '2026-12-02'), at('13:00', '2026-12-02'));
  });

  it('a retry with the same id gets the absence that is there', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    const input = { id: newId(), employeeId, kind: 'training', ...fullDay } as const;

    const [first, second] = [await network.run(addAbsence, input), await network.run(addAbsence, input)];

    expect(second).toEqual(first);
  });
});

describe('a block', () => {
  it('[SCH-026] [SCH-026i] takes time of staff, rooms and equipment with kind, reason and author', async () => {
    const network = await server.newNetwork();
    const resources = [
      await network.build.employee(),
      await network.build.room(),
      await network.build.equipment('LPG'),
    ];

    for (const resourceId of resources) {
      const body = {
        studioId: network.studioId,
        resourceId,
        kind: 'maintenance',
        reason: 'Filter',
        startsAt: at('10:00'),
        endsAt: at('11:00'),
      };
      const answer = await network.http('POST', '/api/v1/blocks', { body });
      expect(answer).toMatchObject({ status: 201, body: { reason: 'Filter', createdBy: network.ownerId } });
      await expect(booked(network, resourceId, at('10:30'), at('11:30'))).rejects.toThrow(
        'reservation_one_place_at_a_time',
      );
    }
    const { items } = await network.read(listBlocks, {
      studioId: network.studioId,
      ...fullDay,
      from: fullDay.startsAt,
      to: fullDay.endsAt,
    });
    expect(items).toHaveLength(3);
  });

  it('cannot lie over bookings: they are listed', async () => {
    const network = await server.newNetwork();
    const resourceId = await network.build.room();
    await booked(network, resourceId, at('10:00'), at('11:00'));

    const block = {
      studioId: network.studioId,
      resourceId,
      kind: 'repair',
      startsAt: at('10:30'),
      endsAt: at('12:00'),
    } as const;

    await expect(network.run(placeBlock, block)).rejects.toMatchObject({
      code: 'calendar.time_occupied',
      details: { items: [{ startsAt: at('10:00') }] },
    });
  });

  it('of one unit leaves the others free', async () => {
    const network = await server.newNetwork();
    const resourceId = await network.build.equipment('LPG', { quantity: 3 });
    await booked(network, resourceId, at('10:00'), at('11:00'), 0);
    const block = {
      studioId: network.studioId,
      resourceId,
      kind: 'repair',
      startsAt: at('10:00'),
      endsAt: at('11:00'),
    } as const;

    await network.run(placeBlock, { ...block, units: 1 });

    await booked(network, resourceId, at('10:00'), at('11:00'), 1);
    await expect(network.run(placeBlock, { ...block, units: 1 })).rejects.toBeRefusal('calendar.no_free_unit');
  });

  it('moves and goes, and its time with it', async () => {
    const network = await server.newNetwork();
    const resourceId = await network.build.room();
    const block = await network.run(placeBlock, {
      studioId: network.studioId,
      resourceId,
      kind: 'cleaning',
      startsAt: at('10:00'),
      endsAt: at('11:00'),
    });
    await network.run(editBlock, { blockId: block.id, startsAt: at('11:00'), endsAt: at('12:00') });
    await booked(network, resourceId, at('10:00'), at('11:00'));
    const stale = network.run(editBlock, { blockId: block.id, version: 1, reason: 'Late' });
    await expect(stale).rejects.toBeRefusal('platform.version_conflict');

    await network.run(removeBlock, { blockId: block.id });

    await booked(network, resourceId, at('11:00'), at('12:00'));
  });

  it('in a neighbour network does not exist', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    const resourceId = await theirs.build.room();
    const block = {
      studioId: ours.studioId,
      resourceId,
      kind: 'hold',
      startsAt: at('10:00'),
      endsAt: at('11:00'),
    } as const;

    await expect(ours.run(placeBlock, block)).rejects.toBeRefusal('platform.not_found');
  });
});

describe('leaving the team', () => {
  it('is refused while bookings stand after the last day, and lists them', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    await booked(network, employeeId, at('12:00'), at('13:00'));

    await expect(
      network.run(dismissEmployee, { employeeId, dismissedOn: '2026-11-30' }, { now }),
    ).rejects.toMatchObject({ code: 'calendar.has_future_visits', details: { count: 1 } });
    await network.run(dismissEmployee, { employeeId, dismissedOn: '2026-12-01' }, { now });
  });

  it('ends the plan of work and the access, until she is taken back', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee(
      {},
      {
        rights: { 'staff.employee': { view: true, add: false, edit: false, delete: false, scope: 'own' } },
      },
    );
    expect((await network.http('GET', `/api/v1/employees/${employeeId}`, { as: employeeId })).status).toBe(200);

    await network.run(dismissEmployee, { employeeId, dismissedOn: '2026-12-01' }, { now });

    expect((await network.http('GET', `/api/v1/employees/${employeeId}`, { as: employeeId })).status).toBe(401);
    const schedule = { studioId: network.studioId, from: '2026-12-01', days: 2 };
    const { employees } = await network.read(getSchedule, schedule, { now });
    expect(employees[0]?.days.map(({ workMin }) => workMin)).toEqual([720, 0]);
    await network.run(restoreEmployee, { employeeId });
    const card = await network.http('GET', `/api/v1/employees/${employeeId}`);
    expect(card.body).toMatchObject({ state: 'active', dismissedOn: null });
  });
});
