import { isLocale, type Locale } from '@salus/i18n';
import { localMinuteOf } from '@salus/scheduling';
import type pg from 'pg';
import type { FileStorage } from '../platform/files/storage.ts';
import { newId } from '../platform/ids.ts';
import { systemActor, transact } from '../platform/transact.ts';
import { makeAvatars } from './make-avatars.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { makeClasses } from './make-classes.ts';
import { makeClients } from './make-clients.ts';
import { makeMessages } from './make-messages.ts';
import { makeOrganisation } from './make-organisation.ts';
import { demoPassword, makePeople, type Persona } from './make-people.ts';
import { makeVisits } from './make-visits.ts';
import { makeWaits } from './make-waits.ts';
import { noteVisits } from './note-visits.ts';
import { createRandom } from './random.ts';
import type { World } from './world.ts';

export interface DemoOptions {
  locale?: Locale;
  now?: Date;
  clients?: number;
  /** Multiplies every team; rooms stay as they are. */
  teamFactor?: number;
  pastDays?: number;
  futureDays?: number;
}

export interface Demo {
  networkId: string;
  personas: Persona[];
  password: string;
}

/** Whether the database holds no network at all, so that a demo may stand in it. */
export async function isEmptyInstallation(pool: pg.Pool): Promise<boolean> {
  const { rowCount } = await pool.query('select from platform.tenant limit 1');
  return rowCount === 0;
}

/**
 * The network "Oasis": a head company with two franchises, six studios in two zones, some sixty people, three thousand clients,
 * half a year of visits and three weeks to come. The same on every machine for the same day. One transaction: all or nothing.
 */
export async function createDemo(pool: pg.Pool, storage: FileStorage, options: DemoOptions = {}): Promise<Demo> {
  const networkId = newId();
  const now = options.now ?? new Date();
  const locale = options.locale ?? 'ru';
  const identity = { networkId, actor: systemActor, channel: 'demo' as const, locale, now };
  const personas = await transact(pool, identity, async (ctx) => {
    const pastDays = options.pastDays ?? 182;
    const today = localMinuteOf('Europe/Moscow', Math.floor(now.getTime() / 60_000)).day;
    const world: World = {
      ctx,
      random: createRandom(20_261_122),
      locale,
      today,
      firstDay: today - pastDays - 7,
      teamFactor: options.teamFactor ?? 1,
      companyIds: new Map(),
      regionIds: new Map(),
      studios: [],
      services: [],
      clients: [],
      facts: new Map(),
    };
    await makeOrganisation(world);
    const made = await makePeople(world);
    await makeAvatars(world, storage);
    await makeCatalogue(world);
    await makeClients(world, options.clients ?? 3_000);
    const classes = await makeClasses(world);
    await makeVisits(world, classes, { past: pastDays, future: options.futureDays ?? 21 });
    await noteVisits(world);
    await makeWaits(world);
    await makeMessages(world);
    return made;
  });
  return { networkId, personas, password: demoPassword };
}

/** The lines with which a person can sign in to a demo network. */
export function signInsOf({ personas, password }: Demo): string {
  const width = Math.max(...personas.map(({ email }) => email.length));
  const lines = personas.map(({ email, name, role }) => `    ${email.padEnd(width)}  ${role}, ${name}`);
  return `  The demo network "Oasis" is ready. Everybody's password: ${password}\n${lines.join('\n')}\n\n`;
}

/** The language asked for by name, or Russian: the demo's own. */
export function demoLocale(wanted: string | undefined): Locale {
  return isLocale(wanted) ? wanted : 'ru';
}
