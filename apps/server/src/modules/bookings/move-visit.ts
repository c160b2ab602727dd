import type * as z from 'zod';
import type { CommandCtx } from '../../platform/context.ts';
import { notFound } from './errors.ts';
import { rewriteVisit } from './rewrite-visit.ts';
import type { MoveVisit, VisitView } from './schema.ts';
import { lockVisit, minutesBetween, type RecordedLine, type RecordedVisit, wishOfVisit } from './visit-record.ts';
import { visitView } from './visit-view.ts';
import type { WantedLine } from './visit-wish.ts';

export type MoveVisitCommand = z.output<typeof MoveVisit> & { visitId: string };

/**
 * Moves a visit to another time, specialist, room or apparatus. Rooms and apparatus that were found by themselves are found
 * anew; those that were named stay.
 */
export async function moveVisit(ctx: CommandCtx, input: MoveVisitCommand): Promise<VisitView> {
  const visit = await lockVisit(ctx, input.visitId, input.version);
  const named = input.lineId === undefined ? undefined : visit.lines.find((line) => line.id === input.lineId);
  if (input.lineId !== undefined && !named) throw notFound();
  const wish = wishOfVisit(visit);
  const [leader] = visit.lines;
  const lines = wish.lines.map((line, index) => {
    const recorded = visit.lines[index];
    if (!recorded) return line;
    const isMeant = named ? recorded.id === named.id : recorded.employeeId === leader?.employeeId;
    return isMeant ? placed(line, recorded, input) : freed(line, input);
  });
  await rewriteVisit(
    ctx,
    visit,
    { ...wish, lines },
    {
      startsAt: newStart(visit, named, input.startsAt),
      confirmLock: input.confirmLock,
      override: input.override,
      notify: input.notify,
      action: 'visit.move',
    },
  );
  return visitView(ctx, visit.id);
}

/** The line that is meant: what the caller names holds, the rest is found anew when the time changes. */
function placed(line: WantedLine, recorded: RecordedLine, input: MoveVisitCommand): WantedLine {
  const employeeId = input.employeeId ?? recorded.employeeId;
  return {
    ...freed(line, input),
    employeeId,
    roomId: input.roomId === undefined ? freed(line, input).roomId : (input.roomId ?? undefined),
    equipmentIds: input.equipmentIds ?? freed(line, input).equipmentIds,
    assistantIds: line.assistantIds?.filter((id) => id !== employeeId),
  };
}

/** At another time another room may be free: only a move within the same time keeps everything. */
function freed(line: WantedLine, input: MoveVisitCommand): WantedLine {
  return input.startsAt === undefined ? line : { ...line, roomId: undefined, equipmentIds: undefined };
}

/** A line that is dragged carries the visit with it. */
function newStart(visit: RecordedVisit, named: RecordedLine | undefined, startsAt: Date | undefined): Date {
  if (!startsAt) return visit.startsAt;
  if (!named) return startsAt;
  return new Date(startsAt.getTime() - minutesBetween(visit.startsAt, named.startsAt) * 60_000);
}
