import type { Formats } from '../shared/formats.ts';
import type { Kept } from '../shared/kept-ticket.tsx';
import type { Words } from '../shared/language.ts';
import type { OwnPlace } from './class-model.ts';

/** A place in a class as its ticket tells it. */
export function keptPlace(own: OwnPlace, formats: Formats, { t }: Words): Kept {
  const { studio, trainers, hall } = own;
  return {
    id: own.id,
    uid: `place-${own.id}@salus`,
    startsAt: own.startsAt,
    endsAt: own.endsAt,
    title: own.name,
    lines: [
      own.seat === null ? own.name : `${own.name}, ${t('seat_no', { number: own.seat })}`,
      [...trainers, hall].filter(Boolean).join(', '),
      studio.address ? `${studio.name}, ${studio.address}` : studio.name,
      ...(own.number === null ? [] : [t('visit_no', { number: own.number })]),
    ].filter((line) => line !== ''),
    studio,
    total: totalOf(own, formats, t),
    isCancelled: own.state === 'cancelled',
    mayChange: own.mayChange,
    changeUntil: own.changeUntil,
  };
}

function totalOf({ passName, isPaidByPass, priceMinor }: OwnPlace, formats: Formats, t: Words['t']): string {
  if (isPaidByPass) return passName ?? t('by_pass');
  return priceMinor === null ? t('costs_nothing') : formats.money(priceMinor);
}
