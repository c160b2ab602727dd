import { NumberInput, type NumberInputProps } from '@mantine/core';
import { currencyFacts } from '@salus/i18n';
import { useSession } from '../session/session.ts';

export interface MoneyInputProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  /** Minor units; null while the field is empty. */
  value: number | null;
  onChange: (minor: number | null) => void;
  currency?: string;
}

/** A sum: typed in roubles, kept in kopecks, with the sign of the currency beside. */
export function MoneyInput({ value, onChange, currency, ...rest }: MoneyInputProps) {
  const { network } = useSession();
  const { decimals, symbol } = currencyFacts(currency ?? network.currency);
  const scale = 10 ** decimals;
  return (
    <NumberInput
      min={0}
      hideControls
      thousandSeparator={'\u202F'}
      decimalScale={decimals}
      allowedDecimalSeparators={[',', '.']}
      styles={{ input: { fontVariantNumeric: 'tabular-nums' } }}
      {...rest}
      value={value === null ? '' : value / scale}
      // Rounding, since 0.1 × 3 in a computer is 0.30000000000000004.
      onChange={(amount) => onChange(typeof amount === 'number' ? Math.round(amount * scale) : null)}
      rightSection={<span style={{ color: 'var(--text-3)' }}>{symbol}</span>}
    />
  );
}
