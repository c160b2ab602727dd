import { departmentsFor, givePublicAddress, insertPresetDepartments } from '../modules/org/public.ts';
import { insertRows } from './insert-rows.ts';
import * as plan from './plan.ts';
import { type DemoStudio, idFrom, said, type World } from './world.ts';

const everyDay = [540, 1260];
const weekend = [600, 1200];
const weekHours = [...Array.from({ length: 5 }, () => [everyDay]), [weekend], [weekend]];
const yearAgo = 400;

/** Head company and franchises, studios in two zones, departments, rooms with a plan of seats, equipment. */
export async function makeOrganisation(world: World): Promise<void> {
  const { ctx } = world;
  await insertRows(ctx, 'org.network', [
    {
      name: said(world, plan.oasis),
      business_kind: 'spa',
      default_locale: world.locale,
      currency: 'RUB',
      country: 'RU',
      franchise_mode: true,
      head_sees_franchise_staff: true,
      is_demo: true,
      setup_done_at: ctx.now,
      created_at: ctx.now,
    },
  ]);
  for (const { key } of plan.companies) world.companyIds.set(key, idFrom(world, yearAgo));
  for (const { key } of plan.regions) world.regionIds.set(key, idFrom(world, yearAgo));
  await insertRows(
    ctx,
    'org.company',
    plan.companies.map(({ key, kind, name, about }) => ({
      id: world.companyIds.get(key),
      kind,
      name: said(world, name),
      description: said(world, about),
      phone: '+74950000000',
      email: `hello@${key}.oasis.example`,
      support_email: 'support@oasis.example',
      support_note: '',
      created_at: ctx.now,
      version: 1,
    })),
  );
  for (const { key, name } of plan.companies) {
    await givePublicAddress(ctx, { name: said(world, name), companyId: world.companyIds.get(key) ?? '' });
  }
  const entities = plan.companies.map(({ key, name }) => ({
    id: idFrom(world, yearAgo),
    company_id: world.companyIds.get(key),
    name: `${world.locale === 'ru' ? 'ООО' : 'LLC'} «${said(world, name)}»`,
    tax_id: null,
    bank_details: {},
    version: 1,
  }));
  await insertRows(ctx, 'org.legal_entity', entities);
  await insertRows(
    ctx,
    'org.region',
    plan.regions.map(({ key, name }, at) => ({
      id: world.regionIds.get(key),
      name: said(world, name),
      sort_order: at,
      version: 1,
    })),
  );
  const entityOf = new Map(plan.companies.map(({ key }, at) => [key, entities[at]?.id]));
  for (const [at, studio] of plan.studios.entries()) {
    world.studios.push(await makeStudio(world, studio, at, entityOf.get(studio.company)));
  }
}

async function makeStudio(world: World, studio: plan.StudioPlan, at: number, entityId?: string): Promise<DemoStudio> {
  const { ctx } = world;
  const id = idFrom(world, yearAgo);
  const companyId = world.companyIds.get(studio.company) ?? '';
  await insertRows(ctx, 'org.studio', [
    {
      id,
      company_id: companyId,
      legal_entity_id: entityId,
      region_id: world.regionIds.get(studio.region),
      kind: 'studio',
      name: said(world, studio.name),
      address: said(world, studio.address),
      time_zone: studio.timeZone,
      description: '',
      women_only: studio.womenOnly ?? false,
      week_hours: weekHours,
      sort_order: at,
      created_at: ctx.now,
      version: 1,
    },
  ]);
  await givePublicAddress(ctx, { name: said(world, studio.name), companyId, studioId: id });
  const departments = await insertPresetDepartments(ctx, id, plan.departmentsOf(studio, departmentsFor('spa')));
  const departmentIds = new Map(Object.entries(departments));
  const rooms = plan.rooms.filter((room) => room.departments.some((department) => department in studio.team));
  const roomIds = new Map(rooms.map(({ key }) => [key, idFrom(world, yearAgo)]));
  await insertRows(
    ctx,
    'org.room',
    rooms.map((room, order) => ({
      id: roomIds.get(room.key),
      studio_id: id,
      department_id: departmentIds.get(room.departments[0] ?? '') ?? null,
      kind: room.kind,
      name: said(world, room.name),
      lanes: room.lanes,
      capacity: room.capacity ?? null,
      is_service_place: true,
      note: '',
      sort_order: order,
      version: 1,
    })),
  );
  const units = plan.equipment.filter(({ department, room }) => department in studio.team && roomIds.has(room));
  const unitIds = new Map(units.map(({ key }) => [key, idFrom(world, yearAgo)]));
  await insertRows(
    ctx,
    'org.equipment',
    units.map((unit, order) => ({
      id: unitIds.get(unit.key),
      studio_id: id,
      room_id: unit.isMovable ? null : roomIds.get(unit.room),
      department_id: departmentIds.get(unit.department),
      kind: unit.kind,
      name: unit.name,
      is_movable: unit.isMovable ?? false,
      quantity: 1,
      state: 'in_use',
      prep_after_min: 0,
      note: '',
      sort_order: order,
      version: 1,
    })),
  );
  const hall = roomIds.get('hall1');
  if (hall) await makeSeatMap(world, hall);
  return {
    id,
    plan: studio,
    departmentIds,
    rooms: rooms.map(({ key, departments: of, lanes }) => ({ id: roomIds.get(key) ?? '', departments: of, lanes })),
    equipment: units.map(({ key, kind }) => ({ id: unitIds.get(key) ?? '', kind })),
    people: [],
  };
}

/** Fourteen numbered places in three rows, a place for the trainer and the door. */
async function makeSeatMap(world: World, roomId: string): Promise<void> {
  const seat = (number: number, xCm: number, yCm: number) => ({
    id: idFrom(world, yearAgo),
    kind: 'seat',
    number,
    xCm,
    yCm,
    widthCm: 80,
    heightCm: 80,
  });
  const rows = [
    { y: 280, xs: [130, 290, 450, 610, 770] },
    { y: 430, xs: [210, 370, 530, 690] },
    { y: 580, xs: [130, 290, 450, 610, 770] },
  ];
  const seats = rows.flatMap(({ y, xs }) => xs.map((x) => [x, y] as const)).map(([x, y], at) => seat(at + 1, x, y));
  const items = [
    { id: idFrom(world, yearAgo), kind: 'trainer', xCm: 440, yCm: 110, widthCm: 100, heightCm: 100 },
    { id: idFrom(world, yearAgo), kind: 'entrance', xCm: 40, yCm: 730, widthCm: 140, heightCm: 50 },
    ...seats,
  ];
  await insertRows(world.ctx, 'org.seat_map', [
    {
      id: idFrom(world, yearAgo),
      room_id: roomId,
      version_no: 1,
      state: 'published',
      width_cm: 960,
      height_cm: 820,
      items,
      updated_at: world.ctx.now,
      published_at: world.ctx.now,
    },
  ]);
}
