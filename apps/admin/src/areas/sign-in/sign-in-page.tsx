import { PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { applyProblem } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { sessionQuery } from '../../session/session.ts';
import { Frame } from './frame.tsx';
import { useT } from './messages.ts';
import { NetworkStep } from './network-step.tsx';
import { SentCodeFields } from './sent-code-fields.tsx';
import classes from './sign-in-page.module.css';

type Step = 'password' | 'sent_code' | 'network' | 'authenticator';

/**
 * Coming in: the name, with the password or a code that is sent there; then the network, if there are several, and the
 * code of the app, if one is set up [ACC-001i].
 */
export function SignInPage() {
  const t = useT();
  const { from }: { from?: string } = useSearch({ strict: false });
  const router = useRouter();
  const queryClient = useQueryClient();
  const ways = useQuery(apiQuery.queryOptions('get', '/api/v1/sign-in-ways')).data;
  const [step, setStep] = useState<Step>('password');
  const [byCode, setByCode] = useState(false);
  const [networks, setNetworks] = useState<{ id: string; name: string }[]>([]);
  const [networkId, setNetworkId] = useState<string>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const required = (text: string) => (text.trim() === '' ? t('sign_in.required') : null);
  const form = useForm({
    initialValues: { identifier: '', password: '', oneTimeCode: '', code: '' },
    validate: {
      identifier: required,
      password: (text) => (step === 'password' ? required(text) : null),
      oneTimeCode: (text) => (step === 'sent_code' ? required(text) : null),
      code: (text) => (step === 'authenticator' ? required(text) : null),
    },
  });

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      setRefusal(applyProblem(form, error));
    } finally {
      setBusy(false);
    }
  };

  const enter = (network = networkId) =>
    attempt(async () => {
      const { identifier, password, oneTimeCode, code } = form.getValues();
      const proof = byCode ? { oneTimeCode } : { password };
      const { data } = await api.POST('/api/v1/sign-in', {
        body: { identifier, ...proof, code: code || undefined, networkId: network },
      });
      if (data?.state === 'choose_network') {
        setNetworks(data.networks);
        setStep('network');
      } else if (data?.state === 'code_required') {
        setStep('authenticator');
      } else {
        queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
        router.history.push(from ?? '/');
      }
    });

  const sendCode = () => {
    if (form.validateField('identifier').hasError) return;
    void attempt(async () => {
      const { data } = await api.POST('/api/v1/sign-in-codes', { body: { identifier: form.getValues().identifier } });
      if (!data?.isConnected) {
        setRefusal(data?.channel === 'sms' ? t('sign_in.no_sms') : t('sign_in.no_letters'));
        return;
      }
      form.setFieldValue('oneTimeCode', '');
      setByCode(true);
      setStep('sent_code');
    });
  };

  const startAgain = () => {
    setRefusal(null);
    setByCode(false);
    setNetworkId(undefined);
    form.setFieldValue('code', '');
    setStep('password');
  };

  if (step === 'network') {
    return (
      <NetworkStep
        networks={networks}
        refusal={refusal}
        busyId={busy ? networkId : undefined}
        onChoose={(id) => {
          setNetworkId(id);
          void enter(id);
        }}
        onBack={startAgain}
      />
    );
  }

  return (
    <Frame
      title={step === 'password' ? t('sign_in.title') : t('sign_in.code_title')}
      below={
        <>
          {t('sign_in.new_here')} <Link to="/start">{t('sign_in.create_company')}</Link>
        </>
      }
    >
      <form className={classes.form} noValidate onSubmit={form.onSubmit(() => enter())}>
        {refusal && <Alert tone="bad">{refusal}</Alert>}
        {step === 'password' && (
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
        )}
        {step === 'sent_code' && (
          <SentCodeFields
            sentTo={form.getValues().identifier}
            field={form.getInputProps('oneTimeCode')}
            onSendAgain={sendCode}
          />
        )}
        {step === 'authenticator' && (
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
        {step === 'password' && (ways?.codeByEmail || ways?.codeBySms) && (
          <Button size="lg" fullWidth onClick={sendCode}>
            {t('sign_in.by_code')}
          </Button>
        )}
        {step === 'password' ? (
          <Link className={classes.link} to="/forgot-password">
            {t('sign_in.forgot')}
          </Link>
        ) : (
          <Button variant="ghost" fullWidth onClick={startAgain}>
            {step === 'sent_code' ? t('sign_in.by_password') : t('sign_in.back')}
          </Button>
        )}
      </form>
    </Frame>
  );
}
