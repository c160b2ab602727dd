import { useEffect, useState } from 'preact/hooks';
import { type ScreenModule, type ScreenName, screens, type View } from './screens.ts';
import { Skeleton, Trouble } from './shared/trouble.tsx';
import { useAsked } from './shared/use-asked.ts';
import { useWidget } from './shared/widget-context.ts';

/** One widget: it begins with its own screen, and the others (one's visits, moving one of them) are one tap away. */
export function Shell({ first, firstScreen }: { first: ScreenName; firstScreen: ScreenModule }) {
  const { api, adopt } = useWidget();
  const [view, setView] = useState<View>({ screen: first });
  const place = useAsked('place', api.place);
  const [loaded, setLoaded] = useState<Partial<Record<ScreenName, ScreenModule>>>({ [first]: firstScreen });
  const shown = loaded[view.screen];
  // A part that did not come (no connection, or a newer release since) may be asked for again.
  const [trouble, setTrouble] = useState<Error>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    const back = ({ state }: PopStateEvent) =>
      setView((state as { salusView?: View } | null)?.salusView ?? { screen: first });
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [first]);
  useEffect(() => {
    if (shown) return;
    setTrouble(undefined);
    screens[view.screen]().then(({ screen }) => {
      adopt(screen.css);
      setLoaded((before) => ({ ...before, [view.screen]: screen }));
    }, setTrouble);
  }, [view.screen, shown, adopt, round]);
  const show = (next: View) => {
    setView(next);
    history.pushState({ salusView: next }, '');
  };
  if (place.error) return <Trouble error={place.error} onAgain={place.again} />;
  if (trouble) return <Trouble error={trouble} onAgain={() => setRound(round + 1)} />;
  if (!place.data || !shown) return <Skeleton boxes={6} />;
  const { Screen } = shown;
  return (
    <>
      <Tabs view={view} />
      <Screen key={JSON.stringify(view)} place={place.data} view={view} show={show} />
    </>
  );
}

const addressOf = { booking: '', timetable: '/classes' } as const;

/** On a page of its own: appointments or classes. Each has an address that can be sent. */
function Tabs({ view }: { view: View }) {
  const { host, words } = useWidget();
  const base = host.getAttribute('tabs');
  if (base === null || (view.screen !== 'booking' && view.screen !== 'timetable')) return null;
  return (
    <nav class="tabs" aria-label={words.t('what')}>
      {(['booking', 'timetable'] as const).map((screen) => (
        <a key={screen} href={base + addressOf[screen]} aria-current={view.screen === screen ? 'page' : undefined}>
          {words.t(screen === 'booking' ? 'appointment' : 'classes')}
        </a>
      ))}
    </nav>
  );
}
