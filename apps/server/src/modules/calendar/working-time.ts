import { dayNumber, type Interval, isoDate, workingIntervals } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import type { EmployeeTime, StoredPattern, StoredShift } from './model.ts';

export interface WorkingTimeOf {
  employeeIds: readonly string[];
  /** Day numbers, both included. */
  fromDay: number;
  toDay: number;
}

type PatternRow = [string, string, number, number | null, number, StoredPattern['cycle'], string];
type ShiftRow = [string, number, StoredShift['day'], string | null];

/**
 * Patterns, published shifts and approved absences of some employees, in all their studios: one statement, one compact
 * value per employee. The day before comes along, for night shifts.
 */
export async function workingTime(ctx: ReadCtx, query: WorkingTimeOf): Promise<Map<string, EmployeeTime>> {
  if (query.employeeIds.length === 0) return new Map();
  const [from, to] = [isoDate(query.fromDay - 1), isoDate(query.toDay + 1)];
  const { rows } = await sql<{ id: string; patterns: PatternRow[]; shifts: ShiftRow[]; absences: Interval[] }>`
    select e.id,
      (select coalesce(jsonb_agg(jsonb_build_array(p.id, p.studio_id, p.starts_on - date '1970-01-01',
          p.ends_on - date '1970-01-01', p.anchor_on - date '1970-01-01', p.cycle, p.label)), '[]')
        from calendar.working_pattern p
        where p.network_id = ${ctx.networkId} and p.employee_id = e.id
          and p.starts_on <= ${to}::date and (p.ends_on is null or p.ends_on >= ${from}::date)) as patterns,
      (select coalesce(jsonb_agg(jsonb_build_array(s.studio_id, s.on_date - date '1970-01-01', s.day, s.room_id)), '[]')
        from calendar.shift s
        where s.network_id = ${ctx.networkId} and s.employee_id = e.id and s.is_published
          and s.on_date between ${from}::date and ${to}::date) as shifts,
      (select coalesce(jsonb_agg(jsonb_build_array(floor(extract(epoch from a.starts_at) / 60)::int,
          ceil(extract(epoch from a.ends_at) / 60)::int) order by a.starts_at), '[]')
        from calendar.absence a
        where a.network_id = ${ctx.networkId} and a.employee_id = e.id and a.state = 'approved'
          and a.starts_at < ${to}::date + 1 and a.ends_at > ${from}::date) as absences
    from unnest(${[...query.employeeIds]}::uuid[]) as e(id)`.execute(ctx.db);
  return new Map(rows.map((row) => [row.id, employeeTime(row)]));
}

function employeeTime(row: {
  id: string;
  patterns: PatternRow[];
  shifts: ShiftRow[];
  absences: Interval[];
}): EmployeeTime {
  return {
    employeeId: row.id,
    patterns: row.patterns.map(([id, studioId, startsOn, endsOn, anchorOn, cycle, label]) => ({
      id,
      studioId,
      startsOn,
      endsOn,
      anchorOn,
      cycle,
      label,
    })),
    shifts: row.shifts.map(([studioId, onDate, day, roomId]) => ({ studioId, onDate, day, roomId })),
    absences: row.absences,
  };
}

/** The instants at which an employee works in a studio between two local days, both included [SCH-015i]. */
export function instantsAtWork(
  time: EmployeeTime,
  place: { studioId: string; zone: string; fromDay: number; toDay: number },
): Interval[] {
  return workingIntervals({
    zone: place.zone,
    studioId: place.studioId,
    patterns: time.patterns,
    shifts: time.shifts,
    absences: time.absences,
    fromDay: place.fromDay,
    toDay: place.toDay + 1,
  });
}

/** The same for a caller with ISO days. */
export function dayRange(from: string, days: number): { fromDay: number; toDay: number } {
  const fromDay = dayNumber(from);
  return { fromDay, toDay: fromDay + days - 1 };
}
