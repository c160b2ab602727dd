import { CopyButton, PasswordInput, TextInput } from '@mantine/core';
import { IconCopy, IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { useT } from './messages.ts';
import classes from './profile.module.css';
import { type Profile, profileQuery } from './profile-data.ts';

type Step = 'idle' | 'password_on' | 'scan' | 'codes' | 'password_off';

/** The second factor: set up with an authenticator app, confirmed by its first code, with recovery codes [ACC-001i]. */
export function AuthenticatorCard({ profile }: { profile: Profile }) {
  const t = useT();
  const client = useQueryClient();
  const [step, setStep] = useState<Step>('idle');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const refresh = () => client.invalidateQueries({ queryKey: profileQuery.queryKey });
  const leave = () => {
    setStep('idle');
    setPassword('');
    setCode('');
    enrol.reset();
    confirm.reset();
    disable.reset();
  };
  const enrol = useMutation({
    meta: { ownErrors: true },
    mutationFn: async () => (await api.POST('/api/v1/profile/authenticator', { body: { password } })).data,
    onSuccess: () => setStep('scan'),
  });
  const confirm = useMutation({
    meta: { ownErrors: true },
    mutationFn: async () => (await api.PUT('/api/v1/profile/authenticator', { body: { code } })).data,
    onSuccess: async () => {
      setStep('codes');
      await refresh();
    },
  });
  const disable = useMutation({
    meta: { ownErrors: true },
    mutationFn: () => api.DELETE('/api/v1/profile/authenticator', { body: { password } }),
    onSuccess: async () => {
      leave();
      await refresh();
    },
  });
  const failure: unknown = enrol.error ?? confirm.error ?? disable.error;
  const isOn = profile.hasAuthenticator;
  return (
    <Card
      title={
        <>
          {t('profile.authenticator')} {isOn && <Badge tone="ok">{t('profile.on')}</Badge>}
        </>
      }
      action={
        step === 'idle' && (
          <Button size="sm" onClick={() => setStep(isOn ? 'password_off' : 'password_on')}>
            {isOn ? t('profile.switch_off') : t('profile.switch_on')}
          </Button>
        )
      }
    >
      <div className={classes.form}>
        {failure != null && <Alert tone="bad">{sentenceOf(failure)}</Alert>}
        {step === 'idle' && (
          <p className={classes.hint}>
            {isOn ? t('profile.recovery_left', { count: profile.recoveryCodesLeft }) : t('profile.authenticator_hint')}
          </p>
        )}
        {(step === 'password_on' || step === 'password_off') && (
          <form
            className={classes.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (step === 'password_on') enrol.mutate();
              else disable.mutate();
            }}
          >
            <PasswordInput
              label={t('profile.password_current')}
              description={t('profile.password_why')}
              autoComplete="current-password"
              autoFocus
              required
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <span className={classes.buttons}>
              <Button type="submit" variant="primary" busy={enrol.isPending || disable.isPending}>
                {step === 'password_on' ? t('profile.next') : t('profile.switch_off')}
              </Button>
              <Button variant="ghost" onClick={leave}>
                {t('profile.cancel')}
              </Button>
            </span>
          </form>
        )}
        {step === 'scan' && enrol.data && (
          <form
            className={classes.form}
            onSubmit={(event) => {
              event.preventDefault();
              confirm.mutate();
            }}
          >
            <p>{t('profile.scan')}</p>
            <img
              className={classes.qr}
              alt={t('profile.qr')}
              src={`data:image/svg+xml;utf8,${encodeURIComponent(enrol.data.qrSvg)}`}
            />
            <TextInput readOnly dir="ltr" label={t('profile.secret')} value={enrol.data.secret} />
            <TextInput
              label={t('profile.first_code')}
              inputMode="numeric"
              autoComplete="one-time-code"
              dir="ltr"
              autoFocus
              required
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <span className={classes.buttons}>
              <Button type="submit" variant="primary" icon={IconShieldCheck} busy={confirm.isPending}>
                {t('profile.switch_on')}
              </Button>
              <Button variant="ghost" onClick={leave}>
                {t('profile.cancel')}
              </Button>
            </span>
          </form>
        )}
        {step === 'codes' && confirm.data && (
          <>
            <Alert tone="warn">{t('profile.codes_once')}</Alert>
            <ul className={classes.codes} dir="ltr">
              {confirm.data.recoveryCodes.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
            <span className={classes.buttons}>
              <CopyButton value={confirm.data.recoveryCodes.join('\n')}>
                {({ copied, copy }) => (
                  <Button icon={IconCopy} onClick={copy}>
                    {copied ? t('profile.copied') : t('profile.copy')}
                  </Button>
                )}
              </CopyButton>
              <Button variant="primary" onClick={leave}>
                {t('profile.codes_kept')}
              </Button>
            </span>
          </>
        )}
      </div>
    </Card>
  );
}
