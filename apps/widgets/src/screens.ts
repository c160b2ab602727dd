import type { ComponentType } from 'preact';
import type { MyVisit, Place } from './shared/api.ts';
import type { OwnPlace } from './timetable/class-model.ts';

/** What a widget shows: booking a visit (or moving one), group classes (or moving a place), one's own, one behind a link. */
export type View =
  | { screen: 'booking'; moving?: MyVisit }
  | { screen: 'timetable'; moving?: OwnPlace; classId?: string }
  | { screen: 'mine' }
  | { screen: 'visit' };
export type ScreenName = View['screen'];

export interface ScreenProps {
  place: Place;
  view: View;
  show: (view: View) => void;
}

/** A screen and the rules of look that only it has; each is a chunk of its own. */
export interface ScreenModule {
  Screen: ComponentType<ScreenProps>;
  css: string;
}

export const screens: Record<ScreenName, () => Promise<{ screen: ScreenModule }>> = {
  booking: () => import('./booking/booking.tsx'),
  timetable: () => import('./timetable/timetable.tsx'),
  mine: () => import('./mine/mine.tsx'),
  visit: () => import('./visit/visit.tsx'),
};
