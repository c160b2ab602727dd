import { describe, expect, it } from 'vitest';
import type { Offer } from './assign.ts';
import type { OffersQuery } from './availability.ts';
import { clockGrid, openingGrid } from './grid.ts';
import { union } from './intervals.ts';
import { dayBounds, dayNumber, localMinuteOf } from './local-day.ts';
import { findOffers, freeStartsByResource } from './offers.ts';
import { at, clock, employee, equipment, lineWith, need, query, room } from './testing-diary.ts';
import { occupiedSpans } from './visit-shape.ts';
import { openIntervals } from './working-time.ts';

function starts(asked: OffersQuery): string[] {
  return findOffers(asked).map((offer) => clock(offer.start));
}

function offerAt(asked: OffersQuery, time: string): Offer | undefined {
  return findOffers(asked).find((offer) => offer.start === at(time));
}

/** 'anna 10:00-11:00' for each use of the offer. */
function uses(offer: Offer | undefined): string[] {
  return (offer?.lines ?? []).flatMap((line) =>
    line.uses.map((use) => {
      const lane = use.lane > 0 ? `/${use.lane}` : '';
      return `${use.resourceId}${lane} ${use.spans.map(([from, to]) => `${clock(from)}-${clock(to)}`).join(' ')}`;
    }),
  );
}

describe('one specialist', () => {
  it('[SCH-015] offers a start when the whole duration fits into shift and studio hours', () => {
    const anna = employee('anna', { works: ['10:00-12:00', '16:00-20:00'] });

    expect(starts(query([anna], [lineWith(['anna'], 60)]))).toEqual([
      '10:00',
      '10:30',
      '11:00',
      '16:00',
      '16:30',
      '17:00',
    ]);
  });

  it('[SCH-012] offers what lies between bookings, to the minute', () => {
    const anna = employee('anna', { works: ['09:00-13:00'], busy: ['10:00-10:30', '11:30-12:00'] });

    expect(starts(query([anna], [lineWith(['anna'], 60)]))).toEqual(['09:00', '10:30', '12:00']);
    expect(starts(query([anna], [lineWith(['anna'], 61)]))).toEqual([]);
  });

  it('[SCH-015] keeps buffers free of bookings, but lets them run past the shift', () => {
    const spans = occupiedSpans({ durationMin: 60, bufferBeforeMin: 10, bufferAfterMin: 15 });
    const anna = employee('anna', { works: ['09:00-13:00'], busy: ['10:15-10:50'] });

    expect(spans).toEqual([[-10, 75]]);
    expect(starts(query([anna], [lineWith(['anna'], 60, { spans })]))).toEqual(['09:00', '11:00', '11:30', '12:00']);
    expect(
      starts(query([employee('anna', { busy: ['10:14-10:51'] })], [lineWith(['anna'], 60, { spans })])).slice(0, 2),
    ).toEqual(['11:30', '12:00']);
  });

  it('[SCH-012] serves somebody else during processing time', () => {
    const spans = occupiedSpans({ durationMin: 90, bufferAfterMin: 5, processing: [[30, 60]] });
    const colouring = employee('anna', { busy: ['10:00-10:30', '11:00-11:35'] });

    expect(spans).toEqual([
      [0, 30],
      [60, 95],
    ]);
    expect(starts(query([colouring], [lineWith(['anna'], 30)])).slice(0, 5)).toEqual([
      '09:00',
      '09:30',
      '10:30',
      '12:00',
      '12:30',
    ]);
    // and the other way round: a short visit at 10:30 fits into the hole of a colouring that starts at 10:00
    const cut = employee('anna', { busy: ['10:30-11:00'] });
    expect(starts(query([cut], [lineWith(['anna'], 90, { spans })])).slice(0, 3)).toEqual(['10:00', '11:00', '11:30']);
  });

  it('[SCH-014] a group class takes the time of its trainer and its hall like any reservation', () => {
    const line = { durationMin: 60, needs: [need('lead', ['anna'], 60), need('room', ['hall'], 60)] };
    const withClass = [
      employee('anna', { works: ['09:00-14:00'], busy: ['10:00-11:00 class:7'] }),
      room('hall', { busy: ['10:00-11:00 class:7', '12:00-13:00 class:8'] }),
    ];
    const cancelled = [employee('anna', { works: ['09:00-14:00'] }), room('hall', { busy: ['12:00-13:00 class:8'] })];

    expect(starts(query(withClass, [line]))).toEqual(['09:00', '11:00', '13:00']);
    expect(starts(query(cancelled, [line]))).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00', '13:00']);
  });
});

