import { dayNumber, isoDate } from '@salus/scheduling';
import { insertRows } from './insert-rows.ts';
import { personName } from './make-people.ts';
import * as plan from './plan.ts';
import { type DemoClient, dateFrom, idFrom, said, type World } from './world.ts';

/** Clients with what a desk knows of them: marks, notes, likes, locks, interests, contracts. */
export async function makeClients(world: World, count: number): Promise<void> {
  const { ctx } = world;
  const categories = [
    { id: idFrom(world, 300), name: 'VIP', colour: 6 },
    { id: idFrom(world, 300), name: said(world, { ru: 'Корпоративные', en: 'Corporate' }), colour: 8 },
  ];
  await insertRows(
    ctx,
    'clients.category',
    categories.map((category, at) => ({ ...category, sort_order: at, version: 1 })),
  );
  const rows: Record<string, unknown>[] = [];
  for (let n = 0; n < count; n += 1) rows.push(clientRow(world, n, categories));
  await insertRows(ctx, 'clients.client', rows);
  await insertNotes(world);
}

function clientRow(world: World, n: number, categories: { id: string }[]): Record<string, unknown> {
  const { random } = world;
  const studio = random.pick(world.studios);
  const daysAgo = random.below(900);
  const id = idFrom(world, daysAgo);
  const client: DemoClient = { id, studio, createdAt: world.ctx.now.getTime() - daysAgo * 86_400_000 };
  world.clients.push(client);
  const sex = random.chance(0.78) ? 'female' : 'male';
  const isNameless = random.chance(0.02);
  const name = isNameless ? { firstName: '', lastName: '' } : personName(world, new Set(), sex);
  const isVip = random.chance(0.05);
  const specialists = studio.people.filter(({ role }) => role === 'specialist');
  const isLocked = random.chance(0.12) && specialists.length > 0;
  return {
    id,
    // +7 999 00x is not given to subscribers.
    phone: `+79990${String(100_000 + n).padStart(6, '0')}`,
    email: random.chance(0.45) ? `client${n}@mail.example` : null,
    loyalty_card: random.chance(0.4) ? String(470_000 + n) : null,
    last_name: name.lastName,
    first_name: name.firstName,
    patronymic: '',
    born_on: random.chance(0.6) ? isoDate(dayNumber('1955-01-01') + random.below(18_000)) : null,
    sex,
    comment: random.chance(0.1) ? said(world, random.pick(plan.comments)) : '',
    features: featuresOf(world),
    notifications_consent: random.chance(0.93),
    marketing_consent: random.chance(0.5),
    category_id: isVip ? categories[0]?.id : random.chance(0.06) ? categories[1]?.id : null,
    tags: [],
    is_guest: random.chance(0.03),
    needs_attention: random.chance(0.03),
    is_staff: random.chance(0.01),
    bonus_percent: isVip ? 10 : random.chance(0.5) ? 5 : 0,
    specialist_lock: isLocked ? 'closed' : 'open',
    locked_employee_id: isLocked ? random.pick(specialists).id : null,
    home_studio_id: studio.id,
    source: random.pick(['desk', 'phone', 'site', 'recommendation']),
    completed_visits: 0,
    missed_visits: 0,
    wants_earlier: false,
    created_at: new Date(client.createdAt),
    version: 1,
  };
}

function featuresOf(world: World): Record<string, string> {
  const known: Record<string, string> = {};
  for (const [kind, choices] of Object.entries(plan.features)) {
    const share = kind === 'allergies' ? 0.05 : 0.25;
    if (world.random.chance(share)) known[kind] = said(world, world.random.pick<plan.Words>(choices));
  }
  return known;
}

async function insertNotes(world: World): Promise<void> {
  const { ctx, random } = world;
  const some = (share: number) => world.clients.filter(() => random.chance(share));
  await insertRows(
    ctx,
    'clients.confidential_note',
    some(0.03).map(({ id }) => ({
      client_id: id,
      body: said(world, random.pick(plan.confidential)),
      updated_at: ctx.now,
    })),
  );
  await insertRows(
    ctx,
    'clients.contract',
    some(0.25).map(({ id }, at) => ({
      id: idFrom(world, 200),
      client_id: id,
      kind: 'medical',
      number: String(1001 + at),
      signed_on: dateFrom(world, -random.below(300) - 1),
      ends_on: null,
      note: '',
      version: 1,
    })),
  );
  const interests = await ctx.db
    .selectFrom('clients.interest')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .orderBy('sort_order')
    .execute();
  await insertRows(
    ctx,
    'clients.declared_interest',
    some(0.5).flatMap(({ id }) =>
      interests
        .filter(() => random.chance(0.5))
        .map((interest) => ({ client_id: id, interest_id: interest.id, weight: 1 + random.below(5) })),
    ),
  );
  await insertRows(
    ctx,
    'clients.specialist_preference',
    some(0.15).flatMap(({ id, studio }) => {
      const specialists = studio.people.filter(({ role }) => role === 'specialist');
      const liked = random.pick(specialists);
      const other = random.pick(specialists);
      const rows = [{ client_id: id, employee_id: liked.id, liking: 'like' }];
      if (other !== liked && random.chance(0.3)) rows.push({ client_id: id, employee_id: other.id, liking: 'dislike' });
      return rows;
    }),
  );
}
