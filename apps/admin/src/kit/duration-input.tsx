import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useFormats } from '../i18n/use-language.ts';
import { useKitT } from './messages.ts';

export interface DurationInputProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  /** Minutes; null while the field is empty. */
  value: number | null;
  onChange: (minutes: number | null) => void;
}

/** A length of time in minutes, and in words beside when it is longer than an hour. */
export function DurationInput({ value, onChange, ...rest }: DurationInputProps) {
  const t = useKitT();
  const formats = useFormats();
  const words = value !== null && value > 60 ? formats.duration(value) : t('kit.minutes');
  return (
    <NumberInput
      min={0}
      max={24 * 60}
      step={5}
      allowDecimal={false}
      hideControls
      styles={{ input: { fontVariantNumeric: 'tabular-nums' } }}
      {...rest}
      value={value ?? ''}
      onChange={(minutes) => onChange(typeof minutes === 'number' ? minutes : null)}
      rightSectionWidth={value !== null && value > 60 ? 96 : 48}
      rightSection={<span style={{ color: 'var(--text-3)', whiteSpace: 'nowrap' }}>{words}</span>}
    />
  );
}
