import type { KyselyPlugin } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Db, ReadCtx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { undoScheduleChange } from './change-schedule.ts';
import { copySchedule, previewCopy } from './copy-schedule.ts';
import { getSchedule, type ScheduleQuery } from './get-schedule.ts';
import { discardDrafts, publishSchedule } from './publish-schedule.ts';
import { setPattern } from './set-pattern.ts';
import { setShifts } from './set-shifts.ts';

const server = useServer();

const twelveToSix = { work: [[720, 1080]] as [number, number][], breaks: [] };
const nineToNineDay = { work: [[540, 1260]] as [number, number][], breaks: [] };
const off = { work: [], breaks: [] };

/** 23 November 2026 is a Monday; the tests stand on the Sunday before. */
const monday = '2026-11-23';
const now = new Date('2026-11-22T09:00:00Z');

const scheduleOf = (network: TestNetwork, from = monday, days = 14) =>
  network.read(getSchedule, { studioId: network.studioId, from, days }, { now });

async function dayOf(network: TestNetwork, employeeId: string, day: string) {
  const { employees } = await scheduleOf(network, day, 1);
  const found = employees.find((employee) => employee.id === employeeId)?.days[0];
  if (!found) throw new Error('no such row');
  return found;
}

/** A visit of one line that takes the employee's time. */
async function visit(network: TestNetwork, employeeId: string, startsAt: string, endsAt: string): Promise<string> {
  const visitId = newId();
  const lineId = newId();
  const clientId = await network.build.client({ first_name: 'Kira' });
  const serviceId = await network.build.service({}, [employeeId]);
  const times = { starts_at: startsAt, ends_at: endsAt };
  await network.build.insert('bookings.visit', {
    id: visitId,
    number: Math.floor(Math.random() * 1e9),
    studio_id: network.studioId,
    client_id: clientId,
    ...times,
  });
  await network.build.insert('bookings.visit_line', {
    id: lineId,
    visit_id: visitId,
    line_no: 1,
    service_id: serviceId,
    service_name: 'Massage',
    employee_id: employeeId,
    price_minor: 1,
    ...times,
  });
  await network.build.insert('calendar.reservation', {
    id: newId(),
    resource_id: employeeId,
    source_kind: 'service_line',
    source_id: lineId,
    ...times,
  });
  return visitId;
}

describe('the two-week schedule', () => {
  it('[SCH-016] [SCH-023i] shows employees by the journal’s order with the hours of each day', async () => {
    const network = await server.newNetwork();
    const second = await network.build.employee();
    const first = await network.build.employee();
    await network.http('PUT', `/api/v1/studios/${network.studioId}/journal-order`, {
      body: { employeeIds: [first, second] },
    });

    const { employees, totals } = await scheduleOf(network);

    expect(employees.map(({ id }) => id)).toEqual([first, second]);
    expect(employees[0]?.days).toHaveLength(14);
    expect(employees[0]?.days[0]).toMatchObject({ day: monday, work: [[540, 1260]], workMin: 720, isException: false });
    expect(totals.workMin).toBe(2 * 14 * 720);
  });

  it('[SCH-025i] shows booked minutes of each cell beside the available ones', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    await visit(network, employeeId, '2026-11-23T07:00:00Z', '2026-11-23T08:30:00Z');

    expect(await dayOf(network, employeeId, monday)).toMatchObject({ bookedMin: 90, workMin: 720, visits: 1 });
  });

  it('[STF-024] leaves out who only assists', async () => {
    const network = await server.newNetwork();
    await network.build.employee({ provides_services: false, can_assist: true }, { works: false });

    expect((await scheduleOf(network)).employees).toEqual([]);
  });

  it('counts the people of a department and says on which days they are too few', async () => {
    const network = await server.newNetwork();
    const departmentId = newId();
    await network.build.insert('org.department', {
      id: departmentId,
      studio_id: network.studioId,
      name: 'Massage',
      needed_staff: 1,
    });
    const employeeId = await network.build.employee({}, { works: false });
    await network.http('PATCH', `/api/v1/employees/${employeeId}`, {
      body: { places: [{ studioId: network.studioId, departmentId }] },
    });
    await network.run(setPattern, {
      studioId: network.studioId,
      employeeIds: [employeeId],
      startsOn: monday,
      cycle: [twelveToSix, off],
    });

    const { departments, totals } = await scheduleOf(network, monday, 2);

    expect(departments[0]?.coverage[0]).toMatchObject({ fromHour: 9, people: 1, isShort: false });
    expect(departments[0]?.coverage[0]?.perHour).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0]);
    expect(departments[0]?.coverage[1]).toMatchObject({ people: 0, isShort: true });
    expect(totals.shortDays).toBe(1);
  });

  it('costs three statements, however many people there are', async () => {
    const network = await server.newNetwork();
    for (let people = 0; people < 3; people += 1) await network.build.employee();
    let statements = 0;
    const counted = (ctx: ReadCtx, query: ScheduleQuery) =>
      getSchedule({ ...ctx, db: (ctx.db as Db).withPlugin(counting) }, query);
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        statements += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    };

    const { employees } = await network.read(counted, { studioId: network.studioId, from: monday, days: 14 });

    expect(employees).toHaveLength(3);
    expect(statements).toBe(3);
  });

  it('[SCH-025i] counts on a day in two studios what was booked within the hours of each', async () => {
    const network = await server.newNetwork();
    const { studioId } = network;
    const other = await network.build.studio();
    const employeeId = await network.build.employee({}, { studioIds: [studioId, other], works: false });
    const cells = [{ employeeId, day: monday }];
    await network.run(setShifts, { studioId, cells, plan: { work: [[540, 780]], breaks: [] } });
    await network.run(setShifts, { studioId: other, cells, plan: { work: [[840, 1080]], breaks: [] } });
    await visit(network, employeeId, '2026-11-23T07:00:00Z', '2026-11-23T08:00:00Z');
    await visit(network, employeeId, '2026-11-23T12:00:00Z', '2026-11-23T14:00:00Z');

    expect(await dayOf(network, employeeId, monday)).toMatchObject({ workMin: 240, bookedMin: 60, visits: 1 });
    const there = await network.read(getSchedule, { studioId: other, from: monday, days: 1 });
    expect(there.employees[0]?.days[0]).toMatchObject({ workMin: 240, bookedMin: 120, visits: 1 });
  });

  it('keeps 10:00 at 10:00 and counts 25 hours on the day the clocks go back', async () => {
    const network = await server.newNetwork({ timeZone: 'Europe/Berlin' });
    const employeeId = await network.build.employee({}, { works: false });
    await network.run(setPattern, {
      studioId: network.studioId,
      employeeIds: [employeeId],
      startsOn: '2027-10-30',
      cycle: [{ work: [[0, 1440]], breaks: [] }],
    });

    const { employees } = await scheduleOf(network, '2027-10-30', 3);

    expect(employees[0]?.days.map(({ workMin }) => workMin)).toEqual([1440, 1500, 1440]);
  });
});

