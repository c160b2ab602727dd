import type { Formats } from '@salus/i18n';
import type { useT } from './messages.ts';
import type { PlacementProblem } from './use-placement.ts';

type T = ReturnType<typeof useT>;

const short = {
  hall_taken: 'timetable.hall_taken',
  trainer_taken: 'timetable.trainer_taken',
  hall_closed: 'timetable.hall_closed',
  in_past: 'timetable.in_past',
  too_small: 'timetable.too_small',
} as const;

/** Two words for a badge. */
export function problemName(t: T, { kind }: PlacementProblem): string {
  return t(short[kind]);
}

/** Who or what stands there: "19:00–20:00 Пилатес", "14:00–15:30 visit 48213, Анна Соколова". */
function problemCause(t: T, formats: Formats, { by }: PlacementProblem): string {
  if (!by) return '';
  const what =
    by.name ??
    (by.visitNumber !== null
      ? [t('timetable.visit', { number: by.visitNumber }), by.clientName].filter(Boolean).join(', ')
      : t(by.kind === 'absence' ? 'timetable.away' : 'timetable.other_use'));
  return `${formats.timeRange(by.startsAt, by.endsAt)} ${what}`;
}

/** What stands in the way of one class, each thing once: a visit takes the trainer and the hall. */
export function problemCauses(t: T, formats: Formats, problems: readonly PlacementProblem[]): string {
  return [...new Set(problems.map((problem) => problemCause(t, formats, problem)))].filter(Boolean).join('; ');
}
