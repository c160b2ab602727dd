import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { getEmployee } from './get-employee.ts';
import { listEmployees } from './list-employees.ts';

const server = useServer();

const own = { 'staff.employee': { view: true, add: false, edit: false, delete: false, scope: 'own' } } as const;

async function position(network: TestNetwork, facts: Record<string, unknown> = {}): Promise<string> {
  const id = newId();
  await network.build.insert('access.position', { id, name: `Position ${id.slice(-6)}`, ...facts });
  return id;
}

const add = (network: TestNetwork, body: Record<string, unknown>) =>
  network.http('POST', '/api/v1/employees', {
    body: { firstName: 'Nina', lastName: 'Savelieva', places: [{ studioId: network.studioId }], ...body },
  });

const names = (items: readonly { firstName: string }[]) => items.map(({ firstName }) => firstName);

describe('adding an employee', () => {
  it('[ACC-005] [STF-002] takes the name first, then position and grade', async () => {
    const network = await server.newNetwork();
    const positionId = await position(network);
    const gradeId = newId();
    await network.build.insert('access.grade', { id: gradeId, position_id: positionId, name: 'Senior', level: 2 });

    const added = await add(network, { roles: [{ positionId, gradeId, studioIds: [network.studioId] }] });

    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({
      firstName: 'Nina',
      accountState: 'no_sign_in',
      places: [{ studioId: network.studioId }],
      roles: [{ positionId, gradeId, gradeLevel: 2 }],
    });
    expect(await network.events()).toContain('staff.employee_added');
  });

  it('[ACC-016] [STF-020] S3.1: a trainee with the free role uses no paid seat', async () => {
    const network = await server.newNetwork();
    const paid = async () => (await network.http('GET', '/api/v1/seats')).body;
    const before = await paid();
    const viewOnly = await position(network, { name: 'View only', is_free_seat: true });

    const { status } = await add(network, {
      email: 'trainee@salus.test',
      providesServices: false,
      canAssist: true,
      roles: [{ positionId: viewOnly, studioIds: [network.studioId] }],
    });

    expect(status).toBe(201);
    expect((await paid()).paid).toBe(before.paid);
  });

  it('[ACC-017] whoever is to assist needs a role, even without ever signing in', async () => {
    const network = await server.newNetwork();

    const refused = await add(network, { canAssist: true });

    expect(refused).toMatchObject({ status: 422, body: { code: 'staff.role_needed_to_assist' } });
    const plain = await add(network, {});
    const later = await network.http('PATCH', `/api/v1/employees/${plain.body.id}`, { body: { canAssist: true } });
    expect(later).toMatchObject({ status: 422, body: { code: 'staff.role_needed_to_assist' } });
  });

  it('[ACC-014] refuses a phone or an e-mail that somebody else signs in with', async () => {
    const network = await server.newNetwork();
    await add(network, { email: 'nina@salus.test' });

    expect((await add(network, { email: 'Nina@salus.test' })).status).toBe(409);
  });

  it('with the same id again answers the employee that is there', async () => {
    const network = await server.newNetwork();
    const id = newId();

    const [first, second] = [await add(network, { id }), await add(network, { id })];

    expect(second.body).toEqual(first.body);
  });

  it('refuses a department of another studio', async () => {
    const network = await server.newNetwork();
    const departmentId = newId();
    await network.build.insert('org.department', {
      id: departmentId,
      studio_id: await network.build.studio(),
      name: 'Baths',
    });

    const refused = await add(network, { places: [{ studioId: network.studioId, departmentId }] });

    expect(refused.body.code).toBe('staff.place_unknown');
  });
});

describe('the card', () => {
  it('[STF-003] [STF-021] [STF-022] S3.2: "available for assisting" is switched on and saved', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();

    const { body } = await network.http('PATCH', `/api/v1/employees/${employeeId}`, {
      body: { version: 1, canAssist: true, assistDepartmentIds: [], breakAfterMin: 15 },
    });

    // A full employee who also assists stays in the journal [STF-024i].
    expect(body).toMatchObject({ canAssist: true, providesServices: true, shownInJournal: true, breakAfterMin: 15 });
    const stale = await network.http('PATCH', `/api/v1/employees/${employeeId}`, { body: { version: 1, about: 'x' } });
    expect(stale).toMatchObject({ status: 409, body: { code: 'platform.version_conflict' } });
  });

  it('[ACC-018] another position counts from the next request on, without a new sign-in', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee({}, { rights: own });
    const list = () => network.http('GET', '/api/v1/employees', { as: employeeId });
    expect((await list()).status).toBe(200);

    const positionId = await position(network);
    await network.http('PATCH', `/api/v1/employees/${employeeId}`, {
      body: { roles: [{ positionId, studioIds: [network.studioId] }] },
    });

    expect((await list()).status).toBe(403);
  });

  it('[STF-016] [STF-016i] shows the birthday to colleagues without the year', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee({ born_on: '1990-06-14', hired_on: '2022-10-03' });
    const colleague = network.actor(newId(), { 'staff.employee': { ...own['staff.employee'], scope: 'studio' } });

    expect(await network.read(getEmployee, { employeeId }, { actor: colleague })).toMatchObject({
      birthday: { month: 6, day: 14 },
      bornOn: null,
      hiredOn: '2022-10-03',
    });
    expect(await network.read(getEmployee, { employeeId })).toMatchObject({ bornOn: '1990-06-14' });
  });

  it('[STF-017] a change is kept with the old and the new value', async () => {
    const network = await server.newNetwork();
    const employeeId = await network.build.employee();
    await network.http('PATCH', `/api/v1/employees/${employeeId}`, { body: { jobTitle: 'Lead' } });

    const rows = await network.read(
      (ctx) =>
        ctx.db
          .selectFrom('platform.audit')
          .select(['before', 'after'])
          .where('network_id', '=', ctx.networkId)
          .where('object_id', '=', employeeId)
          .where('action', '=', 'employee.edit')
          .execute(),
      undefined,
    );

    expect(rows).toEqual([{ before: { jobTitle: '' }, after: { jobTitle: 'Lead' } }]);
  });
});

