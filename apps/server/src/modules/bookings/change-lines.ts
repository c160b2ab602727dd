import type * as z from 'zod';
import type { CommandCtx } from '../../platform/context.ts';
import { requirePriceRight } from './book-visit.ts';
import { notFound } from './errors.ts';
import { rewriteVisit } from './rewrite-visit.ts';
import type { ChangeLines, VisitView } from './schema.ts';
import { lockVisit, type RecordedVisit } from './visit-record.ts';
import { visitView } from './visit-view.ts';
import type { WantedLine } from './visit-wish.ts';

export type ChangeLinesCommand = z.output<typeof ChangeLines> & { visitId: string };

/** Changes what a visit consists of: services, lengths (an edge was dragged), prices, assistants [BKG-015, BKG-017]. */
export async function changeLines(ctx: CommandCtx, input: ChangeLinesCommand): Promise<VisitView> {
  const visit = await lockVisit(ctx, input.visitId, input.version);
  const lines = input.lines.map((line) => wantedLine(ctx, visit, line));
  await rewriteVisit(
    ctx,
    visit,
    {
      studioId: visit.studioId,
      clientId: visit.clientId,
      mode: input.mode,
      ignoring: visit.lines.map((line) => line.id),
      lines,
    },
    {
      startsAt: visit.startsAt,
      confirmLock: input.confirmLock,
      override: input.override,
      notify: input.notify,
      action: 'visit.change_lines',
    },
  );
  return visitView(ctx, visit.id);
}

function wantedLine(ctx: CommandCtx, visit: RecordedVisit, line: ChangeLinesCommand['lines'][number]): WantedLine {
  const known = line.id === undefined ? undefined : visit.lines.find((one) => one.id === line.id);
  if (line.id !== undefined && !known) throw notFound();
  const isSameService = known?.serviceId === line.serviceId;
  const kept =
    isSameService && (line.employeeId ?? known.employeeId) === known.employeeId ? known.priceMinor : undefined;
  if (line.priceMinor !== undefined && line.priceMinor !== kept) requirePriceRight(ctx, visit.studioId);
  const { assistants, ...rest } = line;
  return {
    ...rest,
    isBooked: isSameService,
    employeeId: line.employeeId ?? known?.employeeId,
    // A price is fixed when it is booked; it changes with the service or the specialist, not with the length.
    priceMinor: line.priceMinor ?? kept,
    people: line.people ?? (isSameService ? known.people : undefined),
    assistantIds: assistants
      ? assistants.map((assistant) => assistant.employeeId)
      : known?.assistants.map((assistant) => assistant.employeeId),
  };
}
