import { type ReadCtx, reachTo } from '../../../platform/context.ts';
import { departmentName } from '../../org/public.ts';
import { gradeName, positionName } from '../positions/names.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const atMostIds = 1000;

/**
 * Names for the ids that stand in these values, in the reader's language. Clients are named only to those who may see all of
 * them; what no longer exists has no name.
 */
export async function namesOfThings(ctx: ReadCtx, values: readonly unknown[]): Promise<Record<string, string>> {
  const ids = new Set<string>();
  for (const value of values) collectIds(value, ids);
  if (ids.size === 0) return {};
  const rows = await ctx.db
    .selectFrom('read.named_thing')
    .select(['id', 'kind', 'name', 'preset'])
    .where('network_id', '=', ctx.networkId)
    .where('id', 'in', [...ids].slice(0, atMostIds))
    .execute();
  const seesClients = reachTo(ctx, 'clients.client', 'view')?.everywhere ?? false;
  const names: Record<string, string> = {};
  for (const { id, kind, name, preset } of rows) {
    if (!id || !name || (kind === 'client' && !seesClients)) continue;
    names[id] = ownName(ctx, kind ?? '', name, preset);
  }
  return names;
}

function ownName(ctx: ReadCtx, kind: string, name: string, preset: string | null): string {
  if (kind === 'department') return departmentName(ctx.locale, { name, preset });
  if (kind === 'position') return positionName(ctx.locale, { name, preset });
  if (kind === 'grade') {
    return gradeName(ctx.locale, { name, level: Number(preset), is_named_by_level: preset !== null });
  }
  return name;
}

function collectIds(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    if (uuid.test(value)) into.add(value);
  } else if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value)) collectIds(inner, into);
  }
}
