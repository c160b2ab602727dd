import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { Frame } from './frame.tsx';
import { useT } from './messages.ts';
import classes from './sign-in-page.module.css';

/** Asks for a letter with a link. What is said afterwards is the same for known and unknown people. */
export function ForgotPage() {
  const t = useT();
  const [identifier, setIdentifier] = useState('');
  const ask = useMutation({
    meta: { ownErrors: true },
    mutationFn: async () => {
      const { data } = await api.POST('/api/v1/password-resets', { body: { identifier } });
      return data;
    },
  });
  return (
    <Frame title={t('sign_in.forgot_title')}>
      {ask.data ? (
        <Alert tone={ask.data.letters ? 'ok' : 'warn'}>
          {ask.data.letters ? t('sign_in.reset_sent') : t('sign_in.reset_no_letters')}
        </Alert>
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (identifier.trim()) ask.mutate();
          }}
        >
          <p className={classes.text}>{t('sign_in.forgot_text')}</p>
          {ask.error && <Alert tone="bad">{sentenceOf(ask.error)}</Alert>}
          <TextInput
            label={t('sign_in.email')}
            type="email"
            autoComplete="username"
            required
            autoFocus
            value={identifier}
            onChange={(event) => setIdentifier(event.currentTarget.value)}
          />
          <Button type="submit" variant="primary" size="lg" fullWidth busy={ask.isPending}>
            {t('sign_in.send_link')}
          </Button>
        </form>
      )}
      <Link className={classes.link} to="/sign-in">
        {t('sign_in.to_sign_in')}
      </Link>
    </Frame>
  );
}
