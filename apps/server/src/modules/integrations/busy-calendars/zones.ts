import { isTimeZone } from '../../org/public.ts';
import type { EventLines } from './calendar-lines.ts';

/** What Outlook and Exchange call the zones that our clients live in. */
const windowsZones: Record<string, string> = {
  'Russian Standard Time': 'Europe/Moscow',
  'Kaliningrad Standard Time': 'Europe/Kaliningrad',
  'Russia Time Zone 3': 'Europe/Samara',
  'Ekaterinburg Standard Time': 'Asia/Yekaterinburg',
  'N. Central Asia Standard Time': 'Asia/Novosibirsk',
  'North Asia Standard Time': 'Asia/Krasnoyarsk',
  'North Asia East Standard Time': 'Asia/Irkutsk',
  'Vladivostok Standard Time': 'Asia/Vladivostok',
  'Belarus Standard Time': 'Europe/Minsk',
  'FLE Standard Time': 'Europe/Kyiv',
  'GTB Standard Time': 'Europe/Bucharest',
  'Turkey Standard Time': 'Europe/Istanbul',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Arabian Standard Time': 'Asia/Dubai',
  'Arab Standard Time': 'Asia/Riyadh',
  'Egypt Standard Time': 'Africa/Cairo',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Central Asia Standard Time': 'Asia/Almaty',
  'West Asia Standard Time': 'Asia/Tashkent',
  'Georgian Standard Time': 'Asia/Tbilisi',
  'India Standard Time': 'Asia/Kolkata',
  'SE Asia Standard Time': 'Asia/Jakarta',
  'Singapore Standard Time': 'Asia/Singapore',
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
  'SA Pacific Standard Time': 'America/Bogota',
  'Argentina Standard Time': 'America/Argentina/Buenos_Aires',
  'E. South America Standard Time': 'America/Sao_Paulo',
};

/**
 * The IANA zone that a calendar's TZID means: one itself, at the end of a path, a name of Windows, what the file's VTIMEZONE
 * calls it, or a zone of whole hours without summer time. Null when nobody can say.
 */
export function zoneNamed(tzid: string, explained: ReadonlyMap<string, EventLines>): string | null {
  const name = tzid.replace(/^"|"$/g, '').trim().slice(0, 200);
  const parts = name.split('/').filter(Boolean);
  const tails = [name, parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  const known = tails.find((tail) => isTimeZone(tail)) ?? windowsZones[name];
  if (known) return known;
  const own = explained.get(tzid) ?? explained.get(name);
  const called = stated(own, 'X-LIC-LOCATION');
  if (called && isTimeZone(called)) return called;
  return fixedZone(own);
}

function fixedZone(own: EventLines | undefined): string | null {
  const offsets = new Set((own?.get('TZOFFSETTO') ?? []).map((line) => line.split(':').at(-1)?.trim()));
  const [only] = offsets;
  const hours = offsets.size === 1 ? /^([+-])(\d{2})00(00)?$/.exec(only ?? '') : null;
  if (!hours || Number(hours[2]) > 14) return null;
  // In the names of these zones the sign is turned round.
  const zone = Number(hours[2]) === 0 ? 'UTC' : `Etc/GMT${hours[1] === '+' ? '-' : '+'}${Number(hours[2])}`;
  return isTimeZone(zone) ? zone : null;
}

function stated(lines: EventLines | undefined, name: string): string | undefined {
  return lines?.get(name)?.[0]?.split(':').slice(1).join(':').trim();
}
