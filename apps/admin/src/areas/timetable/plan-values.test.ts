import { describe, expect, it } from 'vitest';
import { emptyPlan, type PlanValues, seriesOf } from './plan-values.ts';
import { changeOf, type SeriesValues } from './series-values.ts';

const full: PlanValues = {
  ...emptyPlan('series', '2026-11-25'), // a Wednesday
  classTypeId: 'stretching',
  trainerIds: ['ilya'],
  roomId: 'hall',
  capacity: 14,
  weekdays: [0, 3],
  startMin: 1080,
};

describe('the form of new classes', () => {
  it('[SCH-001, SCH-002] asks nothing of the server before a class could stand', () => {
    for (const missing of [
      { classTypeId: null },
      { trainerIds: [] },
      { roomId: null },
      { weekdays: [] },
      { capacity: null },
    ])
      expect(seriesOf({ ...full, ...missing }, 'studio')).toBeNull();
    expect(seriesOf({ ...full, ends: 'on', endsOn: '2026-11-24' }, 'studio')).toBeNull();
  });

  it('[SCH-007, SCH-008] an online class needs no hall, and a free one has no price', () => {
    const [series] =
      seriesOf({ ...full, roomId: null, isOnline: true, isFree: true, priceMinor: 90_000 }, 'studio') ?? [];

    expect(series).toMatchObject({ isOnline: true, roomId: null, isFree: true, priceMinor: 0 });
  });

  it('[SCH-001] weekdays with a time of their own are a series each, those with the same time one', () => {
    const series = seriesOf({ ...full, weekdays: [0, 2, 4], hasOwnTimes: true, ownTimes: { 2: 600 } }, 'studio');

    expect(series?.map(({ startMin, weekdays }) => [startMin, weekdays])).toEqual([
      [1080, [0, 4]],
      [600, [2]],
    ]);
  });

  it('[SCH-001i] series of every second week meet in the same weeks', () => {
    const values = { ...full, everyWeeks: 2, hasOwnTimes: true, ownTimes: { 0: 600 } };

    // Begun on a Wednesday: Thursdays from this week on, so Mondays from the week after next.
    expect(seriesOf(values, 'studio')?.map(({ weekdays, startsOn }) => [weekdays, startsOn])).toEqual([
      [[0], '2026-12-07'],
      [[3], '2026-11-25'],
    ]);
  });

  it('[SCH-001] one class is a series of its day', () => {
    const [only, ...rest] = seriesOf({ ...full, kind: 'one' }, 'studio') ?? [];

    expect(rest).toEqual([]);
    expect(only).toMatchObject({ weekdays: [2], startsOn: '2026-11-25', endsOn: '2026-11-25' });
  });
});

describe('the change of a series', () => {
  const before: SeriesValues = {
    startMin: 1080,
    durationMin: 60,
    weekdays: [0, 3],
    trainerIds: ['ilya'],
    roomId: 'hall',
    capacity: 14,
    classTypeId: 'stretching',
    formatId: null,
    priceMinor: 90_000,
    isFree: false,
    note: '',
  };

  it('[SCH-006] says only what differs', () => {
    expect(changeOf(before, { ...before, startMin: 1110, capacity: 12 })).toEqual({ startMin: 1110, capacity: 12 });
    expect(changeOf(before, { ...before })).toEqual({});
  });

  it('[SCH-006] is none while something is missing', () => {
    expect(changeOf(before, { ...before, weekdays: [] })).toBeNull();
    expect(changeOf(before, { ...before, trainerIds: [] })).toBeNull();
  });
});
