import { NumberInput, Select, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { useT } from './messages.ts';
import classes from './organisation.module.css';

type Rules = components['schemas']['BookingRules'];
type Values = Rules['values'];
type Name = keyof Values;

const route = getRouteApi('/shell/settings/booking');
const names: Name[] = [
  'cancelHours',
  'sameClassPerDay',
  'classesPerWeek',
  'leadTimeMin',
  'horizonDays',
  'offerRanking',
  'holdMin',
  'waitOfferMin',
  'journalStepMin',
  'showOffShiftStaff',
  'completeAutomatically',
];

/** Booking limits and rules per network, company or studio, with what is inherited [ORG-027]. */
export function BookingRulesPage() {
  const t = useT();
  const session = useSession();
  const { scope = session.network.id } = route.useSearch();
  const navigate = useNavigate();
  const maySeeCompanies = useCan('org.company');
  const companies = useQuery({ ...apiQuery.queryOptions('get', '/api/v1/companies'), enabled: maySeeCompanies });
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/booking-rules', { params: { query: { scopeId: scope } } }),
  );
  const several = (companies.data?.items.length ?? 0) > 1;
  const scopes = [
    { group: t('org.scope_network'), items: [{ value: session.network.id, label: session.network.name }] },
    ...(several
      ? [
          {
            group: t('org.scope_company'),
            items: (companies.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          },
        ]
      : []),
    { group: t('org.scope_studio'), items: session.studios.map(({ id, name }) => ({ value: id, label: name })) },
  ];
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('org.booking_rules')}
        crumbs={[{ label: t('org.settings'), to: '/settings' }]}
        actions={
          <Select
            w={260}
            aria-label={t('org.scope')}
            allowDeselect={false}
            data={scopes}
            value={scope}
            onChange={(id) =>
              navigate({
                to: '.',
                search: (was: object) => ({ ...was, scope: id && id !== session.network.id ? id : undefined }),
              })
            }
          />
        }
      />
      {error && !data && <ErrorState error={error} onRetry={() => refetch()} />}
      {!error && !data && <PageSkeleton />}
      {data && (
        <RulesForm key={`${data.scopeId}${JSON.stringify(data.values)}${JSON.stringify(data.from)}`} rules={data} />
      )}
    </div>
  );
}

function RulesForm({ rules }: { rules: Rules }) {
  const t = useT();
  const queryClient = useQueryClient();
  const mayEdit = useCan('org.settings', 'edit');
  const form = useForm<Values & Record<string, unknown>>({ initialValues: { ...rules.values } });
  const values = form.getValues();
  const save = (chosen: Partial<Values>, inherit: Name[] = []) =>
    api.PATCH('/api/v1/booking-rules/{scopeId}', {
      params: { path: { scopeId: rules.scopeId } },
      body: { values: chosen, inherit },
    });
  const refresh = () => queryClient.invalidateQueries();
  const number = (
    name: 'cancelHours' | 'sameClassPerDay' | 'classesPerWeek' | 'horizonDays',
    unit: string,
    optional = true,
  ) => (
    <NumberInput
      aria-label={t(`org.rule_${name}`)}
      min={optional ? 0 : 1}
      allowDecimal={false}
      placeholder={optional ? t('org.no_limit') : undefined}
      rightSectionWidth={72}
      rightSection={<span className={classes.muted}>{unit}</span>}
      {...form.getInputProps(name)}
      value={values[name] ?? ''}
      onChange={(value) => form.setFieldValue(name, (typeof value === 'number' ? value : optional ? null : 1) as never)}
    />
  );
  const rule = (name: Name, field: ReactNode) => (
    <div className={classes.rule}>
      <div>
        <p>{t(`org.rule_${name}`)}</p>
        <small>{t(`org.rule_${name}_hint`)}</small>
      </div>
      {field}
      <div className={classes.from}>
        <Badge tone={rules.from[name] === rules.scope ? 'accent' : 'neutral'}>
          {rules.from[name] === rules.scope ? t('org.chosen_here') : t(`org.from_${rules.from[name] ?? 'default'}`)}
        </Badge>
        {rules.from[name] === rules.scope && mayEdit && (
          <Button
            size="sm"
            variant="ghost"
            onClick={async () => {
              await save({}, [name]);
              await refresh();
            }}
          >
            {t('org.give_back')}
          </Button>
        )}
        {rules.overrides
          .filter(({ keys }) => keys.includes(name))
          .map((other) => (
            <span key={other.scopeId} className={classes.muted}>
              {t('org.differs_in', { name: other.name })}
            </span>
          ))}
      </div>
    </div>
  );
  return (
    <FormPage
      form={form}
      onSave={(next) =>
        save(
          Object.fromEntries(
            names.filter((name) => next[name] !== rules.values[name]).map((name) => [name, next[name]]),
          ),
        )
      }
      onSaved={() => {
        toast(t('org.saved'));
        void refresh();
      }}
    >
      <fieldset className={classes.plain} disabled={!mayEdit}>
        <div className={classes.stack}>
          <Card title={t('org.limits')}>
            {rule('cancelHours', number('cancelHours', t('org.hours_unit')))}
            {rule('sameClassPerDay', number('sameClassPerDay', t('org.times_unit')))}
            {rule('classesPerWeek', number('classesPerWeek', t('org.times_unit')))}
          </Card>
          <Card title={t('org.online_booking')}>
            {rule(
              'leadTimeMin',
              <DurationInput
                aria-label={t('org.rule_leadTimeMin')}
                max={43_200}
                value={values.leadTimeMin}
                onChange={(minutes) => form.setFieldValue('leadTimeMin', (minutes ?? 0) as never)}
              />,
            )}
            {rule('horizonDays', number('horizonDays', t('org.days_unit'), false))}
            {rule(
              'offerRanking',
              <Select
                aria-label={t('org.rule_offerRanking')}
                allowDeselect={false}
                data={[
                  { value: 'compact', label: t('org.ranking_compact') },
                  { value: 'earliest', label: t('org.ranking_earliest') },
                ]}
                {...form.getInputProps('offerRanking')}
              />,
            )}
            {rule(
              'holdMin',
              <DurationInput
                aria-label={t('org.rule_holdMin')}
                min={1}
                max={120}
                value={values.holdMin}
                onChange={(minutes) => form.setFieldValue('holdMin', (minutes ?? 1) as never)}
              />,
            )}
            {rule(
              'waitOfferMin',
              <DurationInput
                aria-label={t('org.rule_waitOfferMin')}
                min={5}
                max={1440}
                value={values.waitOfferMin}
                onChange={(minutes) => form.setFieldValue('waitOfferMin', (minutes ?? 30) as never)}
              />,
            )}
          </Card>
          <Card title={t('org.journal')}>
            {rule(
              'journalStepMin',
              <Select
                aria-label={t('org.rule_journalStepMin')}
                allowDeselect={false}
                data={['5', '10', '15', '20', '30', '60']}
                value={String(values.journalStepMin)}
                onChange={(step) => form.setFieldValue('journalStepMin', Number(step) as never)}
              />,
            )}
            {rule(
              'showOffShiftStaff',
              <Switch
                aria-label={t('org.rule_showOffShiftStaff')}
                {...form.getInputProps('showOffShiftStaff', { type: 'checkbox' })}
              />,
            )}
            {rule(
              'completeAutomatically',
              <Switch
                aria-label={t('org.rule_completeAutomatically')}
                {...form.getInputProps('completeAutomatically', { type: 'checkbox' })}
              />,
            )}
          </Card>
        </div>
      </fieldset>
    </FormPage>
  );
}
