import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { clientForBooking } from './client-for-booking.ts';
import { hasMedicalContract } from './contracts.ts';
import { ensureInterests, listInterests } from './interests.ts';

const server = useServer();
const all = { view: true, add: true, edit: true, delete: true, scope: 'network' as const };
const secret = 'Просит не упоминать визиты при муже';

async function visitOf(network: TestNetwork, clientId: string, state = 'cancelled_by_client') {
  await network.build.insert('bookings.visit', {
    id: newId(),
    number: 1,
    studio_id: network.studioId,
    client_id: clientId,
    state,
    starts_at: new Date(),
    ends_at: new Date(Date.now() + 60_000),
  });
}
const patch = (network: TestNetwork, id: string, body: object) =>
  network.http('PATCH', `/api/v1/clients/${id}`, { body });
const everythingStored = (network: TestNetwork) =>
  network.read(async (ctx) => {
    const events = await ctx.db
      .selectFrom('outbox.event')
      .select('data')
      .where('network_id', '=', ctx.networkId)
      .execute();
    const audit = await ctx.db
      .selectFrom('platform.audit')
      .select(['action', 'before', 'after'])
      .where('network_id', '=', ctx.networkId)
      .execute();
    return { events: JSON.stringify(events), audit: JSON.stringify(audit), actions: audit.map(({ action }) => action) };
  }, undefined);

