import { AsYouType, type CountryCode, parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js';

/** +7 916 305-20-47 from +79163052047; what cannot be read is shown as it is. */
export function formatPhone(number: string): string {
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed) return number;
  // Russians and Kazakhs group the last seven digits by dashes: +7 916 305-20-47.
  return parsed.countryCallingCode === '7'
    ? parsed.formatInternational().replace(/(\d{3}) (\d{2}) (\d{2})$/, '$1-$2-$3')
    : parsed.formatInternational();
}

/** +7 916 ··· 20-47 */
export function maskPhone(number: string): string {
  const shown = formatPhone(number);
  const hidden = shown.replace(/^(\+\d+\s\S+)\s.*?(\S{2}-?\S{2})$/, '$1 ··· $2');
  return hidden === shown ? shown.replace(/\d(?=\d{4})/g, '·') : hidden;
}

/** What the hand types becomes readable at once: spaces and dashes as in that country. */
export function typePhone(text: string, country: CountryCode): string {
  const cleaned = text.startsWith('+') ? text : russianTrunk(text, country);
  return new AsYouType(country).input(cleaned);
}

export type PhoneFault = { kind: 'short' } | { kind: 'invalid' };

/** E.164 when the number is right, else what is wrong with it; an empty field is neither. */
export function readPhone(text: string, country: CountryCode): { e164: string | null; fault: PhoneFault | null } {
  if (text.replace(/\D/g, '') === '') return { e164: null, fault: null };
  const parsed = parsePhoneNumberFromString(text, country);
  if (parsed?.isValid()) return { e164: parsed.number, fault: null };
  const tooShort = validatePhoneNumberLength(text, country) === 'TOO_SHORT';
  return { e164: null, fault: { kind: tooShort ? 'short' : 'invalid' } };
}

/** In Russia people dictate 8 916 …, and mean +7 916 …. */
function russianTrunk(text: string, country: CountryCode): string {
  if (country !== 'RU' && country !== 'KZ') return text;
  const digits = text.replace(/\D/g, '');
  if (digits.startsWith('8') || digits.startsWith('7')) return `+7${digits.slice(1)}`;
  return digits === '' ? '' : `+7${digits}`;
}
