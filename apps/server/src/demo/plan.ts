import type { DepartmentPreset } from '../modules/org/public.ts';

/** A name in the network's language and in English. */
export interface Words {
  ru: string;
  en: string;
}

export const oasis: Words = { ru: 'Оазис', en: 'Oasis' };

export const companies: readonly { key: string; kind: 'head' | 'franchise'; name: Words; about: Words }[] = [
  {
    key: 'head',
    kind: 'head',
    name: { ru: 'Оазис', en: 'Oasis' },
    about: { ru: 'Сеть спа и студий. Головная компания.', en: 'A chain of spas and studios. The head company.' },
  },
  {
    key: 'north',
    kind: 'franchise',
    name: { ru: 'Оазис Север', en: 'Oasis North' },
    about: { ru: 'Франшиза на севере Москвы.', en: 'The franchise in the north of Moscow.' },
  },
  {
    key: 'ural',
    kind: 'franchise',
    name: { ru: 'Оазис Урал', en: 'Oasis Ural' },
    about: { ru: 'Франшиза в Екатеринбурге.', en: 'The franchise in Yekaterinburg.' },
  },
];

export interface StudioPlan {
  key: string;
  company: string;
  region: string;
  name: Words;
  address: Words;
  timeZone: string;
  /** How many people of each department work there. */
  team: Readonly<Record<string, number>>;
  assistants: number;
  receptionists: number;
  womenOnly?: boolean;
}

const bigTeam = {
  massage: 3,
  body_devices: 2,
  doctor_cosmetology: 1,
  nurse_cosmetology: 1,
  hairdressing: 2,
  baths: 1,
  gym: 2,
  nails: 1,
};
const smallTeam = { massage: 2, body_devices: 1, doctor_cosmetology: 1, hairdressing: 1, baths: 1, gym: 2, nails: 1 };

export const studios: readonly StudioPlan[] = [
  {
    key: 'chekhovskaya',
    company: 'head',
    region: 'moscow',
    name: { ru: 'Чеховская', en: 'Chekhovskaya' },
    address: { ru: 'Москва, Страстной бульвар, 8', en: 'Moscow, Strastnoy Boulevard 8' },
    timeZone: 'Europe/Moscow',
    team: bigTeam,
    assistants: 2,
    receptionists: 2,
  },
  {
    key: 'tulskaya',
    company: 'head',
    region: 'moscow',
    name: { ru: 'Тульская', en: 'Tulskaya' },
    address: { ru: 'Москва, Большая Тульская, 13', en: 'Moscow, Bolshaya Tulskaya 13' },
    timeZone: 'Europe/Moscow',
    team: smallTeam,
    assistants: 1,
    receptionists: 1,
  },
  {
    key: 'dmitrovskaya',
    company: 'north',
    region: 'moscow',
    name: { ru: 'Дмитровская', en: 'Dmitrovskaya' },
    address: { ru: 'Москва, Бутырская, 46', en: 'Moscow, Butyrskaya 46' },
    timeZone: 'Europe/Moscow',
    team: smallTeam,
    assistants: 1,
    receptionists: 1,
  },
  {
    key: 'petrovskaya',
    company: 'north',
    region: 'moscow',
    name: { ru: 'Петровская', en: 'Petrovskaya' },
    address: { ru: 'Москва, Петровка, 20', en: 'Moscow, Petrovka 20' },
    timeZone: 'Europe/Moscow',
    team: { massage: 2, nurse_cosmetology: 1, hairdressing: 2, nails: 2 },
    assistants: 0,
    receptionists: 1,
    womenOnly: true,
  },
  {
    key: 'centre',
    company: 'ural',
    region: 'ural',
    name: { ru: 'Центр', en: 'Centre' },
    address: { ru: 'Екатеринбург, проспект Ленина, 24', en: 'Yekaterinburg, Lenina Avenue 24' },
    timeZone: 'Asia/Yekaterinburg',
    team: smallTeam,
    assistants: 1,
    receptionists: 1,
  },
  {
    key: 'park',
    company: 'ural',
    region: 'ural',
    name: { ru: 'Парк', en: 'Park' },
    address: { ru: 'Екатеринбург, Мичурина, 230', en: 'Yekaterinburg, Michurina 230' },
    timeZone: 'Asia/Yekaterinburg',
    team: { massage: 2, baths: 1, gym: 2, nails: 1 },
    assistants: 0,
    receptionists: 1,
  },
];

