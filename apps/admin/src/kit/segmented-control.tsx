import type { Icon } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import classes from './segmented-control.module.css';

export interface Segment<Value extends string> {
  value: Value;
  label: string;
  icon?: Icon;
  /** Only the icon is seen; the label is still read. */
  iconOnly?: boolean;
}

export interface SegmentedControlProps<Value extends string> {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly Segment<Value>[];
}

/** One of a few views: day, week, list. Arrows move between them, as in any radio group. */
export function SegmentedControl<Value extends string>({
  label,
  value,
  onChange,
  options,
}: SegmentedControlProps<Value>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const rtl = document.documentElement.dir === 'rtl';
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const index = options.findIndex((option) => option.value === value);
    const next = options[(index + step + options.length) % options.length];
    if (!next) return;
    onChange(next.value);
    event.currentTarget.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus();
  };
  return (
    <div className={classes.control} role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map(({ value: own, label: text, icon: SegmentIcon, iconOnly }) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be drawn as a segment in all browsers
        <button
          key={own}
          type="button"
          role="radio"
          data-value={own}
          aria-checked={own === value}
          aria-label={iconOnly ? text : undefined}
          title={iconOnly ? text : undefined}
          tabIndex={own === value ? 0 : -1}
          className={classes.segment}
          onClick={() => onChange(own)}
        >
          {SegmentIcon && <SegmentIcon size={16} stroke={1.75} aria-hidden />}
          {!iconOnly && text}
        </button>
      ))}
    </div>
  );
}
