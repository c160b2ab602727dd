import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';

const server = useServer();
const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
const at = (clock: string, on = day) => new Date(`${on}T${clock}:00+03:00`).toISOString();

const api = (network: TestNetwork, as?: string) => ({
  book: (facts: Record<string, unknown>) =>
    network.http('POST', '/api/v1/visits', { body: { studioId: network.studioId, ...facts }, ...(as ? { as } : {}) }),
  put: (id: string, what: string, body: unknown) =>
    network.http('PUT', `/api/v1/visits/${id}/${what}`, { body, ...(as ? { as } : {}) }),
  post: (id: string, what: string, body: unknown) =>
    network.http('POST', `/api/v1/visits/${id}/${what}`, { body, ...(as ? { as } : {}) }),
  get: (path: string) => network.http('GET', `/api/v1/${path}`, as ? { as } : {}),
});

/** A network with a client, a specialist and a one-hour service. */
async function salon(serviceFacts: Record<string, unknown> = {}) {
  const network = await server.newNetwork();
  const [client, specialist] = [await network.build.client(), await network.build.employee()];
  const service = await network.build.service(serviceFacts, [specialist]);
  const line = { serviceId: service, employeeId: specialist };
  return { network, client, specialist, service, line, ...api(network) };
}

describe('states of a visit', () => {
  it('[BKG-013i] goes forward, and one step back as an undo', async () => {
    const { book, put, client, line } = await salon();
    const { body: visit } = await book({ clientId: client, startsAt: at('10:00'), lines: [line] });

    const confirmed = await put(visit.id, 'state', { state: 'confirmed' });
    const completed = await put(visit.id, 'state', { state: 'completed' });
    const undone = await put(visit.id, 'state', { state: 'confirmed' });
    const wrong = await put(visit.id, 'state', { state: 'completed', version: 1 });

    expect(confirmed.body).toMatchObject({ state: 'confirmed', previousState: 'expected' });
    expect(completed.body.allowedStates).toEqual(['confirmed']);
    expect(undone.body).toMatchObject({ state: 'confirmed', previousState: null });
    expect([wrong.status, wrong.body.code]).toEqual([409, 'platform.version_conflict']);
  });

  it('[BKG-028i] a medical service without a contract is booked in pale red, but cannot be started', async () => {
    const { network, book, put, get, client, line } = await salon({ is_medical: true });
    const { body: visit } = await book({ clientId: client, startsAt: at('10:00'), lines: [line] });
    expect(visit.contractMissing).toBe(true);

    const refused = await put(visit.id, 'state', { state: 'arrived' });
    await network.build.insert('clients.contract', {
      id: newId(),
      client_id: client,
      kind: 'medical',
      number: '57',
      signed_on: day,
    });
    const started = await put(visit.id, 'state', { state: 'arrived' });

    expect([refused.status, refused.body.code]).toEqual([422, 'bookings.contract_missing']);
    expect(started.body).toMatchObject({ state: 'arrived', contractMissing: false });
    expect((await get(`visits?contractMissing=true`)).body.items).toEqual([]);
  });

  it('[BKG-010] cancelling frees the time at once; restoring takes it again or refuses', async () => {
    const { book, put, post, client, line } = await salon();
    const { body: first } = await book({ clientId: client, startsAt: at('10:00'), lines: [line] });

    const cancelled = await post(first.id, 'cancellation', { by: 'client', reason: 'ill' });
    const { body: second } = await book({ clientId: client, startsAt: at('10:30'), lines: [line] });
    const refused = await put(first.id, 'state', { state: 'expected' });
    await post(second.id, 'cancellation', { by: 'studio' });
    const restored = await put(first.id, 'state', { state: 'expected' });
    const clash = await book({ clientId: client, startsAt: at('10:30'), lines: [line] });

    expect(cancelled.body).toMatchObject({ state: 'cancelled_by_client', cancelReason: 'ill' });
    expect([refused.status, refused.body.code]).toEqual([409, 'bookings.slot_taken']);
    expect(restored.body.state).toBe('expected');
    expect(clash.status).toBe(409);
  });

  it('[BKG-004i] a client who gives up after the limit is a late cancellation', async () => {
    const { network, book, post, client, line } = await salon();
    await network.build.insert('platform.setting', {
      scope_id: network.networkId,
      key: 'booking.cancel_hours',
      value: JSON.stringify(24 * 40),
    });
    const { body: visit } = await book({ clientId: client, startsAt: at('10:00'), lines: [line] });

    const { body } = await post(visit.id, 'cancellation', { by: 'client' });

    expect(body.state).toBe('late_cancelled');
  });
});

