import { Outlet, useMatches, useRouterState } from '@tanstack/react-router';
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

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Width pays on this screen, which has no line of its own in the rail: the rail shrinks to icons. */
    narrowRail?: boolean;
  }
}

/** The frame of every screen: rail and top bar on a desk, a tab bar on phones and tablets. */
export function AppShell() {
  const t = useShellT();
  const compact = useIsCompact();
  const { timeZone } = useStudioScope();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const wantsWidth = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.narrowRail) });
  const narrow = useNav().some((item) => item.narrowRail && path.startsWith(item.to)) || wantsWidth;

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
