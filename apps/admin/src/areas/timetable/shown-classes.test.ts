import { describe, expect, it } from 'vitest';
import { passes, shownClasses, startsOf, type Timetable, type TimetableClass, totalsOf } from './shown-classes.ts';

const one = (more: Partial<TimetableClass>): TimetableClass => ({
  id: 'a',
  seriesId: 's',
  studioId: 'moscow',
  classTypeId: 'yoga',
  formatId: null,
  roomId: 'hall',
  trainerIds: ['ilya'],
  startsAt: '2026-11-24T15:00:00Z',
  endsAt: '2026-11-24T16:00:00Z',
  capacity: 14,
  taken: 7,
  free: 7,
  waiting: 0,
  priceMinor: 0,
  isFree: false,
  isOnline: false,
  hasOwnPlan: false,
  hasSeats: true,
  state: 'planned',
  note: '',
  ...more,
});

const timetable = (classes: TimetableClass[]): Timetable => ({
  classes,
  studios: [
    { id: 'moscow', name: 'Чеховская', timeZone: 'Europe/Moscow', womenOnly: true },
    { id: 'ural', name: 'Центр', timeZone: 'Asia/Yekaterinburg', womenOnly: false },
  ],
  classTypes: [{ id: 'yoga', name: 'Хатха-йога', whatToBring: '', photoFileId: null }],
  formats: [{ id: 'group', name: 'Групповые', colour: '#4e9a94', isShown: true }],
  rooms: [{ id: 'hall', name: 'Зал 1' }],
  trainers: [{ id: 'ilya', name: { firstName: 'Илья', lastName: 'Таранов', patronymic: '' }, photoFileId: null }],
});

const now = Date.parse('2026-11-24T12:00:00Z');

describe('the timetable on the screen', () => {
  it('[SCH-009] tells each class in the clock of its studio, with names and the colour of its format', () => {
    const [first, second] = shownClasses(
      timetable([
        one({ id: 'late', startsAt: '2026-11-24T19:30:00Z', endsAt: '2026-11-24T20:30:00Z', studioId: 'ural' }),
        one({ formatId: 'group' }),
      ]),
      'ru',
      now,
    );

    expect(second).toMatchObject({ id: 'late', day: '2026-11-25', startMin: 30, studioName: 'Центр' });
    expect(first).toMatchObject({
      time: '18:00–19:00',
      name: 'Хатха-йога',
      hall: 'Зал 1',
      colour: '#4e9a94',
      isWomenOnly: true,
      isOver: false,
    });
    expect(first?.trainers).toEqual(['Илья\u00A0Т.']);
  });

  it('what begins together stands in the order of the studios', () => {
    const shown = shownClasses(
      timetable([one({ id: 'b', studioId: 'ural', startsAt: '2026-11-24T13:00:00Z' }), one({ id: 'a' })]),
      'ru',
      now,
    );

    expect(shown.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(startsOf(shown)).toEqual([1080]);
  });

  it('filters combine; a cancelled class has no free places and counts for nothing', () => {
    const shown = shownClasses(
      timetable([
        one({}),
        one({ id: 'full', free: 0, taken: 14 }),
        one({ id: 'off', state: 'cancelled', seriesId: 'other' }),
      ]),
      'ru',
      now,
    );
    const through = (filters: Parameters<typeof passes>[1]) =>
      shown.filter((item) => passes(item, filters)).map(({ id }) => id);

    expect(through({ free: true })).toEqual(['a']);
    expect(through({ cancelled: 'hide' })).toEqual(['a', 'full']);
    expect(through({ series: 'other' })).toEqual(['off']);
    expect(through({ trainer: 'somebody' })).toEqual([]);
    expect(totalsOf(shown)).toEqual({ classes: 2, bookings: 21, loadPercent: 75 });
  });
});
