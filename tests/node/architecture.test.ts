import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Rooms of the house, bottom to top; a line is one rank, and rooms of one rank do not know each other. */
const RANKS = [
  ['org'],
  ['access'],
  ['staff'],
  ['clients'],
  ['catalogue'],
  ['ledger', 'calendar'],
  ['passes', 'pricing', 'stock'],
  ['sales', 'bookings', 'classes'],
  ['payroll', 'franchise', 'passage', 'learning', 'waiting'],
  ['messaging'],
  ['marketing', 'support', 'partners', 'cabinet'],
  ['analytics', 'finance', 'assistant'],
  ['site', 'bot', 'migration', 'integrations'],
];

/** Packages that decide: no clock, no database, no network, no framework. */
const ENGINES = ['scheduling', 'pricing', 'ledger', 'payroll', 'time', 'passes', 'settlement', 'forecast'];

interface Source {
  /** From the project's root, with forward slashes. */
  file: string;
  text: string;
  /** Files of ours by the same kind of path; packages by their name. */
  imports: string[];
}

function sourcesBelow(folder: string): Source[] {
  const found = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|spec)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(path.relative(root, entry.parentPath), entry.name))
    .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file))
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const imports = ts
        .preProcessFile(text, true, true)
        .importedFiles.map(({ fileName }) =>
          fileName.startsWith('.') ? path.posix.join(path.posix.dirname(file), fileName) : fileName,
        );
      return { file, text, imports };
    });
}

const server = sourcesBelow('apps/server/src');
const admin = sourcesBelow('apps/admin/src');
const packages = sourcesBelow('packages');

const roomOf = (file: string) => /^apps\/server\/src\/modules\/([^/]+)\//.exec(file)?.[1];
const rankOf = (room: string) => RANKS.findIndex((rank) => rank.includes(room));

/** Sentences about what is wrong, so that a failure reads as a list of things to mend. */
function wrongImports(sources: Source[], isWrong: (source: Source, target: string) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports.filter((target) => isWrong(source, target)).map((target) => `${source.file} → ${target}`),
  );
}

/** Chains of imports that come back to where they began, each told once. Types alone do not hold a file up. */
function ringsOf(sources: Source[]): string[] {
  const bySource = new Map(sources.map((source) => [source.file, loadedBy(source)]));
  const [done, path, rings] = [new Set<string>(), [] as string[], [] as string[]];
  const visit = (file: string) => {
    if (path.includes(file)) rings.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    path.push(file);
    for (const target of bySource.get(file) ?? []) if (bySource.has(target)) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of bySource.keys()) visit(file);
  return rings;
}

function loadedBy({ text, imports }: Source): string[] {
  const onlyTypes = new Set(
    [...text.matchAll(/^(?:import|export) type [^;]*? from '([^']+)'/gm)].map(([, target]) =>
      path.posix.basename(target ?? ''),
    ),
  );
  return imports.filter((target) => !onlyTypes.has(path.posix.basename(target)));
}