describe('rules of the studio', () => {
  const anna = employee('anna');
  const line = lineWith(['anna'], 60);

  it('[BKG-019] offers nothing in the past, nothing sooner than the notice, nothing beyond the horizon', () => {
    const rules = { now: at('10:10'), leadTimeMin: 120, horizonEnd: at('14:00') };

    expect(starts(query([anna], [line], { rules }))).toEqual(['12:30', '13:00', '13:30']);
  });

  it('[SCH-015] the visit ends by closing time', () => {
    const rules = { open: [[at('09:00'), at('11:00')] as const] };

    expect(starts(query([anna], [line], { rules }))).toEqual(['09:00', '09:30', '10:00']);
  });

  it('[BKG-006] offers nothing in a time that a limit closes', () => {
    const rules = { limited: [[at('09:30'), at('16:30'), 'per_day'] as const] };

    expect(starts(query([anna], [line], { rules }))).toEqual(['09:00', '16:30', '17:00']);
  });

  it('[SCH-012] the desk may lift notice and horizon, and a thing without hours is always there', () => {
    const rules = {
      now: Number.NEGATIVE_INFINITY,
      horizonEnd: Number.POSITIVE_INFINITY,
      open: [[at('09:00'), at('10:30')] as const],
    };
    const laser = { ...equipment('laser'), working: [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const] };

    expect(starts(query([laser], [{ durationMin: 60, needs: [need('equipment', ['laser'], 60)] }], { rules }))).toEqual(
      ['09:00', '09:30'],
    );
  });

  it('[SCH-012] stops after as many offers as are wanted', () => {
    expect(findOffers({ ...query([anna], [line]), atMostOffers: 2 }).map((offer) => clock(offer.start))).toEqual([
      '09:00',
      '09:30',
    ]);
  });
});

