/**
 * `npm test`: every check there is, in the order in which failing early helps most. Ends with one line,
 * `N passed, N failed`; types, lint, fresh files and the build count as one check each.
 * `--only unit` leaves the browser out, `--only e2e` runs nothing but the browser tests.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildAdmin, buildWidgets, root } from './build.mjs';
import { ensureChromium } from './chromium.mjs';

const PARTS = ['unit', 'e2e'];
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
if (only !== undefined && !PARTS.includes(only)) {
  console.error(`--only takes ${PARTS.join(' or ')}.`);
  process.exit(2);
}

const reports = path.join(root, '.cache/reports');
const failedSteps = [];
let passed = 0;
let failed = 0;

await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });

if (only !== 'e2e') {
  await check('types of the server and packages', () => node('ts7/bin/tsc', '-p', 'tsconfig.json', '--noEmit'));
  await check('types of the admin', () => node('ts7/bin/tsc', '-p', 'apps/admin/tsconfig.json', '--noEmit'));
  await check('types of the browser tests', () => node('ts7/bin/tsc', '-p', 'tests/e2e/tsconfig.json', '--noEmit'));
  await check('types of the widgets', () => node('ts7/bin/tsc', '-p', 'apps/widgets/tsconfig.json', '--noEmit'));
  await check('lint and format', () => node('@biomejs/biome/bin/biome', 'check', '.'));
  await suite('tests of server, packages and screens', unitTests);
  await check('generated files are fresh', () => node('tsx/dist/cli.mjs', 'tools/generate.ts', '--check'));
}
if (only !== 'unit') {
  const isBuilt = await check('build of admin and widgets', () =>
    Promise.all([buildAdmin(), buildWidgets()]).then(() => 0),
  );
  if (isBuilt) await suite('browser tests', browserTests);
}

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join('; ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** One check: passes if its program ends with 0. */
async function check(name, work) {
  announce(name);
  const isGood = (await attempt(work)) === 0;
  count(name, isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return isGood;
}

/** Many tests: counted from the report. A runner that fails without a failing test is a failure as well. */
async function suite(name, work) {
  announce(name);
  let counted = { passed: 0, failed: 0 };
  const code = await attempt(async () => {
    const outcome = await work();
    counted = outcome.counted;
    return outcome.code;
  });
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  if (counted.passed + counted.failed === 0) counted.failed = 1; // no test found is not a success
  count(name, counted);
}

async function unitTests() {
  const report = path.join(reports, 'vitest.json');
  const code = await node(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  const result = await readJson(report);
  // A file that cannot even be loaded has no test that failed.
  const broken = (result?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    code,
    counted: { passed: result?.numPassedTests ?? 0, failed: (result?.numFailedTests ?? 0) + broken },
  };
}

async function browserTests() {
  process.env.CHROMIUM_PATH = ensureChromium();
  const report = path.join(reports, 'playwright.json');
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
  const code = await node('@playwright/test/cli.js', 'test', '--reporter=list,json');
  const { stats, errors = [] } = (await readJson(report)) ?? {};
  return {
    code,
    counted: {
      passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
      failed: (stats?.unexpected ?? 0) + errors.length,
    },
  };
}

function announce(name) {
  console.log(`\n── ${name}`);
}

function count(name, counted) {
  passed += counted.passed;
  failed += counted.failed;
  if (counted.failed > 0) failedSteps.push(name);
}

async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}

function node(program, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', program), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
}