export const regions: readonly { key: string; name: Words }[] = [
  { key: 'moscow', name: { ru: 'Москва', en: 'Moscow' } },
  { key: 'ural', name: { ru: 'Урал', en: 'Ural' } },
];

/** Rooms of every studio; a department's services take place in the rooms that name it. */
export const rooms: readonly {
  key: string;
  kind: 'hall' | 'room';
  name: Words;
  departments: readonly string[];
  lanes: number;
  capacity?: number;
}[] = [
  { key: 'room1', kind: 'room', name: { ru: 'Кабинет 1', en: 'Room 1' }, departments: ['massage'], lanes: 1 },
  {
    key: 'room2',
    kind: 'room',
    name: { ru: 'Кабинет 2, душ', en: 'Room 2, shower' },
    departments: ['massage'],
    lanes: 1,
  },
  {
    key: 'room3',
    kind: 'room',
    name: { ru: 'Кабинет 3', en: 'Room 3' },
    departments: ['massage', 'body_devices'],
    lanes: 1,
  },
  {
    key: 'room4',
    kind: 'room',
    name: { ru: 'Кабинет 4', en: 'Room 4' },
    departments: ['body_devices', 'nurse_cosmetology'],
    lanes: 1,
  },
  {
    key: 'room5',
    kind: 'room',
    name: { ru: 'Кабинет 5', en: 'Room 5' },
    departments: ['doctor_cosmetology'],
    lanes: 1,
  },
  {
    key: 'hair',
    kind: 'room',
    name: { ru: 'Парикмахерский зал', en: 'Hair hall' },
    departments: ['hairdressing'],
    lanes: 3,
  },
  { key: 'nail', kind: 'room', name: { ru: 'Ногтевой зал', en: 'Nail hall' }, departments: ['nails'], lanes: 2 },
  { key: 'hammam', kind: 'room', name: { ru: 'Хаммам', en: 'Hammam' }, departments: ['baths'], lanes: 1 },
  { key: 'hall1', kind: 'hall', name: { ru: 'Зал 1', en: 'Hall 1' }, departments: ['gym'], lanes: 1, capacity: 14 },
];

export const equipment: readonly {
  key: string;
  kind: string;
  name: string;
  room: string;
  department: string;
  isMovable?: boolean;
}[] = [
  { key: 'lpg1', kind: 'LPG', name: 'LPG Cellu M6', room: 'room3', department: 'body_devices', isMovable: true },
  { key: 'lpg2', kind: 'LPG', name: 'LPG Alliance', room: 'room4', department: 'body_devices', isMovable: true },
  {
    key: 'press',
    kind: 'Pressotherapy',
    name: 'Pressotherapy BTL',
    room: 'room4',
    department: 'body_devices',
    isMovable: true,
  },
  { key: 'laser', kind: 'Laser', name: 'Candela GentleMax', room: 'room5', department: 'doctor_cosmetology' },
];

/** Departments a studio has, from the ready-made ones, in the order of its team. */
export function departmentsOf(studio: StudioPlan, all: readonly DepartmentPreset[]): DepartmentPreset[] {
  return all.filter(({ preset }) => preset in studio.team);
}

export interface ServicePlan {
  key: string;
  department: string;
  name: Words;
  durationMin: number;
  /** In whole currency units. */
  price: number;
  bufferAfterMin?: number;
  processing?: readonly [from: number, length: number];
  equipment?: { kind: string; prepAfterMin: number };
  assistants?: number;
  isMedical?: boolean;
}

