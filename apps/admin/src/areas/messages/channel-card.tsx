import { NumberInput, PasswordInput, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { applyProblem } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { toast, toastError } from '../../kit/toast.tsx';
import { useUnsavedGuard } from '../../kit/unsaved.ts';
import { useCan } from '../../session/can.tsx';
import type { Channel, Settings } from './message-data.ts';
import classes from './messages.module.css';
import { useT } from './messages.ts';

const noEmail = { host: '', port: 587, user: '', from: '', dkimDomain: '', dkimSelector: '' };

/** One channel of a company: on or off, by whose keys, and a test that shows whether they work. */
export function ChannelCard({ settings, channel }: { settings: Settings; channel: Channel }) {
  const t = useT();
  const mayEdit = useCan('messaging.settings', 'edit');
  const { companyId } = settings;
  const put = usePutSettings();
  const form = useForm({
    initialValues: {
      isOn: channel.isOn,
      usesOwn: channel.usesOwn,
      lends: channel.lends,
      email: channel.email ?? noEmail,
      sms: channel.sms ?? { from: '' },
      password: '',
      dkimKey: '',
      apiId: '',
    },
  });
  const guard = useUnsavedGuard(form.isDirty());
  const save = useMutation({
    meta: { ownErrors: true },
    mutationFn: ({ password, dkimKey, apiId, email, sms, ...rest }: typeof form.values) =>
      api.PUT('/api/v1/messaging/settings/{companyId}/channels/{channel}', {
        params: { path: { companyId, channel: channel.channel } },
        body: {
          ...rest,
          version: channel.version,
          ...(channel.channel === 'email' ? { email } : { sms }),
          ...(password ? { password } : {}),
          ...(dkimKey ? { dkimKey } : {}),
          ...(apiId ? { apiId } : {}),
        },
      }),
    onSuccess: ({ data }) => {
      guard.release();
      put(data);
      toast(t('messages.saved'));
    },
    onError: (error) => {
      const rest = applyProblem(form, error);
      if (rest) toastError(rest);
    },
  });
  const keep = channel.secretTail
    ? t('messages.kept', { tail: channel.secretTail })
    : channel.usesOwn
      ? t('messages.kept_hidden')
      : '';
  return (
    <Card
      title={t(`messages.channel.${channel.channel}`)}
      action={<Carrier channel={channel} />}
      changed={form.isDirty()}
    >
      <form className={classes.form} onSubmit={form.onSubmit((values) => save.mutate(values))}>
        {channel.stoppedAt && <Alert tone="bad">{t('messages.stopped', { code: channel.stoppedCode ?? '' })}</Alert>}
        <fieldset disabled={!mayEdit} className={classes.fields}>
          <Switch label={t('messages.is_on')} {...form.getInputProps('isOn', { type: 'checkbox' })} />
          {settings.isHead && (
            <Switch label={t('messages.lends')} {...form.getInputProps('lends', { type: 'checkbox' })} />
          )}
          <Switch label={t('messages.uses_own')} {...form.getInputProps('usesOwn', { type: 'checkbox' })} />
          {form.values.usesOwn && channel.channel === 'sms' && (
            <>
              <PasswordInput
                label={t('messages.api_id')}
                placeholder={keep}
                autoComplete="off"
                {...form.getInputProps('apiId')}
              />
              <TextInput label={t('messages.sms_from')} dir="ltr" {...form.getInputProps('sms.from')} />
              {channel.callbackUrl && (
                <TextInput readOnly dir="ltr" label={t('messages.callback')} value={channel.callbackUrl} />
              )}
            </>
          )}
          {form.values.usesOwn && channel.channel === 'email' && (
            <>
              <div className={classes.pair}>
                <TextInput label={t('messages.host')} dir="ltr" {...form.getInputProps('email.host')} />
                <NumberInput label={t('messages.port')} hideControls {...form.getInputProps('email.port')} />
              </div>
              <TextInput label={t('messages.from_address')} dir="ltr" {...form.getInputProps('email.from')} />
              <TextInput
                label={t('messages.user')}
                dir="ltr"
                autoComplete="off"
                {...form.getInputProps('email.user')}
              />
              <PasswordInput
                label={t('messages.password')}
                placeholder={keep}
                autoComplete="new-password"
                {...form.getInputProps('password')}
              />
              <details className={classes.details}>
                <summary>{t('messages.dkim')}</summary>
                <div className={classes.fields}>
                  <TextInput label={t('messages.dkim_domain')} dir="ltr" {...form.getInputProps('email.dkimDomain')} />
                  <TextInput
                    label={t('messages.dkim_selector')}
                    dir="ltr"
                    {...form.getInputProps('email.dkimSelector')}
                  />
                  <Textarea
                    label={t('messages.dkim_key')}
                    dir="ltr"
                    rows={3}
                    placeholder={channel.hasDkimKey ? t('messages.kept_hidden') : ''}
                    {...form.getInputProps('dkimKey')}
                  />
                </div>
              </details>
            </>
          )}
        </fieldset>
        {mayEdit && form.isDirty() && (
          <span>
            <Button type="submit" variant="primary" busy={save.isPending}>
              {t('messages.save')}
            </Button>
          </span>
        )}
      </form>
      {mayEdit && channel.carrier && !form.isDirty() && <TestLine companyId={companyId} channel={channel.channel} />}
    </Card>
  );
}

function Carrier({ channel }: { channel: Channel }) {
  const t = useT();
  if (!channel.carrier) return <Badge tone="warn">{t('messages.carrier.none')}</Badge>;
  return <Badge tone={channel.isOn ? 'ok' : 'neutral'}>{t(`messages.carrier.${channel.carrier}`)}</Badge>;
}

function TestLine({ companyId, channel }: { companyId: string; channel: Channel['channel'] }) {
  const t = useT();
  const client = useQueryClient();
  const [to, setTo] = useState('');
  const test = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/messaging/settings/{companyId}/channels/{channel}/tests', {
        params: { path: { companyId, channel } },
        body: { to },
      }),
    onSuccess: ({ data }) => {
      toast(t('messages.tested', { answer: data?.code ?? '' }));
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/messaging/settings/{companyId}'] });
    },
  });
  return (
    <form
      className={classes.test}
      onSubmit={(event) => {
        event.preventDefault();
        test.mutate();
      }}
    >
      <TextInput
        dir="ltr"
        type={channel === 'email' ? 'email' : 'tel'}
        label={t('messages.test_to')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button type="submit" busy={test.isPending} disabledReason={to.trim().length < 3 && t('messages.test_to')}>
        {t('messages.test')}
      </Button>
    </form>
  );
}

/** Puts the answer of a save where the screen reads it. */
export function usePutSettings(): (settings: Settings | undefined) => void {
  const client = useQueryClient();
  return (settings) => {
    if (!settings) return;
    const key = apiQuery.queryOptions('get', '/api/v1/messaging/settings/{companyId}', {
      params: { path: { companyId: settings.companyId } },
    }).queryKey;
    client.setQueryData(key, settings);
  };
}
