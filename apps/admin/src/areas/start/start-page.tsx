import { PasswordInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { localeFacts } from '@salus/i18n';
import {
  IconArrowRight,
  IconBarbell,
  IconCheck,
  IconDots,
  IconMapPin,
  IconMassage,
  IconScissors,
  IconStethoscope,
  IconYoga,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client.ts';
import { applyProblem } from '../../api/problem.ts';
import { useLocale } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { Meter } from '../../kit/mini-bar.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { toastError } from '../../kit/toast.tsx';
import { sessionQuery } from '../../session/session.ts';
import { LanguageMenu } from '../../shell/language-menu.tsx';
import { Logo } from '../../shell/logo.tsx';
import { useT } from './messages.ts';
import { browserZone, countryName, currencies, guessCountry, timeZones } from './places.ts';
import {
  type BusinessKind,
  hoursBody,
  progressOf,
  readContact,
  type StartValues,
  type TeamMember,
  usualWeek,
} from './start-form.ts';
import { StartHours } from './start-hours.tsx';
import classes from './start-page.module.css';
import { StartPreview } from './start-preview.tsx';
import { StartServices } from './start-services.tsx';
import { StartTeam } from './start-team.tsx';
import { useStarterSet } from './use-starter-set.ts';

const kinds = [
  ['spa', IconMassage],
  ['yoga', IconYoga],
  ['salon', IconScissors],
  ['fitness', IconBarbell],
  ['clinic', IconStethoscope],
  ['other', IconDots],
] as const;

/** A new company in four steps on one page [ORG-001, ORG-002]; it can be left after the second. */
export function StartPage() {
  const t = useT();
  const locale = useLocale();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [team, setTeam] = useState<readonly TeamMember[]>([]);
  const [busy, setBusy] = useState<'all' | 'later' | null>(null);
  const form = useForm<StartValues>({
    initialValues: {
      companyName: '',
      ownerName: '',
      contact: '',
      password: '',
      businessKind: 'spa',
      severalFranchises: false,
      country: guessCountry(locale),
      studio: { name: '', address: '', timeZone: browserZone() },
      week: usualWeek,
    },
    validateInputOnBlur: true,
    validate: {
      companyName: (text) => (text.trim() ? null : t('start.required')),
      ownerName: (text) => (text.trim() ? null : t('start.required')),
      contact: (text, values) => {
        const contact = readContact(text, values.country);
        return contact.phone || contact.email ? null : t('start.contact_wrong');
      },
      password: (text) => (text.length >= 8 ? null : t('start.password_short')),
      studio: {
        name: (text) => (text.trim() ? null : t('start.required')),
        address: (text) => (text.trim() ? null : t('start.required')),
      },
    },
  });
  const values = form.getValues();
  const currency = currencies[values.country] ?? 'USD';
  const starter = useStarterSet(values.businessKind, locale, currency);
  const progress = progressOf(values, starter.services, team);

  const register = async (isFinished: boolean) => {
    if (form.validate().hasErrors) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setBusy(isFinished ? 'all' : 'later');
    try {
      const { contact, week, country, studio, ...rest } = values;
      await api.POST('/api/v1/registrations', {
        body: {
          ...rest,
          ...readContact(contact, country),
          country,
          currency,
          locale,
          studio: { ...studio, kind: 'studio', weekHours: hoursBody(week) },
          services: isFinished ? starter.chosen : [],
          staff: isFinished ? [...team] : [],
          isFinished,
        },
      });
      queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
      router.history.push(isFinished ? '/journal' : '/settings');
    } catch (error) {
      const rest = applyProblem({ setErrors: (errors) => form.setErrors(withContact(errors)) }, error);
      if (rest) toastError(rest);
    } finally {
      setBusy(null);
    }
  };

  return (
    <main className={classes.page}>
      <form
        className={classes.left}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void register(true);
        }}
      >
        <header className={classes.header}>
          <span className={classes.brand}>
            <Logo size={28} />
            Salus
          </span>
          <span className={classes.progress}>
            <span>{progress.left === 0 ? t('start.all_set') : t('start.steps_left', { count: progress.left })}</span>
            <Meter value={4 - progress.left} of={4} label={t('start.progress')} />
          </span>
          <LanguageMenu />
          <Button
            variant="ghost"
            size="sm"
            busy={busy === 'later'}
            disabledReason={progress.done[0] && progress.done[1] ? null : t('start.later_hint')}
            onClick={() => register(false)}
          >
            {t('start.later')}
          </Button>
        </header>
        <div className={classes.body}>
          <h1 className="sr">{t('start.title')}</h1>
          <Step number={1} title={t('start.step_company')} progress={progress}>
            <div className={classes.four}>
              <TextInput
                label={t('start.company_name')}
                autoFocus
                autoComplete="organization"
                {...form.getInputProps('companyName')}
              />
              <TextInput label={t('start.owner_name')} autoComplete="name" {...form.getInputProps('ownerName')} />
              <TextInput label={t('start.contact')} autoComplete="username" {...form.getInputProps('contact')} />
              <PasswordInput
                label={t('start.password')}
                autoComplete="new-password"
                {...form.getInputProps('password')}
              />
            </div>
            <Kinds value={values.businessKind} onChange={(kind) => form.setFieldValue('businessKind', kind)} />
            <div className={classes.franchise}>
              <SegmentedControl
                label={t('start.franchise')}
                value={values.severalFranchises ? 'several' : 'one'}
                onChange={(choice) => form.setFieldValue('severalFranchises', choice === 'several')}
                options={[
                  { value: 'one', label: t('start.one_company') },
                  { value: 'several', label: t('start.several_franchises') },
                ]}
              />
              <small>{t('start.franchise_hint')}</small>
            </div>
          </Step>
          <Step number={2} title={t('start.step_studio')} progress={progress}>
            <div className={classes.studio}>
              <TextInput label={t('start.studio_name')} {...form.getInputProps('studio.name')} />
              <TextInput
                label={t('start.address')}
                autoComplete="street-address"
                leftSection={<IconMapPin size={16} stroke={1.75} aria-hidden />}
                {...form.getInputProps('studio.address')}
              />
            </div>
            <div className={classes.studio}>
              <Select
                label={t('start.country')}
                allowDeselect={false}
                data={Object.keys(currencies).map((code) => ({
                  value: code,
                  label: countryName(code, localeFacts[locale].tag),
                }))}
                {...form.getInputProps('country')}
              />
              <Select
                label={t('start.time_zone')}
                searchable
                allowDeselect={false}
                data={timeZones()}
                limit={80}
                {...form.getInputProps('studio.timeZone')}
              />
            </div>
            <StartHours week={values.week} onChange={(week) => form.setFieldValue('week', week)} />
          </Step>
          <Step number={3} title={t('start.step_services')} hint={t('start.services_hint')} progress={progress}>
            <StartServices
              services={starter.services}
              currency={currency}
              onChange={starter.change}
              onAdd={starter.add}
            />
          </Step>
          <Step number={4} title={t('start.step_team')} hint={t('start.team_hint')} progress={progress}>
            <StartTeam team={team} onChange={setTeam} />
          </Step>
        </div>
        <footer className={classes.footer}>
          <small>
            {t('start.later_all')} <Link to="/sign-in">{t('start.have_account')}</Link>
          </small>
          <Button type="submit" variant="primary" size="lg" icon={IconArrowRight} flipIcon busy={busy === 'all'}>
            {t('start.open_journal')}
          </Button>
        </footer>
      </form>
      <aside className={classes.right}>
        <StartPreview values={values} services={starter.services} team={team} currency={currency} />
      </aside>
    </main>
  );
}