export const services: readonly ServicePlan[] = [
  {
    key: 'classic60',
    department: 'massage',
    name: { ru: 'Классический массаж', en: 'Classic massage' },
    durationMin: 60,
    price: 3900,
    bufferAfterMin: 15,
  },
  {
    key: 'balinese60',
    department: 'massage',
    name: { ru: 'Балийский массаж, 60 мин', en: 'Balinese massage, 60 min' },
    durationMin: 60,
    price: 4500,
    bufferAfterMin: 15,
  },
  {
    key: 'balinese90',
    department: 'massage',
    name: { ru: 'Балийский массаж, 90 мин', en: 'Balinese massage, 90 min' },
    durationMin: 90,
    price: 5900,
    bufferAfterMin: 15,
  },
  {
    key: 'stone',
    department: 'massage',
    name: { ru: 'Стоун-терапия', en: 'Hot stone therapy' },
    durationMin: 90,
    price: 5800,
    bufferAfterMin: 15,
  },
  {
    key: 'sport',
    department: 'massage',
    name: { ru: 'Спортивный массаж', en: 'Sports massage' },
    durationMin: 60,
    price: 4200,
    bufferAfterMin: 15,
  },
  {
    key: 'neck',
    department: 'massage',
    name: { ru: 'Массаж шейно-воротниковой зоны', en: 'Neck and shoulder massage' },
    durationMin: 30,
    price: 2400,
    bufferAfterMin: 10,
  },
  {
    key: 'anticellulite',
    department: 'massage',
    name: { ru: 'Антицеллюлитный массаж', en: 'Anti-cellulite massage' },
    durationMin: 60,
    price: 4400,
    bufferAfterMin: 15,
  },
  {
    key: 'fourhands',
    department: 'massage',
    name: { ru: 'Массаж в четыре руки', en: 'Four-hand massage' },
    durationMin: 60,
    price: 7800,
    bufferAfterMin: 15,
    assistants: 1,
  },
  {
    key: 'lymph',
    department: 'massage',
    name: { ru: 'Лимфодренажный массаж', en: 'Lymphatic drainage' },
    durationMin: 75,
    price: 5100,
    bufferAfterMin: 15,
  },
  {
    key: 'lpgbody',
    department: 'body_devices',
    name: { ru: 'LPG-массаж тела', en: 'LPG body' },
    durationMin: 45,
    price: 3200,
    equipment: { kind: 'LPG', prepAfterMin: 10 },
  },
  {
    key: 'lpgface',
    department: 'body_devices',
    name: { ru: 'LPG лица', en: 'LPG face' },
    durationMin: 30,
    price: 2600,
    equipment: { kind: 'LPG', prepAfterMin: 10 },
  },
  {
    key: 'press',
    department: 'body_devices',
    name: { ru: 'Прессотерапия', en: 'Pressotherapy' },
    durationMin: 45,
    price: 2200,
    equipment: { kind: 'Pressotherapy', prepAfterMin: 10 },
  },
  {
    key: 'silhouette',
    department: 'body_devices',
    name: { ru: 'Программа «Силуэт»', en: 'Silhouette programme' },
    durationMin: 60,
    price: 4100,
    equipment: { kind: 'LPG', prepAfterMin: 10 },
  },
  {
    key: 'wrap',
    department: 'body_devices',
    name: { ru: 'Обёртывание «Водоросли»', en: 'Seaweed wrap' },
    durationMin: 60,
    price: 4200,
    bufferAfterMin: 15,
  },
  {
    key: 'consult',
    department: 'doctor_cosmetology',
    name: { ru: 'Консультация косметолога', en: 'Cosmetologist consultation' },
    durationMin: 30,
    price: 1500,
    isMedical: true,
  },
  {
    key: 'laserface',
    department: 'doctor_cosmetology',
    name: { ru: 'Лазер, лицо', en: 'Laser, face' },
    durationMin: 40,
    price: 6500,
    isMedical: true,
    equipment: { kind: 'Laser', prepAfterMin: 10 },
  },
  {
    key: 'biorevital',
    department: 'doctor_cosmetology',
    name: { ru: 'Биоревитализация', en: 'Biorevitalisation' },
    durationMin: 60,
    price: 12800,
    isMedical: true,
    bufferAfterMin: 10,
  },
  {
    key: 'epilation',
    department: 'doctor_cosmetology',
    name: { ru: 'Лазерная эпиляция, ноги', en: 'Laser hair removal, legs' },
    durationMin: 60,
    price: 7400,
    isMedical: true,
    equipment: { kind: 'Laser', prepAfterMin: 10 },
  },
  {
    key: 'cleaning',
    department: 'nurse_cosmetology',
    name: { ru: 'Чистка лица', en: 'Facial cleansing' },
    durationMin: 75,
    price: 4800,
    bufferAfterMin: 10,
  },
  {
    key: 'peeling',
    department: 'nurse_cosmetology',
    name: { ru: 'PRX-пилинг', en: 'PRX peel' },
    durationMin: 45,
    price: 5200,
    bufferAfterMin: 10,
  },
  {
    key: 'facecare',
    department: 'nurse_cosmetology',
    name: { ru: 'Уход «Увлажнение»', en: 'Hydrating facial' },
    durationMin: 60,
    price: 4300,
    bufferAfterMin: 10,
  },
  {
    key: 'cut',
    department: 'hairdressing',
    name: { ru: 'Стрижка и укладка', en: 'Cut and styling' },
    durationMin: 60,
    price: 3400,
  },
  {
    key: 'menscut',
    department: 'hairdressing',
    name: { ru: 'Мужская стрижка', en: 'Men’s cut' },
    durationMin: 45,
    price: 2200,
  },
  {
    key: 'colour',
    department: 'hairdressing',
    name: { ru: 'Окрашивание в один тон', en: 'Single-tone colour' },
    durationMin: 150,
    price: 7900,
    processing: [60, 45],
  },
  {
    key: 'airtouch',
    department: 'hairdressing',
    name: { ru: 'Airtouch, тонирование', en: 'Airtouch and toning' },
    durationMin: 180,
    price: 11400,
    processing: [75, 60],
  },
  { key: 'styling', department: 'hairdressing', name: { ru: 'Укладка', en: 'Blow-dry' }, durationMin: 30, price: 1800 },
  {
    key: 'hammam',
    department: 'baths',
    name: { ru: 'Хаммам и пилинг', en: 'Hammam and scrub' },
    durationMin: 90,
    price: 5200,
    bufferAfterMin: 15,
  },
  {
    key: 'north',
    department: 'baths',
    name: { ru: 'Спа-ритуал «Север»', en: 'Spa ritual North' },
    durationMin: 90,
    price: 7800,
    bufferAfterMin: 15,
  },
  {
    key: 'couple',
    department: 'baths',
    name: { ru: 'Спа для двоих', en: 'Spa for two' },
    durationMin: 120,
    price: 11000,
    bufferAfterMin: 15,
  },
  {
    key: 'personal',
    department: 'gym',
    name: { ru: 'Персональная тренировка', en: 'Personal training' },
    durationMin: 60,
    price: 3000,
  },
  {
    key: 'stretch',
    department: 'gym',
    name: { ru: 'Персональная растяжка', en: 'Personal stretching' },
    durationMin: 45,
    price: 2600,
  },
  {
    key: 'manicure',
    department: 'nails',
    name: { ru: 'Маникюр с покрытием', en: 'Manicure with gel' },
    durationMin: 90,
    price: 2900,
    bufferAfterMin: 10,
  },
  {
    key: 'pedicure',
    department: 'nails',
    name: { ru: 'Педикюр', en: 'Pedicure' },
    durationMin: 75,
    price: 3300,
    bufferAfterMin: 10,
  },
  {
    key: 'express',
    department: 'nails',
    name: { ru: 'Экспресс-маникюр', en: 'Express manicure' },
    durationMin: 45,
    price: 1700,
    bufferAfterMin: 10,
  },
];

