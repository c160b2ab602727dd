import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { type SheetCell, xlsxOf } from './xlsx.ts';

async function* batches(...all: SheetCell[][][]) {
  yield* all;
}

async function opened(sheet: AsyncIterable<Buffer>) {
  const pieces: Buffer[] = [];
  for await (const piece of sheet) pieces.push(piece);
  const book = new excel.Workbook();
  await book.xlsx.load(Buffer.concat(pieces) as unknown as ArrayBuffer);
  return book.worksheets[0];
}

describe('xlsxOf', () => {
  it('[CLI-008] writes titles, text, numbers and days, batch by batch', async () => {
    const columns = [{ title: 'Клиент' }, { title: 'Визиты' }, { title: 'Последний визит' }];

    const sheet = await opened(
      xlsxOf(
        'ru',
        { name: 'Клиенты: все', columns },
        batches([['Анна', 3, { day: '2026-11-22' }]], [['=1+1', null, null]]),
      ),
    );

    const rows = sheet?.getSheetValues().map((row) => (Array.isArray(row) ? row.slice(1) : row));
    expect(sheet?.name).toBe('Клиенты  все');
    expect(rows?.slice(1)).toEqual([
      ['Клиент', 'Визиты', 'Последний визит'],
      ['Анна', 3, new Date('2026-11-22T00:00:00Z')],
      ['=1+1'],
    ]);
    expect(sheet?.getCell('A3').formula).toBeUndefined();
  });

  it('reads from right to left in Arabic', async () => {
    const sheet = await opened(xlsxOf('ar', { name: 'x', columns: [{ title: 'x' }] }, batches()));

    expect(sheet?.views[0]?.rightToLeft).toBe(true);
  });

  it('ends the download when reading fails, instead of a file that looks whole', async () => {
    async function* failing(): AsyncGenerator<SheetCell[][]> {
      yield [['a']];
      throw new Error('connection lost');
    }

    await expect(opened(xlsxOf('en', { name: 'x', columns: [{ title: 'x' }] }, failing()))).rejects.toThrow(
      'connection lost',
    );
  });
});
