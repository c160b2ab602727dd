import { useState } from 'preact/hooks';
import { Trouble } from '../shared/trouble.tsx';
import { useWidget } from '../shared/widget-context.ts';

/** Another phone, proved by a code that goes to it. */
export function NewPhone({ onChanged, onClose }: { onChanged: () => void; onClose: () => void }) {
  const { api, words } = useWidget();
  const { t } = words;
  const [phone, setPhone] = useState('');
  const [isSent, setSent] = useState(false);
  const [code, setCode] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Error>();
  const go = async (work: () => Promise<unknown>, then: () => void) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      await work();
      then();
    } catch (problem) {
      setTrouble(problem as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      class="card stack new-phone"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSent) void go(() => api.changePhone({ phone, code }), onChanged);
        else
          void go(
            () => api.requestCode(phone),
            () => setSent(true),
          );
      }}
    >
      <label class="field">
        <span>{t('new_phone')}</span>
        <input
          class="inp"
          type="tel"
          autoComplete="tel"
          dir="ltr"
          required
          minLength={5}
          disabled={isSent}
          value={phone}
          onInput={(event) => setPhone(event.currentTarget.value)}
        />
      </label>
      {isSent && (
        <label class="field">
          <span>{t('code_title')}</span>
          <input
            class="inp"
            dir="ltr"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            pattern="\d{4}"
            maxLength={4}
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </label>
      )}
      {trouble && <Trouble error={trouble} />}
      <div class="row">
        <button type="submit" class="btn btn-p" disabled={isBusy}>
          {t(isSent ? 'change_phone' : 'get_code')}
        </button>
        <button type="button" class="btn btn-t" onClick={onClose}>
          {t('back')}
        </button>
      </div>
    </form>
  );
}
