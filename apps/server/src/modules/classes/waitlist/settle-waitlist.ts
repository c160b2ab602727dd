import { sql } from 'kysely';
import * as z from 'zod';
import type { CommandCtx } from '../../../platform/context.ts';
import { nextInTransaction } from '../../../platform/counter.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { defineJob, enqueue } from '../../../platform/jobs/jobs.ts';
import {
  bookingFacts,
  classForDecision,
  type DecidedClass,
  decisionTerms,
  waitFacts,
} from '../booking/class-for-decision.ts';
import { movedUp, offerExpired, placeOffered } from '../events.ts';

interface Settled {
  movedUp: {
    id: string;
    waitId: string;
    clientId: string;
    seat: number | null;
    payment: 'free' | 'pass' | 'at_studio';
  }[];
  offered: { waitId: string; clientId: string; until: string }[];
  expired: { waitId: string; clientId: string }[];
  told: { waitId: string; clientId: string }[];
  needsSpare: boolean;
  /** Somebody waits, and a held seat may come free by then. */
  holdsEndAt: string | null;
}

/** An exclusive offer or the hold of a seat ends at its time, and the next one gets the place. */
export const endOffer = defineJob({
  name: 'classes_end_offer',
  input: z.object({ classId: z.uuid() }),
  run: (ctx, { classId }) => settleWaitlist(ctx, classId),
});

/**
 * Gives free places of a class to those who wait, and tells of everything that came of it [BKG-003i]. To be called after
 * whatever frees a place, in the same transaction; calling it once more changes nothing.
 */
export async function settleWaitlist(ctx: CommandCtx, classId: string): Promise<void> {
  const decided = await classForDecision(ctx, classId);
  let spares: { id: string; number: number }[] = [];
  for (;;) {
    const settled = await settle(ctx, decided, spares);
    announce(ctx, decided, settled, spares);
    for (const { until } of settled.offered) await settleAt(ctx, classId, until);
    if (settled.holdsEndAt) await settleAt(ctx, classId, settled.holdsEndAt);
    if (!settled.needsSpare) return;
    // Numbers are taken only when somebody moves up; in this transaction, so that an undone one leaves none behind.
    spares = [{ id: newId(), number: await nextInTransaction(ctx, 'class_booking') }];
  }
}

/** Looks at the line once more at a time when a place may come free by itself. */
export async function settleAt(ctx: CommandCtx, classId: string, at: string): Promise<void> {
  await enqueue(ctx, endOffer, { classId }, { runAt: new Date(at), key: `${classId}/${at}` });
}

async function settle(
  ctx: CommandCtx,
  decided: DecidedClass,
  spares: readonly { id: string; number: number }[],
): Promise<Settled> {
  const terms = { ...decisionTerms(decided), now: ctx.now, spares };
  const { rows } = await sql<{ settled: Settled }>`
    select classes.settle_waitlist(${ctx.networkId}, ${JSON.stringify(terms)}::jsonb) as settled`.execute(ctx.db);
  return rows[0]?.settled as Settled; // the function always answers
}

function announce(
  ctx: CommandCtx,
  { row }: DecidedClass,
  settled: Settled,
  spares: readonly { id: string; number: number }[],
): void {
  const studioId = row.studio_id;
  for (const { id, ...moved } of settled.movedUp) {
    const number = spares.find((spare) => spare.id === id)?.number ?? 0;
    const priceMinor = row.is_free ? 0 : Number(row.price_minor);
    publish(ctx, movedUp, {
      subjectId: id,
      studioId,
      data: { ...bookingFacts(row), ...moved, bookingId: id, number, priceMinor },
    });
  }
  const say = (
    event: typeof placeOffered,
    one: { waitId: string; clientId: string },
    until: string,
    isExclusive: boolean,
  ) =>
    publish(ctx, event, {
      subjectId: one.waitId,
      studioId,
      data: { ...waitFacts(row), waitId: one.waitId, clientId: one.clientId, isExclusive, until },
    });
  for (const { until, ...one } of settled.offered) say(placeOffered, one, new Date(until).toISOString(), true);
  for (const one of settled.told) say(placeOffered, one, row.starts_at.toISOString(), false);
  for (const one of settled.expired) {
    publish(ctx, offerExpired, { subjectId: one.waitId, studioId, data: { ...waitFacts(row), ...one } });
  }
}
