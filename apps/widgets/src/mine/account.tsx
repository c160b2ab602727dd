import { useState } from 'preact/hooks';
import type { Me } from '../shared/api.ts';
import { Icon } from '../shared/icons.tsx';
import { Trouble } from '../shared/trouble.tsx';
import { useWidget } from '../shared/widget-context.ts';
import { NewPhone } from './new-phone.tsx';

/** Whom the studio knows here: the phone and how to change it, and the ways out. */
export function Account({ me, onChanged, onLeft }: { me: Me; onChanged: () => void; onLeft: () => void }) {
  const { api, words } = useWidget();
  const { t } = words;
  const [isChanging, setChanging] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Error>();
  const leave = async (everywhere: boolean) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      await api.leave({ everywhere });
      onLeft();
    } catch (problem) {
      setTrouble(problem as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="stack account">
      <h3 class="gh">{t('account')}</h3>
      {isChanging ? (
        <NewPhone
          onChanged={() => {
            setChanging(false);
            onChanged();
          }}
          onClose={() => setChanging(false)}
        />
      ) : (
        <div class="card row between chosen">
          <span class="grow">
            <b class="m block">{[me.firstName, me.lastName].filter(Boolean).join(' ')}</b>
            <bdi dir="ltr" class="s mut">
              {me.phone ?? me.email}
            </bdi>
          </span>
          <button type="button" class="link s" onClick={() => setChanging(true)}>
            {t('change_phone')}
          </button>
        </div>
      )}
      {trouble && <Trouble error={trouble} />}
      <div class="ways-out">
        <button type="button" class="link s" disabled={isBusy} onClick={() => void leave(false)}>
          <Icon name="leave" small /> {t('sign_out')}
        </button>
        <button type="button" class="link s" disabled={isBusy} onClick={() => void leave(true)}>
          {t('sign_out_everywhere')}
        </button>
      </div>
    </section>
  );
}
