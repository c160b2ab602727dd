import type { WorkDay } from '@salus/scheduling';
import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { onConstraint } from '../../platform/refusal.ts';
import { checkedPlan } from './check-plan.ts';
import { notFound, templateNameTaken } from './errors.ts';
import type { DayPlan } from './model.ts';

export interface PatternTemplate {
  id: string;
  name: string;
  cycle: DayPlan[];
}

/** The network's named cycles, by name. */
export async function listTemplates(ctx: ReadCtx): Promise<{ items: PatternTemplate[] }> {
  requireReach(ctx, 'calendar.schedule', 'view');
  const rows = await ctx.db
    .selectFrom('calendar.pattern_template')
    .select(['id', 'name', 'cycle'])
    .where('network_id', '=', ctx.networkId)
    .orderBy('sort_order')
    .orderBy('name')
    .execute();
  return { items: rows.map((row) => ({ ...row, cycle: row.cycle as unknown as DayPlan[] })) };
}

/** Keeps a cycle under a name; the same id again replaces it. */
export async function saveTemplate(
  ctx: CommandCtx,
  input: { id?: string; name: string; cycle: readonly WorkDay[] },
): Promise<PatternTemplate> {
  requireReach(ctx, 'calendar.schedule', 'edit');
  const template = { id: input.id ?? newId(), name: input.name, cycle: input.cycle.map(checkedPlan) };
  await ctx.db
    .insertInto('calendar.pattern_template')
    .values({ network_id: ctx.networkId, ...template, cycle: JSON.stringify(template.cycle) })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'id']).doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        cycle: eb.ref('excluded.cycle'),
        version: eb('calendar.pattern_template.version', '+', 1),
      })),
    )
    .execute()
    .catch(onConstraint('pattern_template_name_unique', () => templateNameTaken()));
  recordChange(ctx, {
    action: 'schedule.save_template',
    objectType: 'template',
    objectId: template.id,
    after: template,
  });
  return template;
}

/** Forgets a named cycle; schedules made with it stay. */
export async function removeTemplate(ctx: CommandCtx, input: { templateId: string }): Promise<void> {
  requireReach(ctx, 'calendar.schedule', 'edit');
  const gone = await ctx.db
    .deleteFrom('calendar.pattern_template')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.templateId)
    .returning(['id', 'name'])
    .executeTakeFirst();
  if (!gone) throw notFound();
  recordChange(ctx, { action: 'schedule.remove_template', objectType: 'template', objectId: gone.id, before: gone });
}
