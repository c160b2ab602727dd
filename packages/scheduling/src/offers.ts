import { assignAt, type Offer, planVisit } from './assign.ts';
import type { OffersQuery } from './availability.ts';
import { startsOnGrid, windowsOfResource, windowsOfRules } from './start-windows.ts';
import { type VisitShape, visitDurationMin } from './visit-shape.ts';

/**
 * Every start in [from, to) at which all lines of the visit find everybody and everything they need, in order of time, each
 * with one assignment: candidates are taken in the order in which the need names them.
 */
export function findOffers(query: OffersQuery): Offer[] {
  const { shape, rules, from, to, atMostOffers = Number.POSITIVE_INFINITY } = query;
  const plan = planVisit(query, windowsOfRules(rules, visitDurationMin(shape), from, to));
  const offers: Offer[] = [];
  for (const start of startsOnGrid(plan.windows, rules.grid, shape.stepMin)) {
    if (offers.length >= atMostOffers) break;
    const offer = assignAt(plan, start);
    if (offer !== null) offers.push(offer);
  }
  return offers;
}

/** The starts one specialist can offer. */
export interface FreeStarts {
  resourceId: string;
  starts: readonly number[];
}

/**
 * For each candidate of the visit's first need, the starts at which the visit is possible with exactly that one: the times
 * under every specialist's name. Equal to `findOffers` with the other candidates left out.
 */
export function freeStartsByResource(query: OffersQuery): FreeStarts[] {
  const { shape, rules, from, to } = query;
  const [line] = shape.lines;
  const [need] = line?.needs ?? [];
  if (line === undefined || need === undefined) return [];
  const isAlone = shape.lines.length === 1 && line.needs.length === 1 && (need.count ?? 1) === 1;
  if (!isAlone) {
    return need.candidates.map((resourceId) => {
      const offers = findOffers({ ...query, shape: servedOnlyBy(shape, resourceId) });
      return { resourceId, starts: offers.map((offer) => offer.start) };
    });
  }

  // A single seat competes with nobody: the windows are the answer already, and no start needs a search of its own.
  const windows = windowsOfRules(rules, line.durationMin, from, to);
  const resources = new Map(query.resources.map((resource) => [resource.id, resource]));
  return need.candidates.map((resourceId) => {
    const resource = resources.get(resourceId);
    const free = resource === undefined ? [] : windowsOfResource(windows, resource, need, 0);
    return { resourceId, starts: startsOnGrid(free, rules.grid, shape.stepMin) };
  });
}

function servedOnlyBy(shape: VisitShape, resourceId: string): VisitShape {
  const lines = shape.lines.map((line, lineIndex) => ({
    ...line,
    needs: line.needs.map((need, needIndex) =>
      lineIndex === 0 && needIndex === 0 ? { ...need, candidates: [resourceId] } : need,
    ),
  }));
  return { ...shape, lines };
}
