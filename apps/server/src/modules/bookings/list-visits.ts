import * as z from 'zod';
import type { ReadCtx } from '../../platform/context.ts';
import { decodeCursor, encodeCursor, id } from '../../platform/http/schemas.ts';
import type { ListVisitsInput, VisitPage } from './schema.ts';
import { visitRows } from './visit-rows.ts';

const Cursor = z.object({ at: z.string().max(60), id });

/** The registry of preliminary bookings and, for one client, the tab Visits of the card [BKG-023, CLI-032…036]. */
export async function listVisits(ctx: ReadCtx, input: ListVisitsInput): Promise<z.output<typeof VisitPage>> {
  const { limit, cursor, ...filters } = input;
  const rows = await visitRows(ctx, filters, { limit: limit + 1, after: decodeCursor(cursor, Cursor) });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor = rows.length > limit && last ? encodeCursor({ at: last.position, id: last.id }) : null;
  return { items: items.map(({ position: _position, ...row }) => row), nextCursor };
}
