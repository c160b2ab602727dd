import { type Reason, visitDurationMin } from '@salus/scheduling';
import { sql } from 'kysely';
import type * as z from 'zod';
import { type ReadCtx, reachTo } from '../../platform/context.ts';
import { type Assembled, assembleQuery, daysAround } from './assemble-query.ts';
import { explain, isoOf, minuteOf } from './find-offers.ts';
import { wishOf } from './list-slots.ts';
import { nearestAlternatives } from './settle-time.ts';
import type { ExplainSlotInput, SlotExplanation } from './slots-schema.ts';

type ExplanationView = z.output<typeof SlotExplanation>;
type Obstacle = ExplanationView['reasons'][number];

/** How much of the day around the start is drawn. */
const shownBeforeMin = 120;
const shownAfterMin = 300;

/**
 * Why a time can or cannot be booked: every rule and every resource, the fitting ones too, decided by the very code that
 * makes the offers; and the three nearest times that fit completely.
 */
export async function explainSlot(ctx: ReadCtx, input: ExplainSlotInput): Promise<ExplanationView> {
  const wish = await wishOf(ctx, input);
  const assembled = await assembleQuery(ctx, wish, daysAround(input.startsAt), 'offer');
  const explanation = explain(assembled, input.startsAt);
  const [query] = assembled.queries;
  const start = minuteOf(input.startsAt);
  const window = { from: start - shownBeforeMin, to: start + shownAfterMin };
  const ids = [...new Set(explanation.needs.flatMap((need) => need.candidates.map((one) => one.resourceId)))];
  const [busy, alternatives] = await Promise.all([
    busySpans(ctx, ids, window, wish.ignoring ?? []),
    nearestAlternatives(ctx, wish, input.startsAt),
  ]);
  return {
    startsAt: input.startsAt,
    endsAt: new Date((start + (query ? visitDurationMin(query.shape) : 0)) * 60_000),
    timeZone: assembled.zone,
    ok: explanation.ok,
    rules: explanation.rules.map((rule) => ({ ...rule, reasons: rule.reasons.map(obstacle) })),
    needs: explanation.needs.map((need) => ({
      serviceIndex: need.lineIndex,
      serviceId: wish.lines[need.lineIndex]?.serviceId ?? '',
      role: need.role,
      needed: need.needed,
      ok: need.ok,
      candidates: need.candidates.map((candidate) => ({
        resourceId: candidate.resourceId,
        name: nameOf(assembled, candidate.resourceId),
        ok: candidate.ok,
        reasons: candidate.reasons.map(obstacle),
      })),
    })),
    reasons: explanation.reasons.map(obstacle),
    resources: (query?.resources ?? [])
      .filter((resource) => ids.includes(resource.id))
      .map((resource) => ({
        id: resource.id,
        kind: resource.kind,
        name: nameOf(assembled, resource.id),
        working: resource.working
          .filter(([from, to]) => from < window.to && to > window.from)
          .map(([from, to]): [Date, Date] => [
            new Date(Math.max(from, window.from) * 60_000),
            new Date(Math.min(to, window.to) * 60_000),
          ]),
        busy: busy.get(resource.id) ?? [],
      })),
    alternatives: alternatives.map((slot) => ({
      ...slot,
      startsAt: new Date(slot.startsAt),
      endsAt: new Date(slot.endsAt),
      lines: slot.lines.map((line) => ({ ...line, startsAt: new Date(line.startsAt), endsAt: new Date(line.endsAt) })),
    })),
  };
}

function obstacle(reason: Reason): Obstacle {
  const instant = (minute: number | undefined) => (minute === undefined ? null : new Date(isoOf(minute)));
  return {
    code: reason.code,
    serviceIndex: reason.lineIndex ?? null,
    role: reason.role ?? null,
    resourceId: reason.resourceId ?? null,
    from: instant(reason.from),
    to: instant(reason.to),
  };
}

function nameOf({ facts }: Assembled, resourceId: string): string {
  const named = [...(facts.people ?? []), ...(facts.rooms ?? []), ...(facts.units ?? [])];
  return named.find((one) => one.id === resourceId)?.name ?? '';
}

type Span = ExplanationView['resources'][number]['busy'][number];

/** What takes the time of the resources, with the client's name for those who may see clients. */
async function busySpans(
  ctx: ReadCtx,
  resourceIds: readonly string[],
  window: { from: number; to: number },
  ignoring: readonly string[],
): Promise<ReadonlyMap<string, Span[]>> {
  const seesClients = reachTo(ctx, 'clients.client', 'view') !== undefined;
  const [from, to] = [new Date(window.from * 60_000), new Date(window.to * 60_000)];
  const { rows } = await sql<Span & { resource_id: string }>`
    select o.resource_id, o.starts_at as "from", o.ends_at as "to", o.source_kind as kind, o.visit_id as "visitId",
      case when ${seesClients} then o.client_name end as label
    from read.occupation o
    where o.network_id = ${ctx.networkId} and o.resource_id = any (${[...resourceIds]}::uuid[])
      and o.starts_at < ${to} and o.starts_at > ${from}::timestamptz - interval '31 days' and o.ends_at > ${from}
      and o.source_id <> all (${[...ignoring]}::uuid[])
    order by o.starts_at`.execute(ctx.db);
  const spans = new Map<string, Span[]>();
  for (const { resource_id, ...span } of rows) spans.set(resource_id, [...(spans.get(resource_id) ?? []), span]);
  return spans;
}
