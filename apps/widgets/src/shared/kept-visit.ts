import type { MyVisit } from './api.ts';
import type { Formats } from './formats.ts';
import type { Kept } from './kept-ticket.tsx';
import type { Words } from './language.ts';

/** A visit as its ticket tells it. */
export function keptVisit(visit: MyVisit, formats: Formats, { t }: Words): Kept {
  const { studio, services } = visit;
  return {
    id: visit.id,
    uid: `visit-${visit.id}@salus`,
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    title: services.map(({ name }) => name).join(', '),
    lines: [
      ...services.map(({ name, employeeName }) => `${name}, ${employeeName}`),
      studio.address ? `${studio.name}, ${studio.address}` : studio.name,
      t('visit_no', { number: visit.number }),
    ],
    studio,
    total: formats.money(visit.totalMinor),
    isCancelled: visit.state.includes('cancelled') || visit.state === 'no_show',
    mayChange: visit.mayChange,
    changeUntil: visit.changeUntil,
  };
}
