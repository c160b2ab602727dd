import { describe, expect, it } from 'vitest';
import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { ResourceRight, Rights } from '../../../platform/rights.ts';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';
import { createPresetPositions } from '../positions/create-preset-positions.ts';
import { blockAccount, unblockAccount } from './block-account.ts';
import { createAccount } from './create-account.ts';
import { countSeats } from './seats.ts';
import { setAssignments } from './set-assignments.ts';
import { setOwnership } from './set-ownership.ts';
import { updateAccountContacts } from './update-account-contacts.ts';

const server = useServer();

const right = (allowed: string, scope: ResourceRight['scope']): ResourceRight => ({
  view: allowed.includes('view'),
  add: allowed.includes('add'),
  edit: allowed.includes('edit'),
  delete: allowed.includes('delete'),
  scope,
});

async function position(network: TestNetwork, rights: Rights, facts: Record<string, unknown> = {}): Promise<string> {
  const id = newId();
  await network.build.insert('access.position', { id, name: `P ${id}`, rights: JSON.stringify(rights), ...facts });
  return id;
}

async function grade(network: TestNetwork, positionId: string, level: number, rights: object = {}): Promise<string> {
  const id = newId();
  await network.build.insert('access.grade', {
    id,
    position_id: positionId,
    name: `Grade ${level}`,
    level,
    rights: JSON.stringify(rights),
  });
  return id;
}

const at = (positionId: string, studioIds: string[], gradeId: string | null = null) => ({
  positionId,
  gradeId,
  studioIds,
  regionIds: [],
  companyIds: [],
});

