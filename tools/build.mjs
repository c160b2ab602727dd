/** Builds what `npm start` runs: the admin's screens, the widgets and the server's bundle. A stamp of the sources says when not to. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

export const serverBundle = path.join(root, 'apps/server/dist/main.js');

/** The admin's static files, in `apps/admin/dist`. Answers false when they were fresh already. */
export function buildAdmin() {
  return buildWithVite('apps/admin', 'index.html');
}

/** The script for sites of others and what it loads, in `apps/widgets/dist`. */
export function buildWidgets() {
  return buildWithVite('apps/widgets', 'salus.js');
}

async function buildWithVite(app, entry) {
  const folder = path.join(root, app);
  const stamp = await stampOf([app, 'packages', 'package-lock.json']);
  if (await isFresh(path.join(folder, 'dist'), entry, stamp)) return false;
  // In a process of its own: Vite and the server then never share memory, and its warnings stay its own.
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], folder);
  await writeFile(path.join(folder, 'dist', STAMP), stamp);
  return true;
}

/** The server in one file: npm packages stay outside, the workspace's own come in. */
export async function buildServer() {
  const stamp = await stampOf([
    'apps/server/src',
    'tools/simulators',
    'apps/server/package.json',
    'packages',
    'package-lock.json',
  ]);
  if (await isFresh(path.dirname(serverBundle), 'main.js', stamp)) return false;
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints: [path.join(root, 'apps/server/src/main.ts')],
    outfile: serverBundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [await workspacePackages()],
  });
  await esbuild.stop(); // its helper process would stay beside the server
  await writeFile(path.join(path.dirname(serverBundle), STAMP), stamp);
  return true;
}

const STAMP = '.stamp';

async function isFresh(folder, file, stamp) {
  if (!existsSync(path.join(folder, file))) return false;
  return (await readFile(path.join(folder, STAMP), 'utf8').catch(() => '')) === stamp;
}

async function stampOf(places) {
  const hash = createHash('sha256');
  for (const place of places) await digest(path.join(root, place), hash);
  return hash.digest('hex');
}

async function digest(file, hash) {
  const entries = await readdir(file, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    hash.update(`${path.relative(root, file)}\n`).update(await readFile(file));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === 'node_modules' || entry.name === 'dist' || /\.test\.tsx?$/.test(entry.name)) continue;
    await digest(path.join(file, entry.name), hash);
  }
}

/** Points `@salus/…` at the sources that each package exports. */
async function workspacePackages() {
  const sources = new Map();
  for (const folder of await readdir(path.join(root, 'packages'))) {
    const manifest = path.join(root, 'packages', folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, exports = {} } = JSON.parse(await readFile(manifest, 'utf8'));
    for (const [door, file] of Object.entries(exports)) {
      sources.set(path.posix.join(name, door), path.join(path.dirname(manifest), file));
    }
  }
  return {
    name: 'workspace-packages',
    setup(build) {
      build.onResolve({ filter: /^@salus\// }, ({ path: wanted }) => {
        const source = sources.get(wanted);
        return source ? { path: source } : { errors: [{ text: `No workspace package exports ${wanted}.` }] };
      });
    },
  };
}

function run(program, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${path.basename(args[0])} ${args[1]} failed (${code}).`)),
    );
  });
}
