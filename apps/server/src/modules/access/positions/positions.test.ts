import { describe, expect, it } from 'vitest';
import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { ResourceRight } from '../../../platform/rights.ts';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';
import { effectiveRights } from '../effective-rights.ts';
import { createPresetPositions } from './create-preset-positions.ts';
import { saveRights } from './save-rights.ts';

const server = useServer();

const right = (allowed: string, scope: ResourceRight['scope']): ResourceRight => ({
  view: allowed.includes('view'),
  add: allowed.includes('add'),
  edit: allowed.includes('edit'),
  delete: allowed.includes('delete'),
  scope,
});

async function newPosition(network: TestNetwork, body: Record<string, unknown> = {}) {
  const answer = await network.http('POST', '/api/v1/positions', { body: { name: `Desk ${newId()}`, ...body } });
  expect(answer.status).toBe(201);
  return answer.body;
}

const addGrade = async (network: TestNetwork, positionId: string, body: Record<string, unknown> = {}) =>
  (await network.http('POST', `/api/v1/positions/${positionId}/grades`, { body })).body;

describe('positions', () => {
  it('[ACC-002] [ACC-003] are added and listed with their grades', async () => {
    const network = await server.newNetwork();
    const position = await newPosition(network, { name: 'Masseur', group: 'specialists', description: 'Hands' });
    await addGrade(network, position.id, { salaryFactorPercent: 120 });
    await addGrade(network, position.id, { name: 'Senior' });

    const { body } = await network.http('GET', '/api/v1/positions', { headers: { 'accept-language': 'en' } });

    expect(body.items).toMatchObject([
      {
        name: 'Masseur',
        group: 'specialists',
        description: 'Hands',
        holders: 0,
        grades: [
          { name: 'Grade 1', level: 1, salaryFactorPercent: 120 },
          { name: 'Senior', level: 2, salaryFactorPercent: 100 },
        ],
      },
    ]);
  });

  it('[ACC-003i] are archived when in use, and deleted only when nobody ever held them', async () => {
    const network = await server.newNetwork();
    const [used, unused] = [await newPosition(network), await newPosition(network)];
    const employee = await network.build.employee();
    await network.http('PUT', `/api/v1/accounts/${employee}/assignments`, {
      body: { assignments: [{ positionId: used.id, studioIds: [network.studioId] }] },
    });

    const refused = await network.http('DELETE', `/api/v1/positions/${used.id}`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'access.position_in_use', details: { holders: 1 } } });
    expect((await network.http('DELETE', `/api/v1/positions/${unused.id}`)).status).toBe(204);
    await network.http('PUT', `/api/v1/positions/${used.id}/archival`, { body: { isArchived: true } });

    const listed = await network.http('GET', '/api/v1/positions');
    const archived = await network.http('GET', '/api/v1/positions?archived=true');
    expect(listed.body.items.map(({ id }: { id: string }) => id)).not.toContain(used.id);
    expect(archived.body.items).toMatchObject([{ id: used.id, holders: 1 }]);
    expect((await network.http('GET', `/api/v1/accounts/${employee}`)).body.assignments).toHaveLength(1);
  });

  it('[ACC-004] of which a grade states its influence on the salary', async () => {
    const network = await server.newNetwork();
    const position = await newPosition(network);
    const { grades } = await addGrade(network, position.id, { salaryFactorPercent: 100 });

    const { body } = await network.http('PATCH', `/api/v1/positions/${position.id}/grades/${grades[0].id}`, {
      body: { salaryFactorPercent: 145 },
    });

    expect(body.grades[0]).toMatchObject({ salaryFactorPercent: 145 });
  });

  it('refuses a second grade of one level and a second position of one name', async () => {
    const network = await server.newNetwork();
    const position = await newPosition(network, { name: 'Desk' });
    await addGrade(network, position.id, { level: 2 });

    const grade = await network.http('POST', `/api/v1/positions/${position.id}/grades`, { body: { level: 2 } });
    const twin = await network.http('POST', '/api/v1/positions', { body: { name: ' desk ' } });

    expect(grade).toMatchObject({ status: 409, body: { code: 'access.grade_level_taken' } });
    expect(twin).toMatchObject({ status: 409, body: { code: 'access.position_name_taken' } });
  });

  it('answers a repeated creation with the position that is there', async () => {
    const network = await server.newNetwork();
    const id = newId();

    const first = await newPosition(network, { id, name: 'Once' });
    const again = await newPosition(network, { id, name: 'Once' });

    expect(again).toEqual(first);
    expect((await network.http('GET', '/api/v1/positions')).body.items).toHaveLength(1);
  });

  it('are copied with rights and grades', async () => {
    const network = await server.newNetwork();
    const presets = await network.run((ctx: CommandCtx) => createPresetPositions(ctx, 'spa'), undefined);
    const original = (await network.http('GET', `/api/v1/positions/${presets.administrator?.positionId}`)).body;

    const copy = await newPosition(network, { name: 'Night desk', copyOf: original.id });

    expect(copy.rights).toEqual(original.rights);
    expect(copy.grades.map(({ rights }: { rights: object }) => rights)).toEqual(
      original.grades.map(({ rights }: { rights: object }) => rights),
    );
    expect(copy.people).toEqual([]);
  });

  it('keeps a ready-made name translated until somebody changes it', async () => {
    const network = await server.newNetwork();
    const presets = await network.run((ctx: CommandCtx) => createPresetPositions(ctx, 'spa'), undefined);
    const url = `/api/v1/positions/${presets.administrator?.positionId}`;
    const name = async (language: string) =>
      (await network.http('GET', url, { headers: { 'accept-language': language } })).body.name;

    expect([await name('ru'), await name('en')]).toEqual(['Администратор', 'Administrator']);
    await network.http('PATCH', url, { body: { description: 'Desk', name: 'Administrator' } });
    expect(await name('ru')).toBe('Администратор');
    await network.http('PATCH', url, { body: { name: 'Front desk' } });
    expect([await name('ru'), await name('en')]).toEqual(['Front desk', 'Front desk']);
  });
});

