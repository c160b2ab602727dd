import { type Busy, type Interval, isoDate, union } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import type { EmployeeTime, StoredPattern, StoredShift } from './model.ts';

/** A person, a room with its lanes, or an entry of the equipment directory with its units. */
export interface Resource {
  id: string;
  kind: 'employee' | 'room' | 'equipment';
  lanes: number;
  /** Of employees: their patterns in that studio. They change seldom, so the caller may remember them. */
  patterns?: readonly StoredPattern[];
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

/** One sort of thing that is known of one resource: JSON, or for busy time integers as `{123,456}`. */
interface DiaryRow {
  id: string;
  what: keyof Known;
  value: string | null;
}

interface Known {
  shifts?: ShiftRow[];
  absences?: Interval[];
  long?: LongRow[];
  busy?: string;
}

type ShiftRow = [number, StoredShift['day']];

const minutesADay = 1440;

/*
 * `calendar.reservation.packed`: start in epoch minutes * 2^23 + length * 2^6 + lane. Text of integers is several times
 * cheaper to carry than rows of timestamps.
 */
const laneBits = 2 ** 6;
const startBits = 2 ** 23;

/**
 * Working time and busy time of resources, in one statement. What few resources have is gathered by one walk through its index for all of
 * them; reservations are strung together resource by resource, straight from theirs.
 */
export async function diariesOf(ctx: ReadCtx, query: DiaryQuery): Promise<Diary[]> {
  const { networkId } = ctx;
  const { studioId, resources, from, to } = query;
  if (resources.length === 0) return [];
  const ids = resources.map(({ id }) => id);
  const people = resources.filter(({ kind }) => kind === 'employee').map(({ id }) => id);
  const [fromAt, toAt] = [new Date(from * 60_000), new Date(to * 60_000)];
  const [fromDay, toDay] = [Math.floor(from / minutesADay), Math.floor(to / minutesADay)];
  const ignoring = [...(query.ignoring ?? [])];
  const { rows } = await sql<DiaryRow>`
    select 'shifts' as what, s.employee_id as id, jsonb_agg(jsonb_build_array(s.on_date - date '1970-01-01', s.day))::text as value
    from calendar.shift s
    where s.network_id = ${networkId} and s.employee_id = any (${people}::uuid[]) and s.studio_id = ${studioId} and s.is_published
      and s.on_date between ${isoDate(fromDay - 2)}::date and ${isoDate(toDay + 1)}::date
    group by s.employee_id
    union all
    select 'absences', a.employee_id, jsonb_agg(jsonb_build_array(floor(date_part('epoch', a.starts_at) / 60)::int,
      ceil(date_part('epoch', a.ends_at) / 60)::int) order by a.starts_at)::text
    from calendar.absence a
    where a.network_id = ${networkId} and a.employee_id = any (${people}::uuid[]) and a.state = 'approved'
      and a.starts_at < ${toAt} and a.ends_at > ${fromAt}
    group by a.employee_id
    union all
    select 'busy', r.id, (
      select array_agg(v.packed)::text
      from calendar.reservation v
      where v.network_id = ${networkId} and v.resource_id = r.id
        and v.starts_at < ${toAt} and v.starts_at >= ${new Date((from - minutesADay) * 60_000)} and v.ends_at > ${fromAt}
        and not v.is_long and v.source_kind <> 'absence'
        and (cardinality(${ignoring}::uuid[]) = 0 or v.source_id <> all (${ignoring}::uuid[]))
        and (v.source_kind <> 'hold' or exists (
          select from calendar.hold h where h.network_id = ${networkId} and h.id = v.source_id and h.expires_at > ${ctx.now})))
    from unnest(${ids}::uuid[]) as r(id)
    union all
    select 'long', v.resource_id, jsonb_agg(jsonb_build_array(floor(date_part('epoch', greatest(v.starts_at, ${fromAt})) / 60)::int,
      ceil(date_part('epoch', least(v.ends_at, ${toAt})) / 60)::int, v.lane))::text
    from calendar.reservation v
    where v.network_id = ${networkId} and v.resource_id = any (${ids}::uuid[]) and v.is_long and v.ends_at > ${fromAt}
      and v.starts_at < ${toAt} and v.source_kind <> 'absence'
      and (cardinality(${ignoring}::uuid[]) = 0 or v.source_id <> all (${ignoring}::uuid[]))
    group by v.resource_id`.execute(ctx.db);
  const known = new Map<string, Known>(ids.map((id) => [id, {}]));
  for (const { id, what, value } of rows) {
    if (value !== null) Object.assign(known.get(id) ?? {}, { [what]: what === 'busy' ? value : JSON.parse(value) });
  }
  return resources.map((resource) => diaryOf(resource, studioId, known.get(resource.id) ?? {}));
}

type LongRow = [from: number, to: number, lane: number];

function diaryOf(resource: Resource, studioId: string, known: Known): Diary {
  return {
    ...resource,
    time: resource.kind === 'employee' ? employeeTime(resource, studioId, known) : null,
    busy: lanesOf(resource, known),
  };
}

function employeeTime({ id, patterns }: Resource, studioId: string, { shifts, absences }: Known): EmployeeTime {
  return {
    employeeId: id,
    patterns: patterns ?? [],
    shifts: (shifts ?? []).map(([onDate, day]) => ({ studioId, onDate, day, roomId: null })),
    absences: absences ?? [],
  };
}

function lanesOf(resource: Resource, { busy, long }: Known): Busy[][] {
  const isPerson = resource.kind === 'employee';
  const lanes: Busy[][] = Array.from({ length: isPerson ? 1 : resource.lanes }, () => []);
  let needsMerge = false;
  if (busy) needsMerge = readCompact(busy, lanes, isPerson);
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
