import type pg from 'pg';

/** Where a public link leads: a whole company, or one studio of it. */
export interface PublicPlace {
  networkId: string;
  companyId: string;
  studioId: string | null;
}

/** The place behind a public address, read before any network is known; undefined when nobody has that address. */
export async function findPublicPlace(pool: pg.Pool, slug: string): Promise<PublicPlace | undefined> {
  const { rows } = await pool.query<PublicPlace>({
    name: 'find-public-place',
    text: `select network_id as "networkId", company_id as "companyId", studio_id as "studioId"
           from org.public_address where slug = $1`,
    values: [slug],
  });
  return rows[0];
}
