import { useFormats } from '../../i18n/use-language.ts';
import classes from './plan.module.css';

/** The days of the week as buttons, in the order of the language; 0 is Monday. */
export function WeekdayToggles({
  label,
  value,
  onChange,
  error,
}: {
  label: string;
  value: readonly number[];
  onChange: (weekdays: number[]) => void;
  error?: React.ReactNode;
}) {
  const formats = useFormats();
  const toggle = (weekday: number) =>
    onChange(
      (value.includes(weekday) ? value.filter((one) => one !== weekday) : [...value, weekday]).sort((a, b) => a - b),
    );
  return (
    <fieldset className={classes.weekdays}>
      <legend className="mantine-InputWrapper-label">{label}</legend>
      <div>
        {weekdaysFrom(formats.firstDayOfWeek).map((weekday) => (
          <button
            key={weekday}
            type="button"
            aria-pressed={value.includes(weekday)}
            aria-label={weekdayName(formats, weekday, 'long')}
            onClick={() => toggle(weekday)}
          >
            {weekdayName(formats, weekday)}
          </button>
        ))}
      </div>
      {error && <p role="alert">{error}</p>}
    </fieldset>
  );
}

/** Weekdays as the week of the language begins: Monday, Sunday or Saturday first. */
export function weekdaysFrom(firstDayOfWeek: number): number[] {
  return Array.from({ length: 7 }, (_, index) => (firstDayOfWeek + 6 + index) % 7);
}

// The first of January 2024 was a Monday.
export function weekdayName(
  formats: ReturnType<typeof useFormats>,
  weekday: number,
  length: 'short' | 'long' = 'short',
): string {
  return formats.weekday(`2024-01-0${weekday + 1}`, length);
}
