import { describe, expect, it } from 'vitest';
import { engine, plain } from './slots.ts';
import expected from './workload/slots-expected.json' with { type: 'json' };
import { makeSlotsWorkload, SLOTS_CASES, slotsCaseName, summarise } from './workload/slots-workload.ts';

const published: Record<string, unknown> = expected;

describe('the measured slot search', () => {
  it.each(SLOTS_CASES.map((one) => [slotsCaseName(one), one] as const))(
    '[SCH-012] %s: the published free starts',
    (name, one) => {
      const workload = makeSlotsWorkload(one);

      const ofEngine = engine(workload).flatMap(({ resourceId, starts }) =>
        starts.map((start) => [Number(resourceId), start] as const),
      );
      const ofPlain = plain(workload).flatMap((starts, person) => starts.map((start) => [person, start] as const));

      const bookings = workload.staff.reduce((sum, person) => sum + person.bookings.length, 0);
      expect({ bookings, ...summarise(ofEngine) }).toEqual(published[name]);
      expect({ bookings, ...summarise(ofPlain) }).toEqual(published[name]);
    },
  );
});
