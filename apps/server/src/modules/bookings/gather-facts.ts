import type { ReadCtx } from '../../platform/context.ts';
import { type Diary, diariesOf, type Resource } from '../calendar/public.ts';
import { clientFactsOf } from './client-facts.ts';
import { noSuchStudio } from './errors.ts';
import type { OfferFacts, ServiceFacts, StudioFacts } from './offer-facts.ts';
import { planOnce } from './plan-once.ts';
import type { VisitView } from './schema.ts';
import { readStandingFacts, recallStandingFacts } from './standing-facts.ts';
import type { VisitWish } from './visit-wish.ts';

export interface Gathered {
  facts: OfferFacts;
  /** The client as the answer about a visit shows her. */
  clientView: VisitView['client'];
  diaries: readonly Diary[];
}

/**
 * All that a decision about a wish depends on. Who and what there is may be remembered; the client and everything about time is
 * read, in one round trip that also tells whether what was remembered is still true.
 */
export async function gatherFacts(
  ctx: ReadCtx,
  wish: VisitWish,
  window: { from: number; to: number },
): Promise<Gathered> {
  const { studioId, clientId } = wish;
  const serviceIds = [...new Set(wish.lines.map((line) => line.serviceId))];
  const isOwn = wish.lines.some((line) => line.employeeId === ctx.actor.id);
  const planned = planOnce(ctx);
  const remembered = recallStandingFacts(ctx, studioId, serviceIds);
  let standing = remembered ?? (await readStandingFacts(ctx, studioId, serviceIds));
  for (;;) {
    const { studio, services } = standing;
    if (!studio || studio.studio.isArchived) throw noSuchStudio();
    const resources = resourcesFor(studio, services, wish);
    const [known, diaries] = await Promise.all([
      clientFactsOf(ctx, { studioId, clientId, isOwn }),
      diariesOf(ctx, { studioId, resources, ignoring: wish.ignoring ?? [], ...window }),
      planned,
    ]);
    if (standing.stamp === null || standing.stamp === known.stamp) {
      return { facts: { ...studio, services, client: known.client }, clientView: known.view, diaries };
    }
    standing = await readStandingFacts(ctx, studioId, serviceIds);
  }
}

/** All whose time matters: those who could serve the wish, and of rooms and apparatus the sorts that it needs. */
function resourcesFor(
  { people, rooms, units }: StudioFacts,
  services: readonly ServiceFacts[],
  { lines }: VisitWish,
): Resource[] {
  const named = new Set(lines.flatMap((line) => [line.employeeId, ...(line.assistantIds ?? [])]));
  if (lines.some((line) => line.employeeId === undefined)) {
    for (const service of services) for (const [employeeId] of service.staff ?? []) named.add(employeeId);
  }
  const needsHelp = services.some((service) => service.assistantsNeeded > 0);
  const wantsPlaces = lines.some((line) => line.roomId !== undefined || (line.equipmentIds?.length ?? 0) > 0);
  const needsRoom = wantsPlaces || services.some((service) => service.needsRoom);
  const kinds = new Set(services.flatMap((service) => (service.equipment ?? []).map(([kind]) => kind)));
  const resources: Resource[] = [];
  for (const { id, canAssist, patterns } of people ?? []) {
    if (named.has(id) || (needsHelp && canAssist)) resources.push({ id, kind: 'employee', lanes: 1, patterns });
  }
  if (needsRoom) for (const { id, lanes } of rooms ?? []) resources.push({ id, kind: 'room', lanes });
  for (const { id, kind, lanes } of units ?? []) {
    if (wantsPlaces || kinds.has(kind)) resources.push({ id, kind: 'equipment', lanes });
  }
  return resources;
}
