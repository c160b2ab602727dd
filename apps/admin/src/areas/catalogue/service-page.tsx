import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { Card } from '../../kit/card.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './catalogue.module.css';
import { ofCatalogue, type Service, serviceQuery } from './catalogue-data.ts';
import { Inherited } from './inherited.tsx';
import { useT } from './messages.ts';
import { ServiceBasics } from './service-basics.tsx';
import { StateBadge } from './service-cells.tsx';
import page from './service-form.module.css';
import {
  type FormTab,
  faultsOf,
  formTabs,
  newService,
  type ServiceValues,
  subServiceOf,
  tabOf,
  valuesOf,
} from './service-form.ts';
import { PauseButton, ServiceMenu } from './service-menu.tsx';
import { EquipmentNeeds, ServicePlaces } from './service-places.tsx';
import { ServicePrices } from './service-prices.tsx';
import { ServiceStaff } from './service-staff.tsx';
import { ServiceSummary } from './service-summary.tsx';
import { ServiceTime } from './service-time.tsx';
import { TranslationsFields } from './translations-fields.tsx';

const newRoute = getRouteApi('/shell/catalogue/services/new');
const cardRoute = getRouteApi('/shell/catalogue/services/$serviceId');

/** A new service; the address may say the category or the service it belongs to. */
export function NewServicePage() {
  const { tab = 'main', category, parent: parentId } = newRoute.useSearch();
  const {
    data: parent,
    error,
    refetch,
  } = useQuery({ ...serviceQuery(parentId ?? ''), enabled: parentId !== undefined });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (parentId !== undefined && !parent) return <PageSkeleton />;
  const initial = parent ? subServiceOf(parent) : { ...newService, categoryId: category ?? null };
  return (
    <ServiceFormPage
      initial={initial}
      tab={tab}
      service={null}
      above={parent && { id: parent.id, name: parent.shownName }}
    />
  );
}

/** The card of a service: tabs, and beside them what the settings mean in words. */
export function ServicePage() {
  const { serviceId } = cardRoute.useParams();
  const { tab = 'main' } = cardRoute.useSearch();
  const { data, error, refetch } = useQuery(serviceQuery(serviceId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const above = data.parentId === null ? undefined : { id: data.parentId, name: data.parentName ?? '' };
  return <ServiceFormPage key={serviceId} initial={valuesOf(data)} tab={tab} service={data} above={above} />;
}

interface ServiceFormPageProps {
  initial: ServiceValues;
  tab: FormTab;
  service: Service | null;
  /** The service of a sub-service. */
  above: { id: string; name: string } | undefined;
}

function ServiceFormPage({ initial, tab, service, above }: ServiceFormPageProps) {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate();
  const may = useCan('catalogue.service', service ? 'edit' : 'add');
  const form = useForm<ServiceValues>({ initialValues: initial, validate: faultsOf, validateInputOnBlur: true });
  const wrongTabs = new Set(Object.keys(form.errors).map(tabOf));
  const firstWrong = formTabs.find((one) => wrongTabs.has(one));
  // A refused save leads to the first tab with a fault: the error must not stay on a tab nobody looks at.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new faults lead away; other tabs may be looked at after
  useEffect(() => {
    if (firstWrong && !wrongTabs.has(tab))
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({
          ...before,
          tab: firstWrong === 'main' ? undefined : firstWrong,
        }),
        replace: true,
      });
  }, [firstWrong]);

  const save = async (values: ServiceValues) => {
    try {
      const { data } = service
        ? await api.PATCH('/api/v1/services/{serviceId}', {
            params: { path: { serviceId: service.id } },
            body: { ...values, version: service.version },
          })
        : await api.POST('/api/v1/services', { body: values });
      await client.invalidateQueries(ofCatalogue);
      toast(t('catalogue.saved'));
      if (!service && data)
        setTimeout(
          () => void navigate({ to: '/catalogue/services/$serviceId', params: { serviceId: data.id }, replace: true }),
        );
    } catch (error) {
      const problem = problemOf(error);
      const field = (problem?.body.details as { field?: string } | undefined)?.field;
      if (problem && field) form.setFieldError(field, problem.detail);
      throw error;
    }
  };

  return (
    <FormPage form={form} isNew={!service && may} onSave={save}>
      <PageHeader
        title={service?.shownName ?? (above ? t('catalogue.new_sub_service') : t('catalogue.new_service'))}
        crumbs={[
          { to: '/catalogue', label: t('catalogue.nav') },
          ...(above ? [{ to: `/catalogue/services/${above.id}`, label: above.name }] : []),
        ]}
        aside={service && <StateBadge state={service.state} />}
        actions={
          service && (
            <>
              <PauseButton service={service} />
              <ServiceMenu service={service} arranging={null} />
            </>
          )
        }
      >
        <Tabs
          label={t('catalogue.sections')}
          active={tab}
          tabs={formTabs.map((id) => ({ id, label: t(`catalogue.tab_${id}`), wrong: wrongTabs.has(id) }))}
        />
      </PageHeader>
      <div className={page.columns}>
        <fieldset className={classes.plain} disabled={!may}>
          {tab === 'main' && <ServiceBasics form={form} service={service} />}
          {tab === 'time' && (
            <Inherited form={form} part="time">
              <ServiceTime form={form} />
            </Inherited>
          )}
          {tab === 'prices' && (
            <Inherited form={form} part="price">
              <ServicePrices form={form} />
            </Inherited>
          )}
          {tab === 'staff' && (
            <Inherited form={form} part="staff">
              <ServiceStaff form={form} />
            </Inherited>
          )}
          {tab === 'places' && (
            <>
              <Inherited form={form} part="places">
                <ServicePlaces form={form} />
              </Inherited>
              <Inherited form={form} part="equipment">
                <EquipmentNeeds form={form} />
              </Inherited>
            </>
          )}
          {tab === 'languages' && (
            <Card title={t('catalogue.tab_languages')}>
              <TranslationsFields
                fields={['name', 'description']}
                base={form.getValues()}
                value={form.getValues().translations}
                onChange={(translations) => form.setFieldValue('translations', translations)}
              />
            </Card>
          )}
        </fieldset>
        <ServiceSummary values={form.getValues()} />
      </div>
    </FormPage>
  );
}
