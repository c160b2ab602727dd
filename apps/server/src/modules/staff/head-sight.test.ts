import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';

const server = useServer();
const staffRight = { view: true, add: true, edit: true, delete: true, scope: 'studio' } as const;
const rights = { 'staff.employee': staffRight, 'access.account': staffRight, 'access.audit': staffRight };

/** A network in franchise mode: the head company's studio and one of the partner "North", with a person in each. */
async function withPartner(facts: { switchedOn?: boolean; exception?: boolean | null } = {}) {
  const network = await server.newNetwork();
  const companyId = newId();
  await network.build.insert('org.company', { id: companyId, kind: 'franchise', name: 'North' });
  await network.http('PATCH', '/api/v1/network', {
    body: { franchiseMode: true, headSeesFranchiseStaff: facts.switchedOn },
  });
  if (facts.exception !== undefined) {
    await network.http('PATCH', `/api/v1/companies/${companyId}`, { body: { headMaySeeStaff: facts.exception } });
  }
  const partnerStudioId = await network.build.studio({ company_id: companyId });
  const ours = await network.build.employee({ first_name: 'Ours' }, { rights });
  const theirs = await network.build.employee({ first_name: 'Theirs' }, { studioIds: [partnerStudioId], rights });
  return { network, companyId, partnerStudioId, ours, theirs };
}

async function seen(network: TestNetwork, as?: string): Promise<string[]> {
  const { body } = await network.http('GET', '/api/v1/employees?limit=200', as ? { as } : {});
  return body.items.map(({ firstName }: { firstName: string }) => firstName).sort();
}

const cardStatus = async (network: TestNetwork, id: string, as?: string) =>
  (await network.http('GET', `/api/v1/employees/${id}`, as ? { as } : {})).status;

describe('employees of partners', () => {
  it('[ACC-013i] are out of the head company’s sight unless somebody decides otherwise', async () => {
    const { network, partnerStudioId, ours, theirs } = await withPartner();

    expect(await seen(network)).toEqual(['Ours']);
    expect(await cardStatus(network, ours)).toBe(200);
    expect(await cardStatus(network, theirs)).toBe(404);
    const edit = await network.http('PATCH', `/api/v1/employees/${theirs}`, { body: { firstName: 'Taken' } });
    expect(edit.status).toBe(404);
    expect((await network.http('GET', `/api/v1/accounts/${theirs}`)).status).toBe(404);
    expect((await network.http('GET', `/api/v1/employees/${theirs}/services`)).status).toBe(404);
    const found = await network.http('GET', `/api/v1/employees?studioId=${partnerStudioId}`);
    expect(found.body).toMatchObject({ items: [], total: 0 });
  });

  it('[ACC-013] stay in sight of their own company, as ours do of us', async () => {
    const { network, ours, theirs } = await withPartner();

    expect(await seen(network, theirs)).toEqual(['Theirs']);
    expect(await seen(network, ours)).toEqual(['Ours']);
    expect(await cardStatus(network, theirs, theirs)).toBe(200);
    expect(await cardStatus(network, theirs, ours)).toBe(404);
  });

  it('[ACC-013] are seen when the network says so, and a company may be an exception either way', async () => {
    const open = await withPartner({ switchedOn: true });
    const closed = await withPartner({ switchedOn: true, exception: false });
    const opened = await withPartner({ switchedOn: false, exception: true });
    const following = await withPartner({ switchedOn: true, exception: null });

    expect(await seen(open.network)).toEqual(['Ours', 'Theirs']);
    expect(await seen(closed.network)).toEqual(['Ours']);
    expect(await seen(opened.network)).toEqual(['Ours', 'Theirs']);
    expect(await seen(following.network)).toEqual(['Ours', 'Theirs']);
    expect(await cardStatus(open.network, open.theirs)).toBe(200);
  });

  it('[ACC-013] are seen by the head where they work for it too, and by whoever holds a role at the partner', async () => {
    const { network, partnerStudioId, theirs } = await withPartner();
    await network.build.insert('staff.employee_studio', { employee_id: theirs, studio_id: network.studioId });
    const other = await network.build.employee({ first_name: 'Other' }, { studioIds: [partnerStudioId] });
    const everywhere = { ...staffRight, scope: 'network' } as const;
    const both = await network.build.employee(
      { first_name: 'Both' },
      { studioIds: [network.studioId], rights: { 'staff.employee': everywhere } },
    );
    const positionId = newId();
    await network.build.insert('access.position', {
      id: positionId,
      name: 'Helps the partner',
      rights: JSON.stringify({ 'staff.employee': staffRight }),
    });
    const assignmentId = newId();
    await network.build.insert('access.assignment', { id: assignmentId, account_id: both, position_id: positionId });
    await network.build.insert('access.assignment_place', {
      id: newId(),
      assignment_id: assignmentId,
      studio_id: partnerStudioId,
    });

    expect(await seen(network)).toEqual(['Both', 'Ours', 'Theirs']);
    expect(await cardStatus(network, theirs)).toBe(200);
    expect(await cardStatus(network, other)).toBe(404);
    expect(await cardStatus(network, other, both)).toBe(200);
  });

  it('[ACC-013] may be founded by the head company, which then no longer sees them', async () => {
    const { network, partnerStudioId } = await withPartner();

    const added = await network.http('POST', '/api/v1/employees', {
      body: { firstName: 'First', places: [{ studioId: partnerStudioId }] },
    });

    expect(added).toMatchObject({ status: 201, body: { firstName: 'First' } });
    expect(await cardStatus(network, added.body.id)).toBe(404);
  });

  it('[ACC-013] are nobody’s partners while the franchise mode is off', async () => {
    const { network } = await withPartner();
    await network.http('PATCH', '/api/v1/network', { body: { franchiseMode: false } });

    expect(await seen(network)).toEqual(['Ours', 'Theirs']);
  });
});

