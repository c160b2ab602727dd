import { describe, expect, it } from 'vitest';
import { cancellationAllowed, dailyLimit, limitedTimes, weeklyLimit } from './limits.ts';
import { dayBounds, dayNumber, epochMinuteOf } from './local-day.ts';

const MOSCOW = 'Europe/Moscow';

function local(zone: string, date: string, clock: string): number {
  const [hour, minute] = clock.split(':').map(Number);
  return epochMinuteOf(zone, dayNumber(date), (hour ?? 0) * 60 + (minute ?? 0));
}

describe('cancelling', () => {
  const start = local(MOSCOW, '2027-04-01', '18:00');

  it.each([
    ['05:59', true],
    ['06:00', true],
    ['06:01', false],
    ['18:00', false],
  ])('[BKG-004] twelve hours before a class at 18:00: at %s allowed is %s', (now, allowed) => {
    expect(cancellationAllowed(start, 12, local(MOSCOW, '2027-04-01', now))).toEqual({
      allowed,
      until: local(MOSCOW, '2027-04-01', '06:00'),
    });
  });

  it('[BKG-004] without a limit it is possible until the start', () => {
    expect(cancellationAllowed(start, 0, start).allowed).toBe(true);
    expect(cancellationAllowed(start, 0, start + 1).allowed).toBe(false);
  });

  it('[BKG-004] counts hours that really pass, also through a clock change', () => {
    const afterChange = local('Europe/Berlin', '2027-03-28', '10:00');

    expect(cancellationAllowed(afterChange, 12, 0).until).toBe(local('Europe/Berlin', '2027-03-27', '21:00'));
  });
});

describe('how often', () => {
  const booked = ['2027-04-05', '2027-04-07', '2027-04-11'].map((date) => local(MOSCOW, date, '10:00'));

  it('[BKG-005] the same class once a day: the second on that day is refused until midnight', () => {
    const start = local(MOSCOW, '2027-04-07', '12:00');
    const [from, to] = dayBounds(MOSCOW, dayNumber('2027-04-07'));

    expect(dailyLimit({ zone: MOSCOW, start, bookedStarts: booked, limit: 1 })).toEqual({
      allowed: false,
      code: 'per_day',
      used: 1,
      limit: 1,
      from,
      to,
    });
    expect(dailyLimit({ zone: MOSCOW, start, bookedStarts: booked, limit: 2 }).allowed).toBe(true);
    expect(dailyLimit({ zone: MOSCOW, start: start + 1440, bookedStarts: booked, limit: 1 }).allowed).toBe(true);
    expect(dailyLimit({ zone: MOSCOW, start, bookedStarts: booked, limit: null }).allowed).toBe(true);
  });

  it('[BKG-005] the day is that of the studio: 23:30 and 00:30 are two days', () => {
    const evening = local(MOSCOW, '2027-04-07', '23:30');

    expect(dailyLimit({ zone: MOSCOW, start: evening + 60, bookedStarts: [evening], limit: 1 }).allowed).toBe(true);
    // in UTC both fall on the same date; in a zone further west they would share a day
    expect(dailyLimit({ zone: 'Europe/London', start: evening + 60, bookedStarts: [evening], limit: 1 }).allowed).toBe(
      false,
    );
  });

  it('[BKG-006] a week runs from Monday to Sunday, and the next one is free again', () => {
    const sunday = local(MOSCOW, '2027-04-11', '20:00');

    expect(weeklyLimit({ zone: MOSCOW, start: sunday, bookedStarts: booked, limit: 3 })).toEqual({
      allowed: false,
      code: 'per_week',
      used: 3,
      limit: 3,
      from: local(MOSCOW, '2027-04-05', '00:00'),
      to: local(MOSCOW, '2027-04-12', '00:00'),
    });
    expect(weeklyLimit({ zone: MOSCOW, start: sunday, bookedStarts: booked, limit: 4 })).toEqual({
      allowed: true,
      used: 3,
      limit: 4,
    });
    expect(
      weeklyLimit({ zone: MOSCOW, start: local(MOSCOW, '2027-04-12', '00:00'), bookedStarts: booked, limit: 3 })
        .allowed,
    ).toBe(true);
    expect(
      weeklyLimit({ zone: MOSCOW, start: local(MOSCOW, '2027-04-04', '23:59'), bookedStarts: booked, limit: 3 })
        .allowed,
    ).toBe(true);
  });

  it('[BKG-006] the times that limits close are whole days of the studio', () => {
    const closed = limitedTimes({
      zone: MOSCOW,
      from: local(MOSCOW, '2027-04-05', '00:00'),
      to: local(MOSCOW, '2027-04-14', '00:00'),
      daily: { bookedStarts: booked.slice(1, 2), limit: 1 },
      weekly: { bookedStarts: booked, limit: null },
    });

    expect(closed).toEqual([[...dayBounds(MOSCOW, dayNumber('2027-04-07')), 'per_day']]);
  });

  it('[BKG-006] a full week closes each of its days', () => {
    const closed = limitedTimes({
      zone: MOSCOW,
      from: local(MOSCOW, '2027-04-10', '00:00'),
      to: local(MOSCOW, '2027-04-14', '00:00'),
      daily: { bookedStarts: booked, limit: 1 },
      weekly: { bookedStarts: booked, limit: 3 },
    });

    expect(closed.map(([from, , code]) => [from, code])).toEqual([
      [local(MOSCOW, '2027-04-10', '00:00'), 'per_week'],
      [local(MOSCOW, '2027-04-11', '00:00'), 'per_week'],
    ]);
  });
});
