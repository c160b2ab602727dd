/** The product as `npm start` runs it, on a database and a data folder that last as long as the browser tests do. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cloneTemplate, openTestCluster } from '../apps/server/src/testing/test-cluster.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const cluster = await openTestCluster();
const database = await cloneTemplate(cluster);
const dataDir = await mkdtemp(path.join(os.tmpdir(), 'salus-e2e-'));

const server = spawn(process.execPath, [path.join(root, 'tools/start.mjs')], {
  cwd: root,
  env: {
    LOG_LEVEL: 'warn',
    RATE_LIMIT: '0',
    ...process.env,
    DATABASE_URL: database.adminUrl,
    DATA_DIR: dataDir,
    PORT: process.env.E2E_PORT,
  },
  stdio: ['ignore', 'inherit', 'inherit'],
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'));

await once(server, 'close');
await database.drop();
await cluster.release();
await rm(dataDir, { recursive: true, force: true });
process.exitCode = server.exitCode ?? 1;
