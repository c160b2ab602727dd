import { problemOf } from '../../api/problem.ts';
import type { Column } from './board.ts';
import type { JournalVisit, Slot } from './wire.ts';

/** A place in time that a visit, or one of its services, is to have. */
export interface Place {
  lineId?: string;
  startsAt: string;
  employeeId?: string;
  roomId?: string | null;
  equipmentIds?: string[];
  /** Why a soft rule gives way. */
  override?: { reason: string };
  /** Whether the client is told; by default, yes. */
  notify?: boolean;
}

/** What a move needs to know of a visit, from whichever screen it comes. */
export type MovedVisit = Pick<JournalVisit, 'id' | 'version' | 'startsAt'> & {
  client: JournalVisit['client'];
  lines: {
    id: string;
    serviceId: string;
    serviceName: string;
    employeeId: string;
    roomId: string | null;
    startsAt: string;
  }[];
};

/** Where a service goes that is let go over a column: which person, room or apparatus that column stands for. */
export function placeOf(
  visit: JournalVisit,
  line: JournalVisit['lines'][number],
  column: Column,
  startsAt: string,
  shift: number,
  employeeId: string | undefined,
): Place {
  const isOnly = visit.lines.length === 1;
  const { resource } = column;
  const room = resource && resource.kind !== 'equipment' && line.roomId !== resource.id ? resource.id : undefined;
  const unit = resource?.kind === 'equipment' && !line.equipmentIds.includes(resource.id) ? [resource.id] : undefined;
  if (isOnly) return { startsAt, employeeId, roomId: room, equipmentIds: unit };
  // Pulled to another column, one service goes alone; along the same column the whole visit goes.
  if (employeeId || room || unit) return { lineId: line.id, startsAt, employeeId, roomId: room, equipmentIds: unit };
  return { startsAt: new Date(Date.parse(visit.startsAt) + shift).toISOString() };
}

/** The visit as it will stand, to be shown before the server has agreed. */
export function shifted(visit: JournalVisit, place: Place, shift: number): JournalVisit {
  const later = (at: string) => new Date(Date.parse(at) + shift).toISOString();
  return {
    ...visit,
    lines: visit.lines.map((line) =>
      place.lineId && place.lineId !== line.id
        ? line
        : {
            ...line,
            startsAt: later(line.startsAt),
            endsAt: later(line.endsAt),
            employeeId: place.employeeId ?? line.employeeId,
            roomId: place.roomId ?? line.roomId,
          },
    ),
  };
}

/** The services of a visit as the server takes them back. */
export function linesOf(visit: Pick<JournalVisit, 'lines'>) {
  return visit.lines.map((line, index) => ({
    id: line.id,
    serviceId: line.serviceId,
    employeeId: line.employeeId,
    durationMin: Math.round((Date.parse(line.endsAt) - Date.parse(line.startsAt)) / 60_000),
    roomId: line.roomId ?? undefined,
    equipmentIds: line.equipmentIds,
    assistants: line.assistantIds.map((employeeId) => ({ employeeId })),
    gapBeforeMin: gapBefore(visit.lines, index),
  }));
}

function gapBefore(lines: JournalVisit['lines'], index: number): number | undefined {
  const before = lines[index - 1];
  const line = lines[index];
  if (!before || !line) return undefined;
  const gap = Math.round((Date.parse(line.startsAt) - Date.parse(before.endsAt)) / 60_000);
  return gap > 0 ? gap : undefined;
}

export function modeOf({ lines }: { lines: readonly { startsAt: string; endsAt: string }[] }): 'sequence' | 'parallel' {
  const [first, second] = lines;
  return first && second && second.startsAt < first.endsAt ? 'parallel' : 'sequence';
}

/** The nearest complete times that a refusal carries. */
export function nearestOf(error: unknown): Slot[] {
  const details = problemOf(error)?.body.details;
  if (typeof details !== 'object' || details === null || !('alternatives' in details)) return [];
  return Array.isArray(details.alternatives) ? (details.alternatives as Slot[]) : [];
}