describe('moving a visit', () => {
  it('moves in time and to another specialist, and keeps everything when the new time is taken', async () => {
    const { network, book, put, client, service, line } = await salon();
    const other = await network.build.employee();
    await network.build.insert('catalogue.service_staff', { service_id: service, employee_id: other });
    const { body: visit } = await book({ clientId: client, startsAt: at('10:00'), lines: [line] });
    await book({ clientId: client, startsAt: at('14:00'), lines: [line] });

    const moved = await put(visit.id, 'time', { startsAt: at('10:30') });
    const refused = await put(visit.id, 'time', { startsAt: at('13:30') });
    const handed = await put(visit.id, 'time', { startsAt: at('13:30'), employeeId: other });

    expect(moved.body).toMatchObject({ startsAt: at('10:30'), endsAt: at('11:30') });
    expect([refused.status, refused.body.code]).toEqual([409, 'bookings.slot_taken']);
    expect(handed.body.lines[0]).toMatchObject({ employeeId: other, startsAt: at('13:30') });
    expect((await book({ clientId: client, startsAt: at('10:30'), lines: [line] })).status).toBe(201);
  });

  it('[BKG-022i] a closed lock asks before another specialist is taken', async () => {
    const { network, book, put, client, service, line } = await salon();
    const other = await network.build.employee();
    await network.build.insert('catalogue.service_staff', { service_id: service, employee_id: other });
    const { body: visit } = await book({ clientId: client, startsAt: at('10:00'), lines: [line], lock: 'closed' });

    const asked = await put(visit.id, 'time', { employeeId: other });
    const confirmed = await put(visit.id, 'time', { employeeId: other, confirmLock: true });

    expect([asked.status, asked.body.code]).toEqual([409, 'bookings.locked_to_specialist']);
    expect(confirmed.body.lines[0].employeeId).toBe(other);
  });

  it('[BKG-015] changes lengths and services; a price stays as it was booked', async () => {
    const { network, book, put, client, specialist, line } = await salon();
    const second = await network.build.service({ duration_min: 30, price_minor: 100_000 }, [specialist]);
    const { body: visit } = await book({ clientId: client, startsAt: at('10:00'), lines: [line] });

    const { body } = await put(visit.id, 'lines', {
      lines: [{ id: visit.lines[0].id, ...line, durationMin: 90 }, { serviceId: second }],
    });

    expect(body).toMatchObject({ endsAt: at('12:00'), totalMinor: 400_000 });
    expect(body.lines.map((one: { startsAt: string }) => one.startsAt)).toEqual([at('10:00'), at('11:30')]);
    expect(body.lines[0].id).toBe(visit.lines[0].id);
  });
});

