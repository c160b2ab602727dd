import { describe, expect, it } from 'vitest';
import { faultsOf, newService, tabOf } from './service-form.ts';
import { partsOf } from './time-bar.tsx';

const hour = { ...newService, name: 'Massage', durationMin: 60 };

describe('the drawn time of a service', () => {
  it('[CAT-013] goes from the preparation to the cleaning, with the specialist free in between', () => {
    const parts = partsOf({
      ...hour,
      bufferBeforeMin: 10,
      bufferAfterMin: 15,
      processingFromMin: 20,
      processingLenMin: 25,
    });

    expect(parts.map(({ id, from, minutes }) => [id, from, minutes])).toEqual([
      ['before', -10, 10],
      ['start', 0, 20],
      ['processing', 20, 25],
      ['finish', 45, 15],
      ['after', 60, 15],
    ]);
  });

  it('[CAT-013] leaves out what takes no time', () => {
    expect(partsOf(hour).map(({ id }) => id)).toEqual(['work']);
  });
});

describe('the form of a service', () => {
  it('[EQP-002i] finds equipment that is needed after the end, and says on which tab', () => {
    const need = { kind: 'Laser', quantity: 1, offsetMin: 50, lengthMin: 20, prepAfterMin: 0 };

    const [field] = Object.keys(faultsOf({ ...hour, equipment: [need] }));

    expect([field, tabOf(field ?? '')]).toEqual(['equipment.0.lengthMin', 'places']);
  });

  it('[CAT-013] finds a processing time that does not end before the service', () => {
    expect(Object.keys(faultsOf({ ...hour, processingFromMin: 30, processingLenMin: 30 }))).toEqual([
      'processingLenMin',
    ]);
    expect(faultsOf({ ...hour, processingFromMin: 20, processingLenMin: 20 })).toEqual({});
  });
});
