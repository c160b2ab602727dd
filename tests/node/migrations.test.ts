import { describe, expect, it } from 'vitest';
import { readMigrations } from '../../apps/server/src/platform/db/migrate.ts';

/** What PostgreSQL learnt after 15, the oldest one the product runs on, by what it is called in SQL. */
const NEWER: Record<string, RegExp> = {
  'uuidv7() and its kin (18)': /\buuidv[47]\s*\(|\buuid_extract_\w+\s*\(/i,
  'virtual generated columns (18)': /generated\s+always\s+as\s*\((?:[^()]|\([^()]*\))*\)\s*virtual\b/i,
  'keys without overlaps, foreign keys over periods (18)': /\bwithout\s+overlaps\b|\bperiod\s+\w+\s*\)/i,
  'old and new in returning (18)': /\breturning\s+(with\s*\(|(old|new)\.)/i,
  'constraints not enforced (18)': /\bnot\s+enforced\b/i,
  'casefold, array_sort, array_reverse, crc32 (18)': /\b(casefold|array_sort|array_reverse|crc32c?)\s*\(/i,
  'merge with returning or by source (17)': /\bwhen\s+not\s+matched\s+by\s+(source|target)\b|\bmerge_action\s*\(/i,
  'json_table and the SQL/JSON functions (17)':
    /\bjson_(table|exists|query|value|scalar|serialize)\s*\(|\bjson\s*\(\s*'/i,
  'changing how a column is generated (17)': /\balter\s+column\s+\w+\s+set\s+expression\b/i,
  'transaction_timeout, the maintain right, event triggers on login (17)':
    /\btransaction_timeout\b|\bgrant\s+maintain\b|\bon\s+login\b/i,
  'to_bin, to_oct, random with bounds (17)': /\bto_(bin|oct)\s*\(|\brandom\s*\(\s*[^)\s]/i,
  'the SQL/JSON constructors and predicates (16)':
    /\bjson_(array|object|arrayagg|objectagg)\s*\(|\bis\s+(not\s+)?json\b/i,
  'any_value, array_shuffle, array_sample, random_normal (16)':
    /\b(any_value|array_shuffle|array_sample|random_normal)\s*\(/i,
  'literals with underscores or of another base (16)': /(?<![\w'"$.])(\d+(_\d+)+|0[xob][0-9a-f]+)\b/i,
  'subqueries in from without a name (16)':
    /\bfrom\s*\(\s*select\b(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\s*(;|where\b)/i,
};

/** The SQL that runs: what is said about it left out. */
const withoutComments = (sql: string) =>
  sql
    .replace(/--.*$/gm, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/comment on [\s\S]*?;$/gim, '');

const newerIn = (sql: string) =>
  Object.entries(NEWER)
    .filter(([, word]) => word.test(withoutComments(sql)))
    .map(([what]) => what);

describe('migrations', () => {
  it('say nothing that PostgreSQL 15 would not understand', async () => {
    const files = await readMigrations();

    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(({ name, sql }) => newerIn(sql).map((what) => `${name}: ${what}`))).toEqual([]);
  });

  it.each([
    'create table t (id uuid default uuidv7());',
    'create table t (a int, b int generated always as (a * 2) virtual);',
    'alter table t add primary key (id, during without overlaps);',
    'merge into t using s on t.id = s.id when not matched by source then delete;',
    "select * from json_table('[]', '$[*]' columns (a int path '$'));",
    'select any_value(x) from t;',
    "select json_object('a': 1);",
    'select random(1, 6);',
    'select 1_000_000;',
    'select * from (select 1 as a) where a = 1;',
  ])('would be caught at %s', (sql) => {
    expect(newerIn(sql)).not.toEqual([]);
  });

  it('may speak of newer things in comments, and keep to what 15 has', () => {
    const fine = [
      '-- uuidv7() comes with 18',
      'create table t (a int generated always as (1) stored, b jsonb);',
      'select random(), json_agg(x), jsonb_build_object() from (select 1 as x) s;',
      'merge into t using s on t.id = s.id when not matched then insert values (1);',
    ];

    expect(fine.flatMap(newerIn)).toEqual([]);
  });
});
