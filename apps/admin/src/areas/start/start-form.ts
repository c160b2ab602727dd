import type { components } from '@salus/api-client';
import type { CountryCode } from 'libphonenumber-js';
import { readPhone } from '../../kit/phone-number.ts';
import type { WeekHours } from '../../kit/week-hours-editor.tsx';

export type BusinessKind = components['schemas']['RegisterInput']['businessKind'] & string;

export interface StartService {
  name: string;
  durationMin: number;
  priceMinor: number;
  on: boolean;
}

export interface TeamMember {
  name: string;
  jobTitle: string;
}

export interface StartValues extends Record<string, unknown> {
  companyName: string;
  ownerName: string;
  contact: string;
  password: string;
  businessKind: BusinessKind;
  severalFranchises: boolean;
  country: string;
  studio: { name: string; address: string; timeZone: string };
  week: WeekHours;
}

const open = { from: 540, to: 1260 };

export const usualWeek: WeekHours = [[open], [open], [open], [open], [open], [{ from: 600, to: 1200 }], []];

/** What was typed as "phone or e-mail": one of the two, or nothing that can be used. */
export function readContact(text: string, country: string): { phone?: string; email?: string } {
  const value = text.trim();
  if (value.includes('@')) return /^\S+@\S+\.\S+$/.test(value) ? { email: value } : {};
  const { e164 } = readPhone(value, country as CountryCode);
  return e164 ? { phone: e164 } : {};
}

/** "Veronica Lapteva, massage therapist" or only a name. */
export function readTeamMember(text: string): TeamMember | null {
  const [name = '', ...rest] = text.split(',');
  return name.trim() ? { name: name.trim(), jobTitle: rest.join(',').trim() } : null;
}

/** Hours as the API takes them. */
export function hoursBody(week: WeekHours): [number, number][][] {
  return Array.from({ length: 7 }, (_, day) => (week[day] ?? []).map(({ from, to }): [number, number] => [from, to]));
}

/** How many of the four steps are filled in, and which comes next. */
export function progressOf(values: StartValues, services: readonly StartService[], team: readonly TeamMember[]) {
  const contact = readContact(values.contact, values.country);
  const done = [
    values.companyName.trim() !== '' &&
      values.ownerName.trim() !== '' &&
      (contact.phone !== undefined || contact.email !== undefined) &&
      values.password.length >= 8,
    values.studio.name.trim() !== '' && values.studio.address.trim() !== '',
    services.some(({ on }) => on),
    team.length > 0,
  ];
  const current = done.indexOf(false);
  return { done, current: current === -1 ? done.length : current, left: done.filter((one) => !one).length };
}