describe('a change of the schedule', () => {
  it('sets one day only and returns it to the pattern', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    const cells = [{ employeeId, day: monday }];
    await network.run(setShifts, { studioId: network.studioId, cells, plan: twelveToSix });
    expect(await dayOf(network, employeeId, monday)).toMatchObject({ work: [[720, 1080]], isException: true });

    await network.run(setShifts, { studioId: network.studioId, cells, plan: null });

    expect(await dayOf(network, employeeId, monday)).toMatchObject({ work: [[540, 1260]], isException: false });
  });

  it('lists the visits that shorter hours leave outside and does not touch them', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    const visitId = await visit(network, employeeId, '2026-11-23T16:00:00Z', '2026-11-23T17:00:00Z');

    const { visitsOutside } = await network.run(
      setShifts,
      { studioId: network.studioId, cells: [{ employeeId, day: monday }], plan: twelveToSix },
      { now },
    );

    expect(visitsOutside).toMatchObject([{ visitId, clientName: expect.stringContaining('Kira') }]);
    expect(await dayOf(network, employeeId, monday)).toMatchObject({ visits: 1 });
  });

  it('repeats "2/2" from a day on and leaves the days before as they were', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();

    await network.run(setPattern, {
      studioId: network.studioId,
      employeeIds: [employeeId],
      startsOn: '2026-11-25',
      cycle: [twelveToSix, twelveToSix, off, off],
      label: '2/2',
    });

    const { employees } = await scheduleOf(network, monday, 8);
    expect(employees[0]?.days.map(({ work }) => work[0]?.[0] ?? null)).toEqual([
      540,
      540,
      720,
      720,
      null,
      null,
      720,
      720,
    ]);
  });

  it('lets the former pattern go on behind one that ends', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();

    await network.run(setPattern, {
      studioId: network.studioId,
      employeeIds: [employeeId],
      startsOn: monday,
      endsOn: '2026-11-24',
      cycle: [twelveToSix],
    });

    const { employees } = await scheduleOf(network, '2026-11-22', 4);
    expect(employees[0]?.days.map(({ work }) => work[0]?.[0])).toEqual([540, 720, 720, 540]);
  });

  it('[SCH-010] refuses hours at which the person works in another studio', async () => {
    const network = await server.newNetwork();
    const other = await network.build.studio();
    const employeeId = await network.build.employee({}, { studioIds: [network.studioId, other], works: false });
    const cells = [{ employeeId, day: monday }];
    await network.run(setShifts, { studioId: other, cells, plan: nineToNineDay });

    await expect(network.run(setShifts, { studioId: network.studioId, cells, plan: twelveToSix })).rejects.toBeRefusal(
      'calendar.works_elsewhere',
    );
    await expect(
      network.run(setPattern, {
        studioId: network.studioId,
        employeeIds: [employeeId],
        startsOn: '2026-11-20',
        cycle: [twelveToSix],
      }),
    ).rejects.toBeRefusal('calendar.works_elsewhere');
    expect(await dayOf(network, employeeId, monday)).toMatchObject({ work: [], otherStudio: { studioId: other } });
  });

  it('keeps drafts out of the working time until they are published', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    const draft = {
      studioId: network.studioId,
      cells: [{ employeeId, day: monday }],
      plan: twelveToSix,
      asDraft: true,
    };
    await network.run(setShifts, draft);
    const planned = await dayOf(network, employeeId, monday);
    expect(planned).toMatchObject({ work: [[540, 1260]], workMin: 720, draft: { work: [[720, 1080]] } });

    const period = { studioId: network.studioId, from: monday, to: monday };
    expect(await network.run(publishSchedule, period)).toMatchObject({ changed: 1 });

    expect(await dayOf(network, employeeId, monday)).toMatchObject({ work: [[720, 1080]], workMin: 360, draft: null });
    await network.run(setShifts, { ...draft, plan: off });
    await network.run(discardDrafts, period);
    expect(await dayOf(network, employeeId, monday)).toMatchObject({ work: [[720, 1080]], draft: null });
  });

  it('is taken back as a whole, unless somebody changed the same days since', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    const [studioId, cells] = [network.studioId, [{ employeeId, day: monday }]];
    const first = await network.run(setPattern, {
      studioId,
      employeeIds: [employeeId],
      startsOn: monday,
      cycle: [off],
    });
    await network.run(undoScheduleChange, { studioId, changeId: first.changeId });
    expect(await dayOf(network, employeeId, monday)).toMatchObject({ work: [[540, 1260]] });

    const second = await network.run(setShifts, { studioId, cells, plan: twelveToSix });
    await network.run(setShifts, { studioId, cells, plan: off });

    const undo = { studioId, changeId: second.changeId };
    await expect(network.run(undoScheduleChange, undo)).rejects.toBeRefusal('calendar.changed_since');
    await expect(network.run(undoScheduleChange, { studioId, changeId: first.changeId })).rejects.toBeRefusal(
      'calendar.nothing_to_undo',
    );
  });

  it('[SCH-004i] copies a week, lists collisions first and skips what is chosen', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee({}, { works: false });
    const [studioId, nextMonday] = [network.studioId, '2026-11-30'];
    for (const day of [monday, '2026-11-24', '2026-11-25']) {
      await network.run(setShifts, { studioId, cells: [{ employeeId, day }], plan: twelveToSix });
    }
    await network.run(setShifts, { studioId, cells: [{ employeeId, day: nextMonday }], plan: nineToNineDay });
    const copy = { studioId, employeeIds: [employeeId], from: monday, to: '2026-11-29', targets: [nextMonday] };

    const { items } = await network.read(previewCopy, copy);
    expect(items.map(({ day, collision }) => [day, collision])).toEqual([
      [nextMonday, 'exception'],
      ['2026-12-01', null],
      ['2026-12-02', null],
    ]);
    await network.run(copySchedule, { ...copy, skip: [{ employeeId, day: '2026-12-02' }] });

    const { employees } = await scheduleOf(network, nextMonday, 3);
    expect(employees[0]?.days.map(({ draft }) => draft?.work[0]?.[0] ?? null)).toEqual([720, 720, null]);
  });

  it('[SCH-004i] never writes over a plan of somebody else unasked, and takes the room along', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee({}, { works: false });
    const roomId = newId();
    const { studioId } = network;
    await network.build.insert('org.room', { id: roomId, studio_id: studioId, name: 'Room 3', kind: 'room' });
    await network.run(setShifts, { studioId, cells: [{ employeeId, day: monday }], plan: twelveToSix, roomId });
    const planned = { studioId, cells: [{ employeeId, day: '2026-11-24' }], plan: nineToNineDay, asDraft: true };
    await network.run(setShifts, planned);
    const copy = { studioId, employeeIds: [employeeId], from: monday, to: monday };
    const targets = ['2026-11-24', '2026-11-25', '2026-11-25'];

    const { items } = await network.read(previewCopy, { ...copy, targets });

    expect(items.map(({ day, collision }) => [day, collision])).toEqual([
      ['2026-11-24', 'draft'],
      ['2026-11-25', null],
    ]);
    await network.run(copySchedule, { ...copy, targets, skip: [{ employeeId, day: '2026-11-24' }] });
    const { employees } = await scheduleOf(network, '2026-11-24', 2);
    expect(employees[0]?.days.map(({ draft }) => draft?.work[0]?.[0])).toEqual([540, 720]);
    await network.run(publishSchedule, { studioId, from: '2026-11-25', to: '2026-11-25' });
    expect(await dayOf(network, employeeId, '2026-11-25')).toMatchObject({ work: [[720, 1080]], roomId });
  });

  it('takes a day that is named twice once', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    const cell = { employeeId, day: monday };

    const { changed } = await network.run(setShifts, {
      studioId: network.studioId,
      cells: [cell, cell],
      plan: twelveToSix,
    });

    expect(changed).toBe(1);
    expect(await dayOf(network, employeeId, monday)).toMatchObject({ work: [[720, 1080]] });
  });

  it('refuses breaks outside the hours and hours that overlap', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    const set = (plan: { work: [number, number][]; breaks: [number, number][] }) =>
      network.run(setShifts, { studioId: network.studioId, cells: [{ employeeId, day: monday }], plan });

    await expect(set({ work: [[600, 900]], breaks: [[880, 920]] })).rejects.toBeRefusal('calendar.break_outside_work');
    await expect(
      set({
        work: [
          [600, 900],
          [840, 960],
        ],
        breaks: [],
      }),
    ).rejects.toBeRefusal('calendar.spans_overlap');
  });
});

