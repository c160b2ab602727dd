import { dayBounds, type Interval, intersect, isoDate, total } from '@salus/scheduling';
import type * as z from 'zod';
import { type ReadCtx, requireReach } from '../../platform/context.ts';
import { withinReach } from '../../platform/rights.ts';
import { daysFrom } from './assemble-query.ts';
import { minutesWithin, percent, stretchesOf, unpack } from './day-load.ts';
import { notFound } from './errors.ts';
import { hoursOfEmployee, hoursOfPlace } from './hours-of-column.ts';
import { journalEntries, journalFrame } from './journal-rows.ts';
import type { ResourceLoad, ResourceLoadQuery } from './slots-schema.ts';

type Load = z.output<typeof ResourceLoad>;

const bookedKinds = [0, 1, 2];
const closedKinds = [3];
const hoursADay = 24;

/** Booked and free time per specialist, room or apparatus over any period: what planning needs to see [EQP-004, EQP-005]. */
export async function readResourceLoad(ctx: ReadCtx, input: z.output<typeof ResourceLoadQuery>): Promise<Load> {
  const reach = requireReach(ctx, 'bookings.visit', 'view');
  if (!withinReach(reach, { studioId: input.studioId })) throw notFound();
  const days = daysFrom(input.from, input.days);
  const scope = { studioId: input.studioId, from: input.from, to: isoDate(days.to - 1), ownEmployeeId: null };
  const [frame, entries] = await Promise.all([journalFrame(ctx, scope), journalEntries(ctx, scope)]);
  if (!frame) throw notFound();
  const { zone } = frame.studio;
  const windowFrom = dayBounds(zone, days.from)[0];
  const columns =
    input.by === 'employee'
      ? frame.employees.map((employee) => ({
          id: employee.id,
          kind: 'employee' as const,
          name: [employee.name.lastName, employee.name.firstName].filter(Boolean).join(' '),
          departmentId: employee.departmentId,
          lanes: 1,
          hours: hoursOfEmployee(employee, input.studioId, zone, days),
        }))
      : frame.places
          .filter((place) => place.kind === input.by)
          .map(({ id, kind, name, departmentId, lanes, weekHours }) => ({
            id,
            kind,
            name,
            departmentId,
            lanes,
            hours: hoursOfPlace(frame, weekHours, days),
          }));
  return {
    timeZone: zone,
    resources: columns
      .filter((column) => !input.resourceIds || input.resourceIds.includes(column.id))
      .map((column) => loadOf(column, unpack(entries.busy?.[column.id] ?? [], windowFrom), zone, days)),
  };
}

type Column = Pick<Load['resources'][number], 'id' | 'kind' | 'name' | 'departmentId' | 'lanes'> & {
  hours: readonly Interval[];
};

function loadOf(
  { hours, ...column }: Column,
  busy: ReturnType<typeof unpack>,
  zone: string,
  days: { from: number; to: number },
): Load['resources'][number] {
  const byDay = Array.from({ length: days.to - days.from }, (_, index) => {
    const bounds = dayBounds(zone, days.from + index);
    const open = intersect(hours, [bounds]);
    const availableMin = Math.max(0, total(open) * column.lanes - minutesWithin(busy, open, closedKinds));
    const bookedMin = minutesWithin(busy, [bounds], bookedKinds);
    return {
      date: isoDate(days.from + index),
      availableMin,
      bookedMin,
      loadPercent: percent(bookedMin, availableMin),
      hours: Array.from({ length: hoursADay }, (_hour, hour) =>
        minutesWithin(busy, [[bounds[0] + hour * 60, bounds[0] + hour * 60 + 60]], bookedKinds),
      ),
    };
  });
  const availableMin = byDay.reduce((sum, day) => sum + day.availableMin, 0);
  const bookedMin = byDay.reduce((sum, day) => sum + day.bookedMin, 0);
  return {
    ...column,
    availableMin,
    bookedMin,
    freeMin: Math.max(0, availableMin - bookedMin),
    loadPercent: percent(bookedMin, availableMin),
    days: byDay,
    busy: stretchesOf(busy, bookedKinds).map(instants),
    closed: stretchesOf(busy, closedKinds).map(instants),
  };
}

function instants([from, to]: Interval): [Date, Date] {
  return [new Date(from * 60_000), new Date(to * 60_000)];
}
