import type { Interest } from './client-queries.ts';
import { type ClientsKey, useT } from './messages.ts';

const presetKeys: Record<NonNullable<Interest['preset']>, ClientsKey> = {
  spa_massage: 'clients.interest_spa_massage',
  baths: 'clients.interest_baths',
  cosmetology: 'clients.interest_cosmetology',
  figure: 'clients.interest_figure',
  wellness: 'clients.interest_wellness',
  nail: 'clients.interest_nail',
};

/** Ready interests are named in the reader's language until somebody renames them. */
export function useInterestName(): (interest: Interest) => string {
  const t = useT();
  return (interest) => (interest.preset ? t(presetKeys[interest.preset]) : interest.name);
}
