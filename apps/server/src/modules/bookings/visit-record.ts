import { sql } from 'kysely';
import { type CommandCtx, type ReadCtx, requireReach } from '../../platform/context.ts';
import { withinReach } from '../../platform/rights.ts';
import { notFound, versionConflict } from './errors.ts';
import type { State } from './model.ts';
import type { EventLine, VisitFacts } from './visit-facts.ts';
import type { VisitWish, WantedLine } from './visit-wish.ts';

/** A line as it stands, with what is needed to place it again. */
export interface RecordedLine {
  id: string;
  serviceId: string;
  employeeId: string;
  roomId: string | null;
  startsAt: Date;
  endsAt: Date;
  priceMinor: number;
  people: number;
  assistants: { employeeId: string; overlapReason: string | null }[];
  equipmentIds: string[];
}

/** A visit as it stands, its row locked until the transaction ends. */
export interface RecordedVisit {
  id: string;
  number: number;
  studioId: string;
  companyId: string;
  clientId: string | null;
  state: State;
  previousState: State | null;
  startsAt: Date;
  endsAt: Date;
  comment: string;
  wantsEarlier: boolean;
  wantsBefore: string | null;
  wantsEarlierNote: string;
  lock: 'open' | 'closed' | null;
  effectiveLock: 'open' | 'closed';
  source: string;
  totalMinor: number;
  seriesId: string | null;
  version: number;
  lines: RecordedLine[];
}

type LineRow = Omit<RecordedLine, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string };

/** Locks a visit for a change, within reach and at the version the caller saw. */
export async function lockVisit(
  ctx: CommandCtx,
  visitId: string,
  expectedVersion: number | undefined,
): Promise<RecordedVisit> {
  await sql`select from bookings.visit where network_id = ${ctx.networkId} and id = ${visitId} for update`.execute(
    ctx.db,
  );
  const visit = await findVisit(ctx, visitId);
  const reach = requireReach(ctx, 'bookings.visit', 'edit');
  if (!visit || !withinReach(reach, { studioId: visit.studioId, isOwn: servedBy(visit, ctx.actor.id) }))
    throw notFound();
  if (expectedVersion !== undefined && expectedVersion !== visit.version)
    throw versionConflict({ version: visit.version });
  return visit;
}

/** A visit as it stands, without reach or lock. */
export async function findVisit(ctx: ReadCtx, visitId: string): Promise<RecordedVisit | undefined> {
  const { networkId } = ctx;
  const { rows } = await sql<Omit<RecordedVisit, 'lines'> & { lines: LineRow[] | null }>`
    select v.id, v.number, v.studio_id as "studioId", st.company_id as "companyId", v.client_id as "clientId", v.state,
      v.previous_state as "previousState", v.starts_at as "startsAt", v.ends_at as "endsAt", v.comment,
      v.wants_earlier as "wantsEarlier", v.wants_before as "wantsBefore", v.wants_earlier_note as "wantsEarlierNote",
      v.specialist_lock as lock, coalesce(v.specialist_lock, c.specialist_lock, 'open') as "effectiveLock",
      v.source, v.total_minor as "totalMinor", v.series_id as "seriesId", v.version,
      (select jsonb_agg(jsonb_build_object('id', l.id, 'serviceId', l.service_id, 'employeeId', l.employee_id,
          'roomId', l.room_id, 'startsAt', l.starts_at, 'endsAt', l.ends_at, 'priceMinor', l.price_minor, 'people', l.people,
          'assistants', (select coalesce(jsonb_agg(jsonb_build_object('employeeId', a.employee_id, 'overlapReason', a.overlap_reason)), '[]')
            from bookings.line_assistant a where a.network_id = ${networkId} and a.line_id = l.id),
          'equipmentIds', (select coalesce(jsonb_agg(distinct q.equipment_id), '[]')
            from bookings.line_equipment q where q.network_id = ${networkId} and q.line_id = l.id)) order by l.line_no)
        from bookings.visit_line l where l.network_id = ${networkId} and l.visit_id = v.id) as lines
    from bookings.visit v
    join org.studio st on st.network_id = v.network_id and st.id = v.studio_id
    left join clients.client c on c.network_id = v.network_id and c.id = v.client_id
    where v.network_id = ${networkId} and v.id = ${visitId}`.execute(ctx.db);
  const row = rows[0];
  if (!row) return undefined;
  const lines = (row.lines ?? []).map((line) => ({
    ...line,
    startsAt: new Date(line.startsAt),
    endsAt: new Date(line.endsAt),
  }));
  return { ...row, lines };
}

export function servedBy(visit: RecordedVisit, employeeId: string): boolean {
  return visit.lines.some(
    (line) => line.employeeId === employeeId || line.assistants.some((one) => one.employeeId === employeeId),
  );
}

/** Do the services run side by side rather than one after another? */
export function isParallel(visit: RecordedVisit): boolean {
  return visit.lines.some((line, index) => {
    const before = visit.lines[index - 1];
    return before !== undefined && line.startsAt < before.endsAt;
  });
}

/** The wish that would place the visit exactly as it stands; its own time does not stand in its way. */
export function wishOfVisit(visit: RecordedVisit): VisitWish & { lines: WantedLine[] } {
  const mode = isParallel(visit) ? 'parallel' : 'sequence';
  return {
    studioId: visit.studioId,
    clientId: visit.clientId,
    mode,
    ignoring: visit.lines.map((line) => line.id),
    lines: visit.lines.map((line, index) => ({
      id: line.id,
      serviceId: line.serviceId,
      isBooked: true,
      employeeId: line.employeeId,
      durationMin: minutesBetween(line.startsAt, line.endsAt),
      roomId: line.roomId ?? undefined,
      equipmentIds: line.equipmentIds,
      assistantIds: line.assistants.map((assistant) => assistant.employeeId),
      priceMinor: line.priceMinor,
      people: line.people,
      gapBeforeMin:
        mode === 'sequence' && index > 0
          ? minutesBetween(visit.lines[index - 1]?.endsAt ?? line.startsAt, line.startsAt)
          : undefined,
    })),
  };
}

export function minutesBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / 60_000);
}

/** What an event says of a visit as it stands. */
export function factsOfRecord(visit: RecordedVisit, notify = false): VisitFacts {
  return {
    visitId: visit.id,
    number: visit.number,
    studioId: visit.studioId,
    clientId: visit.clientId,
    startsAt: visit.startsAt.toISOString(),
    endsAt: visit.endsAt.toISOString(),
    lines: visit.lines.map(
      (line): EventLine => ({
        lineId: line.id,
        serviceId: line.serviceId,
        employeeId: line.employeeId,
        startsAt: line.startsAt.toISOString(),
        endsAt: line.endsAt.toISOString(),
        priceMinor: line.priceMinor,
        assistantIds: line.assistants.map((one) => one.employeeId),
      }),
    ),
    totalMinor: visit.totalMinor,
    notify,
  };
}
