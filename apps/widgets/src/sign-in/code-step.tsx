import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../shared/api.ts';
import { Trouble } from '../shared/trouble.tsx';
import { useWidget } from '../shared/widget-context.ts';

const pauseSeconds = 30;

/** The code from the message, and once in a lifetime the name. The last digit sends. */
export function CodeStep({
  phone,
  onEdit,
  onSignedIn,
  isBusy = false,
  error,
}: {
  phone: string;
  onEdit: () => void;
  /** What the code was asked for: booking, or seeing one's own visits. */
  onSignedIn: () => Promise<void> | void;
  isBusy?: boolean;
  error?: Error | undefined;
}) {
  const { api, words } = useWidget();
  const { t } = words;
  const [code, setCode] = useState('');
  const [needsName, setNeedsName] = useState(false);
  const [firstName, setFirstName] = useState('');
  const [marketing, setMarketing] = useState(false);
  const [trouble, setTrouble] = useState<Error>();
  const [isChecking, setChecking] = useState(false);
  const [wait, restart] = useCountdown(pauseSeconds);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [needsName]);

  const enter = async (digits: string, name?: string) => {
    setChecking(true);
    setTrouble(undefined);
    try {
      const answer = await api.signIn({
        phone,
        code: digits,
        ...(name ? { firstName: name, marketingConsent: marketing } : {}),
      });
      if (answer.state === 'name_required') setNeedsName(true);
      else await onSignedIn();
    } catch (problem) {
      setTrouble(problem as Error);
      if (problem instanceof Problem && problem.code === 'cabinet.wrong_code') setCode('');
    } finally {
      setChecking(false);
    }
  };
  const again = async () => {
    setTrouble(undefined);
    setCode('');
    try {
      await api.requestCode(phone);
      restart();
    } catch (problem) {
      setTrouble(problem as Error);
    }
  };

  if (needsName) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void enter(code, firstName.trim());
        }}
      >
        <h2 class="t" tabIndex={-1}>
          {t('name_title')}
        </h2>
        <label class="field">
          <span>{t('first_name')}</span>
          <input
            ref={field}
            class="inp"
            autoComplete="given-name"
            required
            maxLength={80}
            value={firstName}
            onInput={(event) => setFirstName(event.currentTarget.value)}
          />
        </label>
        <label class="check">
          <input type="checkbox" checked={marketing} onChange={(event) => setMarketing(event.currentTarget.checked)} />
          <span>{t('marketing')}</span>
        </label>
        <p class="xs mut">{t('name_hint')}</p>
        {(error ?? trouble) && <Trouble error={(error ?? trouble) as Error} />}
        <button type="submit" class="btn btn-p btn-w" disabled={isBusy || isChecking}>
          {t('continue')}
        </button>
      </form>
    );
  }
  return (
    <>
      <h2 class="t" tabIndex={-1}>
        {t('code_title')}
      </h2>
      <p class="mut">
        {t('code_sent', { phone: '' })}
        <bdi dir="ltr">{phone}</bdi>{' '}
        <button type="button" class="link" onClick={onEdit}>
          {t('edit')}
        </button>
      </p>
      <div class="code" dir="ltr">
        <input
          ref={field}
          aria-label={t('code_title')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={4}
          value={code}
          disabled={isBusy || isChecking}
          onInput={(event) => {
            const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 4);
            setCode(digits);
            if (digits.length === 4) void enter(digits);
          }}
        />
        {[0, 1, 2, 3].map((index) => (
          <span key={index} data-next={index === code.length || undefined} aria-hidden="true">
            {code[index] ?? ''}
          </span>
        ))}
      </div>
      {wait > 0 ? (
        <p class="s mut">{t('again_in', { seconds: wait })}</p>
      ) : (
        <button type="button" class="link s" onClick={() => void again()}>
          {t('again')}
        </button>
      )}
      {(error ?? trouble) && <Trouble error={(error ?? trouble) as Error} />}
    </>
  );
}

/** Seconds until the next code may be asked for, and how to begin anew. */
function useCountdown(from: number): [number, () => void] {
  const [end, setEnd] = useState(() => Date.now() + from * 1000);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return [Math.max(0, Math.ceil((end - now) / 1000)), () => setEnd(Date.now() + from * 1000)];
}
