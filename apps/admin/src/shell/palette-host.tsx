import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useStore } from '../kit/store.ts';
import { openPalette, paletteOpen } from './palette-store.ts';

const CommandPalette = lazy(() => import('./command-palette.tsx'));

/** Opens the palette by Ctrl+K anywhere and by "/" outside fields; it is loaded at its first use. */
export function PaletteHost() {
  const opened = useStore(paletteOpen);
  useHotkeys([['/', openPalette]]);
  useHotkeys([['mod+K', openPalette]], []);
  if (!opened) return null;
  return (
    <Suspense fallback={null}>
      <CommandPalette />
    </Suspense>
  );
}
