/**
 * Writes what is derived: row types from the migrated database, then the API's document and its client types from the
 * routes, and the catalogues of events and rights from what the modules declare. `--check` writes nothing and fails with the list of stale files; `--db` does the row types only.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cloneTemplate, openTestCluster } from '../apps/server/src/testing/test-cluster.ts';
import { eventCatalogue, rightsCatalogue } from './catalogues.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const checks = process.argv.includes('--check');
const onlyRows = process.argv.includes('--db');

const ROW_TYPES = 'apps/server/src/platform/db/schema.generated.ts';
const DOCUMENT = 'packages/api-client/openapi.json';
const CLIENT_TYPES = 'packages/api-client/src/schema.ts';
const EVENTS = 'docs/events.md';
const RIGHTS = 'docs/rights.md';

const stale: string[] = [];

await deliver(ROW_TYPES, await rowTypes());
if (!onlyRows) {
  const document = await apiDocument();
  await deliver(DOCUMENT, `${JSON.stringify(document, null, 2)}\n`);
  await deliver(CLIENT_TYPES, await clientTypes(document));
  // The modules are loaded by now, and what they declared with them.
  const { eventDefinitions } = await import('../apps/server/src/platform/events.ts');
  const { resourceDefinitions } = await import('../apps/server/src/platform/rights.ts');
  await deliver(EVENTS, eventCatalogue(eventDefinitions()));
  await deliver(RIGHTS, rightsCatalogue(resourceDefinitions()));
}

if (stale.length > 0 && checks) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Generated files are fresh.');
}

async function deliver(file: string, text: string): Promise<void> {
  const target = path.join(root, file);
  const present = await readFile(target, 'utf8').catch(() => null);
  if (present === text) return;
  stale.push(file);
  if (!checks) await writeFile(target, text);
}

async function rowTypes(): Promise<string> {
  const cluster = await openTestCluster();
  const database = await cloneTemplate(cluster);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'salus-types-'));
  try {
    const file = path.join(folder, 'schema.ts');
    await promisify(execFile)(process.execPath, [
      path.join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'),
      '--dialect=postgres',
      `--url=${database.adminUrl}`,
      `--out-file=${file}`,
      '--date-parser=string', // a date has no zone: it stays text, see database.ts
      '--type-mapping={"int8":"number"}', // counters and money fit a double exactly
      '--exclude-pattern=graphile_worker.*', // the job queue is entered through platform.enqueue alone
      '--log-level=error',
    ]);
    return await readFile(file, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
    await database.drop();
    await cluster.release();
  }
}

async function apiDocument(): Promise<object> {
  const { openApiDocument } = await import('../apps/server/src/app.ts');
  return openApiDocument();
}

async function clientTypes(document: object): Promise<string> {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  // Through JSON: the generator resolves references in place, and must not touch the document we write.
  const types = await openapiTS(JSON.parse(JSON.stringify(document)));
  return `// Written by \`npm run generate\` from openapi.json. Do not edit.\n\n${astToString(types)}`;
}
