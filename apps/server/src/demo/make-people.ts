import { dayNumber, isoDate, weekdayOf } from '@salus/scheduling';
import {
  createAccount,
  createPresetPositions,
  type PresetPositions,
  setAssignments,
} from '../modules/access/public.ts';
import { insertRows } from './insert-rows.ts';
import { nameLists } from './people-names.ts';
import * as plan from './plan.ts';
import { type DemoPerson, type DemoStudio, dateFrom, idFrom, said, type World } from './world.ts';

/** The same for every persona; printed at the first start of a demo network, and worth nothing elsewhere. */
export const demoPassword = 'oasis-demo-2026';

export interface Persona {
  key: string;
  email: string;
  /** Who it is in the product, in English for the terminal. */
  role: string;
  name: string;
}

/** Everybody who works: specialists and assistants of each studio, the desk, and the people of the network. */
export async function makePeople(world: World): Promise<Persona[]> {
  const positions = await createPresetPositions(world.ctx, 'spa');
  const taken = new Set<string>();
  for (const studio of world.studios) studio.people = planTeam(world, studio, taken);
  await insertTeam(world, positions);
  return makePersonas(world, positions);
}

function planTeam(world: World, studio: DemoStudio, taken: Set<string>): DemoPerson[] {
  const { random } = world;
  const people: DemoPerson[] = [];
  let turn = random.below(5);
  const add = (department: string | null, role: DemoPerson['role'], sex?: 'female' | 'male') => {
    turn += 1;
    const trainers = people.filter((person) => person.department === 'gym').length;
    const fixed = department === 'gym' ? plan.trainerWeeks[trainers % plan.trainerWeeks.length] : undefined;
    const { cycle, label } = fixed ?? random.pick(plan.cycles);
    people.push({
      id: idFrom(world, 300),
      ...personName(world, taken, sex ?? (world.random.chance(0.7) ? 'female' : 'male')),
      department,
      role,
      // Days off fall on different days, so that somebody of a department is there on most of them.
      cycle: fixed ? cycle : rotated(cycle, turn),
      cycleLabel: label,
      breakFrom: world.random.chance(0.8) ? 780 + 30 * world.random.below(3) : null,
    });
  };
  for (const [department, count] of Object.entries(studio.plan.team)) {
    for (let n = 0; n < count * world.teamFactor; n += 1) add(department, 'specialist', plan.jobs[department]?.sex);
  }
  for (let n = 0; n < studio.plan.assistants; n += 1) add('massage', 'assistant');
  for (let n = 0; n < studio.plan.receptionists; n += 1) add(null, 'receptionist', 'female');
  return people;
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const at = (by * 2) % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** A name that nobody in the network has yet. */
export function personName(
  world: Pick<World, 'random' | 'locale'>,
  taken: Set<string>,
  sex: 'female' | 'male',
): { firstName: string; lastName: string } {
  const lists = nameLists[world.locale];
  for (let tries = 0; ; tries += 1) {
    const firstName = world.random.pick(sex === 'female' ? lists.women : lists.men);
    const family = world.random.pick(lists.families);
    const lastName = sex === 'female' && lists.womensFamily ? lists.womensFamily(family) : family;
    const key = `${firstName} ${lastName}`;
    if (!taken.has(key) || tries > 20) {
      taken.add(key);
      return { firstName, lastName };
    }
  }
}

async function insertTeam(world: World, positions: PresetPositions): Promise<void> {
  const { ctx, random } = world;
  const all = world.studios.flatMap((studio) => studio.people.map((person) => ({ studio, person })));
  const signingIn = signInsOfTeam(world);
  for (const { person, email } of signingIn) {
    const displayName = `${person.firstName} ${person.lastName}`;
    await createAccount(ctx, { id: person.id, displayName, email, password: demoPassword, locale: world.locale });
  }
  const others = all.filter(({ person }) => !signingIn.some((one) => one.person === person));
  await insertRows(
    ctx,
    'access.account',
    others.map(({ person }) => ({
      id: person.id,
      display_name: `${person.firstName} ${person.lastName}`,
      state: 'no_sign_in',
      recovery_codes: [],
      created_at: ctx.now,
      is_owner: false,
      version: 1,
    })),
  );
  await insertRows(
    ctx,
    'staff.employee',
    all.map(({ person }) => ({
      id: person.id,
      first_name: person.firstName,
      last_name: person.lastName,
      patronymic: '',
      job_title: jobTitle(world, person),
      phone: `+7999000${String(1000 + random.below(9000))}`,
      born_on: isoDate(dayNumber('1980-01-01') + random.below(7300)),
      hired_on: dateFrom(world, -200 - random.below(1200)),
      state: 'active',
      can_assist: person.role === 'assistant' || (person.department === 'massage' && random.chance(0.5)),
      provides_services: person.role === 'specialist',
      shown_in_journal: person.role === 'specialist',
      online_booking: true,
      accepts_new_clients: true,
      break_after_min: 0,
      about: '',
      created_at: ctx.now,
      version: 1,
    })),
  );
  await insertRows(
    ctx,
    'staff.employee_studio',
    all.map(({ studio, person }, order) => ({
      employee_id: person.id,
      studio_id: studio.id,
      department_id: studio.departmentIds.get(person.department ?? '') ?? null,
      journal_order: order,
    })),
  );
  await insertPatterns(world, all);
  for (const { studio, person } of all) {
    const position = positions[positionOf(person)];
    if (!position) continue;
    const gradeId = position.gradeIds[random.below(Math.max(position.gradeIds.length, 1))] ?? null;
    await setAssignments(ctx, {
      accountId: person.id,
      assignments: [
        { positionId: position.positionId, gradeId, studioIds: [studio.id], regionIds: [], companyIds: [] },
      ],
    });
  }
}

function jobTitle(world: World, person: DemoPerson): string {
  if (person.role === 'assistant') return said(world, { ru: 'Ассистент', en: 'Assistant' });
  if (person.role === 'receptionist') return said(world, { ru: 'Администратор', en: 'Receptionist' });
  const job = plan.jobs[person.department ?? ''];
  return job ? said(world, job.title) : '';
}

function positionOf(person: DemoPerson): keyof PresetPositions {
  if (person.role === 'assistant') return 'view_only';
  if (person.role === 'receptionist') return 'administrator';
  return (plan.jobs[person.department ?? '']?.position ?? 'specialist') as keyof PresetPositions;
}

async function insertPatterns(world: World, all: { studio: DemoStudio; person: DemoPerson }[]): Promise<void> {
  const startsOn = world.firstDay;
  const anchorOn = startsOn - weekdayOf(startsOn);
  await insertRows(
    world.ctx,
    'calendar.working_pattern',
    all
      .filter(({ person }) => person.role !== 'assistant')
      .map(({ studio, person }) => ({
        id: idFrom(world, 200),
        employee_id: person.id,
        studio_id: studio.id,
        starts_on: isoDate(startsOn),
        ends_on: null,
        anchor_on: isoDate(anchorOn),
        cycle: person.cycle.map((work) => dayPlan(person, work)),
        label: person.cycleLabel,
        created_at: world.ctx.now,
        version: 1,
      })),
  );
}

/** Half an hour of lunch in longer shifts. */
function dayPlan(person: DemoPerson, work: readonly [number, number] | null) {
  if (!work) return { work: [], breaks: [] };
  const breaks = person.breakFrom === null ? [] : [[person.breakFrom, person.breakFrom + 30]];
  return { work: [work], breaks };
}

/** One account to sign in with for each sort of person the product is for. */
async function makePersonas(world: World, positions: PresetPositions): Promise<Persona[]> {
  const { ctx } = world;
  const personas: Persona[] = [];
  const [first] = world.studios;
  if (!first) return personas;
  const head = world.companyIds.get('head') ?? '';
  const north = world.companyIds.get('north') ?? '';
  const ural = world.regionIds.get('ural') ?? '';
  const newcomers = [
    { key: 'owner', title: { ru: 'Владелец сети', en: 'Owner of the network' }, isOwner: true },
    {
      key: 'franchise',
      title: { ru: 'Владелец франшизы', en: 'Owner of a franchise' },
      position: 'manager',
      companyIds: [north],
    },
    {
      key: 'region',
      title: { ru: 'Руководитель региона', en: 'Regional head' },
      position: 'regional_head',
      regionIds: [ural],
    },
    { key: 'manager', title: { ru: 'Управляющая', en: 'Manager' }, position: 'manager', companyIds: [head] },
    { key: 'accountant', title: { ru: 'Бухгалтер', en: 'Accountant' }, position: 'accountant', companyIds: [head] },
  ] as const;
  const taken = new Set<string>();
  for (const one of newcomers) {
    const name = personName(world, taken, 'female');
    const id = idFrom(world, 390);
    const email = `${one.key}@oasis.example`;
    const displayName = `${name.firstName} ${name.lastName}`;
    await createAccount(ctx, {
      id,
      displayName,
      email,
      password: demoPassword,
      locale: world.locale,
      isOwner: 'isOwner' in one,
    });
    await insertOffice(world, id, name, said(world, one.title));
    if ('position' in one) {
      const position = positions[one.position];
      await setAssignments(ctx, {
        accountId: id,
        assignments: [
          {
            positionId: position?.positionId ?? '',
            gradeId: null,
            studioIds: [],
            companyIds: 'companyIds' in one ? [...one.companyIds] : [],
            regionIds: 'regionIds' in one ? [...one.regionIds] : [],
          },
        ],
      });
    }
    personas.push({ key: one.key, email, role: one.title.en.toLowerCase(), name: displayName });
  }
  for (const { key, role, email, person } of signInsOfTeam(world)) {
    personas.push({ key, email, role, name: `${person.firstName} ${person.lastName}` });
  }
  return personas;
}

/** Those of the first studio's team who sign in: at the desk, on the floor, and looking only. */
function signInsOfTeam(world: World): { key: string; role: string; email: string; person: DemoPerson }[] {
  const team = world.studios[0]?.people ?? [];
  const wanted = [
    { key: 'desk', role: 'receptionist', person: team.find(({ role }) => role === 'receptionist') },
    {
      key: 'specialist',
      role: 'specialist',
      person: team.find(({ department, role }) => department === 'massage' && role === 'specialist'),
    },
    { key: 'viewer', role: 'assistant, view only', person: team.find(({ role }) => role === 'assistant') },
  ];
  return wanted.flatMap(({ key, role, person }) =>
    person ? [{ key, role, email: `${key}@oasis.example`, person }] : [],
  );
}

async function insertOffice(world: World, id: string, name: { firstName: string; lastName: string }, title: string) {
  await insertRows(world.ctx, 'staff.employee', [
    {
      id,
      first_name: name.firstName,
      last_name: name.lastName,
      patronymic: '',
      job_title: title,
      hired_on: dateFrom(world, -900),
      state: 'active',
      can_assist: false,
      provides_services: false,
      shown_in_journal: false,
      online_booking: false,
      accepts_new_clients: false,
      break_after_min: 0,
      about: '',
      created_at: world.ctx.now,
      version: 1,
    },
  ]);
}
