import { useKitT } from './messages.ts';
import { TimeInput } from './time-input.tsx';
import classes from './week-hours-editor.module.css';

/** Minutes from local midnight, the end not included. */
export interface MinuteRange {
  from: number;
  to: number;
}

/** From and to within a day. The name of what they bound is read before each. */
export function TimeRangeInput({
  value,
  onChange,
  label,
}: {
  value: MinuteRange;
  onChange: (range: MinuteRange) => void;
  label: string;
}) {
  const t = useKitT();
  const wrong = value.to <= value.from;
  return (
    <span className={classes.range}>
      <TimeInput
        aria-label={`${label}: ${t('kit.hours_from')}`}
        value={value.from}
        onChange={(from) => from !== null && onChange({ ...value, from })}
      />
      <span aria-hidden="true">–</span>
      <TimeInput
        aria-label={`${label}: ${t('kit.hours_to')}`}
        aria-invalid={wrong || undefined}
        error={wrong}
        value={value.to}
        onChange={(to) => to !== null && onChange({ ...value, to })}
      />
      {wrong && (
        <span className={classes.wrong} role="alert">
          {t('kit.hours_order')}
        </span>
      )}
    </span>
  );
}
