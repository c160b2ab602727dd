import type { View } from '../screens.ts';
import type { MyVisit, Place } from '../shared/api.ts';
import { formatsOf } from '../shared/formats.ts';
import type { Kept } from '../shared/kept-ticket.tsx';
import { keptVisit } from '../shared/kept-visit.ts';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';

/** A visit or a place in a class, as one's own list shows it. */
export interface Entry {
  kept: Kept;
  timeZone: string;
  /** Who, or which place. */
  aside: string;
  onMove: () => void;
  onCancel: () => Promise<void>;
}

/** Everything of one's own, the nearest first; what is over, the last first. */
export function useMyEntries(place: Place, show: (view: View) => void) {
  const { api, words } = useWidget();
  const visits = useAsked('visits ahead', () => api.visits('ahead'));
  const pastVisits = useAsked('visits past', () => api.visits('past'));
  const again = () => {
    visits.again();
    pastVisits.again();
  };
  const ofVisit = (visit: MyVisit): Entry => ({
    kept: keptVisit(visit, formatsOf(words, visit.studio.timeZone, visit.currency || place.currency), words),
    timeZone: visit.studio.timeZone,
    aside: visit.services[0]?.employeeName ?? '',
    onMove: () => show({ screen: 'booking', moving: visit }),
    onCancel: async () => {
      await api.cancel(visit.id);
      again();
    },
  });
  const ahead = visits.data?.items.map(ofVisit);
  const past = pastVisits.data?.items.map(ofVisit) ?? [];
  const isStill = ({ kept }: Entry) => !kept.isCancelled;
  return {
    ahead: ahead?.filter(isStill).sort(byStart),
    past: [...(ahead ?? []).filter((entry) => !isStill(entry)), ...past].sort((a, b) => byStart(b, a)),
    error: visits.error ?? pastVisits.error,
    again,
  };
}

function byStart(a: Entry, b: Entry): number {
  return a.kept.startsAt.localeCompare(b.kept.startsAt);
}