describe('people of partners in what other rooms show', () => {
  /** A day in the partner's studio: one visit with its only specialist, as somebody reads it. */
  async function dayAtPartner(facts: { switchedOn?: boolean } = {}) {
    const place = await withPartner(facts);
    const { network, partnerStudioId } = place;
    const room = { 'bookings.visit': staffRight, 'calendar.schedule': staffRight, 'calendar.absence': staffRight };
    const theirs = await network.build.employee(
      { first_name: 'Nora', job_title: 'masseuse' },
      { studioIds: [partnerStudioId], rights: room },
    );
    const service = await network.build.service({ name: 'Massage' }, [theirs]);
    const from = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const startsAt = new Date(`${from}T12:00:00+03:00`).toISOString();
    const booked = await network.http('POST', '/api/v1/visits', {
      body: { studioId: partnerStudioId, startsAt, lines: [{ serviceId: service, employeeId: theirs }] },
    });
    expect(booked.body.code).toBeUndefined();
    const seenBy = async (as?: string) => {
      const read = async (path: string) => (await network.http('GET', path, as ? { as } : {})).body;
      const journal = await read(`/api/v1/journal?studioId=${partnerStudioId}&from=${from}&days=2`);
      const schedule = await read(`/api/v1/schedule?studioId=${partnerStudioId}&from=${from}&days=2`);
      const visit = await read(`/api/v1/visits/${booked.body.id}`);
      const list = await read(`/api/v1/visits?studioId=${partnerStudioId}`);
      return JSON.stringify([journal, schedule, visit, list]);
    };
    return { ...place, theirs, seenBy };
  }

  it('[ACC-013] are named in the journal, the schedule and visits to their own company only', async () => {
    const { theirs, seenBy } = await dayAtPartner();
    expect(await seenBy()).not.toMatch(/Nora|masseuse/);
    expect((await seenBy(theirs)).match(/Nora/g)?.length).toBeGreaterThanOrEqual(4);
  });

  it('[ACC-013] are named to the head company when it may look', async () => {
    const { seenBy } = await dayAtPartner({ switchedOn: true });
    expect((await seenBy()).match(/Nora/g)?.length).toBeGreaterThanOrEqual(4);
  });
});

describe('a look of the head company at a partner’s people', () => {
  const historyOf = async (network: TestNetwork, as: string) => {
    const { body } = await network.http('GET', '/api/v1/audit?limit=100', { as });
    return body.items
      .filter(({ action }: { action: string }) => action.startsWith('employee.view'))
      .map(({ action, objectId, actorId }: Record<string, string>) => ({ action, objectId, actorId }));
  };

  it('[ACC-013i] stands in the history that the partner reads, once an hour', async () => {
    const { network, companyId, ours, theirs } = await withPartner({ switchedOn: true });

    for (let times = 0; times < 2; times += 1) {
      await seen(network);
      await cardStatus(network, theirs);
      await cardStatus(network, ours);
    }

    const actorId = network.ownerId;
    expect(await historyOf(network, theirs)).toEqual([
      { action: 'employee.view', objectId: theirs, actorId },
      { action: 'employee.view_list', objectId: companyId, actorId },
    ]);
    expect(await historyOf(network, ours)).toEqual([]);
  });

  it('[ACC-013i] leaves no trace when partners look at their own, nor when nothing of theirs was shown', async () => {
    const { network, theirs } = await withPartner();

    await seen(network);
    await seen(network, theirs);
    await cardStatus(network, theirs, theirs);

    expect(await historyOf(network, theirs)).toEqual([]);
  });

  it('[ACC-013i] is decided by those who run the network, not by a partner', async () => {
    const { network, companyId, partnerStudioId } = await withPartner();
    const partner = await network.build.employee(
      {},
      { studioIds: [partnerStudioId], rights: { 'org.company': { ...staffRight, scope: 'company' } } },
    );

    const own = await network.http('PATCH', `/api/v1/companies/${companyId}`, {
      as: partner,
      body: { headMaySeeStaff: true },
    });
    const all = await network.http('PATCH', '/api/v1/network', { as: partner, body: { headSeesFranchiseStaff: true } });

    expect([own.status, all.status]).toEqual([404, 404]);
  });
});
