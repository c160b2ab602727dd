import type { Readable } from 'node:stream';
import { createFormats, type Locale } from '@salus/i18n';
import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { csvOf } from '../../platform/csv.ts';
import { translate } from '../../platform/messages.ts';
import { xlsxOf } from '../../platform/xlsx.ts';
import { listEmployees } from './list-employees.ts';
import type { ExportEmployeesQueryString } from './schema.ts';

type Employee = Awaited<ReturnType<typeof listEmployees>>['items'][number];

/** The columns of the sheet, in its order. */
const columns: readonly { id: string; of: (employee: Employee, locale: Locale) => string }[] = [
  { id: 'last_name', of: ({ lastName }) => lastName },
  { id: 'first_name', of: ({ firstName }) => firstName },
  { id: 'patronymic', of: ({ patronymic }) => patronymic },
  { id: 'position', of: ({ jobTitle, roles }) => jobTitle || (roles[0]?.positionName ?? '') },
  { id: 'grade', of: ({ roles }) => roles[0]?.gradeName ?? '' },
  { id: 'studio', of: ({ places }) => places.map(({ studioName }) => studioName).join(', ') },
  { id: 'department', of: ({ places }) => named(places.map(({ departmentName }) => departmentName)) },
  { id: 'phone', of: ({ phone }) => phone ?? '' },
  { id: 'email', of: ({ email }) => email ?? '' },
  { id: 'state', of: ({ state }, locale) => translate(locale, `staff.state_${state}`) },
  { id: 'hired_on', of: ({ hiredOn }, locale) => (hiredOn ? createFormats(locale, 'UTC').date(hiredOn) : '') },
];

/** The list as a sheet, exactly what is shown: same filters and sort, or only the chosen ones. Noted in the audit. */
export async function exportEmployees(
  ctx: CommandCtx,
  { employeeId, format, ...query }: z.output<typeof ExportEmployeesQueryString>,
): Promise<string | Readable> {
  const { items } = await listEmployees(ctx, { ...query, limit: 10_000, cursor: undefined });
  const chosen = employeeId ? items.filter(({ id }) => employeeId.includes(id)) : items;
  recordChange(ctx, {
    action: 'employee.export',
    objectType: 'employee_list',
    objectId: ctx.networkId,
    after: { filters: query, rows: chosen.length },
  });
  const titles = columns.map(({ id }) => translate(ctx.locale, `staff.column_${id}`));
  const rows = chosen.map((employee) => columns.map(({ of }) => of(employee, ctx.locale)));
  if (format === 'csv') return csvOf(ctx.locale, [titles, ...rows]);
  const name = translate(ctx.locale, 'staff.sheet');
  return xlsxOf(ctx.locale, { name, columns: titles.map((title) => ({ title })) }, inOneBatch(rows));
}

async function* inOneBatch(rows: readonly (readonly string[])[]) {
  yield rows;
}

function named(names: readonly (string | null)[]): string {
  return [...new Set(names.filter((name) => name !== null))].join(', ');
}
