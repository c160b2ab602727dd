import { useFormats } from '../../i18n/use-language.ts';
import { useT } from './messages.ts';
import type { Wait } from './wire.ts';

/** A Monday, to name weekdays by. */
const monday = Date.parse('2026-11-23T12:00:00Z');

/** Days, weekdays and hours of a wish in words: "24–30 ноября, пн, ср, с 18:00". */
export function useWhenWanted(): (wait: Wait) => string {
  const t = useT();
  const formats = useFormats();
  const names = useWeekdayNames();
  return ({ fromDay, untilDay, weekdays, fromMin, toMin }) =>
    [
      fromDay === untilDay ? formats.dayHeader(fromDay) : formats.dateRange(fromDay, untilDay),
      weekdays.length > 0 && weekdays.length < 7 ? weekdays.map((day) => names[day]).join(', ') : '',
      fromMin > 0 && toMin < 1440
        ? t('waiting.hours', { from: clock(fromMin), to: clock(toMin) })
        : fromMin > 0
          ? t('waiting.hours_from', { from: clock(fromMin) })
          : toMin < 1440
            ? t('waiting.hours_to', { to: clock(toMin) })
            : '',
    ]
      .filter(Boolean)
      .join(' · ');
}

export function useWeekdayNames(): string[] {
  const formats = useFormats();
  return Array.from({ length: 7 }, (_, day) => formats.weekday(new Date(monday + day * 86_400_000)));
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