describe('several people and things', () => {
  it('[SCH-015] takes candidates in the given order and the next one when the first is busy', () => {
    const resources = [employee('anna', { busy: ['09:30-10:00'] }), employee('boris')];
    const asked = query(resources, [lineWith(['boris', 'anna'], 30)]);

    expect(uses(offerAt(asked, '09:00'))).toEqual(['boris 09:00-09:30']);
    expect(uses(offerAt(query(resources, [lineWith(['anna', 'boris'], 30)]), '09:30'))).toEqual(['boris 09:30-10:00']);
  });

  it('[SCH-010] a four-hand massage needs two different people at the same time', () => {
    const resources = [
      employee('anna', { busy: ['09:00-10:00'] }),
      employee('boris', { busy: ['11:00-12:00'] }),
      employee('clara', { works: ['11:00-14:00'] }),
    ];
    const people = ['anna', 'boris', 'clara'];
    const asked = query(resources, [lineWith(people, 60), lineWith(people, 60)], { mode: 'parallel', stepMin: 60 });

    expect(starts(asked)).toEqual(['10:00', '11:00', '12:00', '13:00', '14:00', '15:00', '16:00', '17:00']);
    expect(uses(offerAt(asked, '11:00'))).toEqual(['anna 11:00-12:00', 'clara 11:00-12:00']);
    expect(uses(offerAt(asked, '14:00'))).toEqual(['anna 14:00-15:00', 'boris 14:00-15:00']);
    expect(
      starts(query([employee('anna')], [lineWith(['anna'], 60), lineWith(['anna'], 60)], { mode: 'parallel' })),
    ).toEqual([]);
  });

  it('[SCH-010] gives way when the preferred choice would leave the other line without anybody', () => {
    const resources = [employee('anna'), employee('boris')];
    const asked = query(resources, [lineWith(['anna', 'boris'], 60), lineWith(['anna'], 60)], { mode: 'parallel' });

    expect(uses(offerAt(asked, '10:00'))).toEqual(['boris 10:00-11:00', 'anna 10:00-11:00']);
  });

  it('[SCH-010] lets the others move over for the one who has no choice', () => {
    const resources = ['anna', 'boris', 'clara'].map((id) => employee(id));
    const lines = [lineWith(['anna', 'boris', 'clara'], 60), lineWith(['anna', 'boris'], 60), lineWith(['anna'], 60)];

    expect(uses(offerAt(query(resources, lines, { mode: 'parallel' }), '10:00'))).toEqual([
      'clara 10:00-11:00',
      'boris 10:00-11:00',
      'anna 10:00-11:00',
    ]);
  });

  it('[SCH-010] one unit may serve several parts of a service, one after the other', () => {
    const part = (from: number, to: number) => need('equipment', ['laser'], 60, { spans: [[from, to]] });
    const line = (...needs: ReturnType<typeof part>[]) => ({ durationMin: 60, needs });
    const laser = equipment('laser');

    expect(starts(query([laser], [line(part(0, 20), part(20, 40), part(40, 60))]))).toHaveLength(17);
    expect(starts(query([laser], [line(part(0, 20), part(20, 40), part(39, 60))]))).toEqual([]);
  });

  it('[BKG-016] needs every assistant, and nobody assists themselves', () => {
    const resources = [employee('anna'), employee('boris', { busy: ['09:00-15:00'] }), employee('clara')];
    const everybody = ['anna', 'boris', 'clara'];
    const needs = [need('lead', ['anna', 'boris'], 60), need('assistant', everybody, 60, { count: 2 })];
    const asked = query(resources, [{ durationMin: 60, needs }], { stepMin: 60 });

    expect(starts(asked)).toEqual(['15:00', '16:00', '17:00']);
    expect(uses(offerAt(asked, '15:00'))).toEqual(['anna 15:00-16:00', 'boris 15:00-16:00', 'clara 15:00-16:00']);
  });

  it('[BKG-016] a specialist whose part is over does not become the own assistant', () => {
    const inTurns = [
      need('lead', ['anna', 'boris'], 60, { spans: [[0, 30]] }),
      need('assistant', ['anna', 'boris'], 60, { spans: [[30, 60]] }),
    ];
    const line = { durationMin: 60, needs: inTurns };

    expect(starts(query([employee('anna')], [line]))).toEqual([]);
    expect(uses(offerAt(query([employee('anna'), employee('boris')], [line]), '10:00'))).toEqual([
      'anna 10:00-10:30',
      'boris 10:30-11:00',
    ]);
  });

  it('[SCH-010] twelve parties do not fit into ten rooms, which is found without trying every order', () => {
    const rooms = Array.from({ length: 10 }, (_, n) => room(`room ${n}`));
    const people = Array.from({ length: 30 }, (_, n) => employee(`person ${n}`));
    const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);
    const line = { durationMin: 60, needs: [need('lead', ids(people), 60), need('room', ids(rooms), 60)] };
    const parties = (count: number) =>
      starts(
        query(
          [...people, ...rooms],
          Array.from({ length: count }, () => line),
          { mode: 'parallel' },
        ),
      ).length;

    expect([parties(12), parties(10)]).toEqual([0, 17]);
  });

  it('[SCH-010] naming a candidate twice does not make two of it', () => {
    const hall = room('hall', { lanes: [[], []] });
    const needs = [need('room', ['hall', 'hall'], 30, { count: 2 })];

    expect(starts(query([hall], [{ durationMin: 30, needs }]))).toEqual([]);
  });

  it('[SCH-014] a room with two lanes holds two parties and no third', () => {
    const hall = room('hall', { lanes: [['09:00-11:00'], ['10:00-12:00']] });
    const line = { durationMin: 30, needs: [need('room', ['hall'], 30)] };

    expect(starts(query([hall], [line])).slice(0, 4)).toEqual(['09:00', '09:30', '11:00', '11:30']);
    expect(uses(offerAt(query([hall], [line]), '09:30'))).toEqual(['hall/1 09:30-10:00']);
    expect(uses(offerAt(query([hall], [line]), '11:00'))).toEqual(['hall 11:00-11:30']);
    // two lines at once take both lanes
    expect(uses(offerAt(query([hall], [line, line], { mode: 'parallel' }), '14:00'))).toEqual([
      'hall 14:00-14:30',
      'hall/1 14:00-14:30',
    ]);
    expect(offerAt(query([hall], [line, line], { mode: 'parallel' }), '09:30')).toBeUndefined();
  });

  it('[SCH-010] equipment may be needed for a part of the service only', () => {
    const needs = [
      need('lead', ['anna'], 60),
      need('equipment', ['laser'], 60, { spans: [[20, 40]], insideWorking: [] }),
    ];
    const laser = equipment('laser', { works: [], busy: ['10:00-10:20', '10:50-11:00'] });
    const asked = query([employee('anna', { works: ['09:00-12:00'] }), laser], [{ durationMin: 60, needs }]);

    expect(starts(asked)).toEqual(['09:00', '10:00', '11:00']);
    expect(uses(offerAt(asked, '10:00'))).toEqual(['anna 10:00-11:00', 'laser 10:20-10:40']);
  });
});

