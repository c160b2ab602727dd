import { PasswordInput, Select, TextInput, useMantineColorScheme } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isLocale, localeFacts, locales } from '@salus/i18n';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { applyProblem } from '../../api/problem.ts';
import { useFormats, useLocale } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { Phone } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import { useChooseLanguage } from '../../session/choose-language.ts';
import { sessionQuery, useSession } from '../../session/session.ts';
import { CalendarCards, feedQuery } from '../integrations/public.ts';
import { AuthenticatorCard } from './authenticator-card.tsx';
import { useT } from './messages.ts';
import classes from './profile.module.css';
import { type Profile, profileQuery } from './profile-data.ts';
import { SessionsCard } from './sessions-card.tsx';

/** One's own name, language and look; password, second factor and open sessions [ACC-001i]. */
export function ProfilePage() {
  const t = useT();
  const profile = useQuery(profileQuery);
  const failure: unknown = profile.error;
  if (failure) return <ErrorState error={failure} onRetry={() => void profile.refetch()} />;
  if (!profile.data) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={t('profile.title')} />
      <div className={classes.page}>
        <div className={classes.column}>
          <PersonCard profile={profile.data} />
          <LookCard />
          <OwnCalendars />
        </div>
        <div className={classes.column}>
          <PasswordCard profile={profile.data} />
          <AuthenticatorCard profile={profile.data} />
          <SessionsCard />
        </div>
      </div>
    </>
  );
}

function PersonCard({ profile }: { profile: Profile }) {
  const t = useT();
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm({
    initialValues: { displayName: profile.displayName },
    validate: { displayName: (text) => (text.trim() === '' ? t('profile.required') : null) },
  });
  const save = useMutation({
    meta: { ownErrors: true },
    mutationFn: (body: typeof form.values) => api.PATCH('/api/v1/session', { body }),
    onSuccess: async () => {
      form.resetDirty();
      toast(t('profile.saved'));
      await client.invalidateQueries({ queryKey: profileQuery.queryKey });
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: (error) => setRefusal(applyProblem(form, error)),
  });
  return (
    <Card title={t('profile.about_you')} changed={form.isDirty()}>
      <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        {refusal && <Alert tone="bad">{refusal}</Alert>}
        <TextInput label={t('profile.name')} maxLength={200} {...form.getInputProps('displayName')} />
        <dl className={classes.facts}>
          <dt>{t('profile.email')}</dt>
          <dd>{profile.email ? <bdi dir="ltr">{profile.email}</bdi> : '—'}</dd>
          <dt>{t('profile.phone')}</dt>
          <dd>{profile.phone ? <Phone number={profile.phone} /> : '—'}</dd>
        </dl>
        <p className={classes.hint}>{t('profile.contacts_hint')}</p>
        {form.isDirty() && (
          <Button type="submit" variant="primary" busy={save.isPending}>
            {t('profile.save')}
          </Button>
        )}
      </form>
    </Card>
  );
}

/** Who is an employee has calendars; an owner who does not work here has none. */
function OwnCalendars() {
  const { user } = useSession();
  const sees = useCan('calendar.absence');
  const { data } = useQuery({ ...feedQuery(user.id), enabled: sees, retry: false });
  return data ? <CalendarCards employeeId={user.id} /> : null;
}

function LookCard() {
  const t = useT();
  const locale = useLocale();
  const chooseLanguage = useChooseLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Card title={t('profile.look')}>
      <div className={classes.form}>
        <Select
          label={t('profile.language')}
          description={t('profile.language_hint')}
          allowDeselect={false}
          data={locales.map((value) => ({ value, label: localeFacts[value].ownName }))}
          value={locale}
          onChange={(value) => isLocale(value) && chooseLanguage(value)}
        />
        <div className={classes.field}>
          <span className="mantine-InputWrapper-label">{t('profile.theme')}</span>
          <SegmentedControl
            label={t('profile.theme')}
            value={colorScheme}
            onChange={setColorScheme}
            options={[
              { value: 'light', label: t('profile.theme_light') },
              { value: 'dark', label: t('profile.theme_dark') },
              { value: 'auto', label: t('profile.theme_auto') },
            ]}
          />
        </div>
      </div>
    </Card>
  );
}

function PasswordCard({ profile }: { profile: Profile }) {
  const t = useT();
  const formats = useFormats();
  const client = useQueryClient();
  const [opened, setOpened] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm({
    initialValues: { current: '', next: '' },
    validate: {
      current: (text) => (text === '' ? t('profile.required') : null),
      next: (text) => (text.length < 8 ? t('profile.password_short') : null),
    },
  });
  const change = useMutation({
    meta: { ownErrors: true },
    mutationFn: (body: typeof form.values) => api.PUT('/api/v1/profile/password', { body }),
    onSuccess: async () => {
      setOpened(false);
      form.reset();
      toast(t('profile.password_changed'));
      await client.invalidateQueries({ queryKey: profileQuery.queryKey });
      await client.invalidateQueries({ queryKey: apiQuery.queryOptions('get', '/api/v1/sessions', {}).queryKey });
    },
    onError: (error) => setRefusal(applyProblem(form, error)),
  });
  return (
    <Card
      title={t('profile.password')}
      action={
        !opened && (
          <Button size="sm" onClick={() => setOpened(true)}>
            {t('profile.change')}
          </Button>
        )
      }
    >
      {opened ? (
        <form
          className={classes.form}
          noValidate
          onSubmit={form.onSubmit((values) => {
            setRefusal(null);
            change.mutate(values);
          })}
        >
          {refusal && <Alert tone="bad">{refusal}</Alert>}
          <PasswordInput
            label={t('profile.password_current')}
            autoComplete="current-password"
            {...form.getInputProps('current')}
          />
          <PasswordInput
            label={t('profile.password_next')}
            description={t('profile.password_hint')}
            autoComplete="new-password"
            {...form.getInputProps('next')}
          />
          <span className={classes.buttons}>
            <Button type="submit" variant="primary" busy={change.isPending}>
              {t('profile.password_save')}
            </Button>
            <Button variant="ghost" onClick={() => setOpened(false)}>
              {t('profile.cancel')}
            </Button>
          </span>
        </form>
      ) : (
        <p className={classes.hint}>
          {profile.passwordSetAt
            ? t('profile.password_since', { date: formats.date(profile.passwordSetAt) })
            : t('profile.password_none')}
        </p>
      )}
    </Card>
  );
}