function Kinds({ value, onChange }: { value: BusinessKind; onChange: (kind: BusinessKind) => void }) {
  const t = useT();
  return (
    <fieldset className={classes.kinds} aria-label={t('start.kind')}>
      {kinds.map(([kind, KindIcon]) => (
        <button key={kind} type="button" aria-pressed={kind === value} onClick={() => onChange(kind)}>
          <KindIcon size={18} stroke={1.75} aria-hidden />
          {t(`start.kind_${kind}`)}
        </button>
      ))}
    </fieldset>
  );
}

export function Step({
  number,
  title,
  hint,
  progress,
  children,
}: {
  number: number;
  title: string;
  hint?: string;
  progress: { done: boolean[]; current: number };
  children: ReactNode;
}) {
  const done = progress.done[number - 1] ?? false;
  const state = done ? 'done' : progress.current === number - 1 ? 'current' : 'next';
  return (
    <section className={classes.step} data-state={state}>
      <span className={classes.number}>{done ? <IconCheck size={13} stroke={2.5} aria-hidden /> : number}</span>
      <div className={classes.content}>
        <div className={classes.stepHead}>
          <h2>{title}</h2>
          {hint && <small>{hint}</small>}
        </div>
        {children}
      </div>
    </section>
  );
}

/** The API knows phone and e-mail, the page one field for both. */
function withContact(errors: Record<string, string>): Record<string, string> {
  const { phone, email, ...rest } = errors;
  const contact = phone ?? email;
  return contact ? { ...rest, contact } : rest;
}
