import type { Locale } from '@salus/i18n';
import { translate } from '../../../platform/messages.ts';

/** A ready-made position is called by its code in the reader's language until somebody names it. */
export function positionName(locale: Locale, position: { name: string; preset: string | null }): string {
  return position.preset ? translate(locale, `access.preset.${position.preset}`) : position.name;
}

/** "Grade 2" in the reader's language until somebody names it. */
export function gradeName(locale: Locale, grade: { name: string; level: number; is_named_by_level: boolean }): string {
  return grade.is_named_by_level ? translate(locale, 'access.grade_of_level', { level: grade.level }) : grade.name;
}
