import { Readable } from 'node:stream';
import { createFormats, type Formats, type Locale } from '@salus/i18n';
import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../platform/context.ts';
import { translate } from '../../platform/messages.ts';
import { type SheetCell, xlsxOf } from '../../platform/xlsx.ts';
import { prepare } from './client-filters.ts';
import { listClients } from './list-clients.ts';
import { type ClientRow, type ExportClientsQuery, type ExportColumn, exportColumns } from './list-schema.ts';
import { shownPhone } from './phone.ts';

export interface ExportPlan {
  columns: readonly ExportColumn[];
  timeZone: string;
}

const rowsAtOnce = 200;
/** Excel opens UTF-8 as such only with this in front. */
const byteOrderMark = '\uFEFF';

/** Notes in the audit who takes which list away, and decides how it is written [CLI-008i]. */
export async function beginExport(ctx: CommandCtx, query: ExportClientsQuery): Promise<ExportPlan> {
  requireReach(ctx, 'clients.export', 'view');
  requireReach(ctx, 'clients.client', 'view');
  const { clientId, columns, timeZone, format, ...filters } = query;
  recordChange(ctx, {
    action: 'client.export',
    objectType: 'client_list',
    objectId: ctx.networkId,
    after: { filters, format, columns: columns ?? 'all', chosen: clientId?.length ?? null },
  });
  const zone = timeZone && isZone(timeZone) ? timeZone : (await prepare(ctx)).zone;
  return { columns: columns?.length ? columns : exportColumns, timeZone: zone };
}

/**
 * The list as CSV or for Excel, exactly what is shown: same filters, sort, columns, masks and names. Read page by page, each in a transaction of
 * its own, so that a slow download holds neither memory nor a connection.
 */
export function exportClients(
  readPage: <T>(work: (ctx: ReadCtx) => Promise<T>) => Promise<T>,
  query: ExportClientsQuery,
  { columns, timeZone }: ExportPlan,
  locale: Locale,
): Readable {
  const formats = createFormats(locale, timeZone);
  const titles = columns.map((column) => translate(locale, `clients.column_${column}`));
  const batches = cellBatches(readPage, query, columns, formats);
  if (query.format === 'xlsx') {
    const name = translate(locale, 'clients.sheet');
    return xlsxOf(locale, { name, columns: titles.map((title) => ({ title })) }, batches);
  }
  const separator = separatorOf(locale);
  const line = (cells: readonly string[]) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`;

  async function* lines(): AsyncGenerator<string> {
    yield byteOrderMark + line(titles);
    for await (const batch of batches) yield batch.map((cells) => line(cells.map(textOf))).join('');
  }
  return Readable.from(lines());
}

async function* cellBatches(
  readPage: <T>(work: (ctx: ReadCtx) => Promise<T>) => Promise<T>,
  query: ExportClientsQuery,
  columns: readonly ExportColumn[],
  formats: Formats,
): AsyncGenerator<SheetCell[][]> {
  // Pages follow each other by position; relevance has none, so a searched list is written by name.
  const sort = query.sort ?? 'name';
  let cursor: string | undefined;
  do {
    const page = await readPage((ctx) =>
      listClients(ctx, { ...query, sort, limit: rowsAtOnce, cursor, clientIds: query.clientId }),
    );
    yield page.items.map((client) => columns.map((column) => cellOf(client, column, formats)));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
}

function textOf(cell: SheetCell): string {
  return typeof cell === 'object' && cell ? cell.day : String(cell ?? '');
}

function cellOf(client: ClientRow, column: ExportColumn, formats: Formats): SheetCell {
  const say = (code: string) => translate(formats.locale, code);
  switch (column) {
    case 'name':
      return nameOf(client, formats) || say('clients.no_name');
    case 'phone':
      return client.phone ? (client.contactsHidden ? client.phone : shownPhone(client.phone)) : '';
    case 'email':
      return client.email ?? '';
    case 'category':
      return client.category?.name ?? '';
    case 'status':
      return say(`clients.status_${client.status}`);
    case 'groups':
      return client.groups.map((group) => say(`clients.group_${group}`)).join(', ');
    case 'lastVisit':
      return client.lastVisitAt && { day: formats.isoDate(client.lastVisitAt) };
    case 'visits':
      return client.completedVisits;
    case 'nextVisit':
      return client.nextVisitAt ? `${formats.isoDate(client.nextVisitAt)} ${formats.time(client.nextVisitAt)}` : '';
    case 'card':
      return client.loyaltyCard ?? '';
    case 'registered':
      return { day: formats.isoDate(client.createdAt) };
    case 'birthday':
      return client.bornOn && { day: client.bornOn };
    case 'source':
      return client.source;
    case 'tags':
      return client.tags.join(', ');
  }
}

function nameOf({ lastName, firstName, patronymic }: ClientRow, formats: Formats): string {
  return formats.personName({ familyName: lastName, givenName: firstName, middleName: patronymic }, 'list');
}

/** Where the comma is the decimal sign, spreadsheets part columns by semicolon. */
function separatorOf(locale: Locale): ';' | ',' {
  return locale === 'en' || locale === 'zh' || locale === 'hi' ? ',' : ';';
}

/** A cell that begins like a formula would be run by spreadsheets; numbers with a plus are phones and stay. */
function quoted(cell: string, separator: string): string {
  const isPhone = /^\+[\d\s()·-]+$/.test(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) && !isPhone ? `'${cell}` : cell;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