describe('the house', () => {
  it('is looked at as a whole', () => {
    expect(
      server.flatMap(({ imports }) => imports).filter((target) => target.startsWith('apps/server/')).length,
    ).toBeGreaterThan(50);
    expect([admin.length, packages.length].every((count) => count > 10)).toBe(true);
  });

  it('has a rank for every room', () => {
    const rooms = new Set(server.map(({ file }) => roomOf(file)).filter((room) => room !== undefined));

    expect([...rooms].filter((room) => rankOf(room) < 0)).toEqual([]);
  });

  it('lets rooms import downwards only', () => {
    const upwards = wrongImports(server, ({ file }, target) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== undefined && to !== undefined && from !== to && rankOf(to) >= rankOf(from);
    });

    expect(upwards).toEqual([]);
  });

  it('lets neighbours in by public.ts alone, and public.ts names what it shows', () => {
    const throughTheWindow = wrongImports(server, ({ file }, target) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== undefined && to !== undefined && from !== to && !target.endsWith(`/${to}/public.ts`);
    });
    const starred = [...server, ...packages]
      .filter(({ text }) => /^export \* from/m.test(text))
      .map(({ file }) => file);

    expect(throughTheWindow).toEqual([]);
    expect(starred).toEqual([]);
  });

  it('keeps the platform free of business and both free of the doors above them', () => {
    const platform = server.filter(({ file }) => file.startsWith('apps/server/src/platform/'));
    const rooms = server.filter(({ file }) => roomOf(file) !== undefined);
    const upwards = [
      ...wrongImports(platform, (_, target) => target.startsWith('apps/server/src/modules/')),
      ...wrongImports([...platform, ...rooms], (_, target) =>
        /^apps\/server\/src\/(app|main|cli|testing|modules\/index)\b/.test(target),
      ),
    ];

    expect(upwards).toEqual([]);
  });

  it('keeps screens away from the server but for the documented API', () => {
    const reached = [
      ...wrongImports(admin, (_, target) => target.startsWith('apps/server') || target.startsWith('@salus/server')),
      ...wrongImports(packages, (_, target) => target.startsWith('apps/')),
    ];

    expect(reached).toEqual([]);
  });

  it('gives engines no clock, no chance, no database and no network', () => {
    const engines = packages.filter(({ file }) => ENGINES.includes(file.split('/')[1] ?? ''));
    const foreign = wrongImports(engines, (_, target) => {
      const isOurs = target.startsWith('packages/') || ENGINES.some((engine) => target === `@salus/${engine}`);
      return !isOurs && !['temporal-polyfill', 'rrule-temporal'].includes(target);
    });
    const restless = engines
      .filter(({ text }) => /Date\.now\(|new Date\(\)|Math\.random\(|process\.env|\bfetch\(/.test(text))
      .map(({ file }) => file);

    expect(foreign).toEqual([]);
    expect(restless).toEqual([]);
  });

  it('has no rings of files that need each other to load', () => {
    expect([...ringsOf(server), ...ringsOf(admin), ...ringsOf(packages)]).toEqual([]);
  });

  it('would see a ring if there were one', () => {
    const file = (name: string, ...imports: string[]) => ({ file: name, text: '', imports });
    const straight = [file('a', 'b', 'c'), file('b', 'c'), file('c')];

    expect(ringsOf(straight)).toEqual([]);
    expect(ringsOf([...straight.slice(0, 2), file('c', 'a')])).toEqual(['a → b → c → a']);
  });

  it('lets nobody write to the tables of a neighbour', () => {
    const schemas = RANKS.flat().concat('platform', 'outbox');
    const byBuilder = new RegExp(
      `(?:insertInto|updateTable|deleteFrom|mergeInto)\\(\\s*['"\`](${schemas.join('|')})\\.`,
      'g',
    );
    const byText = new RegExp(`(?:insert into|update|delete from|merge into)\\s+(${schemas.join('|')})\\.\\w+`, 'gi');
    const trespasses = server.flatMap(({ file, text }) => {
      const room = roomOf(file);
      if (room === undefined) return [];
      return [...text.matchAll(byBuilder), ...text.matchAll(byText)]
        .filter(([, schema]) => schema?.toLowerCase() !== room)
        .map(([statement]) => `${file}: ${statement}`);
    });

    expect(trespasses).toEqual([]);
  });

  it('has no enums, no stars of suppression and no folders named after a technical layer', () => {
    const all = [...server, ...admin, ...packages];
    const enums = all.filter(({ text }) => /^\s*(export )?(const )?enum \w/m.test(text)).map(({ file }) => file);
    const silenced = all.filter(({ text }) => /@ts-(ignore|nocheck)/.test(text)).map(({ file }) => file);
    const layers = all
      .map(({ file }) => file)
      .filter((file) => /\/(utils?|helpers?|services|types)(\/|\.tsx?$)/.test(file));

    expect([enums, silenced, layers]).toEqual([[], [], []]);
  });
});
