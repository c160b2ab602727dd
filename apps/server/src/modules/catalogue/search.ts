import { sql } from 'kysely';

/** A condition that a name, in any of its languages, contains the words. */
export function nameContains(alias: string, q: string) {
  const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`(${sql.ref(`${alias}.name`)} ilike ${like} or exists (
    select from jsonb_each(${sql.ref(`${alias}.translations`)}) as said(locale, texts) where said.texts ->> 'name' ilike ${like}))`;
}
