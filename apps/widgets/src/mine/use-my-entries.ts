import type { View } from '../screens.ts';
import type { MyVisit, Place } from '../shared/api.ts';
import { formatsOf } from '../shared/formats.ts';
import type { Kept } from '../shared/kept-ticket.tsx';
import { keptVisit } from '../shared/kept-visit.ts';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { OwnPlace } from '../timetable/class-model.ts';
import { keptPlace } from '../timetable/kept-place.ts';

/** A visit, or a place in a class (or in its line), as one's own list shows it. */
export interface Entry {
  kept: Kept;
  timeZone: string;
  /** Who, or which seat, or which in line. */
  aside: string;
  /** Of a class only. */
  own?: OwnPlace;
  onMove: () => void;
  onCancel: () => Promise<void>;
}

/** Everything of one's own, the nearest first; what is over, the last first. */
export function useMyEntries(place: Place, show: (view: View) => void) {
  const { api, words } = useWidget();
  const { t } = words;
  const asked = useAsked(`mine ${words.locale}`, async () => {
    const [visits, classes, pastVisits, pastClasses] = await Promise.all([
      api.visits('ahead'),
      api.myClasses('ahead'),
      api.visits('past'),
      api.myClasses('past'),
    ]);
    return { visits: visits.items, classes, pastVisits: pastVisits.items, pastClasses };
  });
  const ofVisit = (visit: MyVisit): Entry => ({
    kept: keptVisit(visit, formatsOf(words, visit.studio.timeZone, visit.currency), words),
    timeZone: visit.studio.timeZone,
    aside: visit.services[0]?.employeeName ?? '',
    onMove: () => show({ screen: 'booking', moving: visit }),
    onCancel: async () => {
      await api.cancel(visit.id);
      asked.again();
    },
  });
  const asideOf = ({ state, position, seat, trainers }: OwnPlace) => {
    if (state === 'offered') return t('place_is_free');
    if (state === 'waiting') return t('you_wait', { position: position ?? 1 });
    return seat === null ? (trainers[0] ?? '') : t('seat_no', { number: seat });
  };
  const ofClass = (own: OwnPlace): Entry => ({
    kept: keptPlace(own, formatsOf(words, own.studio.timeZone, place.currency), words),
    timeZone: own.studio.timeZone,
    aside: asideOf(own),
    own,
    onMove: () => show({ screen: 'timetable', moving: own }),
    onCancel: async () => {
      await api.cancelClass(own.id);
      asked.again();
    },
  });
  const { data } = asked;
  const ahead = data && [...data.visits.map(ofVisit), ...data.classes.map(ofClass)].sort(urgentFirst);
  const past = data && [...data.pastVisits.map(ofVisit), ...data.pastClasses.map(ofClass)].sort(byStart).reverse();
  return {
    ahead: ahead?.filter(({ kept }) => !kept.isCancelled),
    past: past ?? [],
    error: asked.error,
    again: asked.again,
  };
}

/** What must be answered soon stands before what only comes soon; waiting is no visit yet. */
function urgentFirst(a: Entry, b: Entry): number {
  const rank = ({ own }: Entry) => (own?.state === 'offered' ? 0 : own?.state === 'waiting' ? 2 : 1);
  return rank(a) - rank(b) || byStart(a, b);
}

function byStart(a: Entry, b: Entry): number {
  return a.kept.startsAt.localeCompare(b.kept.startsAt);
}
