import { sql } from 'kysely';
import type pg from 'pg';
import type { ReadCtx } from '../../../platform/context.ts';

/** Whose classes are shown: a company's, or those of one of its studios. */
export interface ShownPlace {
  networkId: string;
  companyId: string;
  studioId: string | null;
}

/**
 * Asks for one word that is another after each committed change of what the timetable of a place shows: its classes and their
 * places by studio, names, prices and rules by the stamp of the network. Travels along with BEGIN.
 */
export function stampOfTimetable({ networkId, companyId, studioId }: ShownPlace): pg.QueryConfig {
  return {
    name: 'stamp-of-timetable',
    text: `
      select coalesce((select s.value from platform.stamp s where s.network_id = $1), 0) || ':' ||
        coalesce(string_agg(t.value::text, ',' order by st.id), '') as stamp
      from org.studio st
      left join classes.timetable_stamp t on t.network_id = st.network_id and t.studio_id = st.id
      where st.network_id = $1 and st.company_id = $2 and ($3::uuid is null or st.id = $3)`,
    values: [networkId, companyId, studioId],
  };
}

/** The same for studios by their ids, for the staff's timetable. */
export async function stampOfStudios(ctx: ReadCtx, studioIds: readonly string[]): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select coalesce((select s.value from platform.stamp s where s.network_id = ${ctx.networkId}), 0) || ':' ||
      coalesce(string_agg(t.value::text, ',' order by t.studio_id), '') as stamp
    from classes.timetable_stamp t
    where t.network_id = ${ctx.networkId} and t.studio_id = any (${[...studioIds]}::uuid[])`.execute(ctx.db);
  return rows[0]?.stamp ?? '';
}
