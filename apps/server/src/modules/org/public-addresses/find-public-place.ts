import type pg from 'pg';

/** Where a public link leads: a whole company, or one studio of it. */
export interface PublicPlace {
  networkId: string;
  companyId: string;
  studioId: string | null;
}

const atMost = 5_000;
const known = new WeakMap<pg.Pool, Map<string, PublicPlace>>();

/**
 * The place behind a public address, read before any network is known; undefined when nobody has that address. An address once
 * given leads to the same place for ever (the server may not even change it), so a process asks once.
 */
export async function findPublicPlace(pool: pg.Pool, slug: string): Promise<PublicPlace | undefined> {
  const places = known.get(pool) ?? new Map<string, PublicPlace>();
  known.set(pool, places);
  const place = places.get(slug) ?? (await readPlace(pool, slug));
  if (!place) return undefined;
  if (places.size >= atMost) places.clear();
  places.set(slug, place);
  return place;
}

async function readPlace(pool: pg.Pool, slug: string): Promise<PublicPlace | undefined> {
  const { rows } = await pool.query<PublicPlace>({
    name: 'find-public-place',
    text: `select network_id as "networkId", company_id as "companyId", studio_id as "studioId"
           from org.public_address where slug = $1`,
    values: [slug],
  });
  return rows[0];
}
