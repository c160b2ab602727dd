import { useMemo } from 'preact/hooks';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { OwnPlace } from './class-model.ts';

/** One's own places and waits by class; nothing for a stranger. Trouble here hides nothing: the timetable is for everybody. */
export function useOwnPlaces(): { own: ReadonlyMap<string, OwnPlace>; again: () => void } {
  const { api } = useWidget();
  const isKnown = api.isRemembered();
  const asked = useAsked(`own ${isKnown}`, () => (isKnown ? api.myClasses('ahead') : Promise.resolve([])));
  const own = useMemo(() => new Map((asked.data ?? []).map((place) => [place.classId, place])), [asked.data]);
  return { own, again: asked.again };
}
