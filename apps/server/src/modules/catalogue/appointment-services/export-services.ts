import { createFormats } from '@salus/i18n';
import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { csvOf } from '../../../platform/csv.ts';
import { translate } from '../../../platform/messages.ts';
import { listServiceCategories } from '../categories/list-service-categories.ts';
import { requireCatalogue } from '../reach.ts';
import { listServices } from './list-services.ts';
import type { ServicesQuery } from './schema.ts';

const columns = ['category', 'name', 'state', 'duration', 'before', 'after', 'price', 'staff', 'equipment'] as const;

/** The list as CSV, exactly what is shown: same filters and sort. Noted in the audit. */
export async function exportServices(ctx: CommandCtx, query: z.output<typeof ServicesQuery>): Promise<string> {
  requireCatalogue(ctx, 'catalogue.service', 'view');
  const { items } = await listServices(ctx, { ...query, limit: 10_000, cursor: undefined });
  const categories = new Map((await listServiceCategories(ctx, {})).items.map((one) => [one.id, one.shownName]));
  const { currency } = await ctx.db
    .selectFrom('org.network')
    .select('currency')
    .where('network_id', '=', ctx.networkId)
    .executeTakeFirstOrThrow();
  const formats = createFormats(ctx.locale, 'UTC');
  const say = (code: string) => translate(ctx.locale, `catalogue.${code}`);
  recordChange(ctx, {
    action: 'service.export',
    objectType: 'service_list',
    objectId: ctx.networkId,
    after: { filters: query, rows: items.length },
  });
  return csvOf(ctx.locale, [
    columns.map((column) => say(`column_${column}`)),
    ...items.map((service) => [
      service.categoryId === null ? '' : (categories.get(service.categoryId) ?? ''),
      service.shownName,
      say(`state_${service.state}`),
      String(service.durationMin),
      String(service.bufferBeforeMin),
      String(service.bufferAfterMin),
      formats.money(service.priceMinor, currency),
      service.staff.map(({ name }) => name).join(', '),
      service.equipmentKinds.join(', '),
    ]),
  ]);
}