describe('assigning', () => {
  it('[ACC-018] changes rights at once, without a new sign-in', async () => {
    const network = await server.newNetwork();
    const employee = await network.build.employee();
    const desk = await position(network, { 'access.audit': right('view', 'studio') });
    const [one, two] = [
      await grade(network, desk, 1),
      await grade(network, desk, 2, { 'access.position': { view: true, scope: 'network' } }),
    ];
    await network.run(setAssignments, { accountId: employee, assignments: [at(desk, [network.studioId], one)] });
    const asks = async () => (await network.http('GET', '/api/v1/positions', { as: employee })).status;

    expect(await asks()).toBe(403);
    await network.run(setAssignments, { accountId: employee, assignments: [at(desk, [network.studioId], two)] });
    expect(await asks()).toBe(200);
    await network.run(setAssignments, { accountId: employee, assignments: [at(desk, [network.studioId], one)] });
    expect(await asks()).toBe(403);
  });

  it('[ACC-007] hides what is not allowed and refuses the direct request too', async () => {
    const network = await server.newNetwork();
    const employee = await network.build.employee({}, { rights: { 'access.position': right('view', 'network') } });
    const desk = await position(network, {});

    const session = await network.http('GET', '/api/v1/session', { as: employee });
    const change = await network.http('PATCH', `/api/v1/positions/${desk}`, { as: employee, body: { name: 'Mine' } });

    expect(session.body.rights['access.position']).toMatchObject({ view: true, edit: false });
    expect(change).toMatchObject({ status: 403, body: { code: 'platform.forbidden' } });
  });

  it('[ACC-012i] lets one person hold several positions, each in its own places', async () => {
    const network = await server.newNetwork();
    const second = await network.build.studio();
    const employee = await network.build.employee();
    const [desk, boss] = [
      await position(network, { 'access.audit': right('view', 'studio') }),
      await position(network, { 'staff.employee': right('view', 'studio') }),
    ];

    await network.run(setAssignments, {
      accountId: employee,
      assignments: [at(desk, [network.studioId]), at(boss, [second])],
    });

    const { body } = await network.http('GET', '/api/v1/session', { as: employee });
    expect(Object.keys(body.rights).sort()).toEqual(['access.audit', 'staff.employee']);
    expect(body.studios).toHaveLength(2);
  });

  it('[ACC-012] gives a regional head all points of the region and none outside', async () => {
    const network = await server.newNetwork();
    const regionId = newId();
    await network.build.insert('org.region', { id: regionId, name: 'North' });
    const inside = [
      await network.build.studio({ region_id: regionId }),
      await network.build.studio({ region_id: regionId }),
    ];
    const employee = await network.build.employee();
    const head = await position(network, { 'access.audit': right('view', 'region') });

    await network.run(setAssignments, {
      accountId: employee,
      assignments: [{ positionId: head, gradeId: null, studioIds: [], regionIds: [regionId], companyIds: [] }],
    });

    const { body } = await network.http('GET', '/api/v1/session', { as: employee });
    expect(body.studios.map(({ id }: { id: string }) => id).sort()).toEqual(inside.sort());
  });

  it('refuses rights that the giver does not have', async () => {
    const network = await server.newNetwork();
    const employee = await network.build.employee();
    const giver = network.actor(newId(), {
      'access.account': right('view edit', 'studio'),
      'clients.client': right('view', 'studio'),
    });
    const strong = await position(network, { 'clients.client': right('view delete', 'studio') });
    const wide = await position(network, { 'clients.client': right('view', 'network') });

    for (const positionId of [strong, wide]) {
      await expect(
        network.run(
          setAssignments,
          { accountId: employee, assignments: [at(positionId, [network.studioId])] },
          { actor: giver },
        ),
      ).rejects.toBeRefusal('access.wider_than_own');
    }
  });

  it('refuses places that the giver does not reach', async () => {
    const network = await server.newNetwork();
    const elsewhere = await network.build.studio();
    const employee = await network.build.employee();
    const giver = network.actor(newId(), { 'clients.client': right('view', 'studio') });
    const desk = await position(network, { 'clients.client': right('view', 'studio') });
    const give = (studioId: string) =>
      network.run(setAssignments, { accountId: employee, assignments: [at(desk, [studioId])] }, { actor: giver });

    await expect(give(elsewhere)).rejects.toBeRefusal('access.wider_than_own');
    await expect(give(network.studioId)).resolves.toBeUndefined();
  });

  it('does not let anybody raise themselves', async () => {
    const network = await server.newNetwork();
    const rights = { 'access.account': right('view edit', 'studio') };
    const employee = await network.build.employee({}, { rights });
    const boss = await position(network, { 'access.api_key': right('view add', 'network') });

    const answer = await network.http('PUT', `/api/v1/accounts/${employee}/assignments`, {
      as: employee,
      body: { assignments: [{ positionId: boss, studioIds: [network.studioId] }] },
    });

    expect(answer).toMatchObject({ status: 403, body: { code: 'access.wider_than_own' } });
  });

  it('refuses a grade of another position and archived positions', async () => {
    const network = await server.newNetwork();
    const employee = await network.build.employee();
    const [desk, other] = [await position(network, {}), await position(network, {}, { archived_at: new Date() })];
    const foreign = await grade(network, other, 1);
    const give = (positionId: string, gradeId: string | null) =>
      network.run(setAssignments, { accountId: employee, assignments: [at(positionId, [network.studioId], gradeId)] });

    await expect(give(desk, foreign)).rejects.toBeRefusal('access.grade_of_another_position');
    await expect(give(other, null)).rejects.toBeRefusal('access.position_archived');
  });

  it('does not know positions of another network', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    const employee = await ours.build.employee();
    const foreign = await position(theirs, {});

    await expect(
      ours.run(setAssignments, { accountId: employee, assignments: [at(foreign, [ours.studioId])] }),
    ).rejects.toBeRefusal('platform.not_found');
  });
});

describe('seats', () => {
  it('[ACC-016] [S3] does not count a trainee with "View only"', async () => {
    const network = await server.newNetwork();
    const positions = await network.run((ctx: CommandCtx) => createPresetPositions(ctx, 'spa'), undefined);
    const before = await network.read(countSeats, undefined);
    const { id } = await network.run(createAccount, {
      displayName: 'Trainee',
      email: `${newId()}@example.com`,
      password: 'long enough words',
    });
    await network.run(setAssignments, {
      accountId: id,
      assignments: [at(positions.view_only?.positionId ?? '', [network.studioId])],
    });

    expect(await network.read(countSeats, undefined)).toEqual({ paid: before.paid, free: before.free + 1 });

    await network.run(setAssignments, {
      accountId: id,
      assignments: [
        at(positions.view_only?.positionId ?? '', [network.studioId]),
        at(positions.trainer?.positionId ?? '', [network.studioId]),
      ],
    });
    expect(await network.read(countSeats, undefined)).toEqual({ paid: before.paid + 1, free: before.free });
  });

  it('[ACC-017] keeps a role for somebody who never signs in, without a seat', async () => {
    const network = await server.newNetwork();
    const before = await network.read(countSeats, undefined);
    const desk = await position(network, {});

    const { id } = await network.run(createAccount, { displayName: 'Assistant' });
    await network.run(setAssignments, { accountId: id, assignments: [at(desk, [network.studioId])] });

    expect(await network.read(countSeats, undefined)).toEqual(before);
    const { body } = await network.http('GET', `/api/v1/accounts/${id}`);
    expect(body).toMatchObject({ state: 'no_sign_in', assignments: [{ positionId: desk }] });
  });
});

