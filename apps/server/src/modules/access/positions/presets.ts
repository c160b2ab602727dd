import {
  type Action,
  actions,
  type ResourceRight,
  type Rights,
  resourceDefinitions,
  type Scope,
  scopes,
} from '../../../platform/rights.ts';
import type { RightsOverride } from '../effective-rights.ts';

export type PresetCode =
  | 'manager'
  | 'administrator'
  | 'sales_manager'
  | 'accountant'
  | 'massage_therapist'
  | 'trainer'
  | 'doctor'
  | 'hairdresser'
  | 'specialist'
  | 'regional_head'
  | 'view_only';

export interface Preset {
  group: 'management' | 'specialists' | 'network';
  isFreeSeat?: boolean;
  rights: Rights;
  grades?: readonly { salaryFactorPercent: number; rights: RightsOverride }[];
}

/** A row of rights in shorthand: `['bookings.visit', 'view add edit', 'studio']`. */
type Row = readonly [resource: string, allowed: string, scope: Scope];

const everyone: Row[] = [
  ['org.studio', 'view', 'studio'],
  ['org.room', 'view', 'studio'],
  ['org.equipment', 'view', 'studio'],
  ['org.department', 'view', 'studio'],
  ['catalogue.service', 'view', 'network'],
  ['catalogue.class_type', 'view', 'network'],
];

const all = 'view add edit delete';

/** Runs one studio: everything in it, save what belongs to the network. */
const manager: Row[] = [
  ['bookings.visit', all, 'studio'],
  ['bookings.price', 'edit', 'studio'],
  ['bookings.override', 'edit', 'studio'],
  ['classes.class', all, 'studio'],
  ['classes.booking', all, 'studio'],
  ['classes.override', 'edit', 'studio'],
  ['calendar.schedule', all, 'studio'],
  ['calendar.absence', all, 'studio'],
  ['calendar.block', all, 'studio'],
  ['clients.client', all, 'network'],
  ['clients.contact', 'view edit', 'network'],
  ['clients.confidential_note', all, 'network'],
  ['clients.contract', all, 'network'],
  ['clients.preference', 'view edit', 'network'],
  ['clients.export', 'view', 'studio'],
  ['messaging.message', 'view add', 'studio'],
  ['messaging.settings', 'view', 'company'],
  ['catalogue.service', all, 'network'],
  ['catalogue.class_type', all, 'network'],
  ['staff.employee', all, 'studio'],
  ['org.company', 'view', 'company'],
  ['org.studio', 'view edit', 'studio'],
  ['org.room', all, 'studio'],
  ['org.equipment', all, 'studio'],
  ['org.department', all, 'studio'],
  ['org.region', 'view', 'network'],
  ['org.settings', 'view edit', 'studio'],
  ['access.position', 'view', 'network'],
  ['access.account', all, 'studio'],
  ['access.audit', 'view', 'studio'],
];

const specialist: Row[] = [
  ...everyone,
  ['bookings.visit', 'view edit', 'own'],
  ['classes.class', 'view', 'own'],
  ['classes.booking', 'view add edit', 'own'],
  ['calendar.schedule', 'view', 'own'],
  ['calendar.absence', 'view add', 'own'],
  ['calendar.block', 'view add', 'own'],
  ['clients.client', 'view', 'own'],
  ['staff.employee', 'view', 'own'],
];