/** What somebody of a department is called, and the position that carries the rights. */
export const jobs: Readonly<Record<string, { title: Words; position: string; sex?: 'female' | 'male' }>> = {
  massage: { title: { ru: 'Массажист', en: 'Massage therapist' }, position: 'massage_therapist' },
  body_devices: {
    title: { ru: 'Специалист по аппаратным методикам', en: 'Device specialist' },
    position: 'massage_therapist',
    sex: 'female',
  },
  doctor_cosmetology: {
    title: { ru: 'Врач-косметолог', en: 'Cosmetologist doctor' },
    position: 'doctor',
    sex: 'female',
  },
  nurse_cosmetology: { title: { ru: 'Косметолог', en: 'Cosmetologist' }, position: 'doctor', sex: 'female' },
  hairdressing: { title: { ru: 'Парикмахер', en: 'Hairdresser' }, position: 'hairdresser', sex: 'female' },
  baths: { title: { ru: 'Мастер хаммама', en: 'Bath attendant' }, position: 'massage_therapist' },
  gym: { title: { ru: 'Тренер', en: 'Trainer' }, position: 'trainer' },
  nails: { title: { ru: 'Мастер маникюра', en: 'Nail technician' }, position: 'hairdresser', sex: 'female' },
};

/** Interests of clients by department (CLI-039). */
export const interestOfDepartment: Readonly<Record<string, string>> = {
  massage: 'spa_massage',
  body_devices: 'figure',
  doctor_cosmetology: 'cosmetology',
  nurse_cosmetology: 'cosmetology',
  baths: 'baths',
  gym: 'wellness',
  nails: 'nail',
  hairdressing: 'wellness',
};

