import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { DepartmentPreset } from '../presets.ts';
import { departmentName } from './department-name.ts';

/** Adds ready-made departments to a studio, in the given order. Answers their ids by preset. */
export async function insertPresetDepartments(
  ctx: CommandCtx,
  studioId: string,
  presets: readonly DepartmentPreset[],
): Promise<Record<string, string>> {
  if (presets.length === 0) return {};
  const rows = presets.map(({ preset, colour, icon }, at) => ({
    network_id: ctx.networkId,
    id: newId(),
    studio_id: studioId,
    name: departmentName(ctx.locale, { name: preset, preset }),
    preset,
    colour,
    icon,
    sort_order: at,
  }));
  await ctx.db.insertInto('org.department').values(rows).execute();
  return Object.fromEntries(rows.map(({ preset, id }) => [preset, id]));
}