describe('the card', () => {
  it('[CLI-010] [CLI-028] [CLI-041] [CLI-043] [CLI-050] keeps comment, bonus, features, groups and the lock', async () => {
    const network = await server.newNetwork();
    const [id, specialist] = [await network.build.client(), await network.build.employee({ first_name: 'Вероника' })];

    const { body } = await patch(network, id, {
      comment: 'Любит тишину',
      bonusPercent: 5,
      features: { drinks: 'Чай с чабрецом', allergies: 'Мёд', massage: '' },
      needsAttention: true,
      isGuest: true,
      specialistLock: 'closed',
      lockedEmployeeId: specialist,
    });

    expect(body).toMatchObject({
      comment: 'Любит тишину',
      bonusPercent: 5,
      features: { drinks: 'Чай с чабрецом', allergies: 'Мёд' },
      groups: ['attention', 'guest'],
      specialistLock: 'closed',
      lockedEmployee: { id: specialist, name: 'Вероника' },
    });
    expect(await network.read(clientForBooking, id)).toMatchObject({
      lockedEmployeeId: specialist,
      groups: ['attention', 'guest'],
    });
    expect((await patch(network, id, { specialistLock: 'open' })).body.lockedEmployee).toBeNull();
    expect((await patch(network, id, { specialistLock: 'closed' })).body.code).toBe('clients.lock_needs_specialist');
  });

  it('[CLI-029] refuses to overwrite what somebody changed meanwhile, and keeps what was not sent', async () => {
    const network = await server.newNetwork();
    const id = await network.build.client({ last_name: 'Старая' });
    const opened = await network.http('GET', `/api/v1/clients/${id}`);
    await patch(network, id, { firstName: 'Анна', version: opened.body.version });

    const late = await patch(network, id, { firstName: 'Ольга', version: opened.body.version });

    expect(late).toMatchObject({ status: 409, body: { code: 'platform.version_conflict' } });
    expect((await network.http('GET', `/api/v1/clients/${id}`)).body).toMatchObject({
      firstName: 'Анна',
      lastName: 'Старая',
    });
  });

  it('[CLI-012] changes the number with a reason, keeps the old one, and names the client who has it', async () => {
    const network = await server.newNetwork();
    const id = await network.build.client({ phone: '+79160000001' });
    const other = await network.build.client({ phone: '+79160000002' });
    const put = (body: object) => network.http('PUT', `/api/v1/clients/${id}/phone`, { body });

    const taken = await put({ phone: '8 916 000 00 02', reason: 'x' });
    const silent = await put({ phone: '8 916 000 00 03' });
    const changed = await put({ phone: '8 916 000 00 03', reason: 'Сменила оператора' });

    expect(taken.body).toMatchObject({ code: 'clients.phone_taken', details: { clientId: other } });
    expect(silent.body.code).toBe('clients.reason_needed');
    expect(changed.body).toMatchObject({
      phone: '+79160000003',
      formerPhones: [{ phone: '+79160000001', reason: 'Сменила оператора' }],
    });
  });

  it('[CLI-040] [BKG-024] follows visits and bonus, and may be fixed with a reason to a date', async () => {
    const network = await server.newNetwork();
    const id = await network.build.client({ completed_visits: 1 });
    const status = async () => (await network.http('GET', `/api/v1/clients/${id}`)).body.status;

    expect(await status()).toBe('primary');
    await patch(network, id, { bonusPercent: 10 });
    expect(await status()).toBe('vip');
    await network.http('PUT', `/api/v1/clients/${id}/fixed-status`, {
      body: { status: 'repeat', until: '2999-01-01', reason: 'Подруга' },
    });
    expect(await status()).toBe('repeat');
    const past = await network.http('PUT', `/api/v1/clients/${id}/fixed-status`, {
      body: { status: 'vip', until: '2020-01-01', reason: 'x' },
    });
    expect(past.body.code).toBe('clients.fixed_status_in_past');
    await network.http('DELETE', `/api/v1/clients/${id}/fixed-status`);
    expect(await status()).toBe('vip');
    expect((await network.events()).filter((type) => type === 'clients.status_changed')).toHaveLength(3);
  });

  it('[CLI-044] keeps the confidential note out of every other answer, the events and the audit, and logs each reading', async () => {
    const network = await server.newNetwork();
    const id = await network.build.client({ first_name: 'Анна' });
    const url = `/api/v1/clients/${id}/confidential-note`;
    const clerk = await network.build.employee(
      {},
      {
        rights: {
          'clients.client': all,
          'clients.contact': all,
          'clients.export': all,
          'clients.contract': all,
          'clients.preference': all,
        },
      },
    );
    await network.http('PUT', url, { body: { body: secret } });

    const answers = await Promise.all(
      [
        `/api/v1/clients/${id}`,
        '/api/v1/clients',
        `/api/v1/clients?q=${encodeURIComponent('Просит')}`,
        '/api/v1/clients/export',
        '/api/v1/client-views',
        '/api/v1/clients/duplicates',
      ].flatMap((address) => [network.http('GET', address), network.http('GET', address, { as: clerk })]),
    );

    expect(JSON.stringify(answers.map(({ body }) => body))).not.toMatch(/упоминать|муже/);
    expect((await network.http('GET', `/api/v1/clients?q=${encodeURIComponent('упоминать')}`)).body.items).toEqual([]);
    expect((await network.http('GET', url, { as: clerk })).status).toBe(403);
    expect((await network.http('PUT', url, { as: clerk, body: { body: 'x' } })).status).toBe(403);
    expect((await network.http('GET', url)).body).toMatchObject({ body: secret, updatedBy: 'Owner' });
    const { events, audit, actions } = await everythingStored(network);
    expect(events + audit).not.toMatch(/упоминать/);
    expect(actions.filter((action) => action === 'client.read_confidential_note')).toHaveLength(1);
  });

  it("[CLI-044] the neighbour's administrator cannot read the note, nor an administrator of another studio", async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    const elsewhere = await ours.build.studio();
    const id = await ours.build.client({ home_studio_id: elsewhere });
    await ours.http('PUT', `/api/v1/clients/${id}/confidential-note`, { body: { body: secret } });
    const rights = { 'clients.client': all, 'clients.confidential_note': { ...all, scope: 'studio' as const } };
    const admin = await ours.build.employee({}, { rights });

    expect((await theirs.http('GET', `/api/v1/clients/${id}/confidential-note`)).status).toBe(404);
    expect((await ours.http('GET', `/api/v1/clients/${id}/confidential-note`, { as: admin })).status).toBe(404);
  });

  it('[CLI-042] shows likes and dislikes by their own right only', async () => {
    const network = await server.newNetwork();
    const [id, liked, disliked] = [
      await network.build.client(),
      await network.build.employee(),
      await network.build.employee(),
    ];
    const specialist = await network.build.employee({}, { rights: { 'clients.client': all } });
    const put = (employee: string, liking: string, as?: string) =>
      network.http('PUT', `/api/v1/clients/${id}/specialist-preferences/${employee}`, {
        body: { liking },
        ...(as ? { as } : {}),
      });
    await put(liked, 'like');
    await put(disliked, 'like');

    const { body } = await put(disliked, 'dislike');

    const likings = body.preferences.map((person: { id: string; liking: string }) => [person.id, person.liking]);
    expect(likings).toEqual([
      [liked, 'like'],
      [disliked, 'dislike'],
    ]);
    expect(await network.read(clientForBooking, id)).toMatchObject({
      likedEmployeeIds: [liked],
      dislikedEmployeeIds: [disliked],
    });
    expect((await network.http('GET', `/api/v1/clients/${id}`, { as: specialist })).body.preferences).toBeNull();
    expect((await put(liked, 'dislike', specialist)).status).toBe(403);
  });

  it('[CLI-045] keeps several contracts and knows whether a medical service is allowed on a day', async () => {
    const network = await server.newNetwork();
    const id = await network.build.client();
    const add = (body: object) => network.http('POST', `/api/v1/clients/${id}/contracts`, { body });
    await add({ kind: 'general', number: 'О-1', signedOn: '2020-01-01' });
    expect((await network.http('GET', `/api/v1/clients/${id}`)).body.hasMedicalContract).toBe(false);

    const { body } = await add({ kind: 'medical', number: 'М-7', signedOn: '2024-01-01', endsOn: '2999-12-31' });
    const reversed = await add({ kind: 'medical', number: 'М-8', signedOn: '2024-01-02', endsOn: '2024-01-01' });

    expect(body.hasMedicalContract).toBe(true);
    expect(body.contracts.map(({ number }: { number: string }) => number)).toEqual(['М-7', 'О-1']);
    expect(reversed.body.code).toBe('clients.contract_dates');
    const on = (day: string) => network.read((ctx) => hasMedicalContract(ctx, id, day), undefined);
    expect([await on('2023-12-31'), await on('2024-01-01'), await on('3000-01-01')]).toEqual([false, true, false]);
  });

  it('[CLI-039] [CLI-048] begins with six interests and stores weights from the questionnaire', async () => {
    const network = await server.newNetwork();
    const id = await network.build.client();
    const before = await network.read((ctx) => listInterests(ctx), undefined);
    const [first, second] = before.items;

    const { body } = await network.http('PUT', `/api/v1/clients/${id}/interests`, {
      body: {
        interests: [
          { interestId: first?.id, weight: 5 },
          { interestId: second?.id, weight: 2 },
        ],
      },
    });
    await network.run((ctx) => ensureInterests(ctx), undefined);

    expect(before.items.map(({ preset }) => preset)).toEqual([
      'spa_massage',
      'baths',
      'cosmetology',
      'figure',
      'wellness',
      'nail',
    ]);
    expect(await network.read((ctx) => listInterests(ctx), undefined)).toEqual(before);
    expect(
      new Map(body.interests.map((one: { interestId: string; weight: number }) => [one.interestId, one.weight])),
    ).toEqual(
      new Map([
        [first?.id, 5],
        [second?.id, 2],
      ]),
    );
    const six = await network.http('PUT', `/api/v1/clients/${id}/interests`, {
      body: { interests: [{ interestId: first?.id, weight: 6 }] },
    });
    expect(six.status).toBe(400);
  });

  it('[CLI-005] [CLI-030] is deleted when nothing points at it', async () => {
    const network = await server.newNetwork();
    const id = await network.build.client({ home_studio_id: network.studioId });
    await network.http('PUT', `/api/v1/clients/${id}/confidential-note`, { body: { body: secret } });

    expect((await network.http('DELETE', `/api/v1/clients/${id}`)).status).toBe(204);
    expect((await network.http('GET', `/api/v1/clients/${id}`)).status).toBe(404);
  });

  it('[CLI-031] is not deleted with a booking in any status; archive and anonymise remain', async () => {
    const network = await server.newNetwork();
    const id = await network.build.client({ phone: '+79160000009', first_name: 'Анна', comment: 'Секретик' });
    await visitOf(network, id);
    await patch(network, id, { comment: 'Другой секретик' });

    const refused = await network.http('DELETE', `/api/v1/clients/${id}`);
    const archived = await network.http('PUT', `/api/v1/clients/${id}/archival`);
    const restored = await network.http('DELETE', `/api/v1/clients/${id}/archival`);
    const forgotten = await network.http('PUT', `/api/v1/clients/${id}/anonymisation`);

    expect(refused).toMatchObject({ status: 409, body: { code: 'clients.has_bookings' } });
    expect([archived.body.isArchived, restored.body.isArchived]).toEqual([true, false]);
    expect(forgotten.body).toMatchObject({
      phone: null,
      firstName: '',
      comment: '',
      isAnonymised: true,
      isArchived: true,
    });
    expect((await everythingStored(network)).audit).not.toMatch(/секретик/i);
    expect((await patch(network, id, { firstName: 'Анна' })).body.code).toBe('clients.is_anonymised');
    expect((await network.http('DELETE', `/api/v1/clients/${id}/archival`)).body.code).toBe('clients.is_anonymised');
  });

  it('[CLI-031] deleting needs its right', async () => {
    const network = await server.newNetwork();
    const id = await network.build.client();
    const clerk = await network.build.employee({}, { rights: { 'clients.client': { ...all, delete: false } } });

    for (const [method, tail] of [
      ['DELETE', ''],
      ['PUT', '/archival'],
      ['PUT', '/anonymisation'],
    ] as const) {
      expect((await network.http(method, `/api/v1/clients/${id}${tail}`, { as: clerk })).status).toBe(403);
    }
  });

  it('[CLI-011] categories are a directory with unique names', async () => {
    const network = await server.newNetwork();
    const add = (name: string) => network.http('POST', '/api/v1/client-categories', { body: { name } });
    const { body: category } = await add('Постоянные');

    expect((await add(' постоянные ')).body.code).toBe('clients.name_taken');
    const id = await network.build.client();
    expect((await patch(network, id, { categoryId: category.id })).body.category).toMatchObject({ name: 'Постоянные' });
    expect((await patch(network, id, { categoryId: newId() })).body.code).toBe('clients.unknown_reference');
  });
});
