/** One server process for a measurement: the product's own app on a given database, told to the parent when it listens. */
import { pino } from 'pino';
import { buildApp } from '../apps/server/src/app.ts';
import { readConfig } from '../apps/server/src/platform/config.ts';
import { openPool } from '../apps/server/src/platform/db/database.ts';
import { LiveHub } from '../apps/server/src/platform/live.ts';

const url = process.argv[2] ?? '';
const pool = openPool(url, Number(process.argv[3] ?? 10));
const live = new LiveHub(url, pino({ level: 'silent' }));
const app = await buildApp({ config: readConfig({ LOG_LEVEL: 'error', RATE_LIMIT: '0' }), pool, live });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ address });
process.on('disconnect', () => process.exit(0));
