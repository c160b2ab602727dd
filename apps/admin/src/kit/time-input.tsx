import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { readTime, writeTime } from './time-of-day.ts';

export interface TimeInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** Minutes from midnight. */
  value: number | null;
  onChange: (minute: number | null) => void;
  /** Arrow up and down move by this many minutes. */
  step?: number;
}

/** A time of day, always 24 hours: 9, 930 and 09:30 are all understood, arrows step. */
export function TimeInput({ value, onChange, step = 15, ...rest }: TimeInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const settle = () => {
    if (draft === null) return;
    const minute = readTime(draft);
    if (minute !== null || draft.trim() === '') onChange(minute);
    setDraft(null);
  };
  return (
    <TextInput
      dir="ltr"
      inputMode="numeric"
      autoComplete="off"
      placeholder="00:00"
      styles={{ input: { fontVariantNumeric: 'tabular-nums', textAlign: 'center', paddingInline: 6 } }}
      w={76}
      {...rest}
      value={draft ?? (value === null ? '' : writeTime(value))}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={(event) => {
        settle();
        rest.onBlur?.(event);
      }}
      onKeyDown={(event) => {
        const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
        if (event.key === 'Enter') settle();
        if (direction === 0) return;
        event.preventDefault();
        const from = (draft === null ? value : readTime(draft)) ?? 0;
        setDraft(null);
        onChange(Math.min(24 * 60, Math.max(0, from + direction * step)));
      }}
    />
  );
}
