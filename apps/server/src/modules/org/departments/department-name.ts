import type { Locale } from '@salus/i18n';
import { translate } from '../../../platform/messages.ts';

/** A department's name in a language: ready-made ones are translated until renamed [ORG-021i]. */
export function departmentName(locale: Locale, department: { name: string; preset: string | null }): string {
  return department.preset ? translate(locale, `org.department.${department.preset}`) : department.name;
}