/** The ready-made positions [ACC-009, ACC-010, ACC-012, ACC-016]; names are translated by code until edited. */
export const presets: Record<PresetCode, Preset> = {
  manager: { group: 'management', rights: rightsOf(manager) },
  administrator: {
    group: 'management',
    rights: rightsOf([
      ...everyone,
      ['bookings.visit', 'view', 'studio'],
      ['classes.class', 'view', 'studio'],
      ['classes.booking', 'view', 'studio'],
      ['calendar.schedule', 'view', 'studio'],
      ['calendar.absence', 'view', 'studio'],
      ['calendar.block', 'view', 'studio'],
      ['clients.client', 'view', 'studio'],
      ['clients.contract', 'view', 'studio'],
      ['messaging.message', 'view', 'studio'],
      ['staff.employee', 'view', 'studio'],
    ]),
    grades: [
      {
        salaryFactorPercent: 100,
        rights: {
          'bookings.visit': { add: true, edit: true },
          'classes.booking': { add: true, edit: true },
          'calendar.block': { add: true, edit: true },
          'clients.client': { add: true, edit: true },
          'clients.contact': { view: true, scope: 'studio' },
          'clients.confidential_note': { view: true, add: true, scope: 'studio' },
          'clients.preference': { view: true, edit: true, scope: 'studio' },
          'clients.contract': { add: true, edit: true },
        },
      },
      {
        salaryFactorPercent: 120,
        rights: {
          'bookings.visit': { add: true, edit: true },
          'classes.class': { add: true, edit: true, delete: true },
          'classes.booking': { add: true, edit: true, delete: true },
          'classes.override': { edit: true, scope: 'studio' },
          'calendar.schedule': { add: true, edit: true },
          'calendar.absence': { add: true, edit: true },
          'calendar.block': { add: true, edit: true, delete: true },
          'clients.client': { add: true, edit: true, scope: 'network' },
          'clients.contact': { view: true, edit: true, scope: 'network' },
          'clients.confidential_note': { view: true, add: true, edit: true, scope: 'studio' },
          'clients.preference': { view: true, edit: true, scope: 'network' },
          'clients.contract': { add: true, edit: true, scope: 'network' },
          'bookings.price': { edit: true, scope: 'studio' },
          'bookings.override': { edit: true, scope: 'studio' },
          'catalogue.service': { add: true, edit: true },
          'catalogue.class_type': { add: true, edit: true },
          'org.room': { add: true, edit: true },
          'org.equipment': { add: true, edit: true },
        },
      },
      {
        salaryFactorPercent: 145,
        rights: overridesTo(
          rightsOf([
            ...manager,
            ['clients.export', 'view', 'network'],
            ['access.position', all, 'network'],
            ['access.api_key', 'view add delete', 'network'],
            ['access.audit', 'view', 'network'],
            ['messaging.message', 'view add', 'network'],
            ['messaging.settings', 'view edit', 'network'],
            ['org.company', 'view add edit delete', 'network'],
            ['org.studio', all, 'network'],
            ['org.settings', 'view edit', 'network'],
            ['org.region', all, 'network'],
          ]),
        ),
      },
    ],
  },
  sales_manager: {
    group: 'management',
    rights: rightsOf([
      ...everyone,
      ['clients.client', 'view', 'studio'],
      ['clients.contact', 'view', 'studio'],
      ['bookings.visit', 'view', 'studio'],
      ['classes.class', 'view', 'studio'],
      ['classes.booking', 'view', 'studio'],
      ['calendar.schedule', 'view', 'studio'],
      ['staff.employee', 'view', 'studio'],
    ]),
    grades: [
      { salaryFactorPercent: 100, rights: {} },
      {
        salaryFactorPercent: 110,
        rights: { 'clients.client': { add: true }, 'bookings.visit': { add: true }, 'classes.booking': { add: true } },
      },
      {
        salaryFactorPercent: 130,
        rights: {
          'clients.client': { add: true, edit: true, delete: true, scope: 'network' },
          'clients.contact': { edit: true, scope: 'network' },
          'clients.contract': { view: true, add: true, edit: true, delete: true, scope: 'network' },
          'clients.confidential_note': { view: true, add: true, edit: true, scope: 'network' },
          'clients.export': { view: true, scope: 'network' },
          'bookings.visit': { add: true, edit: true, delete: true },
          'classes.booking': { add: true, edit: true, delete: true },
        },
      },
    ],
  },
  accountant: {
    group: 'management',
    rights: rightsOf([
      ...everyone,
      ['bookings.visit', 'view', 'company'],
      ['classes.class', 'view', 'company'],
      ['classes.booking', 'view', 'company'],
      ['calendar.schedule', 'view', 'company'],
      ['clients.client', 'view', 'company'],
      ['clients.contract', 'view', 'company'],
      ['staff.employee', 'view', 'company'],
      ['org.company', 'view', 'company'],
      ['access.audit', 'view', 'company'],
    ]),
  },
  massage_therapist: { group: 'specialists', rights: rightsOf(specialist) },
  trainer: { group: 'specialists', rights: rightsOf(specialist) },
  doctor: {
    group: 'specialists',
    rights: rightsOf([...specialist, ['clients.contract', 'view', 'own']]),
  },
  hairdresser: { group: 'specialists', rights: rightsOf(specialist) },
  specialist: { group: 'specialists', rights: rightsOf(specialist) },
  regional_head: {
    group: 'network',
    rights: rightsOf([
      ...manager.map(([resource, allowed, scope]): Row => [resource, allowed, scope === 'studio' ? 'region' : scope]),
    ]),
  },
  view_only: { group: 'network', isFreeSeat: true, rights: rightsOf([['bookings.visit', 'view', 'own']]) },
};

export type BusinessKind = 'spa' | 'yoga' | 'salon' | 'fitness' | 'clinic' | 'other';

const specialistsOf: Record<BusinessKind, readonly PresetCode[]> = {
  spa: ['massage_therapist', 'trainer', 'doctor', 'hairdresser'],
  yoga: ['trainer', 'massage_therapist'],
  salon: ['hairdresser', 'massage_therapist', 'specialist'],
  fitness: ['trainer', 'massage_therapist', 'doctor'],
  clinic: ['doctor', 'massage_therapist', 'specialist'],
  other: ['specialist'],
};

/** The positions a new network of this kind begins with, in the order of the list. */
export function presetsOf(kind: BusinessKind): readonly PresetCode[] {
  return [
    'manager',
    'administrator',
    'sales_manager',
    'accountant',
    ...specialistsOf[kind],
    'regional_head',
    'view_only',
  ];
}

/** The rows as rights; a later row of the same resource replaces an earlier one. */
function rightsOf(rows: readonly Row[]): Rights {
  const rights: Record<string, ResourceRight> = {};
  for (const [resource, allowed, scope] of rows) {
    const has = (action: Action) => allowed.split(' ').includes(action);
    rights[resource] = { view: has('view'), add: has('add'), edit: has('edit'), delete: has('delete'), scope };
  }
  return rights;
}

/** For a grade that states its rights in full. */
function overridesTo(rights: Rights): RightsOverride {
  return rights;
}

/**
 * Rights cut to what the resources know: an action or a scope that a resource does not have would be shown nowhere. The
 * scope becomes the widest known one that is not wider than asked.
 */
export function fitted<R extends Partial<ResourceRight>>(rights: Readonly<Record<string, R>>): Record<string, R> {
  const known = new Map(resourceDefinitions().map((definition) => [definition.name, definition]));
  const result: Record<string, R> = {};
  for (const [name, right] of Object.entries(rights)) {
    const definition = known.get(name);
    if (!definition) {
      result[name] = right;
      continue;
    }
    const fit = { ...right };
    for (const action of actions) if (!definition.actions.includes(action)) delete fit[action];
    if (fit.scope && !definition.scopes.includes(fit.scope)) {
      const atMost = scopes.indexOf(fit.scope);
      fit.scope =
        definition.scopes.filter((scope) => scopes.indexOf(scope) <= atMost).at(-1) ??
        definition.scopes[0] ??
        fit.scope;
    }
    result[name] = fit;
  }
  return result;
}
