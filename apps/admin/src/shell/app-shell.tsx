import { Outlet, useRouterState } from '@tanstack/react-router';
import { TimeZoneContext } from '../i18n/use-language.ts';
import classes from './app-shell.module.css';
import { useNav } from './areas-context.ts';
import { useShellT } from './messages.ts';
import { OfflineBar } from './offline-bar.tsx';
import { PaletteHost } from './palette-host.tsx';
import { Rail } from './rail.tsx';
import { useStudioScope } from './studio-scope.tsx';
import { TabBar } from './tab-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useIsCompact } from './use-layout.ts';

/** The frame of every screen: rail and top bar on a desk, a tab bar on phones and tablets. */
export function AppShell() {
  const t = useShellT();
  const compact = useIsCompact();
  const { timeZone } = useStudioScope();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const narrow = useNav().some((item) => item.narrowRail && path.startsWith(item.to));

  return (
    <TimeZoneContext value={timeZone}>
      <div className={classes.app} data-compact={compact || undefined} data-narrow={narrow || undefined}>
        <a className={classes.skip} href="#content">
          {t('shell.skip_to_content')}
        </a>
        {!compact && <Rail narrow={narrow} />}
        <div className={classes.main}>
          {!compact && <TopBar />}
          <OfflineBar />
          <main id="content" tabIndex={-1} className={classes.content}>
            <Outlet />
          </main>
        </div>
        {compact && <TabBar />}
        <PaletteHost />
      </div>
    </TimeZoneContext>
  );
}
