import { TextInput, type TextInputProps } from '@mantine/core';
import { type CountryCode, getCountries, getExampleNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/mobile/examples';
import { useState } from 'react';
import { useSession } from '../session/session.ts';
import { useKitT } from './messages.ts';
import { formatPhone, readPhone, typePhone } from './phone-number.ts';

export interface PhoneInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** E.164, or what was typed so far when it is not a number yet. */
  value: string;
  onChange: (e164OrText: string) => void;
  /** Where numbers without + are from; the network's country by default. */
  country?: CountryCode;
}

/** A phone: shaped while it is typed, checked by the rules of its country on leaving, kept as E.164. */
export function PhoneInput({ value, onChange, country, error, onBlur, label, ...rest }: PhoneInputProps) {
  const t = useKitT();
  const home = useHomeCountry();
  const from = country ?? home;
  const [text, setText] = useState(() => formatPhone(value));
  const [fault, setFault] = useState<string | null>(null);

  // A value set from outside (a reset, a loaded client) replaces what is in the field; our own typing does not.
  const own = readPhone(text, from).e164 ?? text;
  const shown = own === value ? text : formatPhone(value);

  const example = getExampleNumber(from, examples)?.formatInternational();
  return (
    <TextInput
      {...rest}
      type="tel"
      dir="ltr"
      inputMode="tel"
      autoComplete="off"
      label={label ?? t('kit.phone')}
      placeholder={rest.placeholder ?? example}
      value={shown}
      error={error ?? fault}
      styles={{ input: { fontVariantNumeric: 'tabular-nums' } }}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        // Erasing must not be fought: shaping puts back the bracket or dash that was just removed.
        const next = typed.length < shown.length ? typed : typePhone(typed, from);
        setText(next);
        setFault(null);
        onChange(readPhone(next, from).e164 ?? next);
      }}
      onBlur={(event) => {
        setFault(faultOf(shown, from, t));
        onBlur?.(event);
      }}
    />
  );
}

/** For a form's `validate`: the sentence about a wrong phone, or null. Empty is right unless the form says otherwise. */
export function faultOf(text: string, country: CountryCode, t: ReturnType<typeof useKitT>): string | null {
  const { fault } = readPhone(text, country);
  if (!fault) return null;
  if (fault.kind === 'invalid') return t('kit.phone_invalid');
  const needed = getExampleNumber(country, examples)?.number.replace(/\D/g, '').length ?? 0;
  const missing = needed - text.replace(/\D/g, '').length;
  return missing > 0 ? t('kit.phone_short', { count: missing }) : t('kit.phone_invalid');
}

function useHomeCountry(): CountryCode {
  const { network } = useSession();
  const country = network.country?.toUpperCase();
  return getCountries().find((known) => known === country) ?? 'RU';
}