describe('the matrix', () => {
  it('[ACC-006i] makes adding, editing and deleting imply viewing', () => {
    for (const action of ['add', 'edit', 'delete'] as const) {
      const cells = { ...right('', 'studio'), [action]: true };
      expect(effectiveRights({ 'clients.client': cells })['clients.client']).toMatchObject({ view: true });
    }
  });

  it('[ACC-008] lets a grade widen and narrow single cells and inherit the others', async () => {
    const network = await server.newNetwork();
    const position = await newPosition(network);
    const { grades } = await addGrade(network, position.id);
    const rights = { 'access.audit': right('view', 'studio'), 'access.account': right('view edit', 'studio') };

    const saved = await network.http('PUT', `/api/v1/positions/${position.id}/rights`, {
      body: {
        version: position.version,
        rights,
        grades: [
          {
            gradeId: grades[0].id,
            rights: { 'access.account': { edit: false, add: true }, 'access.audit': { view: true, scope: 'studio' } },
          },
        ],
      },
    });

    expect(saved.status).toBe(200);
    expect(saved.body.rights).toEqual(rights);
    // The cell that only repeats the position inherits.
    expect(saved.body.grades[0].rights).toEqual({ 'access.account': { edit: false, add: true } });
    const effective = await network.http(
      'GET',
      `/api/v1/positions/${position.id}/effective-rights?gradeId=${grades[0].id}`,
    );
    expect(effective.body.rights['access.account']).toEqual(right('view add', 'studio'));
    expect(effective.body.rights['access.audit']).toEqual(right('view', 'studio'));
    expect(effective.body.differences).toEqual([
      { resource: 'access.account', gained: ['add'], lost: ['edit'], scopeBefore: 'studio', scopeAfter: 'studio' },
    ]);
  });

  it('refuses to save over somebody else’s change', async () => {
    const network = await server.newNetwork();
    const position = await newPosition(network);
    const save = (version: number) =>
      network.http('PUT', `/api/v1/positions/${position.id}/rights`, { body: { version, rights: {}, grades: [] } });

    expect((await save(position.version)).status).toBe(200);
    expect(await save(position.version)).toMatchObject({ status: 409, body: { code: 'platform.version_conflict' } });
  });

  it('refuses rights, actions and scopes that do not exist', async () => {
    const network = await server.newNetwork();
    const position = await newPosition(network);
    for (const rights of [
      { 'no.thing': right('view', 'studio') },
      { 'access.audit': right('view delete', 'studio') },
      { 'access.api_key': right('view', 'own') },
    ]) {
      const answer = await network.http('PUT', `/api/v1/positions/${position.id}/rights`, {
        body: { version: position.version, rights, grades: [] },
      });
      expect(answer).toMatchObject({ status: 422, body: { code: 'access.unknown_right' } });
    }
  });

  it('[ACC-016] refuses managing rights on a free seat', async () => {
    const network = await server.newNetwork();
    const seat = await newPosition(network, { isFreeSeat: true });

    const answer = await network.http('PUT', `/api/v1/positions/${seat.id}/rights`, {
      body: { version: seat.version, rights: { 'access.account': right('view add', 'studio') }, grades: [] },
    });

    expect(answer).toMatchObject({ status: 422, body: { code: 'access.free_seat_only_views' } });
  });

  it('does not let anybody write rights that they lack, but lets what stood there stay', async () => {
    const network = await server.newNetwork();
    const position = await newPosition(network);
    const strong = { 'access.api_key': right('view add', 'network') };
    await network.run(saveRights, { positionId: position.id, version: position.version, rights: strong, grades: [] });
    const rights = { 'access.position': right('view edit', 'network'), 'access.audit': right('view', 'studio') };
    const editor = await network.build.employee({}, { rights });
    const save = (wanted: object, version: number) =>
      network.http('PUT', `/api/v1/positions/${position.id}/rights`, {
        as: editor,
        body: { version, rights: wanted, grades: [] },
      });
    const version = position.version + 1;

    for (const wanted of [
      { ...strong, 'access.account': right('view', 'studio') },
      { ...strong, 'access.audit': right('view', 'network') },
      { 'access.api_key': right('view add delete', 'network') },
    ]) {
      expect(await save(wanted, version)).toMatchObject({ status: 403, body: { code: 'access.wider_than_own' } });
    }
    expect((await save({ ...strong, 'access.audit': right('view', 'studio') }, version)).status).toBe(200);
  });

  it('does not let the head of one company change a position held in another', async () => {
    const network = await server.newNetwork();
    const companyId = newId();
    await network.build.insert('org.company', { id: companyId, kind: 'franchise', name: 'Partner' });
    const theirs = await network.build.studio({ company_id: companyId });
    const position = await newPosition(network);
    const rights = { 'access.position': right('view edit', 'company') };
    const editor = await network.build.employee({}, { rights });
    const rename = () =>
      network.http('PATCH', `/api/v1/positions/${position.id}`, { as: editor, body: { description: 'x' } });
    expect((await rename()).status).toBe(200);

    const holder = await network.build.employee({}, { studioIds: [theirs] });
    await network.http('PUT', `/api/v1/accounts/${holder}/assignments`, {
      body: { assignments: [{ positionId: position.id, studioIds: [theirs] }] },
    });

    expect(await rename()).toMatchObject({ status: 403, body: { code: 'access.holders_out_of_reach' } });
  });

  it('[STF-017i] is written to the history cell by cell', async () => {
    const network = await server.newNetwork();
    const position = await newPosition(network);

    await network.run(saveRights, {
      positionId: position.id,
      version: position.version,
      rights: { 'access.audit': right('view', 'studio') },
      grades: [],
    });

    const { body } = await network.http('GET', `/api/v1/audit?objectId=${position.id}&action=position.rights`);
    expect(body.items).toMatchObject([{ after: { 'position · access.audit': 'view studio' } }]);
  });

  it('offers every declared resource with its actions and scopes', async () => {
    const network = await server.newNetwork();

    const { body } = await network.http('GET', '/api/v1/rights-catalogue');

    const all = body.sections.flatMap(({ resources }: { resources: object[] }) => resources);
    expect(all).toContainEqual({ name: 'access.api_key', actions: ['view', 'add', 'delete'], scopes: ['network'] });
  });
});
