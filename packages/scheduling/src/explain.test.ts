import { describe, expect, it } from 'vitest';
import type { BookingRules, OffersQuery, ResourceTime } from './availability.ts';
import { explainStart, judgeStart, type Reason } from './explain.ts';
import { findOffers } from './offers.ts';
import { at, clock, employee, equipment, lineWith, need, query, room } from './testing-diary.ts';
import type { VisitLine } from './visit-shape.ts';

/** 'anna busy 10:00-11:00 class:7' — a reason in one line. */
function told(reason: Reason): string {
  const times = [reason.from, reason.to].map((instant) => (instant === undefined ? '' : clock(instant))).join('-');
  return [reason.resourceId ?? reason.role, reason.code, times === '-' ? undefined : times, reason.source]
    .filter((part) => part !== undefined)
    .join(' ');
}

function whyNot(asked: OffersQuery, time: string): string[] {
  const judgement = judgeStart(asked, at(time));
  return judgement.ok ? [] : judgement.reasons.map(told);
}

const massage = (people = ['anna']): VisitLine => ({
  durationMin: 60,
  needs: [need('lead', people, 60), need('room', ['hall'], 60), need('equipment', ['laser'], 60)],
});

interface Misconfiguration {
  anna?: Parameters<typeof employee>[1];
  hall?: Parameters<typeof room>[1];
  laser?: Parameters<typeof equipment>[1];
  rules?: Partial<BookingRules>;
  lines?: VisitLine[];
  mode?: 'parallel';
  without?: string;
}

function setup({ anna, hall, laser, rules, lines, mode, without }: Misconfiguration): OffersQuery {
  const all: ResourceTime[] = [
    employee('anna', anna),
    employee('boris'),
    room('hall', hall),
    equipment('laser', laser),
  ];
  return query(
    all.filter((resource) => resource.id !== without),
    lines ?? [massage()],
    { rules, mode },
  );
}

