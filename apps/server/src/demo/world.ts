import type { Locale } from '@salus/i18n';
import { isoDate } from '@salus/scheduling';
import type { CommandCtx } from '../platform/context.ts';
import type { ServicePlan, StudioPlan, Words } from './plan.ts';
import type { Random } from './random.ts';

/** What the parts of the demo tell each other while it is being made. */
export interface World {
  ctx: CommandCtx;
  random: Random;
  locale: Locale;
  /** Today as a day number, in the first studio's zone. */
  today: number;
  /** The first day of working schedules and visits. */
  firstDay: number;
  /** How many times the planned team each studio has. */
  teamFactor: number;
  companyIds: Map<string, string>;
  regionIds: Map<string, string>;
  studios: DemoStudio[];
  services: DemoService[];
  clients: DemoClient[];
  facts: Map<string, ClientFacts>;
}

/** What the visits made so far say of a client. */
export interface ClientFacts {
  completed: number;
  missed: number;
  firstAt: Date | null;
  lastAt: Date | null;
  nextAt: Date | null;
  nextMedicalAt: Date | null;
  wantsEarlier: boolean;
  employeeIds: Set<string>;
}

export interface DemoStudio {
  id: string;
  plan: StudioPlan;
  departmentIds: Map<string, string>;
  rooms: { id: string; departments: readonly string[]; lanes: number }[];
  equipment: { id: string; kind: string }[];
  people: DemoPerson[];
}

export interface DemoPerson {
  id: string;
  firstName: string;
  lastName: string;
  department: string | null;
  role: 'specialist' | 'assistant' | 'receptionist' | 'manager';
  cycle: readonly (readonly [number, number] | null)[];
  cycleLabel: string;
  breakFrom: number | null;
}

export interface DemoService {
  id: string;
  plan: ServicePlan;
  name: string;
}

export interface DemoClient {
  id: string;
  studio: DemoStudio;
  createdAt: number;
}

/** A text in the demo's language: Russian words in Russian, English ones elsewhere. */
export function said(world: Pick<World, 'locale'>, words: Words): string {
  return world.locale === 'ru' ? words.ru : words.en;
}

/** A date some days from today, YYYY-MM-DD. */
export function dateFrom(world: Pick<World, 'today'>, days: number): string {
  return isoDate(world.today + days);
}

/** An id made some days before today, so that ids sort by the time they stand for. */
export function idFrom(world: World, daysAgo: number): string {
  return world.random.id(world.ctx.now.getTime() - daysAgo * 86_400_000 + world.random.below(1000));
}
