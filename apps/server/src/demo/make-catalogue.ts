import { ensureInterests } from '../modules/clients/public.ts';
import { departmentsFor } from '../modules/org/public.ts';
import { insertRows } from './insert-rows.ts';
import * as plan from './plan.ts';
import { idFrom, said, type World } from './world.ts';

const formats: readonly { name: plan.Words; colour: string }[] = [
  { name: { ru: 'Индивидуальные', en: 'Individual' }, colour: '#c9a227' },
  { name: { ru: 'Групповые', en: 'Group' }, colour: '#4e9a94' },
  { name: { ru: 'Корпоративные', en: 'Corporate' }, colour: '#7f95b2' },
];

const classTypes: readonly { name: plan.Words; durationMin: number; bring: plan.Words }[] = [
  {
    name: { ru: 'Хатха-йога', en: 'Hatha yoga' },
    durationMin: 60,
    bring: { ru: 'Удобную одежду', en: 'Comfortable clothes' },
  },
  {
    name: { ru: 'Hot Stretching', en: 'Hot Stretching' },
    durationMin: 60,
    bring: { ru: 'Полотенце и воду', en: 'A towel and water' },
  },
  {
    name: { ru: 'Hot Pilates', en: 'Hot Pilates' },
    durationMin: 60,
    bring: { ru: 'Носки с упором', en: 'Grip socks' },
  },
  {
    name: { ru: 'Функциональная тренировка', en: 'Functional training' },
    durationMin: 45,
    bring: { ru: 'Кроссовки', en: 'Trainers' },
  },
];

/** Categories of the departments, appointment services with everything they need, class types and formats. */
export async function makeCatalogue(world: World): Promise<void> {
  const { ctx } = world;
  await ensureInterests(ctx);
  const interests = await ctx.db
    .selectFrom('clients.interest')
    .select(['id', 'preset'])
    .where('network_id', '=', ctx.networkId)
    .execute();
  const interestIds = new Map(interests.map(({ id, preset }) => [preset, id]));
  const departments = departmentsFor('spa').filter(({ preset }) => preset in plan.jobs);
  const categoryIds = new Map(departments.map(({ preset }) => [preset, idFrom(world, 300)]));
  await insertRows(
    ctx,
    'catalogue.category',
    departments.map(({ preset, colour, icon }, at) => ({
      id: categoryIds.get(preset),
      name: said(world, categoryNames[preset] ?? { ru: preset, en: preset }),
      colour,
      icon,
      interest_id: interestIds.get(plan.interestOfDepartment[preset] ?? '') ?? null,
      translations: { en: { name: categoryNames[preset]?.en ?? preset } },
      sort_order: at,
      version: 1,
    })),
  );
  const formatIds = formats.map(() => idFrom(world, 300));
  await insertRows(
    ctx,
    'catalogue.format',
    formats.map(({ name, colour }, at) => ({
      id: formatIds[at],
      name: said(world, name),
      description: '',
      colour,
      shown_to_clients: true,
      translations: { en: { name: name.en } },
      sort_order: at,
      version: 1,
    })),
  );
  await insertRows(
    ctx,
    'catalogue.class_type',
    classTypes.map(({ name, durationMin, bring }, at) => ({
      id: idFrom(world, 300),
      name: said(world, name),
      description: '',
      what_to_bring: said(world, bring),
      duration_min: durationMin,
      translations: { en: { name: name.en, whatToBring: bring.en } },
      sort_order: at,
      version: 1,
    })),
  );
  await makeServices(world, categoryIds, formatIds[0]);
}

const categoryNames: Readonly<Record<string, plan.Words>> = {
  baths: { ru: 'Бани', en: 'Baths' },
  massage: { ru: 'Массаж', en: 'Massage' },
  body_devices: { ru: 'Аппаратные методики', en: 'Body devices' },
  nurse_cosmetology: { ru: 'Уход за лицом', en: 'Facial care' },
  hairdressing: { ru: 'Парикмахерские услуги', en: 'Hair' },
  gym: { ru: 'Персональные тренировки', en: 'Personal training' },
  nails: { ru: 'Ногтевой сервис', en: 'Nails' },
  doctor_cosmetology: { ru: 'Врачебная косметология', en: 'Medical cosmetology' },
};

async function makeServices(world: World, categoryIds: Map<string, string>, formatId?: string): Promise<void> {
  const { ctx } = world;
  world.services = plan.services.map((service) => ({
    id: idFrom(world, 300),
    plan: service,
    name: said(world, service.name),
  }));
  await insertRows(
    ctx,
    'catalogue.service',
    world.services.map(({ id, plan: service, name }, at) => ({
      id,
      category_id: categoryIds.get(service.department) ?? null,
      format_id: formatId ?? null,
      name,
      description: '',
      step_min: 15,
      duration_min: service.durationMin,
      buffer_before_min: 0,
      buffer_after_min: service.bufferAfterMin ?? 0,
      processing_from_min: service.processing?.[0] ?? null,
      processing_len_min: service.processing?.[1] ?? null,
      price_minor: service.price * 100,
      assistants_needed: service.assistants ?? 0,
      is_medical: service.isMedical ?? false,
      online_booking: true,
      needs_room: true,
      state: 'active',
      translations: { en: { name: service.name.en } },
      sort_order: at,
      created_at: ctx.now,
      version: 1,
    })),
  );
  const people = world.studios.flatMap((studio) => studio.people.filter(({ role }) => role === 'specialist'));
  const rooms = world.studios.flatMap((studio) => studio.rooms);
  const links = world.services.map(({ id, plan: service }) => ({
    staff: people
      .filter(({ department }) => department === service.department)
      .map((person) => ({ service_id: id, employee_id: person.id })),
    rooms: rooms
      .filter((room) => room.departments.includes(service.department))
      .map((room) => ({ service_id: id, room_id: room.id })),
  }));
  await insertRows(
    ctx,
    'catalogue.service_staff',
    links.flatMap((one) => one.staff),
  );
  await insertRows(
    ctx,
    'catalogue.service_room',
    links.flatMap((one) => one.rooms),
  );
  await insertRows(
    ctx,
    'catalogue.service_equipment',
    world.services.flatMap(({ id, plan: { equipment } }) =>
      equipment
        ? [
            {
              id: idFrom(world, 300),
              service_id: id,
              equipment_kind: equipment.kind,
              quantity: 1,
              offset_min: 0,
              prep_after_min: equipment.prepAfterMin,
            },
          ]
        : [],
    ),
  );
  // The Ural prices are lower: an example of a company's own price list.
  const ural = world.companyIds.get('ural');
  await insertRows(
    ctx,
    'catalogue.service_price',
    world.services
      .filter(({ plan: { department } }) => department === 'massage')
      .map(({ id, plan: service }) => ({
        id: idFrom(world, 300),
        service_id: id,
        company_id: ural,
        price_minor: Math.round(service.price * 85),
      })),
  );
}