/** Trainers work on the days of their classes, until the last one is over. */
export const trainerWeeks: readonly { label: string; cycle: readonly (readonly [number, number] | null)[] }[] = [
  { label: 'Пн, ср, пт, сб', cycle: [[540, 1260], null, [540, 1260], null, [540, 1260], [600, 1080], null] },
  { label: 'Вт, чт, вс', cycle: [null, [540, 1260], null, [540, 1260], null, null, [900, 1260]] },
];

/** Work cycles as people really work: two on two off, five two, mornings. */
export const cycles: readonly { label: string; cycle: readonly (readonly [number, number] | null)[] }[] = [
  { label: '2/2', cycle: [[600, 1200], [600, 1200], null, null] },
  { label: '5/2', cycle: [[540, 1080], [540, 1080], [540, 1080], [540, 1080], [540, 1080], null, null] },
  { label: '2/2', cycle: [null, null, [600, 1200], [600, 1200]] },
  { label: '3/3', cycle: [[660, 1260], [660, 1260], [660, 1260], null, null, null] },
  { label: '5/2', cycle: [[600, 1140], [600, 1140], null, [600, 1140], [600, 1140], [600, 1140], null] },
];

export const features = {
  drinks: [
    { ru: 'Чай с чабрецом, без сахара', en: 'Thyme tea, no sugar' },
    { ru: 'Капучино на овсяном молоке', en: 'Oat-milk cappuccino' },
    { ru: 'Тёплая вода с лимоном', en: 'Warm water with lemon' },
  ],
  massage: [
    { ru: 'Сильный нажим, не трогать шею', en: 'Strong pressure, leave the neck' },
    { ru: 'Мягко, травма плеча', en: 'Gentle, injured shoulder' },
    { ru: 'Средняя интенсивность', en: 'Medium pressure' },
  ],
  communication: [
    { ru: 'Тишина', en: 'Silence' },
    { ru: 'Говоруша', en: 'Loves to talk' },
    { ru: 'Спрашивать о самочувствии', en: 'Ask how she feels' },
  ],
  allergies: [
    { ru: 'Аммиак', en: 'Ammonia' },
    { ru: 'Цитрусовые масла', en: 'Citrus oils' },
  ],
} as const;

export const confidential: readonly Words[] = [
  {
    ru: 'Просит не упоминать визиты при муже. Звонить только на второй номер, после 12:00.',
    en: 'Asks not to mention visits in front of her husband. Call the second number only, after noon.',
  },
  {
    ru: 'Конфликт в марте: опоздание мастера. Комплимент от управляющей уже сделан.',
    en: 'A conflict in March: the specialist was late. The manager has already apologised.',
  },
];

export const comments: readonly Words[] = [
  { ru: 'Придёт на 10 минут раньше', en: 'Comes 10 minutes early' },
  { ru: 'Просит кабинет с душем', en: 'Asks for the room with a shower' },
  { ru: 'Перезвонить, если освободится раньше', en: 'Call back if something frees up earlier' },
  { ru: 'Подарок от подруги, первый раз', en: 'A present from a friend, first time' },
];
