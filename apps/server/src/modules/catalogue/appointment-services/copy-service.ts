import type { CommandCtx } from '../../../platform/context.ts';
import { requireCatalogue } from '../reach.ts';
import { createService } from './create-service.ts';
import { serviceView } from './read-service.ts';
import { CreateServiceBody } from './schema.ts';

export interface CopyService {
  serviceId: string;
  id?: string | undefined;
}

/** Makes a second service like the first, with all it needs; its name gets the next free number. */
export async function copyService(ctx: CommandCtx, { serviceId, id }: CopyService) {
  requireCatalogue(ctx, 'catalogue.service', 'add');
  const original = await serviceView(ctx, serviceId);
  const name = await nextName(ctx, original.name);
  // Translations would carry the old name into every other language. The body's schema leaves out what is not entered.
  const like = CreateServiceBody.parse({ ...original, id, name, translations: {} });
  return createService(ctx, like);
}

async function nextName(ctx: CommandCtx, name: string): Promise<string> {
  const stem = name.replace(/ \(\d+\)$/, '').slice(0, 150);
  const rows = await ctx.db
    .selectFrom('catalogue.service')
    .select('name')
    .where('network_id', '=', ctx.networkId)
    .where('state', '!=', 'archived')
    .execute();
  const taken = new Set(rows.map((row) => row.name.trim().toLowerCase()));
  let number = 2;
  while (taken.has(`${stem} (${number})`.toLowerCase())) number += 1;
  return `${stem} (${number})`;
}