describe('why is 10:00 not offered?', () => {
  it('[SCH-013] it is, when nothing stands in the way', () => {
    expect(whyNot(setup({}), '10:00')).toEqual([]);
  });

  it.each<[what: string, Misconfiguration, reasons: string[]]>([
    ['the moment has passed', { rules: { now: at('10:01') } }, ['in_past 10:01-']],
    ['too little notice', { rules: { now: at('09:00'), leadTimeMin: 120 } }, ['too_soon 11:00-']],
    ['the horizon ends today', { rules: { horizonEnd: at('10:00') } }, ['beyond_horizon -10:00']],
    ['the studio opens later', { rules: { open: [[at('10:30'), at('18:00')]] } }, ['studio_closed 10:00-11:00']],
    ['the studio closes too soon', { rules: { open: [[at('09:00'), at('10:59')]] } }, ['studio_closed 10:00-11:00']],
    ['the studio is closed all day', { rules: { open: [] } }, ['studio_closed 10:00-11:00']],
    ['no grid for that time', { rules: { grid: [] } }, ['off_grid 10:00-']],
    [
      'the grid counts from a quarter past',
      { rules: { grid: [[at('00:00'), at('23:00'), at('00:15')]] } },
      ['off_grid 10:00-'],
    ],
    [
      'the client has had this class today',
      { rules: { limited: [[at('00:00'), at('24:00'), 'per_day']] } },
      ['limit_reached 00:00-24:00 per_day'],
    ],
    ['no shift that day', { anna: { works: [] } }, ['anna outside_working_time 10:00-11:00']],
    ['the shift ends too soon', { anna: { works: ['08:00-10:59'] } }, ['anna outside_working_time 10:00-11:00']],
    [
      'a break lies inside',
      { anna: { works: ['08:00-10:30', '10:45-18:00'] } },
      ['anna outside_working_time 10:00-11:00'],
    ],
    [
      'the specialist is on leave',
      { anna: { absent: ['00:00-24:00 vacation'] } },
      ['anna absent 00:00-24:00 vacation'],
    ],
    [
      'leave, and therefore no shift either',
      { anna: { works: [], absent: ['09:00-18:00 sick'] } },
      ['anna absent 09:00-18:00 sick'],
    ],
    ['the specialist has a class', { anna: { busy: ['10:30-11:30 class:7'] } }, ['anna busy 10:30-11:30 class:7']],
    [
      'two short visits in the way',
      { anna: { busy: ['09:45-10:15 visit:1', '10:45-11:15 visit:2'] } },
      ['anna busy 09:45-10:15 visit:1', 'anna busy 10:45-11:15 visit:2'],
    ],
    ['the hall is taken by a class', { hall: { busy: ['09:00-10:30 class:7'] } }, ['hall busy 09:00-10:30 class:7']],
    ['the hall is closed', { hall: { works: ['14:00-18:00'] } }, ['hall outside_working_time 10:00-11:00']],
    ['all lanes are taken', { hall: { lanes: [['10:00-11:00'], ['10:30-11:30']] } }, ['hall no_free_lane 10:00-11:00']],
    ['the hall has no lanes', { hall: { lanes: [] } }, ['hall no_free_lane 10:00-11:00']],
    ['the apparatus is in repair', { laser: { absent: ['08:00-12:00 repair'] } }, ['laser absent 08:00-12:00 repair']],
    ['the apparatus is elsewhere', { laser: { busy: ['10:59-12:00 visit:3'] } }, ['laser busy 10:59-12:00 visit:3']],
    ['the apparatus was never set up', { without: 'laser' }, ['laser no_candidate']],
    ['nobody performs the service', { lines: [lineWith([], 60)] }, ['lead no_candidate']],
    [
      'two assistants needed, one can',
      { lines: [{ durationMin: 60, needs: [need('assistant', ['boris'], 60, { count: 2 })] }] },
      ['assistant no_candidate'],
    ],
    [
      'the only assistant is the specialist',
      { lines: [{ durationMin: 60, needs: [need('lead', ['anna'], 60), need('assistant', ['anna'], 60)] }] },
      ['assistant no_candidate'],
    ],
    [
      'four hands, two of them the same',
      { mode: 'parallel', lines: [lineWith(['anna'], 60), lineWith(['anna'], 60)] },
      ['lead no_candidate'],
    ],
    [
      'several at once',
      { rules: { now: at('11:00') }, anna: { works: [] }, hall: { busy: ['10:00-11:00'] } },
      ['in_past 11:00-', 'anna outside_working_time 10:00-11:00', 'hall busy 10:00-11:00'],
    ],
  ])('[SCH-013] %s', (_, misconfiguration, reasons) => {
    const asked = setup(misconfiguration);

    expect(whyNot(asked, '10:00')).toEqual(reasons);
    expect(findOffers(asked).map((offer) => clock(offer.start))).not.toContain('10:00');
  });

  it('[SCH-013] a buffer that meets a booking is named as what it is', () => {
    const line = lineWith(['anna'], 60, { spans: [[-15, 75]] });
    const asked = query([employee('anna', { busy: ['11:10-12:00 visit:4'] })], [line]);

    expect(whyNot(asked, '10:00')).toEqual(['anna busy 11:10-12:00 visit:4']);
  });

  it('[SCH-013] names the line of a visit that does not fit', () => {
    const asked = query(
      [employee('anna'), employee('boris', { busy: ['11:00-11:30 visit:5'] })],
      [lineWith(['anna'], 60), lineWith(['boris'], 30)],
    );

    expect(judgeStart(asked, at('10:00'))).toEqual({
      ok: false,
      reasons: [
        {
          code: 'busy',
          lineIndex: 1,
          role: 'lead',
          resourceId: 'boris',
          from: at('11:00'),
          to: at('11:30'),
          source: 'visit:5',
        },
      ],
    });
  });
});

describe('all checks of a start', () => {
  it('[SCH-013] lists every rule and every candidate, the fitting ones too', () => {
    const asked = setup({
      anna: { busy: ['10:00-11:00 visit:1'] },
      hall: { busy: ['10:00-11:00 class:2'] },
      lines: [massage(['anna', 'boris'])],
    });

    const { ok, rules, needs } = explainStart(asked, at('10:00'));

    expect(ok).toBe(false);
    expect(rules.map((check) => [check.rule, check.ok])).toEqual([
      ['notice', true],
      ['horizon', true],
      ['opening_hours', true],
      ['grid', true],
      ['limit', true],
    ]);
    expect(needs.map((check) => [check.role, check.needed, check.ok])).toEqual([
      ['lead', 1, true],
      ['room', 1, false],
      ['equipment', 1, true],
    ]);
    expect(needs[0]?.candidates.map((check) => [check.resourceId, check.ok, check.reasons.map(told)])).toEqual([
      ['anna', false, ['anna busy 10:00-11:00 visit:1']],
      ['boris', true, []],
    ]);
  });

  it('[SCH-013] is free of reasons when the start is offered, even though single candidates are busy', () => {
    const asked = setup({ anna: { busy: ['10:00-11:00'] }, lines: [massage(['anna', 'boris'])] });

    expect(explainStart(asked, at('10:00'))).toMatchObject({ ok: true, reasons: [] });
    expect(judgeStart(asked, at('10:00'))).toMatchObject({
      ok: true,
      assignment: { start: at('10:00'), end: at('11:00') },
    });
  });
});
