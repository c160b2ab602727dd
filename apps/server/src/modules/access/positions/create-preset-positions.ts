import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { effectiveRights } from '../effective-rights.ts';
import { gradeName, positionName } from './names.ts';
import { type BusinessKind, fitted, type PresetCode, presets, presetsOf } from './presets.ts';
import { keptOverride, keptRights } from './rights-json.ts';

/** Ids of the ready-made positions by code; grades in the order of their levels. */
export type PresetPositions = Partial<Record<PresetCode, { positionId: string; gradeIds: string[] }>>;

/** Gives a new network its ready-made positions with their grades and rights [ACC-009, ACC-010, ACC-012, ACC-016]. */
export async function createPresetPositions(ctx: CommandCtx, businessKind: BusinessKind): Promise<PresetPositions> {
  const created: PresetPositions = {};
  const codes = presetsOf(businessKind);
  const positions = codes.map((code, index) => {
    const preset = presets[code];
    const id = newId();
    created[code] = { positionId: id, gradeIds: [] };
    return {
      network_id: ctx.networkId,
      id,
      name: positionName(ctx.locale, { name: code, preset: code }),
      preset: code,
      group_name: preset.group,
      rights: JSON.stringify(keptRights(fitted(preset.rights))),
      is_free_seat: preset.isFreeSeat ?? false,
      sort_order: index,
    };
  });
  await ctx.db.insertInto('access.position').values(positions).execute();

  const grades = codes.flatMap((code) =>
    (presets[code].grades ?? []).map((grade, index) => {
      const id = newId();
      created[code]?.gradeIds.push(id);
      const level = index + 1;
      const base = effectiveRights(keptRights(fitted(presets[code].rights)));
      return {
        network_id: ctx.networkId,
        id,
        position_id: created[code]?.positionId ?? '',
        name: gradeName(ctx.locale, { name: '', level, is_named_by_level: true }),
        is_named_by_level: true,
        level,
        salary_factor_percent: grade.salaryFactorPercent,
        rights: JSON.stringify(keptOverride(base, fitted(grade.rights))),
      };
    }),
  );
  if (grades.length > 0) await ctx.db.insertInto('access.grade').values(grades).execute();
  return created;
}