describe('several services', () => {
  it('[BKG-015] follow each other, each with its own specialist', () => {
    const resources = [employee('anna', { busy: ['11:00-12:00'] }), employee('boris', { works: ['09:00-13:30'] })];
    const lines = [lineWith(['anna'], 60), lineWith(['boris'], 30)];

    const asked = query(resources, lines);

    expect(starts(asked)).toEqual(['09:00', '09:30', '10:00', '12:00']);
    expect(uses(offerAt(asked, '10:00'))).toEqual(['anna 10:00-11:00', 'boris 11:00-11:30']);
    expect(offerAt(asked, '10:00')).toMatchObject({ start: at('10:00'), end: at('11:30') });
  });

  it('[BKG-015] wait for the client where the line says so', () => {
    const lines = [lineWith(['anna'], 60), { ...lineWith(['anna'], 30), gapBeforeMin: 15 }];

    expect(offerAt(query([employee('anna')], lines), '10:00')?.lines.map((line) => clock(line.startsAt))).toEqual([
      '10:00',
      '11:15',
    ]);
  });

  it('[BKG-015] one specialist goes from one line to the next without the buffer between clients', () => {
    const spans = [[-10, 70]] as const;
    const lines = [lineWith(['anna'], 60, { spans }), lineWith(['anna'], 60, { spans })];

    expect(uses(offerAt(query([employee('anna')], lines), '10:00'))).toEqual(['anna 09:50-11:00', 'anna 11:00-12:10']);
  });

  it('[BKG-015] buffers share the wait between two lines: the one before the second goes first', () => {
    const spans = [[-10, 70]] as const;
    const lines = [lineWith(['anna'], 60, { spans }), { ...lineWith(['anna'], 60, { spans }), gapBeforeMin: 15 }];

    expect(uses(offerAt(query([employee('anna')], lines), '10:00'))).toEqual(['anna 09:50-11:05', 'anna 11:05-12:25']);
  });

  it('[SCH-014] the client stays in the room of the first line when it suits the next', () => {
    const line = (rooms: string[]) => ({ durationMin: 30, needs: [need('room', rooms, 30)] });

    expect(
      uses(offerAt(query([room('small'), room('large')], [line(['large']), line(['small', 'large'])]), '10:00')),
    ).toEqual(['large 10:00-10:30', 'large 10:30-11:00']);
  });
});

describe('times under every name', () => {
  it('[SCH-012] are those at which the whole visit is possible with that person', () => {
    const resources = [
      employee('anna', { works: ['09:00-11:00'] }),
      employee('boris', { works: ['10:00-12:00'] }),
      room('hall', { busy: ['10:00-10:30'] }),
    ];
    const lead = need('lead', ['anna', 'boris', 'nobody'], 30);
    const named = (needs: (typeof lead)[]) =>
      freeStartsByResource(query(resources, [{ durationMin: 30, needs }])).map((one) => [
        one.resourceId,
        ...one.starts.map(clock),
      ]);

    expect(named([lead])).toEqual([
      ['anna', '09:00', '09:30', '10:00', '10:30'],
      ['boris', '10:00', '10:30', '11:00', '11:30'],
      ['nobody'],
    ]);
    expect(named([lead, need('room', ['hall'], 30)])).toEqual([
      ['anna', '09:00', '09:30', '10:30'],
      ['boris', '10:30', '11:00', '11:30'],
      ['nobody'],
    ]);
  });
});

