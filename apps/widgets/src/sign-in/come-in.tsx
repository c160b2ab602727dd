import { useState } from 'preact/hooks';
import type { Place } from '../shared/api.ts';
import { Trouble } from '../shared/trouble.tsx';
import { useWidget } from '../shared/widget-context.ts';
import { CodeStep } from './code-step.tsx';
import { useIdentity, WhoBooks } from './identity.tsx';

/** A phone, then the code: the way to what is one's own. */
export function ComeIn({ place, onSignedIn }: { place: Place; onSignedIn: () => void }) {
  const { t } = useWidget().words;
  const [sentTo, setSentTo] = useState<string>();
  const identity = useIdentity('', setSentTo);
  if (sentTo !== undefined) {
    return <CodeStep phone={sentTo} onEdit={() => setSentTo(undefined)} onSignedIn={onSignedIn} />;
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void identity.askCode();
      }}
    >
      <h2 class="t" tabIndex={-1}>
        {t('my_visits')}
      </h2>
      <p class="mut">{t('my_visits_hint')}</p>
      <WhoBooks identity={identity} place={place} studioPhone={null} />
      {identity.trouble && <Trouble error={identity.trouble} />}
      <button type="submit" class="btn btn-p btn-w" disabled={identity.isAsking}>
        {t('get_code')}
      </button>
    </form>
  );
}
