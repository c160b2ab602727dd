import type { Readable } from 'node:stream';
import { createFormats, currencyFacts } from '@salus/i18n';
import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { csvOf } from '../../../platform/csv.ts';
import { translate } from '../../../platform/messages.ts';
import { type SheetCell, xlsxOf } from '../../../platform/xlsx.ts';
import type { ExportClassesQuery, Timetable } from '../timetable-schema.ts';
import { listClasses } from './list-classes.ts';

const columns = [
  'day',
  'starts',
  'ends',
  'class_type',
  'format',
  'trainers',
  'hall',
  'studio',
  'capacity',
  'taken',
  'waiting',
  'price',
  'state',
  'note',
] as const;

/** The timetable as a sheet, as the screen shows it: times in the clock of each studio. Noted in the audit. */
export async function exportClasses(
  ctx: CommandCtx,
  { format, seriesId, withFreePlaces, ...query }: z.output<typeof ExportClassesQuery>,
): Promise<string | Readable> {
  const all = await listClasses(ctx, query);
  const classes = all.classes
    .filter((one) => seriesId === undefined || one.seriesId === seriesId)
    .filter((one) => !withFreePlaces || (one.free > 0 && one.state === 'planned'));
  const timetable = { ...all, classes };
  recordChange(ctx, {
    action: 'class.export',
    objectType: 'class_list',
    objectId: ctx.networkId,
    after: { filters: query, rows: classes.length },
  });
  const titles = columns.map((column) => translate(ctx.locale, `classes.column_${column}`));
  const rows = await rowsOf(ctx, timetable);
  if (format === 'csv') return csvOf(ctx.locale, [titles, ...rows.map((cells) => cells.map(textOf))]);
  const name = translate(ctx.locale, 'classes.sheet');
  return xlsxOf(ctx.locale, { name, columns: titles.map((title) => ({ title })) }, inOneBatch(rows));
}

async function rowsOf(ctx: CommandCtx, timetable: z.output<typeof Timetable>): Promise<SheetCell[][]> {
  const { currency } = await ctx.db
    .selectFrom('org.network')
    .select('currency')
    .where('network_id', '=', ctx.networkId)
    .executeTakeFirstOrThrow();
  const { decimals } = currencyFacts(currency);
  const named = <One extends { id: string }>(list: readonly One[]) => new Map(list.map((one) => [one.id, one]));
  const [studios, types, formats] = [named(timetable.studios), named(timetable.classTypes), named(timetable.formats)];
  const [rooms, trainers] = [named(timetable.rooms), named(timetable.trainers)];
  return timetable.classes.map((one) => {
    const studio = studios.get(one.studioId);
    const clock = createFormats(ctx.locale, studio?.timeZone ?? 'UTC');
    const people = one.trainerIds.map((id) => {
      const name = trainers.get(id)?.name;
      return clock.personName({ givenName: name?.firstName, familyName: name?.lastName });
    });
    return [
      { day: clock.isoDate(one.startsAt) },
      clock.time(one.startsAt),
      clock.time(one.endsAt),
      types.get(one.classTypeId)?.name ?? '',
      formats.get(one.formatId ?? '')?.name ?? '',
      people.join(', '),
      rooms.get(one.roomId ?? '')?.name ?? '',
      studio?.name ?? '',
      one.capacity,
      one.taken,
      one.waiting,
      one.isFree ? 0 : one.priceMinor / 10 ** decimals,
      translate(ctx.locale, `classes.state_${one.state}`),
      one.note,
    ];
  });
}

function textOf(cell: SheetCell): string {
  if (typeof cell === 'object') return cell?.day ?? '';
  return String(cell);
}

async function* inOneBatch(rows: readonly SheetCell[][]) {
  yield rows;
}
