/** `npm run bench` runs every measurement there is, `npm run bench -- slots` one of them. */
import { existsSync } from 'node:fs';

const NAMES = [
  'slots',
  'booking',
  'journal',
  'journal-paint',
  'free-slots',
  'clients',
  'timetable',
  'class-rush',
  'widgets',
  'start',
  'memory',
];

interface Bench {
  run(): Promise<void>;
}

function fileOf(name: string): URL {
  return new URL(`./${name}.ts`, import.meta.url);
}

const asked = process.argv.slice(2);
for (const name of asked) {
  if (!existsSync(fileOf(name))) throw new Error(`There is no bench "${name}"; known are ${NAMES.join(', ')}.`);
}
const names = asked.length > 0 ? asked : NAMES.filter((name) => existsSync(fileOf(name)));
for (const name of names) {
  const bench: Bench = await import(fileOf(name).href);
  await bench.run();
}
