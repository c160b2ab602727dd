import { type Busy, type Interval, union } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import type { EmployeeTime, StoredPattern, StoredShift } from './model.ts';

/** Which resources of a studio are asked for, and over which time. */
export interface DiaryQuery {
  studioId: string;
  /** Those named, or everybody who does one of the services. */
  employeeIds: readonly string[] | null;
  serviceIds: readonly string[];
  /** These too, whatever they do; and whoever may assist when one of the services needs assistants. */
  alsoEmployeeIds?: readonly string[];
  /** Everything of the studio, needed by the services or not. */
  withAllPlaces?: boolean;
  /** Epoch minutes. */
  from: number;
  to: number;
  /** Reservations of these sources do not count: the visit that is being moved, the caller's own hold. */
  ignoring?: readonly string[];
}

/** One resource with everything that takes its time, in epoch minutes. */
export interface Diary {
  id: string;
  kind: 'employee' | 'room' | 'equipment';
  lanes: number;
  /** Of employees. */
  time: EmployeeTime | null;
  /** Sorted by start, one list per lane; people have one list, whatever lane an assistant was put in. */
  busy: readonly (readonly Busy[])[];
}

interface DiaryRow {
  id: string;
  kind: Diary['kind'];
  lanes: number;
  time: [PatternRow[] | null, ShiftRow[] | null, Interval[] | null] | null;
  busy: string | null;
}

type PatternRow = [string, number, number | null, number, StoredPattern['cycle']];
type ShiftRow = [number, StoredShift['day']];

/*
 * `calendar.reservation.packed`: start in epoch minutes * 2^23 + length * 2^6 + lane. Text of integers is several times
 * cheaper to carry than rows of timestamps.
 */
const laneBits = 2 ** 6;
const startBits = 2 ** 23;

/** Working time and busy time of all resources that the services could use: one statement, one compact value per resource. */
export async function diariesOf(ctx: ReadCtx, query: DiaryQuery): Promise<Diary[]> {
  const { networkId } = ctx;
  const { studioId, from, to, serviceIds } = query;
  const also = [...(query.alsoEmployeeIds ?? [])];
  const [fromAt, toAt] = [new Date(from * 60_000), new Date(to * 60_000)];
  const employeeIds = query.employeeIds === null ? null : [...query.employeeIds];
  const everything = query.withAllPlaces ?? false;
  const ignoring = [...(query.ignoring ?? [])];
  const { rows } = await sql<DiaryRow>`
    select r.id, r.kind, r.lanes,
      case when r.kind = 'employee' then jsonb_build_array(
        (select jsonb_agg(jsonb_build_array(p.id, p.starts_on - date '1970-01-01', p.ends_on - date '1970-01-01',
            p.anchor_on - date '1970-01-01', p.cycle))
          from calendar.working_pattern p
          where p.network_id = ${networkId} and p.employee_id = r.id and p.studio_id = ${studioId}
            and p.starts_on <= (${toAt}::timestamptz)::date + 1 and (p.ends_on is null or p.ends_on >= (${fromAt}::timestamptz)::date - 1)),
        (select jsonb_agg(jsonb_build_array(s.on_date - date '1970-01-01', s.day))
          from calendar.shift s
          where s.network_id = ${networkId} and s.employee_id = r.id and s.studio_id = ${studioId} and s.is_published
            and s.on_date between (${fromAt}::timestamptz)::date - 2 and (${toAt}::timestamptz)::date + 1),
        (select jsonb_agg(jsonb_build_array(floor(date_part('epoch', a.starts_at) / 60)::int,
            ceil(date_part('epoch', a.ends_at) / 60)::int) order by a.starts_at)
          from calendar.absence a
          where a.network_id = ${networkId} and a.employee_id = r.id and a.state = 'approved'
            and a.starts_at < ${toAt} and a.ends_at > ${fromAt}))
      end as time,
      (select array_agg(v.packed)::text
        from calendar.reservation v
        where v.network_id = ${networkId} and v.resource_id = r.id
          and v.starts_at < ${toAt} and v.starts_at >= ${fromAt}::timestamptz - interval '1 day' and v.ends_at > ${fromAt}
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
    from (
      select es.employee_id as id, 'employee' as kind, 1::smallint as lanes
      from staff.employee_studio es
      where es.network_id = ${networkId} and es.studio_id = ${studioId} and (
        case when ${employeeIds}::uuid[] is not null then es.employee_id = any (${employeeIds}::uuid[])
        else exists (select from catalogue.service_staff ss where ss.network_id = ${networkId}
          and ss.employee_id = es.employee_id and ss.service_id = any (${[...serviceIds]}::uuid[])) end
        or es.employee_id = any (${also}::uuid[])
        or exists (select from catalogue.service s where s.network_id = ${networkId} and s.id = any (${[...serviceIds]}::uuid[])
            and s.assistants_needed > 0)
          and exists (select from staff.employee e where e.network_id = ${networkId} and e.id = es.employee_id and e.can_assist))
      union all
      select m.id, 'room', m.lanes from org.room m
      where m.network_id = ${networkId} and m.studio_id = ${studioId} and m.archived_at is null
        and (${everything} or exists (select from catalogue.service s where s.network_id = ${networkId}
          and s.id = any (${[...serviceIds]}::uuid[]) and s.needs_room))
      union all
      select q.id, 'equipment', q.quantity from org.equipment q
      where q.network_id = ${networkId} and q.studio_id = ${studioId} and q.archived_at is null and q.state <> 'retired'
        and (${everything} or q.kind in (select n.equipment_kind from catalogue.service_equipment n
          where n.network_id = ${networkId} and n.service_id = any (${[...serviceIds]}::uuid[])))
    ) r`.execute(ctx.db);
  return rows.map((row) => diaryOf(row as DiaryRow & { long: LongRow[] | null }, studioId));
}

type LongRow = [from: number, to: number, lane: number];

function diaryOf(row: DiaryRow & { long: LongRow[] | null }, studioId: string): Diary {
  return {
    id: row.id,
    kind: row.kind,
    lanes: row.lanes,
    time: row.time === null ? null : employeeTime(row.id, studioId, row.time),
    busy: lanesOf(row),
  };
}

function employeeTime(employeeId: string, studioId: string, time: NonNullable<DiaryRow['time']>): EmployeeTime {
  const [patterns, shifts, absences] = time;
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

function lanesOf(row: DiaryRow & { long: LongRow[] | null }): Busy[][] {
  const isPerson = row.kind === 'employee';
  const lanes: Busy[][] = Array.from({ length: isPerson ? 1 : row.lanes }, () => []);
  let needsMerge = false;
  if (row.busy !== null) needsMerge = readCompact(row.busy, lanes, isPerson);
  for (const [from, to, lane] of row.long ?? []) {
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
