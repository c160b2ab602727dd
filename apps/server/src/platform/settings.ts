import { sql } from 'kysely';
import * as z from 'zod';
import { recordChange } from './audit.ts';
import type { CommandCtx, ReadCtx } from './context.ts';
import { refusal } from './refusal.ts';

/** A setting of the product: a key, the shape of its value and the value where nobody chose one. */
export interface SettingDefinition<S extends z.ZodType = z.ZodType> {
  key: string;
  value: S;
  fallback: z.output<S>;
}

const definitions = new Map<string, SettingDefinition>();

export const unknownSetting = refusal<{ key: string }>('platform.unknown_setting', 'not_found');

/** Declares a setting once, in the module whose behaviour it changes. */
export function defineSetting<S extends z.ZodType>(definition: SettingDefinition<S>): SettingDefinition<S> {
  definitions.set(definition.key, definition);
  return definition;
}

/** Values chosen for one scope only; keys without a choice are absent. */
async function chosenSettings(ctx: ReadCtx, scopeId: string): Promise<Record<string, unknown>> {
  const rows = await ctx.db
    .selectFrom('platform.setting')
    .select(['key', 'value'])
    .where('network_id', '=', ctx.networkId)
    .where('scope_id', '=', scopeId)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

/** Chooses a value for a scope, or with `undefined` returns the key to what the wider scope says. Audited. */
export async function chooseSetting(ctx: CommandCtx, scopeId: string, key: string, value: unknown): Promise<void> {
  const definition = definitions.get(key);
  if (!definition) throw unknownSetting({ key });
  const before = (await chosenSettings(ctx, scopeId))[key];
  if (value === undefined) {
    await ctx.db
      .deleteFrom('platform.setting')
      .where('network_id', '=', ctx.networkId)
      .where('scope_id', '=', scopeId)
      .where('key', '=', key)
      .execute();
  } else {
    const checked = JSON.stringify(definition.value.parse(value));
    await sql`
      insert into platform.setting (network_id, scope_id, key, value, updated_at)
      values (${ctx.networkId}, ${scopeId}, ${key}, ${checked}::jsonb, ${ctx.now})
      on conflict (network_id, scope_id, key) do update set value = excluded.value, updated_at = excluded.updated_at`.execute(
      ctx.db,
    );
  }
  recordChange(ctx, {
    action: 'setting.choose',
    objectType: 'setting',
    objectId: scopeId,
    before: { [key]: before ?? null },
    after: { [key]: value ?? null },
  });
}

export const nonNegativeOrNull = z.int().min(0).nullable();
