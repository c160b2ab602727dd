import type * as z from 'zod';
import { type CommandCtx, type ReadCtx, requireReach } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import type { Action } from '../../../platform/rights.ts';
import { chooseSetting } from '../../../platform/settings.ts';
import { settingScopeUnknown } from '../errors.ts';
import { bookingRulesChanged } from '../events.ts';
import { requireCompanyWithin, requireEverywhere, requireWithin } from '../reach.ts';
import {
  type BookingRules,
  type BookingRulesView,
  type ChooseBookingRulesBody,
  type RuleName,
  ruleNames,
  ruleSettings,
} from './schema.ts';

type Level = 'studio' | 'company' | 'network' | 'default';

interface Scope {
  id: string;
  level: 'studio' | 'company' | 'network';
  /** Wider scopes, the nearest first. */
  above: { id: string; level: 'company' | 'network' }[];
}

/** The limits and rules in force in a studio: its own choice, else its company's, else the network's. One statement. */
export async function bookingRules(ctx: ReadCtx, studioId: string): Promise<BookingRules> {
  const rows = await ctx.db
    .selectFrom('platform.setting as setting')
    .leftJoin('org.studio as studio', (join) =>
      join.onRef('studio.network_id', '=', 'setting.network_id').on('studio.id', '=', studioId),
    )
    .select(['setting.scope_id', 'setting.key', 'setting.value', 'studio.company_id'])
    .where('setting.network_id', '=', ctx.networkId)
    .where('setting.key', 'in', settingKeys)
    .where((at) =>
      at.or([
        at('setting.scope_id', 'in', [studioId, ctx.networkId]),
        at('setting.scope_id', '=', at.ref('studio.company_id')),
      ]),
    )
    .execute();
  const companyId = rows[0]?.company_id;
  return inForce(rows, [studioId, ...(companyId ? [companyId] : []), ctx.networkId]).values;
}

/** The rules of a scope with where each comes from, for the settings screen. */
export async function readBookingRules(
  ctx: ReadCtx,
  query: { scopeId?: string },
): Promise<z.output<typeof BookingRulesView>> {
  const scope = await findScope(ctx, query.scopeId ?? ctx.networkId, 'view');
  return rulesView(ctx, scope);
}

/** Chooses rules for a scope, or gives them back to the wider one. */
export async function chooseBookingRules(
  ctx: CommandCtx,
  { scopeId, values, inherit }: z.output<typeof ChooseBookingRulesBody> & { scopeId: string },
): Promise<z.output<typeof BookingRulesView>> {
  const scope = await findScope(ctx, scopeId, 'edit');
  const chosen = ruleNames.filter((name) => values[name] !== undefined && !inherit.includes(name));
  for (const name of chosen) await chooseSetting(ctx, scopeId, ruleSettings[name].key, values[name]);
  for (const name of inherit) await chooseSetting(ctx, scopeId, ruleSettings[name].key, undefined);
  publish(ctx, bookingRulesChanged, {
    subjectId: scopeId,
    studioId: scope.level === 'studio' ? scopeId : null,
    data: { scopeId, keys: [...chosen, ...inherit] },
  });
  return rulesView(ctx, scope);
}

const settingKeys = ruleNames.map((name) => ruleSettings[name].key);

async function rulesView(ctx: ReadCtx, scope: Scope): Promise<z.output<typeof BookingRulesView>> {
  const rows = await ctx.db
    .selectFrom('platform.setting')
    .select(['scope_id', 'key', 'value'])
    .where('network_id', '=', ctx.networkId)
    .where('key', 'in', settingKeys)
    .execute();
  const chain = [scope.id, ...scope.above.map(({ id }) => id)];
  const { values, from } = inForce(rows, chain);
  const levelOf = new Map<string | undefined, Level>([[scope.id, scope.level], ...scope.above.map(levelEntry)]);
  return {
    scopeId: scope.id,
    scope: scope.level,
    values,
    inherited: inForce(rows, chain.slice(1)).values,
    from: Object.fromEntries(ruleNames.map((name) => [name, levelOf.get(from[name]) ?? 'default'])) as Record<
      RuleName,
      Level
    >,
    overrides: await overridesOf(ctx, rows, scope),
  };
}

function levelEntry({ id, level }: { id: string; level: Level }): [string, Level] {
  return [id, level];
}

interface ChoiceRow {
  scope_id: string;
  key: string;
  value: unknown;
}

/** The rules that follow from choices already read; the scopes go from narrow to wide. */
export function rulesInForce(choices: readonly ChoiceRow[], scopeIds: readonly string[]): BookingRules {
  return inForce(choices, scopeIds).values;
}

function inForce(rows: readonly ChoiceRow[], chain: readonly string[]) {
  const values: Record<string, unknown> = {};
  const from: Partial<Record<RuleName, string>> = {};
  for (const name of ruleNames) {
    const { key, fallback, value } = ruleSettings[name];
    const scopeId = chain.find((id) => rows.some((row) => row.scope_id === id && row.key === key));
    const row = rows.find((one) => one.scope_id === scopeId && one.key === key);
    values[name] = row ? value.parse(row.value) : fallback;
    if (scopeId) from[name] = scopeId;
  }
  return { values: values as BookingRules, from };
}

/** Who below this scope chose something else: the screen says so beside the value. */
async function overridesOf(ctx: ReadCtx, rows: readonly ChoiceRow[], scope: Scope) {
  if (scope.level === 'studio') return [];
  const studios = await ctx.db
    .selectFrom('org.studio')
    .innerJoin('org.company', (join) =>
      join
        .onRef('org.company.network_id', '=', 'org.studio.network_id')
        .onRef('org.company.id', '=', 'org.studio.company_id'),
    )
    .select(['org.studio.id', 'org.studio.name', 'org.company.id as company_id', 'org.company.name as company_name'])
    .where('org.studio.network_id', '=', ctx.networkId)
    .where('org.studio.archived_at', 'is', null)
    .execute();
  const below = new Map<string, { name: string; scope: 'studio' | 'company' }>();
  for (const studio of studios) {
    if (scope.level === 'company' && studio.company_id !== scope.id) continue;
    below.set(studio.id, { name: studio.name, scope: 'studio' });
    if (scope.level === 'network') below.set(studio.company_id, { name: studio.company_name, scope: 'company' });
  }
  return [...below].flatMap(([scopeId, { name, scope: level }]) => {
    const own = rows.filter((row) => row.scope_id === scopeId).map((row) => row.key);
    const keys = ruleNames.filter((rule) => own.includes(ruleSettings[rule].key));
    return keys.length > 0 ? [{ scopeId, scope: level, name, keys }] : [];
  });
}

async function findScope(ctx: ReadCtx, scopeId: string, action: Action): Promise<Scope> {
  const reach = requireReach(ctx, 'org.settings', action);
  const network = { id: ctx.networkId, level: 'network' as const };
  if (scopeId === ctx.networkId) {
    if (action !== 'view') requireEverywhere(reach);
    return { ...network, above: [] };
  }
  const studio = await ctx.db
    .selectFrom('org.studio')
    .select('company_id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', scopeId)
    .executeTakeFirst();
  if (studio) {
    requireWithin(reach, scopeId);
    return { id: scopeId, level: 'studio', above: [{ id: studio.company_id, level: 'company' }, network] };
  }
  const company = await ctx.db
    .selectFrom('org.company')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', scopeId)
    .executeTakeFirst();
  if (!company) throw settingScopeUnknown();
  await requireCompanyWithin(ctx, reach, scopeId);
  return { id: scopeId, level: 'company', above: [network] };
}
