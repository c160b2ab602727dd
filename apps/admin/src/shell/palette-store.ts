import { createStore } from '../kit/store.ts';

/** Whether the command palette is open; a store, since pages, keys and buttons far apart open it. */
export const paletteOpen = createStore(false);

export function openPalette(): void {
  paletteOpen.set(true);
}
