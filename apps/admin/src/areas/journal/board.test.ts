import { describe, expect, it } from 'vitest';
import { dayBoard } from './board.ts';
import { noFilters } from './board-entries.ts';
import type { GroupClass } from './group-classes.ts';
import { type PlacedLine, withNeighbours } from './place-lines.ts';
import type { Journal, JournalLine, JournalVisit } from './wire.ts';

function line(key: string, at: number, len: number, processing: [number, number] | null = null): PlacedLine {
  return {
    key,
    visit: { state: 'expected' } as JournalVisit,
    line: { processing } as unknown as JournalLine,
    at,
    len,
    isInset: false,
    side: 0,
    sides: 1,
  };
}

describe('the columns of a day', () => {
  it('[SCH-020i] those of the same time stand side by side, in whatever order they come', () => {
    const { lines } = withNeighbours([line('b', 630, 60), line('a', 600, 60), line('c', 700, 30)]);
    const sides = Object.fromEntries(lines.map(({ key, side, sides }) => [key, [side, sides]]));
    expect(sides).toEqual({ a: [0, 2], b: [1, 2], c: [0, 1] });
  });

  it('[SCH-017] a visit inside the processing time of another is set in, and takes no side', () => {
    const { lines } = withNeighbours([line('colour', 600, 180, [60, 60]), line('cut', 665, 45)]);
    expect(lines.find(({ key }) => key === 'cut')).toMatchObject({ isInset: true, sides: 1 });
    expect(lines.find(({ key }) => key === 'colour')).toMatchObject({ isInset: false, sides: 1 });
  });

  it('[SCH-020i] specialists stand by department and in the order of the desk, not by the alphabet', () => {
    const { columns } = dayBoard(journal(), [], '2026-11-26', 'staff', noFilters);
    expect(columns.map(({ resourceId }) => resourceId)).toEqual(['zoya', 'anna', 'boris']);
  });

  it('[BKG-025i] filters leave out departments and people who are off', () => {
    const only = dayBoard(journal(), [], '2026-11-26', 'staff', { ...noFilters, departments: ['massage'] });
    expect(only.columns.map(({ resourceId }) => resourceId)).toEqual(['zoya', 'anna']);
    const working = dayBoard(journal(), [], '2026-11-26', 'staff', { ...noFilters, hideOff: true });
    expect(working.columns.map(({ resourceId }) => resourceId)).toEqual(['zoya']);
  });

  it('[EQP-004] an apparatus shows its visits, its repair and the gaps that can be offered', () => {
    const { columns } = dayBoard(journal(), [], '2026-11-26', 'equipment', noFilters);
    const [unit] = columns;
    expect(unit?.lines.map(({ key }) => key)).toEqual(['line-1']);
    expect(unit?.blocks.map(({ at, len }) => [at, len])).toEqual([[540, 60]]);
    expect(unit?.gaps).toEqual([[690, 1260]]);
  });

  it('[SCH-017] a class stands with its trainer and in its hall, beside the visits, and takes their free time', () => {
    const yoga = groupClass({ trainers: ['zoya'], roomId: 'hall-1' });
    const { columns } = dayBoard(journal(), [yoga], '2026-11-26', 'staff', noFilters);
    expect(columns.map(({ classes }) => classes.map(({ at, len }) => [at, len]))).toEqual([[[1080, 60]], [], []]);

    const halls = dayBoard(journal(), [yoga], '2026-11-26', 'hall', noFilters);
    expect(halls.columns[0]?.classes.map(({ key }) => key)).toEqual(['yoga']);
    expect(halls.columns[0]?.gaps).toEqual([
      [540, 1080],
      [1140, 1260],
    ]);
  });

  it('[SCH-017] a visit at the time of a cancelled class stands beside it', () => {
    const yoga = groupClass({
      trainers: ['zoya'],
      isCancelled: true,
      startsAt: '2026-11-26T10:30:00Z',
      endsAt: '2026-11-26T11:30:00Z',
    });
    const [zoya] = dayBoard(journal(), [yoga], '2026-11-26', 'staff', noFilters).columns;
    expect(zoya?.lines[0]).toMatchObject({ side: 0, sides: 2 });
    expect(zoya?.classes[0]).toMatchObject({ side: 1, sides: 2 });
  });

  it('[SCH-019i] classes that a filter leaves out take their time all the same', () => {
    const yoga = groupClass({ trainers: ['zoya'], roomId: 'hall-1' });
    const filters = { ...noFilters, hideClasses: true };
    const [hall] = dayBoard(journal(), [yoga], '2026-11-26', 'hall', filters).columns;
    expect(hall?.classes).toEqual([]);
    expect(hall?.holds).toEqual([[1080, 1140]]);
    const byRoom = dayBoard(journal(), [yoga], '2026-11-26', 'staff', { ...noFilters, rooms: ['hall-2'] });
    expect(byRoom.columns[0]?.classes).toEqual([]);
  });

  it('[SCH-017] a class before the opening hours stretches the day', () => {
    const early = groupClass({
      trainers: ['zoya'],
      startsAt: '2026-11-26T07:30:00Z',
      endsAt: '2026-11-26T08:30:00Z',
    });
    expect(dayBoard(journal(), [early], '2026-11-26', 'staff', noFilters).from).toBe(7 * 60);
  });
});