describe('what a visit needs', () => {
  it('frees the specialist during processing time for another visit', async () => {
    const { network, book, client, specialist, line } = await salon({
      duration_min: 120,
      processing_from_min: 30,
      processing_len_min: 60,
    });
    const short = await network.build.service({ duration_min: 60 }, [specialist]);
    await book({ clientId: client, startsAt: at('10:00'), lines: [line] });

    const inside = await book({ startsAt: at('10:30'), lines: [{ serviceId: short, employeeId: specialist }] });
    const across = await book({ startsAt: at('11:00'), lines: [{ serviceId: short, employeeId: specialist }] });

    expect(inside.status).toBe(201);
    expect(across.status).toBe(409);
  });

  it('[EQP-003] books a unit no more often than it has places, with its preparation', async () => {
    const { network, book, specialist } = await salon();
    const others = [await network.build.employee(), await network.build.employee()];
    const laser = await network.build.service({ duration_min: 60 }, [specialist, ...others]);
    await network.build.equipment('laser', { quantity: 2 });
    const need = {
      id: newId(),
      service_id: laser,
      equipment_kind: 'laser',
      offset_min: 10,
      length_min: 30,
      prep_after_min: 15,
    };
    await network.build.insert('catalogue.service_equipment', need);
    const attempt = (employeeId: string | undefined, clock: string) =>
      book({ startsAt: at(clock), lines: [{ serviceId: laser, employeeId }] });

    const both = [await attempt(specialist, '10:00'), await attempt(others[0], '10:00')];
    const third = await attempt(others[1], '10:00');
    const later = await attempt(others[1], '10:45');

    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect([third.status, third.body.code]).toEqual([409, 'bookings.slot_taken']);
    expect(later.status).toBe(201);
    expect(later.body.lines[0].equipment[0]).toMatchObject({ startsAt: at('10:55'), endsAt: at('11:40') });
  });

  it('[SCH-014] takes a free room, the usual one first, and refuses when all are taken', async () => {
    const network = await server.newNetwork();
    const [first, second] = [await network.build.room(), await network.build.room()];
    const people = [await network.build.employee(), await network.build.employee(), await network.build.employee()];
    const service = await network.build.service({ needs_room: true }, people);
    await network.run(
      (ctx) =>
        ctx.db
          .updateTable('staff.employee_studio')
          .set({ room_id: second })
          .where('employee_id', '=', people[0] as string)
          .execute(),
      undefined,
    );
    const attempt = (employeeId: string | undefined) =>
      api(network).book({ startsAt: at('10:00'), lines: [{ serviceId: service, employeeId }] });

    const rooms = [await attempt(people[0]), await attempt(people[1])].map(({ body }) => body.lines[0].roomId);
    const third = await attempt(people[2]);

    expect(rooms).toEqual([second, first]);
    expect(third.body.code).toBe('bookings.slot_taken');
  });

  it('[BKG-016, BKG-017i, SCH-010i] assistants are busy too; overlapping one takes a right and a reason', async () => {
    const { network, book, put, specialist, line } = await salon();
    const trainee = await network.build.employee({ can_assist: true, provides_services: false }, { works: false });
    const own = await book({ startsAt: at('10:00'), lines: [{ ...line, assistants: [{ employeeId: specialist }] }] });
    const first = await book({ startsAt: at('10:00'), lines: [{ ...line, assistants: [{ employeeId: trainee }] }] });
    const other = await network.build.employee();
    await network.build.insert('catalogue.service_staff', { service_id: line.serviceId, employee_id: other });
    const second = { serviceId: line.serviceId, employeeId: other, assistants: [{ employeeId: trainee }] };

    const warned = await book({ startsAt: at('10:30'), lines: [second] });
    const taken = await book({ startsAt: at('10:30'), lines: [second], override: { reason: 'both agreed' } });
    const removed = await put(first.body.id, 'lines', {
      lines: [{ id: first.body.lines[0].id, ...line, assistants: [] }],
    });

    expect(own.body.code).toBe('bookings.no_candidate');
    expect(first.body.lines[0].assistants).toHaveLength(1);
    expect([warned.status, warned.body.code]).toEqual([409, 'bookings.slot_taken']);
    expect(taken.body.lines[0].assistants[0].overlapReason).toBe('both agreed');
    expect(removed.body.lines[0].assistants).toEqual([]);
  });

  it('[SCH-010i] an undone cancellation brings the overlapping assistant back under the old reason', async () => {
    const { network, book, put, post, client, line } = await salon();
    const trainee = await network.build.employee({ can_assist: true, provides_services: false }, { works: false });
    await book({ startsAt: at('10:00'), lines: [{ ...line, assistants: [{ employeeId: trainee }] }] });
    const other = await network.build.employee();
    await network.build.insert('catalogue.service_staff', { service_id: line.serviceId, employee_id: other });
    const beside = { serviceId: line.serviceId, employeeId: other, assistants: [{ employeeId: trainee }] };
    const override = { reason: 'both agreed' };
    const { body: visit } = await book({ clientId: client, startsAt: at('10:30'), lines: [beside], override });
    await post(visit.id, 'cancellation', { by: 'client' });

    const restored = await put(visit.id, 'state', { state: 'expected' });
    await post(visit.id, 'cancellation', { by: 'client' });
    await book({ startsAt: at('10:30'), lines: [{ serviceId: line.serviceId, employeeId: other }] });
    const taken = await put(visit.id, 'state', { state: 'expected' });

    expect(restored.body.lines[0].assistants).toMatchObject([{ employeeId: trainee, overlapReason: 'both agreed' }]);
    expect([taken.status, taken.body.code]).toEqual([409, 'bookings.slot_taken']);
  });

  it('books outside a shift only with a reason and the right to override, and never over another visit', async () => {
    const { network, book, line } = await salon();
    const right = { view: true, add: true, edit: true, delete: false, scope: 'studio' as const };
    const clerk = await network.build.employee({}, { rights: { 'bookings.visit': right } });

    const plain = await book({ startsAt: at('21:30'), lines: [line] });
    const clerks = await api(network, clerk).book({
      startsAt: at('21:30'),
      lines: [line],
      override: { reason: 'regular guest' },
    });
    const allowed = await book({ startsAt: at('21:30'), lines: [line], override: { reason: 'regular guest' } });
    const over = await book({ startsAt: at('21:45'), lines: [line], override: { reason: 'regular guest' } });

    expect([plain.status, plain.body.code]).toEqual([422, 'bookings.studio_closed']);
    expect([clerks.status, clerks.body.code]).toEqual([403, 'bookings.may_not_override']);
    expect(allowed.status).toBe(201);
    expect(over.status).toBe(409);
  });

  it('[BKG-015] four hands at once need two different specialists', async () => {
    const { network, book, specialist, line } = await salon();
    const lines = [{ serviceId: line.serviceId }, { serviceId: line.serviceId }];

    const alone = await book({ startsAt: at('10:00'), lines, mode: 'parallel' });
    const other = await network.build.employee();
    await network.build.insert('catalogue.service_staff', { service_id: line.serviceId, employee_id: other });
    const together = await book({ startsAt: at('10:00'), lines, mode: 'parallel' });

    expect(alone.status).not.toBe(201);
    expect(new Set(together.body.lines.map((one: { employeeId: string }) => one.employeeId))).toEqual(
      new Set([specialist, other]),
    );
  });

  it('takes the price of the specialist, else of the most specific row of the price list', async () => {
    const { network, book, specialist, service, line } = await salon({ price_minor: 100 });
    const other = await network.build.employee();
    await network.build.insert('catalogue.service_staff', {
      service_id: service,
      employee_id: other,
      price_minor: 900,
      duration_min: 45,
    });
    const row = (facts: Record<string, unknown>) =>
      network.build.insert('catalogue.service_price', { id: newId(), service_id: service, ...facts });
    await row({ company_id: network.companyId, price_minor: 200 });
    await row({ studio_id: network.studioId, price_minor: 300 });

    const listed = await book({ startsAt: at('10:00'), lines: [line] });
    const own = await book({ startsAt: at('10:00'), lines: [{ serviceId: service, employeeId: other }] });

    expect(listed.body).toMatchObject({ totalMinor: 300, lines: [{ employeeId: specialist }] });
    expect(own.body).toMatchObject({ totalMinor: 900, endsAt: at('10:45') });
  });
});

