import { PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { applyProblem } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { sessionQuery } from '../../session/session.ts';
import { Frame } from './frame.tsx';
import { useT } from './messages.ts';
import classes from './sign-in-page.module.css';

type Step = 'password' | 'network' | 'code';

/** Coming in: name and password; then the network, if there are several, and the code, if one is set up. */
export function SignInPage() {
  const t = useT();
  const { from }: { from?: string } = useSearch({ strict: false });
  const router = useRouter();
  const queryClient = useQueryClient();
  const [step, setStep] = useState<Step>('password');
  const [networks, setNetworks] = useState<{ id: string; name: string }[]>([]);
  const [networkId, setNetworkId] = useState<string>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm({
    initialValues: { identifier: '', password: '', code: '' },
    validate: {
      identifier: (text) => (text.trim() === '' ? t('sign_in.required') : null),
      password: (text) => (text === '' ? t('sign_in.required') : null),
      code: (text) => (step === 'code' && text.trim() === '' ? t('sign_in.required') : null),
    },
  });

  const enter = async (network = networkId) => {
    setBusy(true);
    setRefusal(null);
    try {
      const { identifier, password, code } = form.getValues();
      const { data } = await api.POST('/api/v1/sign-in', {
        body: { identifier, password, code: code || undefined, networkId: network },
      });
      if (data?.state === 'choose_network') {
        setNetworks(data.networks);
        setStep('network');
      } else if (data?.state === 'code_required') {
        setStep('code');
      } else {
        queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
        router.history.push(from ?? '/');
      }
    } catch (error) {
      setRefusal(applyProblem(form, error));
    } finally {
      setBusy(false);
    }
  };

  if (step === 'network') {
    return (
      <Frame title={t('sign_in.choose_network')}>
        {refusal && <Alert tone="bad">{refusal}</Alert>}
        {networks.map(({ id, name }) => (
          <Button
            key={id}
            size="lg"
            fullWidth
            busy={busy && networkId === id}
            onClick={() => {
              setNetworkId(id);
              void enter(id);
            }}
          >
            {name}
          </Button>
        ))}
        <Button variant="ghost" fullWidth onClick={() => setStep('password')}>
          {t('sign_in.back')}
        </Button>
      </Frame>
    );
  }

  return (
    <Frame
      title={step === 'code' ? t('sign_in.code_title') : t('sign_in.title')}
      below={
        <>
          {t('sign_in.new_here')} <Link to="/start">{t('sign_in.create_company')}</Link>
        </>
      }
    >
      <form className={classes.form} noValidate onSubmit={form.onSubmit(() => enter())}>
        {refusal && <Alert tone="bad">{refusal}</Alert>}
        {step === 'password' ? (
          <>
            <TextInput
              label={t('sign_in.identifier')}
              autoComplete="username"
              autoFocus
              {...form.getInputProps('identifier')}
            />
            <PasswordInput
              label={t('sign_in.password')}
              autoComplete="current-password"
              {...form.getInputProps('password')}
            />
          </>
        ) : (
          <TextInput
            label={t('sign_in.code')}
            description={t('sign_in.code_hint')}
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
            autoFocus
            {...form.getInputProps('code')}
          />
        )}
        <Button type="submit" variant="primary" size="lg" fullWidth busy={busy}>
          {t('sign_in.submit')}
        </Button>
        {step === 'password' ? (
          <Link className={classes.link} to="/forgot-password">
            {t('sign_in.forgot')}
          </Link>
        ) : (
          <Button variant="ghost" fullWidth onClick={() => setStep('password')}>
            {t('sign_in.back')}
          </Button>
        )}
      </form>
    </Frame>
  );
}