function groupClass({ trainers, ...more }: Partial<Omit<GroupClass, 'trainers'>> & { trainers: string[] }): GroupClass {
  return {
    id: 'yoga',
    name: 'Hatha yoga',
    trainers: trainers.map((id) => ({ id, name: { lastName: id, firstName: id, patronymic: '' }, photoFileId: null })),
    roomId: null,
    roomName: null,
    startsAt: '2026-11-26T18:00:00Z',
    endsAt: '2026-11-26T19:00:00Z',
    capacity: 12,
    taken: 9,
    waiting: 0,
    isCancelled: false,
    isChanged: false,
    isOnline: false,
    note: '',
    colour: null,
    ...more,
  };
}

function journal(): Journal {
  const person = (id: string, departmentId: string | null, works: boolean) => ({
    id,
    name: { lastName: id, firstName: id, patronymic: '' },
    departmentId,
    serviceIds: [],
    days: [
      {
        date: '2026-11-26',
        work: works ? [['2026-11-26T09:00:00Z', '2026-11-26T21:00:00Z']] : [],
        breaks: [],
        absence: null,
        visits: 0,
      },
    ],
  });
  return {
    timeZone: 'UTC',
    from: '2026-11-26',
    now: '2026-11-26T08:00:00Z',
    days: [{ date: '2026-11-26', open: [['2026-11-26T09:00:00Z', '2026-11-26T21:00:00Z']] }],
    departments: [{ id: 'massage' }, { id: 'hair' }],
    employees: [person('boris', 'hair', false), person('zoya', 'massage', true), person('anna', 'massage', false)],
    resources: [
      {
        id: 'lpg',
        kind: 'equipment',
        state: 'in_use',
        days: [{ date: '2026-11-26', work: [['2026-11-26T09:00:00Z', '2026-11-26T21:00:00Z']] }],
      },
      {
        id: 'hall-1',
        kind: 'hall',
        state: 'in_use',
        days: [{ date: '2026-11-26', work: [['2026-11-26T09:00:00Z', '2026-11-26T21:00:00Z']] }],
      },
    ],
    visits: [
      {
        id: 'visit-1',
        state: 'confirmed',
        lines: [
          {
            id: 'line-1',
            employeeId: 'zoya',
            roomId: null,
            equipmentIds: ['lpg'],
            assistantIds: [],
            startsAt: '2026-11-26T10:00:00Z',
            endsAt: '2026-11-26T11:15:00Z',
            bufferBeforeMin: 0,
            bufferAfterMin: 15,
            processing: null,
          },
        ],
      },
    ],
    blocks: [
      {
        id: 'block-1',
        resourceId: 'lpg',
        kind: 'repair',
        reason: '',
        startsAt: '2026-11-26T09:00:00Z',
        endsAt: '2026-11-26T10:00:00Z',
      },
    ],
    absences: [],
    holds: [],
  } as unknown as Journal;
}
