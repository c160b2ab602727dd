import { IconSearch } from '@tabler/icons-react';
import { IconButton } from '../kit/icon-button.tsx';
import { useShellT } from './messages.ts';
import { openPalette } from './palette-store.ts';
import { useIsCompact } from './use-layout.ts';

/** The search on phones and tablets, where no top bar holds it: put it at the end of a screen's own header. */
export function SearchButton() {
  const t = useShellT();
  const compact = useIsCompact();
  if (!compact) return null;
  return <IconButton icon={IconSearch} label={t('shell.search')} onClick={openPalette} size="lg" />;
}
