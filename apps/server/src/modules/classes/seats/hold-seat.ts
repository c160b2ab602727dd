import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { CommandCtx } from '../../../platform/context.ts';
import {
  classCancelled,
  classFull,
  classOver,
  noSuchSeat,
  notOpenForClients,
  seatTaken,
  tooManyHolds,
} from '../errors.ts';
import { doorDetails } from '../shown/door.ts';
import { shownClass } from '../shown/shown-class.ts';
import type { ShownPlace } from '../shown/stamp-of-timetable.ts';
import { settleWaitlist } from '../waitlist/settle-waitlist.ts';

/** How many seats one network address may keep at a time: a family, not a hall. */
const atMost = 6;

export interface HoldSeat {
  classId: string;
  seat: number;
  holdKey: string;
}

export interface HeldSeat {
  seat: number;
  until: Date;
}

type Answer =
  | { outcome: 'held'; seat: number; until: string }
  | { outcome: 'full'; waiting: number }
  | { outcome: 'cancelled' | 'over' | 'no_such_seat' | 'seat_taken' | 'too_many' };

/**
 * Keeps a seat for a device while its owner signs in and confirms [ORG-020i]: for everybody else it is taken, and so is one
 * place. The device may choose another seat, which gives the first one back; whoever comes with the same key may book it.
 */
export async function holdSeat(ctx: CommandCtx, place: ShownPlace, input: HoldSeat): Promise<HeldSeat> {
  const { decided, door } = await shownClass(ctx, input.classId, place);
  if (door.state === 'closed') throw notOpenForClients(doorDetails(door, decided.phone));
  const question = {
    ...input,
    now: ctx.now,
    holdMin: decided.rules.holdMin,
    originHash: createHash('sha256')
      .update(ctx.ip ?? '')
      .digest('base64url'),
    atMost,
  };
  const { rows } = await sql<{ answer: Answer }>`
    select classes.hold_seat(${ctx.networkId}, ${JSON.stringify(question)}::jsonb) as answer`.execute(ctx.db);
  const answer = rows[0]?.answer as Answer; // the function always answers
  if (answer.outcome !== 'held') throw refusalOf(answer, input.seat);
  return { seat: answer.seat, until: new Date(answer.until) };
}

/** Gives a kept seat back; nothing kept is just as well. */
export async function releaseSeat(
  ctx: CommandCtx,
  place: ShownPlace,
  input: Pick<HoldSeat, 'classId' | 'holdKey'>,
): Promise<void> {
  await shownClass(ctx, input.classId, place);
  const { numDeletedRows } = await ctx.db
    .deleteFrom('classes.seat_hold')
    .where('network_id', '=', ctx.networkId)
    .where('class_id', '=', input.classId)
    .where('hold_key', '=', input.holdKey)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await settleWaitlist(ctx, input.classId);
}

function refusalOf(answer: Exclude<Answer, { outcome: 'held' }>, seat: number) {
  switch (answer.outcome) {
    case 'cancelled':
      return classCancelled();
    case 'over':
      return classOver();
    case 'no_such_seat':
      return noSuchSeat({ seat });
    case 'seat_taken':
      return seatTaken({ seat });
    case 'full':
      return classFull({ waiting: answer.waiting });
    case 'too_many':
      return tooManyHolds({ atMost });
  }
}
