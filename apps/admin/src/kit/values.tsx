import type { When } from '@salus/i18n';
import { useFormats } from '../i18n/use-language.ts';
import { useSession } from '../session/session.ts';
import { formatPhone, maskPhone } from './phone-number.ts';
import classes from './values.module.css';

/** A sum. Debt is red and has its minus: `<Money minor={-120000} debt />`. Without a currency it is the network's. */
export function Money({ minor, currency, debt = false }: { minor: number; currency?: string; debt?: boolean }) {
  const formats = useFormats();
  const session = useSession();
  return (
    <bdi dir="ltr" className={classes.number} data-debt={(debt && minor < 0) || undefined}>
      {formats.money(minor, currency ?? session.network.currency)}
    </bdi>
  );
}

/** The time of an instant, in the zone of the studio. */
export function Time({ at, timeZone }: { at: string | Date; timeZone?: string }) {
  const formats = useFormats(timeZone);
  return <time dateTime={iso(at)}>{formats.time(at)}</time>;
}

export function TimeRange({ from, to, timeZone }: { from: string | Date; to: string | Date; timeZone?: string }) {
  const formats = useFormats(timeZone);
  return <time dateTime={iso(from)}>{formats.timeRange(from, to)}</time>;
}

/** A date as words: today, tomorrow, 12 Nov. */
export function Day({ on, now = new Date() }: { on: When; now?: When }) {
  const formats = useFormats();
  return <time dateTime={formats.isoDate(on)}>{formats.relativeDay(on, now)}</time>;
}

/** A phone number, always left to right. `masked` hides the middle from those who may not see it. */
export function Phone({ number, masked = false, link = false }: { number: string; masked?: boolean; link?: boolean }) {
  const shown = masked ? maskPhone(number) : formatPhone(number);
  return (
    <bdi dir="ltr" className={classes.number}>
      {link && !masked ? <a href={`tel:${number}`}>{shown}</a> : shown}
    </bdi>
  );
}

function iso(at: string | Date): string {
  return typeof at === 'string' ? at : at.toISOString();
}
