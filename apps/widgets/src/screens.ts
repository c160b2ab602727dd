import type { ComponentType } from 'preact';
import type { MyVisit, Place } from './shared/api.ts';

/** What a widget shows: booking a visit (or moving one), one's own visits. */
export type View = { screen: 'booking'; moving?: MyVisit } | { screen: 'mine' };
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
  mine: () => import('./mine/mine.tsx'),
};
