import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { translate } from '../../platform/messages.ts';
import type { ExportVisits, VisitRowView } from './schema.ts';
import { visitRows } from './visit-rows.ts';

const atMostRows = 20_000;
const byteOrderMark = '\uFEFF';

/** Exactly what the registry shows, as a file for a spreadsheet; who took it is on record [CLI-008i]. */
export async function exportVisits(ctx: CommandCtx, filters: z.output<typeof ExportVisits>): Promise<string> {
  requireReach(ctx, 'clients.export', 'view');
  const rows = await visitRows(ctx, filters, { limit: atMostRows, after: undefined });
  recordChange(ctx, {
    action: 'visit.export',
    objectType: 'network',
    objectId: ctx.networkId,
    after: { rows: rows.length },
  });
  const heads = [
    'number',
    'state',
    'starts_at',
    'client',
    'status',
    'phone',
    'services',
    'specialists',
    'studio',
    'total',
    'comment',
  ];
  const separator = ctx.locale === 'en' || ctx.locale === 'zh' || ctx.locale === 'hi' ? ',' : ';';
  const lines = [
    heads.map((head) => translate(ctx.locale, `bookings.column.${head}`)),
    ...rows.map((row) => cellsOf(ctx, row)),
  ];
  return (
    byteOrderMark + lines.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n')
  );
}

function cellsOf(ctx: CommandCtx, row: VisitRowView): string[] {
  const person = row.client?.name;
  return [
    String(row.number),
    translate(ctx.locale, `bookings.state.${row.state}`),
    new Intl.DateTimeFormat('sv-SE', { timeZone: row.timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
      row.startsAt,
    ),
    person ? [person.lastName, person.firstName, person.patronymic].filter(Boolean).join(' ') : '',
    row.client ? translate(ctx.locale, `bookings.client_status.${row.client.status}`) : '',
    row.client?.phone ?? '',
    row.services.map((service) => service.name).join(', '),
    [...new Set(row.services.map((one) => `${one.employeeName.lastName} ${one.employeeName.firstName}`.trim()))].join(
      ', ',
    ),
    row.studioName,
    (row.totalMinor / 100).toFixed(2),
    row.comment,
  ];
}

/** A cell that a spreadsheet would take for a formula is made text. */
function quoted(cell: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
