import { IconSearch } from '@tabler/icons-react';
import { Kbd } from '../kit/kbd.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { useShellT } from './messages.ts';
import { openPalette } from './palette-store.ts';
import { StudioSwitcher } from './studio-switcher.tsx';
import classes from './top-bar.module.css';
import { UserMenu } from './user-menu.tsx';

export function TopBar() {
  const t = useShellT();
  return (
    <header className={classes.bar}>
      <StudioSwitcher />
      <button type="button" className={classes.search} onClick={openPalette} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span className="cut">{t('shell.search_placeholder')}</span>
        <Kbd keys="mod+K" />
      </button>
      <div className={classes.end}>
        <LanguageMenu />
        <span className={classes.separator} />
        <UserMenu />
      </div>
    </header>
  );
}
