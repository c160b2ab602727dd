import { PasswordInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { sentenceOf } from '../../api/problem.ts';
import { useLocale } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Skeleton } from '../../kit/skeletons.tsx';
import { sessionQuery } from '../../session/session.ts';
import { Frame } from './frame.tsx';
import { useT } from './messages.ts';
import classes from './sign-in-page.module.css';

/** The link of an invitation or a reset: choose a password and be inside [ACC-014]. */
export function NewPasswordPage() {
  const t = useT();
  const locale = useLocale();
  const router = useRouter();
  const client = useQueryClient();
  const { token = '' }: { token?: string } = useParams({ strict: false });
  const [password, setPassword] = useState('');
  const link = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/sign-in-links/{token}', { params: { path: { token } } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const enter = useMutation({
    meta: { ownErrors: true },
    mutationFn: async () => {
      const { data } = await api.PUT('/api/v1/sign-in-links/{token}', {
        params: { path: { token } },
        body: { password, locale },
      });
      return data;
    },
    onSuccess: (answer) => {
      client.removeQueries({ queryKey: sessionQuery.queryKey });
      router.history.push(answer?.state === 'signed_in' ? '/' : '/sign-in');
    },
  });
  const failure: unknown = link.error;
  if (failure) {
    return (
      <Frame title={t('sign_in.link_title')}>
        <ErrorState error={failure} title={t('sign_in.link_over')} />
        <Link className={classes.link} to="/sign-in">
          {t('sign_in.to_sign_in')}
        </Link>
      </Frame>
    );
  }
  const { data } = link;
  const isInvitation = data?.purpose === 'invitation';
  return (
    <Frame title={isInvitation ? t('sign_in.welcome', { name: data.displayName }) : t('sign_in.new_password')}>
      {data ? (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            enter.mutate();
          }}
        >
          <p className={classes.text}>
            {isInvitation
              ? t('sign_in.welcome_text', { network: data.networkName })
              : t('sign_in.new_password_text', { network: data.networkName })}
          </p>
          {enter.error && <Alert tone="bad">{sentenceOf(enter.error)}</Alert>}
          {/* So that the browser keeps the pair. */}
          <input type="text" name="username" autoComplete="username" value={data.identifier ?? ''} readOnly hidden />
          {data.identifier && (
            <p className={classes.text}>
              {t('sign_in.your_sign_in')} <bdi dir="ltr">{data.identifier}</bdi>
            </p>
          )}
          <PasswordInput
            label={t('sign_in.choose_password')}
            description={t('sign_in.password_hint')}
            autoComplete="new-password"
            required
            minLength={8}
            autoFocus
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" variant="primary" size="lg" fullWidth busy={enter.isPending}>
            {t('sign_in.enter')}
          </Button>
        </form>
      ) : (
        <>
          <Skeleton width="80%" />
          <Skeleton width="100%" />
        </>
      )}
    </Frame>
  );
}
