import { createStore } from '../../kit/store.ts';

/** What the drawer of a visit should open at: its card says "move", and the drawer shows the form for it. */
export const visitMode = createStore<'move' | 'cancel' | 'repeat' | 'edit' | null>(null);