describe('grids', () => {
  const slots = (open: string[][], stepMin: number, durationMin: number, now = '2021-06-20T11:59') => {
    const minute = (iso: string) => Date.parse(`${iso}Z`) / 60_000;
    const hours = union(open.map(([from = '', to = '']) => [minute(from), minute(to)] as const));
    return findOffers({
      shape: { mode: 'sequence', stepMin, lines: [lineWith(['anna'], durationMin)] },
      resources: [{ id: 'anna', kind: 'employee', working: hours, lanes: [[]] }],
      rules: {
        now: minute(now),
        leadTimeMin: 0,
        horizonEnd: minute('2022-01-01T00:00'),
        open: hours,
        grid: openingGrid(hours),
      },
      from: minute('2021-06-20T00:00'),
      to: minute('2021-06-23T00:00'),
    }).length;
  };

  it.each([
    // case, open, every, length, how many
    ['an empty day by the hour', [['2021-06-21T00:00', '2021-06-22T00:00']], 60, 60, 24],
    ['half an hour every hour', [['2021-06-21T00:00', '2021-06-22T00:00']], 60, 30, 24],
    ['what is left of today', [['2021-06-20T00:00', '2021-06-21T00:00']], 60, 60, 12],
    [
      'two separate openings',
      [
        ['2021-06-21T11:00', '2021-06-21T12:00'],
        ['2021-06-21T14:00', '2021-06-21T15:00'],
      ],
      20,
      20,
      6,
    ],
    [
      'two openings that overlap',
      [
        ['2021-06-21T11:00', '2021-06-21T12:00'],
        ['2021-06-21T11:20', '2021-06-21T12:40'],
      ],
      20,
      20,
      5,
    ],
  ])('[SCH-015] %s', (_, open, every, length, count) => {
    expect(slots(open, every, length)).toBe(count);
  });

  it('[SCH-015] counts from the opening in a zone half an hour off: 45 minutes from 09:30 in Kolkata', () => {
    const zone = 'Asia/Kolkata';
    const day = dayNumber('2021-06-21');
    const open = openIntervals(
      zone,
      Array.from({ length: 7 }, () => [[570, 1080]] as const),
      [],
      day,
      day + 1,
    );
    const [from, to] = dayBounds(zone, day);
    const asked = query([{ ...employee('anna'), working: open }], [lineWith(['anna'], 30)], {
      stepMin: 45,
      rules: { now: from - 1440, leadTimeMin: 1440, open, grid: openingGrid(open) },
    });
    const utc = (instant: number) => new Date(instant * 60_000).toISOString().slice(11, 16);

    const found = findOffers({ ...asked, from, to }).map((offer) => utc(offer.start));

    expect(found.join(' ')).toBe('04:00 04:45 05:30 06:15 07:00 07:45 08:30 09:15 10:00 10:45 11:30');
    const clockwise = { ...asked, rules: { ...asked.rules, grid: clockGrid(zone, 45, day, day + 1, 570) } };
    expect(findOffers({ ...clockwise, from, to }).map((offer) => utc(offer.start))).toEqual(found);
  });

  it.each([
    // zone, date, step, local times between midnight and six
    ['Europe/Berlin', '2027-03-28', 60, '0:00 1:00 3:00 4:00 5:00'],
    ['Europe/Berlin', '2027-10-31', 60, '0:00 1:00 2:00 2:00 3:00 4:00 5:00'],
    ['Europe/Berlin', '2027-03-28', 90, '0:00 1:30 3:00 4:30'],
    ['Europe/Berlin', '2027-10-31', 90, '0:00 1:30 3:00 4:30'],
    ['Australia/Lord_Howe', '2027-10-03', 60, '0:00 1:00 3:00 4:00 5:00'],
    ['Australia/Lord_Howe', '2027-04-04', 60, '0:00 1:00 2:00 3:00 4:00 5:00'],
    ['Africa/Cairo', '2027-04-30', 60, '1:00 2:00 3:00 4:00 5:00'],
    ['Asia/Kolkata', '2027-03-28', 90, '0:00 1:30 3:00 4:30'],
  ])('[SCH-015] the clock of %s on %s shows every %d minutes', (zone, date, stepMin, expected) => {
    const day = dayNumber(date);
    const [from] = dayBounds(zone, day);
    const to = from + 1440;
    const rules = {
      now: from,
      open: [[from, to]] as const,
      horizonEnd: to,
      grid: clockGrid(zone, stepMin, day, day + 1),
    };
    const asked = query([{ ...employee('anna'), working: [[from, to]] }], [lineWith(['anna'], 15)], { stepMin, rules });

    const shown = findOffers({ ...asked, from, to }).map((offer) => localMinuteOf(zone, offer.start).minute);

    const early = shown.filter((minute) => minute < 360);
    expect(early.map((minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`).join(' ')).toBe(
      expected,
    );
  });
});