describe('the list', () => {
  it('[STF-001] [STF-001i] finds by name, phone, e-mail and position', async () => {
    const network = await server.newNetwork();
    const positionId = await position(network, { name: 'Physiotherapist' });
    await network.build.employee({ first_name: 'Anna', last_name: 'Orlova', phone: '+79161234567' });
    await network.build.employee({ first_name: 'Boris', email: 'boris@salus.test' });
    await add(network, { firstName: 'Vera', lastName: '', roles: [{ positionId, studioIds: [] }] });
    const found = async (q: string) => names((await network.read(listEmployees, { q })).items);

    expect(await found('orl ann')).toEqual(['Anna']);
    expect(await found('8 916 123-45-67'.replaceAll(' ', ''))).toEqual(['Anna']);
    expect(await found('boris@')).toEqual(['Boris']);
    expect(await found('physio')).toEqual(['Vera']);
    expect(await found('100%')).toEqual([]);
  });

  it('[STF-001i] filters by studio, position, grade and state', async () => {
    const network = await server.newNetwork();
    const other = await network.build.studio();
    await network.build.employee({ first_name: 'Here' });
    await network.build.employee({ first_name: 'There' }, { studioIds: [other] });
    const away = await network.build.employee({ first_name: 'Away' });
    await network.build.employee({ first_name: 'Gone', state: 'dismissed', dismissed_on: '2026-01-31' });
    const hour = 3_600_000;
    await network.build.insert('calendar.absence', {
      id: newId(),
      employee_id: away,
      kind: 'vacation',
      starts_at: new Date(Date.now() - hour),
      ends_at: new Date(Date.now() + hour),
    });

    const found = async (query: object) => names((await network.read(listEmployees, query)).items).sort();
    expect(await found({ studioId: network.studioId })).toEqual(['Away', 'Here']);
    expect(await found({ state: 'on_leave' })).toEqual(['Away']);
    expect(await found({ state: 'active' })).toEqual(['Here', 'There']);
    expect(await found({ state: 'dismissed' })).toEqual(['Gone']);
    expect(await found({ gradeId: newId() })).toEqual([]);
  });

  it('goes page by page without a gap or a repeat, in both directions', async () => {
    const network = await server.newNetwork();
    for (const name of ['Anna', 'Boris', 'Clara', 'Dora', 'Emil']) await network.build.employee({ first_name: name });

    const all = async (sort: 'name' | '-name') => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await network.read(listEmployees, { limit: 2, sort, cursor });
        expect(page.total).toBe(5);
        seen.push(...names(page.items));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return seen;
    };

    expect(await all('name')).toEqual(['Anna', 'Boris', 'Clara', 'Dora', 'Emil']);
    expect(await all('-name')).toEqual(['Emil', 'Dora', 'Clara', 'Boris', 'Anna']);
  });

  it('[SCH-020i] keeps the order that the studio sets, not the alphabet', async () => {
    const network = await server.newNetwork();
    const [anna, boris] = [
      await network.build.employee({ first_name: 'Anna' }),
      await network.build.employee({ first_name: 'Boris' }),
    ];
    await network.http('PUT', `/api/v1/studios/${network.studioId}/journal-order`, {
      body: { employeeIds: [boris, anna] },
    });

    const { items } = await network.read(listEmployees, { sort: 'journal', studioId: network.studioId });

    expect(names(items)).toEqual(['Boris', 'Anna']);
  });
});

describe('who may see whom', () => {
  it('[ACC-012] a specialist with the scope "own" sees the own card only', async () => {
    const network = await server.newNetwork();
    const [me, colleague] = [
      await network.build.employee({ first_name: 'Me' }, { rights: own }),
      await network.build.employee({ first_name: 'Other' }),
    ];

    const list = await network.http('GET', '/api/v1/employees', { as: me });

    expect(names(list.body.items)).toEqual(['Me']);
    expect((await network.http('GET', `/api/v1/employees/${colleague}`, { as: me })).status).toBe(404);
    const edit = await network.http('PATCH', `/api/v1/employees/${me}`, { as: me, body: { about: 'x' } });
    expect(edit.status).toBe(403);
  });

  it('a manager of one studio neither sees nor moves people of another', async () => {
    const network = await server.newNetwork();
    const other = await network.build.studio();
    const rights = { 'staff.employee': { view: true, add: true, edit: true, delete: true, scope: 'studio' } } as const;
    const manager = await network.build.employee({}, { rights });
    const [theirs, ours] = [
      await network.build.employee({}, { studioIds: [other] }),
      await network.build.employee({}, { studioIds: [network.studioId] }),
    ];
    const patch = (id: string, body: object) => network.http('PATCH', `/api/v1/employees/${id}`, { as: manager, body });

    expect((await patch(theirs, { about: 'x' })).status).toBe(404);
    expect((await patch(ours, { places: [{ studioId: other }] })).status).toBe(404);
    expect((await patch(ours, { about: 'Kind' })).body).toMatchObject({ about: 'Kind' });
  });

  it('the employees of another network do not exist', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    const employeeId = await theirs.build.employee();

    expect((await ours.http('GET', `/api/v1/employees/${employeeId}`)).status).toBe(404);
    expect((await ours.http('GET', '/api/v1/employees')).body.items).toEqual([]);
    expect((await ours.http('PATCH', `/api/v1/employees/${employeeId}`, { body: { about: 'x' } })).status).toBe(404);
  });
});
