import { type Busy, type Interval, isoDate, union } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import type { EmployeeTime, StoredPattern, StoredShift } from './model.ts';

/** A person, a room with its lanes, or an entry of the equipment directory with its units. */
export interface Resource {
  id: string;
  kind: 'employee' | 'room' | 'equipment';
  lanes: number;
}

/** Whose time is asked for, and over which time. */
export interface DiaryQuery {
  studioId: string;
  resources: readonly Resource[];
  /** Epoch minutes. */
  from: number;
  to: number;
  /** Reservations of these sources do not count: the visit that is being moved, the caller's own hold. */
  ignoring?: readonly string[];
}

/** One resource with everything that takes its time, in epoch minutes. */
export interface Diary extends Resource {
  /** Of employees. */
  time: EmployeeTime | null;
  /** Sorted by start, one list per lane; people have one list, whatever lane an assistant was put in. */
  busy: readonly (readonly Busy[])[];
}

interface DiaryRow {
  id: string;
  patterns: PatternRow[] | null;
  shifts: ShiftRow[] | null;
  absences: Interval[] | null;
  busy: string | null;
  long: LongRow[] | null;
}

type PatternRow = [string, number, number | null, number, StoredPattern['cycle']];
type ShiftRow = [number, StoredShift['day']];

const minutesADay = 1440;

/*
 * `calendar.reservation.packed`: start in epoch minutes * 2^23 + length * 2^6 + lane. Text of integers is several times
 * cheaper to carry than rows of timestamps.
 */
const laneBits = 2 ** 6;
const startBits = 2 ** 23;

/** Working time and busy time of resources: one statement, one compact value per resource. */
export async function diariesOf(ctx: ReadCtx, query: DiaryQuery): Promise<Diary[]> {
  const { networkId } = ctx;
  const { studioId, resources, from, to } = query;
  if (resources.length === 0) return [];
  const [fromAt, toAt] = [new Date(from * 60_000), new Date(to * 60_000)];
  const [fromDay, toDay] = [Math.floor(from / minutesADay), Math.floor(to / minutesADay)];
  const ignoring = [...(query.ignoring ?? [])];
  const { rows } = await sql<DiaryRow>`
    select r.id,
      case when r.is_person then (
        select jsonb_agg(jsonb_build_array(p.id, p.starts_on - date '1970-01-01', p.ends_on - date '1970-01-01',
          p.anchor_on - date '1970-01-01', p.cycle))
        from calendar.working_pattern p
        where p.network_id = ${networkId} and p.employee_id = r.id and p.studio_id = ${studioId}
          and p.starts_on <= ${isoDate(toDay + 1)}::date and (p.ends_on is null or p.ends_on >= ${isoDate(fromDay - 1)}::date)
      ) end as patterns,
      case when r.is_person then (
        select jsonb_agg(jsonb_build_array(s.on_date - date '1970-01-01', s.day))
        from calendar.shift s
        where s.network_id = ${networkId} and s.employee_id = r.id and s.studio_id = ${studioId} and s.is_published
          and s.on_date between ${isoDate(fromDay - 2)}::date and ${isoDate(toDay + 1)}::date
      ) end as shifts,
      case when r.is_person then (
        select jsonb_agg(jsonb_build_array(floor(date_part('epoch', a.starts_at) / 60)::int,
          ceil(date_part('epoch', a.ends_at) / 60)::int) order by a.starts_at)
        from calendar.absence a
        where a.network_id = ${networkId} and a.employee_id = r.id and a.state = 'approved'
          and a.starts_at < ${toAt} and a.ends_at > ${fromAt}
      ) end as absences,
      (select array_agg(v.packed)::text
        from calendar.reservation v
        where v.network_id = ${networkId} and v.resource_id = r.id
          and v.starts_at < ${toAt} and v.starts_at >= ${new Date((from - minutesADay) * 60_000)} and v.ends_at > ${fromAt}
          and not v.is_long and v.source_kind <> 'absence'
          and (cardinality(${ignoring}::uuid[]) = 0 or v.source_id <> all (${ignoring}::uuid[]))
          and (v.source_kind <> 'hold' or exists (
            select from calendar.hold h where h.network_id = ${networkId} and h.id = v.source_id and h.expires_at > ${ctx.now}))
      ) as busy,
      (select jsonb_agg(jsonb_build_array(floor(date_part('epoch', greatest(v.starts_at, ${fromAt})) / 60)::int,
            ceil(date_part('epoch', least(v.ends_at, ${toAt})) / 60)::int, v.lane))
        from calendar.reservation v
        where v.network_id = ${networkId} and v.resource_id = r.id and v.is_long and v.ends_at > ${fromAt} and v.starts_at < ${toAt}
          and v.source_kind <> 'absence' and (cardinality(${ignoring}::uuid[]) = 0 or v.source_id <> all (${ignoring}::uuid[]))
      ) as long
    from unnest(${resources.map(({ id }) => id)}::uuid[], ${resources.map(({ kind }) => kind === 'employee')}::boolean[])
      as r(id, is_person)`.execute(ctx.db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return resources.map((resource) => diaryOf(resource, studioId, byId.get(resource.id)));
}

type LongRow = [from: number, to: number, lane: number];

function diaryOf(resource: Resource, studioId: string, row: DiaryRow | undefined): Diary {
  if (!row) throw new Error('Each resource that was asked for has a row.');
  return {
    ...resource,
    time: resource.kind === 'employee' ? employeeTime(studioId, row) : null,
    busy: lanesOf(resource, row),
  };
}

function employeeTime(studioId: string, { id: employeeId, patterns, shifts, absences }: DiaryRow): EmployeeTime {
  return {
    employeeId,
    patterns: (patterns ?? []).map(([id, startsOn, endsOn, anchorOn, cycle]) => ({
      id,
      studioId,
      startsOn,
      endsOn,
      anchorOn,
      cycle,
      label: '',
    })),
    shifts: (shifts ?? []).map(([onDate, day]) => ({ studioId, onDate, day, roomId: null })),
    absences: absences ?? [],
  };
}

function lanesOf(resource: Resource, { busy, long }: DiaryRow): Busy[][] {
  const isPerson = resource.kind === 'employee';
  const lanes: Busy[][] = Array.from({ length: isPerson ? 1 : resource.lanes }, () => []);
  let needsMerge = false;
  if (busy !== null) needsMerge = readCompact(busy, lanes, isPerson);
  for (const [from, to, lane] of long ?? []) {
    lanes[isPerson ? 0 : lane]?.push([from, to]);
    needsMerge = true;
  }
  // Lists come sorted from the index; overlapping lanes of a person and long reservations are put in order here.
  return needsMerge ? lanes.map((list) => union(list as unknown as Interval[])) : lanes;
}

/** Reads `{123,456,…}`; says whether the lists still have to be sorted or merged. */
function readCompact(text: string, lanes: Busy[][], isPerson: boolean): boolean {
  const lastEnd = new Array<number>(lanes.length).fill(Number.NEGATIVE_INFINITY);
  let isDisordered = false;
  let code = 0;
  for (let at = 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign >= 48 && sign <= 57) {
      code = code * 10 + sign - 48;
      continue;
    }
    const start = Math.floor(code / startBits);
    const rest = code - start * startBits;
    const lane = isPerson ? 0 : rest % laneBits;
    const to = start + Math.floor(rest / laneBits);
    code = 0;
    const list = lanes[lane];
    if (list === undefined) continue; // a lane that the room no longer has
    if (start < (lastEnd[lane] as number)) isDisordered = true;
    lastEnd[lane] = to;
    list.push([start, to]);
  }
  return isDisordered;
}
