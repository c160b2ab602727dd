import { parseArgs } from 'node:util';
import '../app.ts'; // rights, events and messages of all modules
import { createDemo, demoLocale, signInsOf } from '../demo/create-demo.ts';
import { readConfig } from '../platform/config.ts';
import { appUrl } from '../platform/db/app-url.ts';
import { openPool } from '../platform/db/database.ts';
import { openDatabase, refreshStatistics } from '../platform/db/open-database.ts';
import { openStorage } from '../platform/files/storage.ts';

/*
 * npm run demo                    another demo network beside what is there
 * npm run demo -- --size large    200 employees, 200,000 clients, 2 million past visits: half an hour, 1 GB of memory
 * npm run demo -- --locale en     names and words in another language
 */
const { values } = parseArgs({ options: { size: { type: 'string', default: 'normal' }, locale: { type: 'string' } } });
const config = readConfig();
const database = await openDatabase(config);
const pool = openPool(appUrl(database.adminUrl), 4);
try {
  const isLarge = values.size === 'large';
  const demo = await createDemo(pool, openStorage(config), {
    locale: demoLocale(values.locale),
    ...(isLarge ? { clients: 200_000, teamFactor: 4, pastDays: 4_600 } : {}),
  });
  await refreshStatistics(database.adminUrl);
  process.stdout.write(signInsOf(demo));
} finally {
  await pool.end();
  await database.stop();
}
