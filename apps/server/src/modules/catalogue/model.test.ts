import { describe, expect, it } from 'vitest';
import { type PriceRule, priceOf } from './model.ts';

const rule = (priceMinor: number, names: Partial<PriceRule> = {}): PriceRule => ({
  companyId: null,
  studioId: null,
  gradeId: null,
  durationMin: null,
  priceMinor,
  ...names,
});

const service = (prices: PriceRule[]) => ({
  priceMinor: 1000,
  durationMin: 60,
  prices,
  staff: [
    { employeeId: 'irina', priceMinor: 5000, durationMin: null },
    { employeeId: 'oleg', priceMinor: null, durationMin: 45 },
  ],
});

const here = { companyId: 'south', studioId: 'centre', gradeIds: ['top'] };

describe('[CAT-014i, CAT-015] the price of a service', () => {
  it('is its own where the price list names nothing', () => {
    expect(priceOf(service([]), here)).toEqual({ priceMinor: 1000, durationMin: 60 });
  });

  it.each([
    ['a rule that names nothing counts before the service', [rule(1100)], 1100],
    ['a company', [rule(1100), rule(1200, { companyId: 'south' })], 1200],
    [
      'a studio counts more than a company',
      [rule(1200, { companyId: 'south' }), rule(1300, { studioId: 'centre' })],
      1300,
    ],
    ['a company counts more than a grade', [rule(1400, { gradeId: 'top' }), rule(1200, { companyId: 'south' })], 1200],
    [
      'two named dimensions count more than one',
      [rule(1300, { studioId: 'centre' }), rule(1500, { companyId: 'south', gradeId: 'top' })],
      1500,
    ],
    [
      'studio and grade count more than company and grade',
      [rule(1600, { studioId: 'centre', gradeId: 'top' }), rule(1500, { companyId: 'south', gradeId: 'top' })],
      1600,
    ],
    ['another studio does not count', [rule(9900, { studioId: 'north' })], 1000],
    [
      'another grade does not count, however much else fits',
      [rule(9900, { studioId: 'centre', gradeId: 'new' })],
      1000,
    ],
  ])('%s', (_, prices, expected) => {
    expect(priceOf(service(prices), here).priceMinor).toBe(expected);
    expect(priceOf(service(prices.toReversed()), here).priceMinor).toBe(expected);
  });

  it("is the specialist's own before any list; what she leaves open follows the list", () => {
    const listed = service([rule(2000, { studioId: 'centre', durationMin: 90 })]);

    expect(priceOf(listed, { ...here, employeeId: 'irina' })).toEqual({ priceMinor: 5000, durationMin: 90 });
    expect(priceOf(listed, { ...here, employeeId: 'oleg' })).toEqual({ priceMinor: 2000, durationMin: 45 });
    expect(priceOf(listed, { ...here, employeeId: 'nobody' })).toEqual({ priceMinor: 2000, durationMin: 90 });
  });
});