describe('contacts', () => {
  it('refuses an e-mail or phone of somebody else in the team, and says which', async () => {
    const network = await server.newNetwork();
    const email = `${newId()}@example.com`;
    const { id } = await network.run(createAccount, { displayName: 'One', email });
    const other = await network.run(createAccount, { displayName: 'Two', phone: '+7 916 000-11-22' });

    await expect(network.run(createAccount, { displayName: 'Three', email: email.toUpperCase() })).rejects.toBeRefusal(
      'access.contact_taken',
    );
    await expect(network.run(updateAccountContacts, { accountId: id, phone: '8 916 000 11 22' })).rejects.toBeRefusal(
      'access.contact_taken',
    );
    await network.run(updateAccountContacts, { accountId: other.id, phone: null });
    await network.run(updateAccountContacts, { accountId: id, phone: '8 916 000 11 22' });
    const { body } = await network.http('GET', `/api/v1/accounts/${id}`);
    expect(body.phone).toBe('+79160001122');
  });

  it('does not let a person take over the account of somebody with more rights by its e-mail', async () => {
    const network = await server.newNetwork();
    const victim = await network.build.employee({}, { rights: { 'access.api_key': right('view add', 'network') } });
    const actor = network.actor(newId(), { 'access.account': right('view edit', 'studio') });

    await expect(
      network.run(updateAccountContacts, { accountId: victim, email: 'me@example.com' }, { actor }),
    ).rejects.toBeRefusal('access.wider_than_own');
    await expect(
      network.run(updateAccountContacts, { accountId: network.ownerId, email: 'me@example.com' }, { actor }),
    ).rejects.toBeRefusal('access.owners_only');
  });
});

describe('shutting out', () => {
  it('ends the sessions at once, and lets in again', async () => {
    const network = await server.newNetwork();
    const employee = await network.build.employee();
    const status = async () => (await network.http('GET', '/api/v1/session', { as: employee })).status;
    expect(await status()).toBe(200);

    await network.run(blockAccount, employee);

    expect(await status()).toBe(401);
    await network.run(unblockAccount, employee);
    expect(await status()).toBe(401); // the old session stays ended
    const { body } = await network.http('GET', `/api/v1/accounts/${employee}`);
    expect(body.state).toBe('no_sign_in');
  });

  it('keeps the last owner, and oneself', async () => {
    const network = await server.newNetwork();
    await expect(network.run(blockAccount, network.ownerId)).rejects.toBeRefusal('access.not_yourself');
    await expect(network.run(setOwnership, { accountId: network.ownerId, isOwner: false })).rejects.toBeRefusal(
      'access.last_owner',
    );

    const second = await network.build.employee();
    await network.run(setOwnership, { accountId: second, isOwner: true });
    await network.run(setOwnership, { accountId: network.ownerId, isOwner: false });
    await expect(network.run(setOwnership, { accountId: second, isOwner: false })).rejects.toBeRefusal(
      'access.owners_only',
    );
  });

  it('leaves one owner when two remove each other at the same moment', async () => {
    const network = await server.newNetwork();
    const second = await network.build.employee();
    await network.run(setOwnership, { accountId: second, isOwner: true });
    const asSecond = { ...network.owner, id: second };

    const results = await Promise.allSettled([
      network.run(blockAccount, second),
      network.run(blockAccount, network.ownerId, { actor: asSecond }),
    ]);

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is refused against whoever has more rights', async () => {
    const network = await server.newNetwork();
    const boss = await network.build.employee({}, { rights: { 'access.api_key': right('view', 'network') } });
    const clerk = await network.build.employee({}, { rights: { 'access.account': right('view edit', 'studio') } });

    const answer = await network.http('PUT', `/api/v1/accounts/${boss}/block`, {
      as: clerk,
      body: { isBlocked: true },
    });

    expect(answer).toMatchObject({ status: 403, body: { code: 'access.wider_than_own' } });
  });

  it('[ACC-011] does not reveal people of other studios', async () => {
    const network = await server.newNetwork();
    const elsewhere = await network.build.studio();
    const stranger = await network.build.employee({}, { studioIds: [elsewhere] });
    const clerk = await network.build.employee({}, { rights: { 'access.account': right('view edit', 'studio') } });

    expect((await network.http('GET', `/api/v1/accounts/${stranger}`, { as: clerk })).status).toBe(404);
  });
});
