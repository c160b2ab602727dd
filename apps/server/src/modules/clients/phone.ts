import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { ReadCtx } from '../../platform/context.ts';
import { phoneNotValid } from './errors.ts';

/** A number in E.164, read with the habits of a country ("8 916…" in Russia); undefined when it cannot be a number. */
export function normalisePhone(text: string, country: string): string | undefined {
  const region = isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const parsed = parsePhoneNumberFromString(text, region);
  return parsed?.isPossible() ? parsed.number : undefined;
}

/** The number in E.164 with the network's country as the default region, or a refusal at its field. */
export async function readPhone(ctx: ReadCtx, text: string, pointer = '/phone'): Promise<string> {
  const phone = normalisePhone(text, await countryOf(ctx));
  if (!phone) throw phoneNotValid({ pointer });
  return phone;
}

export async function countryOf(ctx: ReadCtx): Promise<string> {
  const network = await ctx.db
    .selectFrom('org.network')
    .select('country')
    .where('network_id', '=', ctx.networkId)
    .executeTakeFirstOrThrow();
  return network.country;
}

/** `+7 916 ···-··-47`: enough to tell two clients apart, not enough to call. */
export function maskPhone(phone: string): string {
  const parsed = parsePhoneNumberFromString(phone);
  const shown = parsed ? parsed.formatInternational() : phone;
  const digits = [...shown].filter((sign) => /\d/.test(sign)).length;
  const countryDigits = parsed?.countryCallingCode.length ?? 1;
  const atStart = Math.min(countryDigits + 3, Math.max(1, digits - 4));
  let seen = 0;
  return [...shown]
    .map((sign) => {
      if (!/\d/.test(sign)) return sign;
      seen += 1;
      return seen <= atStart || seen > digits - 2 ? sign : '·';
    })
    .join('');
}

/** `e···@mail.test` */
export function maskEmail(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `${[...local][0] ?? ''}···@${domain}`;
}

/** A number as people of its country write it: `+7 916 305-20-47`. */
export function shownPhone(phone: string): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}