describe('who may do it', () => {
  const right = (scope: 'own' | 'studio', edit: boolean) => ({
    'calendar.schedule': { view: true, add: false, edit, delete: false, scope },
  });

  it('[ACC-012] with the scope "own" only one’s own row is seen', async () => {
    const network = await server.newNetwork();
    const [me, colleague] = [await network.build.employee(), await network.build.employee()];
    const actor = network.actor(me, right('own', true));

    const { employees } = await network.read(
      getSchedule,
      { studioId: network.studioId, from: monday, days: 1 },
      { actor },
    );

    expect(employees.map(({ id }) => id)).toEqual([me]);
    const hers = { studioId: network.studioId, from: monday, days: 1, employeeId: colleague };
    expect((await network.read(getSchedule, hers, { actor })).employees).toEqual([]);
    expect((await network.read(getSchedule, hers)).employees.map(({ id }) => id)).toEqual([colleague]);
    const theirs = { studioId: network.studioId, cells: [{ employeeId: colleague, day: monday }], plan: off };
    await expect(network.run(setShifts, theirs, { actor })).rejects.toBeRefusal('platform.not_found');
  });

  it('drafts are seen by those who plan, not by those who look', async () => {
    const network = await server.newNetwork();
    const viewer = await network.build.employee();
    const cells = [{ employeeId: viewer, day: monday }];
    await network.run(setShifts, { studioId: network.studioId, cells, plan: twelveToSix, asDraft: true });
    const asks = { studioId: network.studioId, from: monday, days: 1 };

    const seen = await network.read(getSchedule, asks, { actor: network.actor(viewer, right('studio', false)) });
    const planned = await network.read(getSchedule, asks, { actor: network.actor(viewer, right('studio', true)) });

    expect([seen.totals.drafts, seen.employees[0]?.days[0]?.draft]).toEqual([0, null]);
    expect(planned.totals.drafts).toBe(1);
  });

  it('another network does not exist', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    const employeeId = await theirs.build.employee();

    await expect(ours.read(getSchedule, { studioId: theirs.studioId, from: monday, days: 1 })).rejects.toBeRefusal(
      'platform.not_found',
    );
    const cells = [{ employeeId, day: monday }];
    await expect(ours.run(setShifts, { studioId: ours.studioId, cells, plan: off })).rejects.toBeRefusal(
      'calendar.not_in_studio',
    );
  });

  it('answers over HTTP: 200, 400, 403', async () => {
    const network = await server.newNetwork();
    const viewer = await network.build.employee({}, { rights: right('studio', false) });
    const url = `/api/v1/schedule?studioId=${network.studioId}&from=${monday}`;

    expect((await network.http('GET', url, { as: viewer })).status).toBe(200);
    expect((await network.http('GET', url.replace(monday, 'soon'))).status).toBe(400);
    const change = { studioId: network.studioId, cells: [{ employeeId: viewer, day: monday }], plan: off };
    expect((await network.http('PUT', '/api/v1/schedule/shifts', { as: viewer, body: change })).status).toBe(403);
    const changed = await network.http('PUT', '/api/v1/schedule/shifts', { body: change });
    expect(changed).toMatchObject({ status: 200, body: { changed: 1, visitsOutside: [] } });
  });
});
