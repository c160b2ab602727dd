import { PassThrough, type Readable } from 'node:stream';
import type { Locale } from '@salus/i18n';

/** What a cell holds; a day is YYYY-MM-DD and becomes a date that a spreadsheet can sort and reckon with. */
export type SheetCell = string | number | null | { day: string };

export interface SheetColumn {
  title: string;
  /** In characters. */
  width?: number;
}

/** The most a worksheet of Excel can hold, its titles included. */
const atMostRows = 1_048_576;
const atMostCharacters = 32_767;
const rightToLeft: readonly Locale[] = ['ar'];

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A sheet for Excel, written while it is read: rows come in batches and leave at once, so that a list of any length needs little
 * memory. Text stays text: unlike in CSV nothing in it can become a formula.
 */
export function xlsxOf(
  locale: Locale,
  { name, columns }: { name: string; columns: readonly SheetColumn[] },
  batches: AsyncIterable<readonly (readonly SheetCell[])[]>,
): Readable {
  const output = new PassThrough();
  write(output, locale, { name, columns }, batches).catch((error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return output;
}

async function write(
  output: PassThrough,
  locale: Locale,
  { name, columns }: { name: string; columns: readonly SheetColumn[] },
  batches: AsyncIterable<readonly (readonly SheetCell[])[]>,
): Promise<void> {
  // Half a second to load: only when somebody asks for a sheet.
  const { default: excel } = await import('exceljs');
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: false });
  const sheet = book.addWorksheet(sheetName(name), {
    views: [{ state: 'frozen', ySplit: 1, rightToLeft: rightToLeft.includes(locale) }],
  });
  sheet.columns = columns.map(({ title, width }) => ({ header: title, width: width ?? 18 }));
  sheet.getRow(1).font = { bold: true };
  let written = 1;
  for await (const batch of batches) {
    for (const cells of batch) {
      if (written === atMostRows) break;
      const row = sheet.addRow(cells.map(excelValue));
      for (const [at, cell] of cells.entries())
        if (typeof cell === 'object' && cell) row.getCell(at + 1).numFmt = 'yyyy-mm-dd';
      row.commit();
      written += 1;
    }
    if (output.destroyed) return; // whoever asked has gone
    if (output.writableNeedDrain) await drained(output);
  }
  sheet.commit();
  await book.commit();
}

function excelValue(cell: SheetCell): string | number | Date | null {
  if (typeof cell === 'string') return cell.slice(0, atMostCharacters);
  return typeof cell === 'object' && cell ? new Date(`${cell.day}T00:00:00Z`) : cell;
}

/** Names of worksheets are short and without these signs. */
function sheetName(name: string): string {
  return name.replaceAll(/[*?:\\/[\]]/g, ' ').slice(0, 31) || 'Salus';
}

function drained(output: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      output.off('drain', done).off('close', done);
      resolve();
    };
    output.once('drain', done).once('close', done);
  });
}
