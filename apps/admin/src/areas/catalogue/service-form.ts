import type { UseFormReturnType } from '@mantine/form';
import type { Service } from './catalogue-data.ts';
import { catalogueT as t } from './messages.ts';

export type StepMin = 5 | 10 | 15 | 20 | 30 | 60;

/** The form of a service keeps the shape of the service; what cannot be edited is left out. */
export type ServiceValues = Omit<
  Service,
  | 'id'
  | 'shownName'
  | 'parentName'
  | 'state'
  | 'sortOrder'
  | 'subServiceCount'
  | 'subServices'
  | 'version'
  | 'createdAt'
  | 'stepMin'
  | 'staff'
> & { stepMin: StepMin; staff: { employeeId: string; priceMinor: number | null; durationMin: number | null }[] };

export type ServiceForm = UseFormReturnType<ServiceValues>;

export const formTabs = ['main', 'time', 'prices', 'staff', 'places', 'languages'] as const;
export type FormTab = (typeof formTabs)[number];

/** What a new service begins with. */
export const newService: ServiceValues = {
  parentId: null,
  inherits: [],
  categoryId: null,
  formatId: null,
  name: '',
  description: '',
  photoFileId: null,
  stepMin: 15,
  durationMin: 60,
  bufferBeforeMin: 0,
  bufferAfterMin: 0,
  processingFromMin: null,
  processingLenMin: null,
  priceMinor: 0,
  assistantsNeeded: 0,
  isMedical: false,
  onlineBooking: true,
  workFromMin: null,
  workToMin: null,
  minHours: null,
  maxPeople: null,
  needsRoom: true,
  translations: {},
  prices: [],
  staff: [],
  studioIds: [],
  roomIds: [],
  equipment: [],
};

export type InheritedPart = Service['inherits'][number];

/** What a sub-service takes over with each part: the server's own division. */
const inheritedFields: Readonly<Record<InheritedPart, readonly (keyof ServiceValues)[]>> = {
  time: [
    'stepMin',
    'durationMin',
    'bufferBeforeMin',
    'bufferAfterMin',
    'processingFromMin',
    'processingLenMin',
    'workFromMin',
    'workToMin',
    'minHours',
  ],
  price: ['priceMinor', 'prices'],
  staff: ['staff', 'assistantsNeeded'],
  places: ['studioIds', 'roomIds', 'needsRoom', 'maxPeople'],
  equipment: ['equipment'],
};

/** One part as the service above has it: shown, while it is inherited. */
export function partOf(parent: Service, part: InheritedPart): Partial<ServiceValues> {
  const values = valuesOf(parent);
  return Object.fromEntries(inheritedFields[part].map((field) => [field, values[field]]));
}

/** A new sub-service begins with everything inherited. */
export function subServiceOf(parent: Service): ServiceValues {
  const inherits = Object.keys(inheritedFields) as InheritedPart[];
  const parts = Object.assign({}, ...inherits.map((part) => partOf(parent, part)));
  const { categoryId, formatId, isMedical, onlineBooking } = parent;
  return { ...newService, ...parts, parentId: parent.id, inherits, categoryId, formatId, isMedical, onlineBooking };
}

export function valuesOf(service: Service): ServiceValues {
  const values = Object.fromEntries(Object.keys(newService).map((key) => [key, service[key as keyof Service]]));
  const staff = service.staff.map(({ employeeId, priceMinor, durationMin }) => ({
    employeeId,
    priceMinor,
    durationMin,
  }));
  return { ...(values as unknown as ServiceValues), staff };
}

/** Says by field what is wrong before the server is asked; the server checks the same again. */
export function faultsOf(values: ServiceValues): Record<string, string> {
  const faults: Record<string, string> = {};
  if (!values.name.trim()) faults.name = t('catalogue.name_needed');
  if (values.durationMin < 5) faults.durationMin = t('catalogue.duration_needed');
  const { processingFromMin: from, processingLenMin: length } = values;
  if (from !== null && (length === null || from + length >= values.durationMin))
    faults.processingLenMin = t('catalogue.processing_wrong');
  if (values.workFromMin !== null && values.workToMin !== null && values.workToMin <= values.workFromMin)
    faults.workToMin = t('catalogue.hours_wrong');
  for (const [at, need] of values.equipment.entries()) {
    if (!need.kind.trim()) faults[`equipment.${at}.kind`] = t('catalogue.name_needed');
    if (need.offsetMin + (need.lengthMin ?? 1) > values.durationMin)
      faults[`equipment.${at}.lengthMin`] = t('catalogue.equipment_wrong');
  }
  const seen = new Set<string>();
  for (const [at, { companyId, studioId, gradeId }] of values.prices.entries()) {
    const place = [companyId, studioId, gradeId].join();
    if (seen.has(place)) faults[`prices.${at}.priceMinor`] = t('catalogue.price_twice');
    seen.add(place);
  }
  return faults;
}

const tabOfField: Readonly<Record<string, FormTab>> = {
  durationMin: 'time',
  stepMin: 'time',
  bufferBeforeMin: 'time',
  bufferAfterMin: 'time',
  processingFromMin: 'time',
  processingLenMin: 'time',
  workFromMin: 'time',
  workToMin: 'time',
  minHours: 'time',
  priceMinor: 'prices',
  prices: 'prices',
  staff: 'staff',
  assistantsNeeded: 'staff',
  studioIds: 'places',
  roomIds: 'places',
  needsRoom: 'places',
  maxPeople: 'places',
  equipment: 'places',
  translations: 'languages',
};

/** The tab on which a field stands: the tab is marked when the field is wrong. */
export function tabOf(field: string): FormTab {
  return tabOfField[field.split('.')[0] ?? ''] ?? 'main';
}
