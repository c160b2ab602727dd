import { describe, expect, it } from 'vitest';
import { changeOf, minuteOfDay, valuesOf } from './change-values.ts';
import type { BookingState, ClassCard, Participant } from './class-data.ts';
import { deedsOf, minutesTo, phaseOf } from './class-state.ts';

const at = (clock: string) => Date.parse(`2027-03-01T${clock}:00Z`);
const iso = (clock: string) => new Date(at(clock)).toISOString();

function person(state: BookingState, payment: Participant['booking']['payment'] = 'pass', id = 'one'): Participant {
  return { booking: { id, state, payment }, client: { id } } as unknown as Participant; // only what is looked at
}

function card(facts: Partial<ClassCard> = {}): ClassCard {
  return {
    state: 'planned',
    startsAt: iso('15:00'),
    endsAt: iso('16:00'),
    markingFrom: iso('12:00'),
    hasSeats: true,
    free: 1,
    participants: [],
    trainerIds: ['a'],
    ...facts,
  } as unknown as ClassCard; // only what is looked at
}

describe('where a class stands in time', () => {
  it.each([
    ['13:59', 'planned'],
    ['14:00', 'soon'],
    ['15:00', 'running'],
    ['16:00', 'over'],
  ])('at %s it is %s', (clock, phase) => {
    expect(phaseOf(card(), at(clock))).toBe(phase);
  });

  it('is cancelled whatever the clock says; a begun minute counts', () => {
    expect(phaseOf(card({ state: 'cancelled' }), at('15:30'))).toBe('cancelled');
    expect(minutesTo(iso('15:00'), at('14:52') + 1)).toBe(8);
    expect(minutesTo(iso('15:00'), at('15:10'))).toBe(0);
  });
});

describe('what can be done with a booking', () => {
  const deeds = (one: Participant, clock: string, facts: Partial<ClassCard> = {}) =>
    [...deedsOf(one, card(facts), at(clock))].sort();

  it('[BKG-009] is marked from three hours before on, and also after the class', () => {
    expect(deeds(person('booked'), '11:59')).toEqual(['drop', 'move', 'seat']);
    expect(deeds(person('booked'), '12:00')).toEqual(['drop', 'mark', 'miss', 'move', 'seat']);
    expect(deeds(person('attended'), '17:00')).toEqual(['miss', 'undo']);
  });

  it('[BKG-010] a cancelled one comes back only while a place is free and she has no other', () => {
    expect(deeds(person('cancelled_by_client'), '14:00')).toEqual(['restore']);
    expect(deeds(person('cancelled_by_client'), '14:00', { free: 0 })).toEqual([]);
    expect(deeds(person('cancelled_by_client'), '14:00', { participants: [person('booked')] })).toEqual([]);
  });

  it('[BKG-004] a late one may have its pass visit back, even after the class', () => {
    expect(deeds(person('late_cancelled'), '17:00')).toEqual(['return_visit']);
    expect(deeds(person('late_cancelled', 'at_studio'), '17:00')).toEqual([]);
  });

  it('nothing in a cancelled class', () => {
    expect(deeds(person('booked'), '14:00', { state: 'cancelled' })).toEqual([]);
  });
});

describe('what a change sends', () => {
  const before = valuesOf(card({ whatToBring: 'Коврик', note: '' }), '2027-03-01', minuteOfDay('18:00'));

  it('[SCH-006] is only what differs', () => {
    expect(changeOf(before, before, 'one')).toEqual({});
    expect(changeOf(before, { ...before, startMin: 1110, trainerIds: ['b'] }, 'one')).toEqual({
      startMin: 1110,
      trainerIds: ['b'],
    });
  });

  it('[SCH-001i] has a day for one class and weekdays for a series, never the other', () => {
    const after = { ...before, day: '2027-03-02', weekdays: [1, 3] };
    expect(changeOf(before, after, 'one')).toEqual({ day: '2027-03-02' });
    expect(changeOf(before, after, 'following')).toEqual({ weekdays: [1, 3] });
  });

  it('an emptied "what to bring" is again what the class type says', () => {
    expect(changeOf(before, { ...before, whatToBring: ' ' }, 'one')).toEqual({ whatToBring: null });
  });
});
