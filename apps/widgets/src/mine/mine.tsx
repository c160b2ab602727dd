import { useState } from 'preact/hooks';
import type { ScreenModule, ScreenProps } from '../screens.ts';
import { Problem } from '../shared/api.ts';
import { TopBar } from '../shared/top-bar.tsx';
import { Skeleton, Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';
import { ComeIn } from '../sign-in/come-in.tsx';
import classCss from '../timetable/class.css?inline';
import { Account } from './account.tsx';
import { Bookings } from './bookings.tsx';
import mineCss from './mine.css?inline';

export const screen: ScreenModule = { Screen: Mine, css: mineCss + classCss };

/** What a client has booked, here and after a reload too; coming in by code when the device does not know her. */
function Mine({ place, show }: ScreenProps) {
  const { api } = useWidget();
  const [isKnown, setKnown] = useState(api.isRemembered());
  const me = useAsked(`me ${isKnown}`, () => (isKnown ? api.me() : Promise.resolve(null)));
  const isForgotten = me.error instanceof Problem && me.error.status === 401;
  return (
    <div class="mine">
      <TopBar place={place} onBack={() => history.back()} />
      <main class="pad">
        {!isKnown || isForgotten ? (
          <ComeIn place={place} onSignedIn={() => setKnown(true)} />
        ) : (
          <>
            {me.error && <Trouble error={me.error} onAgain={me.again} />}
            {!me.data && !me.error && <Skeleton />}
            {me.data && (
              <>
                <Bookings me={me.data} place={place} show={show} />
                <Account me={me.data} onChanged={me.again} onLeft={() => setKnown(false)} />
              </>
            )}
          </>
        )}
      </main>
    </div>
  );
}
