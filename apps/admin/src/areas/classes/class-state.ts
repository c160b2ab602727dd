import type { BookingState, ClassCard, Participant } from './class-data.ts';

export type Phase = 'cancelled' | 'over' | 'running' | 'soon' | 'planned';

const soonMin = 60;

/** Where a class stands in time. */
export function phaseOf(card: Pick<ClassCard, 'state' | 'startsAt' | 'endsAt'>, now: number): Phase {
  if (card.state === 'cancelled') return 'cancelled';
  if (now >= Date.parse(card.endsAt)) return 'over';
  if (now >= Date.parse(card.startsAt)) return 'running';
  return minutesTo(card.startsAt, now) <= soonMin ? 'soon' : 'planned';
}

/** Whole minutes until an instant, begun ones counted. */
export function minutesTo(instant: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(instant) - now) / 60_000));
}

/** Whether somebody with this booking has a place. */
export function hasPlace(state: BookingState): boolean {
  return state === 'booked' || state === 'attended' || state === 'no_show';
}

export interface Tally {
  expected: number;
  came: number;
  missed: number;
}

/** How many are awaited, came and did not. */
export function tallyOf(participants: readonly Participant[]): Tally {
  const count = (state: BookingState) => participants.filter(({ booking }) => booking.state === state).length;
  return { expected: count('booked'), came: count('attended'), missed: count('no_show') };
}

/** Attendance is marked from three hours before the start on, at a class that takes place. */
export function mayMarkNow(card: Pick<ClassCard, 'state' | 'markingFrom'>, now: number): boolean {
  return card.state === 'planned' && now >= Date.parse(card.markingFrom);
}

export type Deed = 'mark' | 'miss' | 'undo' | 'seat' | 'move' | 'drop' | 'restore' | 'return_visit';

/** What can be done with a booking now; rights are asked elsewhere. */
export function deedsOf(
  { booking, client }: Participant,
  card: Pick<ClassCard, 'state' | 'markingFrom' | 'endsAt' | 'hasSeats' | 'free' | 'participants'>,
  now: number,
): Set<Deed> {
  const deeds = new Set<Deed>();
  const isOver = now >= Date.parse(card.endsAt);
  if (card.state === 'cancelled') return deeds;
  if (hasPlace(booking.state)) {
    if (mayMarkNow(card, now)) {
      if (booking.state === 'booked') deeds.add('mark').add('miss');
      else deeds.add('undo').add(booking.state === 'attended' ? 'miss' : 'mark');
    }
    if (card.hasSeats && !isOver) deeds.add('seat');
    if (booking.state === 'booked' && !isOver) deeds.add('move').add('drop');
    return deeds;
  }
  const isBack = card.participants.some((one) => one.client.id === client.id && hasPlace(one.booking.state));
  if (!isOver && card.free > 0 && !isBack) deeds.add('restore');
  if (booking.state === 'late_cancelled' && booking.payment === 'pass') deeds.add('return_visit');
  return deeds;
}