describe('series, copies, holds', () => {
  it('repeats weekly at the same local time; a conflict moves to the nearest, a preview books nothing', async () => {
    const { network, book, post, client, line } = await salon();
    const inTwoWeeks = new Date(new Date(`${day}T00:00:00Z`).getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
    const { body: visit } = await book({ clientId: client, startsAt: at('10:00'), lines: [line] });
    await book({ startsAt: at('10:00', inTwoWeeks), lines: [line] });

    const preview = await post(visit.id, 'repetitions', { times: 2, preview: true });
    const refused = await post(visit.id, 'repetitions', { times: 2, onConflict: 'refuse' });
    const before = await network.events();
    const { body } = await post(visit.id, 'repetitions', { times: 2 });

    expect(preview.body.visits.map((one: { isMoved: boolean }) => one.isMoved)).toEqual([false, true]);
    expect(refused.body.code).toBe('bookings.series_conflicts');
    expect(before).toEqual(['bookings.visit_booked', 'bookings.visit_booked']);
    expect(body.visits[1]).toMatchObject({ isMoved: true, startsAt: at('09:00', inTwoWeeks), reasons: ['busy'] });
    expect(body.visits.every((one: { visitId: string | null }) => one.visitId !== null)).toBe(true);
  });

  it('copies a visit to another day', async () => {
    const { book, post, client, line } = await salon();
    const { body: visit } = await book({ clientId: client, startsAt: at('10:00'), lines: [line] });

    const { status, body } = await post(visit.id, 'copy', { startsAt: at('15:00') });

    expect(status).toBe(201);
    expect(body).toMatchObject({ startsAt: at('15:00'), client: { id: client }, totalMinor: 300_000 });
  });

  it('a hold keeps others out, is used by its holder, and gives its time back when it runs out', async () => {
    const { network, book, line } = await salon();
    const right = { view: true, add: true, edit: true, delete: false, scope: 'studio' as const };
    const clerk = await network.build.employee({}, { rights: { 'bookings.visit': right } });
    const hold = (clock: string) =>
      network.http('POST', '/api/v1/holds', {
        body: {
          studioId: network.studioId,
          serviceIds: [line.serviceId],
          employeeIds: [line.employeeId],
          startsAt: at(clock),
        },
        as: clerk,
      });
    const { body: held, status } = await hold('10:00');
    const kept = await book({ startsAt: at('10:00'), lines: [line] });
    const stolen = await book({ startsAt: at('10:00'), lines: [line], holdId: held.id });
    const used = await api(network, clerk).book({ startsAt: at('10:00'), lines: [line], holdId: held.id });
    const { body: second } = await hold('12:00');
    await network.run(
      (ctx) =>
        ctx.db
          .updateTable('calendar.hold')
          .set({ expires_at: new Date(Date.now() - 1000) })
          .where('network_id', '=', ctx.networkId)
          .where('id', '=', second.id)
          .execute(),
      undefined,
    );
    const afterwards = await book({ startsAt: at('12:00'), lines: [line] });

    expect([status, kept.status, stolen.body.code, used.status, afterwards.status]).toEqual([
      201,
      409,
      'bookings.hold_gone',
      201,
      201,
    ]);
  });
});

describe('lists', () => {
  it('[BKG-014, BKG-023, CLI-035] finds visits by number, client, specialist and service, within reach', async () => {
    const { network, book, get, client, specialist, line } = await salon({ name: 'Stone therapy' });
    const { body: visit } = await book({
      clientId: client,
      startsAt: at('10:00'),
      lines: [line],
      wantsEarlier: { before: day },
    });
    await book({ startsAt: at('12:00'), lines: [line] });
    const own = { view: true, add: false, edit: false, delete: false, scope: 'own' as const };
    const stranger = await network.build.employee({}, { rights: { 'bookings.visit': own } });

    const found = async (query: string, as?: string) =>
      (await api(network, as).get(`visits?${query}`)).body.items.map((one: { number: number }) => one.number);

    expect(await found('search=1')).toContain(visit.number);
    expect(await found('number=2')).toEqual([2]);
    expect(await found('search=stone')).toEqual([1, 2]);
    expect(await found(`search=${client.slice(-6)}`)).toEqual([1]);
    expect(await found(`employeeIds=${specialist}&sort=-startsAt`)).toEqual([2, 1]);
    expect(await found('wantsEarlier=true&clientStatus=primary')).toEqual([1]);
    expect(await found('', stranger)).toEqual([]);
    const page = (await get('visits?limit=1')).body;
    expect((await get(`visits?limit=1&cursor=${page.nextCursor}`)).body.items[0].number).toBe(2);
    const file = await network.http('GET', '/api/v1/visits/export?search=stone', {
      headers: { 'accept-language': 'en' },
    });
    expect(file.body.split('\r\n')).toHaveLength(3);
  });

  it('[CLI-037, CLI-038i, BKG-024i] sums up the visits of a client and keeps her card up to date', async () => {
    const { book, put, get, client, line } = await salon();
    const ids: string[] = [];
    for (const clock of ['10:00', '12:00', '14:00']) {
      ids.push((await book({ clientId: client, startsAt: at(clock), lines: [line] })).body.id);
    }
    for (const id of ids.slice(0, 2)) await put(id, 'state', { state: 'completed' });
    await server.deliverEvents();

    const { body } = await get(`clients/${client}/visit-summary`);
    const { body: visit } = await get(`visits/${ids[2]}`);

    expect(body).toMatchObject({
      completed: 2,
      spentMinor: 600_000,
      firstVisit: { id: ids[0] },
      lastVisit: { id: ids[1] },
    });
    expect(body.nextVisits.map((one: { id: string }) => one.id)).toEqual([ids[2]]);
    expect(visit).toMatchObject({ isFirst: false, client: { status: 'repeat' } });
  });

  it('[BKG-026i] a freed slot hints at the clients who want to come earlier', async () => {
    const { network, book, post, client, line } = await salon();
    const { body: early } = await book({ startsAt: at('10:00'), lines: [line] });
    const { body: late } = await book({
      clientId: client,
      startsAt: at('18:00'),
      lines: [line],
      wantsEarlier: { before: day },
    });
    await post(early.id, 'cancellation', { by: 'studio' });
    await server.deliverEvents();
    const hints = () => network.http('GET', `/api/v1/visits/earlier-hints?studioId=${network.studioId}`);

    const { body } = await hints();
    await network.http('DELETE', `/api/v1/visits/earlier-hints/${body.items[0].id}`);

    expect(body.items).toHaveLength(1);
    expect(body.items[0].clients).toMatchObject([{ visitId: late.id, proposedStartsAt: at('10:00') }]);
    expect((await hints()).body.items).toEqual([]);
  });

  it('[SCH-015i] explains why a time is not offered, with every resource and the nearest times', async () => {
    const { network, book, get, line } = await salon();
    await book({ startsAt: at('10:00'), lines: [line] });

    const { status, body } = await get(
      `slots/explanation?studioId=${network.studioId}&serviceIds=${line.serviceId}&startsAt=${at('10:30')}`,
    );

    expect(status).toBe(200);
    expect(body.ok).toBe(false);
    expect(body.reasons).toMatchObject([
      { code: 'busy', role: 'lead', resourceId: line.employeeId, from: at('10:00') },
    ]);
    expect(body.rules.every((rule: { ok: boolean }) => rule.ok)).toBe(true);
    expect(body.resources[0].busy).toHaveLength(1);
    expect(body.alternatives).toHaveLength(3);
  });

  it('[EQP-004, EQP-005] tells the load of apparatus over a period', async () => {
    const { network, book, get, line } = await salon();
    await network.build.equipment('laser');
    const need = { id: newId(), service_id: line.serviceId, equipment_kind: 'laser' };
    await network.build.insert('catalogue.service_equipment', need);
    await book({ startsAt: at('10:00'), lines: [line] });

    const { body } = await get(`resources/load?studioId=${network.studioId}&from=${day}&days=7&by=equipment`);

    expect(body.resources[0]).toMatchObject({ availableMin: 7 * 720, bookedMin: 60, freeMin: 7 * 720 - 60 });
    expect(body.resources[0].days[0].hours[10]).toBe(60);
  });

  it('never shows a visit to a neighbour network, nor changes one', async () => {
    const { book, line } = await salon();
    const { body: visit } = await book({ startsAt: at('10:00'), lines: [line] });
    const neighbour = await server.newNetwork();

    const answers = [
      await neighbour.http('GET', `/api/v1/visits/${visit.id}`),
      await api(neighbour).put(visit.id, 'state', { state: 'confirmed' }),
      await api(neighbour).post(visit.id, 'cancellation', { by: 'studio' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});

describe('[ACC-012i] a right to own visits only', () => {
  it('moves an own visit in time, but does not put it into a colleague’s day', async () => {
    const { network, client, book } = await salon();
    const own = { view: true, add: true, edit: true, delete: false, scope: 'own' as const };
    const me = await network.build.employee({}, { rights: { 'bookings.visit': own } });
    const colleague = await network.build.employee();
    const service = await network.build.service({}, [me, colleague]);
    const line = { serviceId: service, employeeId: me };
    const { body: visit } = await book({ clientId: client, startsAt: at('10:00'), lines: [line] });
    const mine = api(network, me);

    const moved = await mine.put(visit.id, 'time', { startsAt: at('12:00') });
    const dragged = await mine.put(visit.id, 'time', { employeeId: colleague });
    const rewritten = await mine.put(visit.id, 'lines', { lines: [{ serviceId: service, employeeId: colleague }] });
    const toAnybody = await mine.put(visit.id, 'lines', { lines: [{ serviceId: service }] });
    const byTheDesk = await api(network).put(visit.id, 'time', { employeeId: colleague });

    expect([moved.status, moved.body.startsAt]).toEqual([200, at('12:00')]);
    for (const refused of [dragged, rewritten, toAnybody]) {
      expect([refused.status, refused.body.code]).toEqual([403, 'access.forbidden']);
    }
    expect([byTheDesk.status, byTheDesk.body.lines[0].employeeId]).toEqual([200, colleague]);
  });
});
