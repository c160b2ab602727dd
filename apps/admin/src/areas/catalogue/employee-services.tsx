import { Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import { currencyFacts } from '@salus/i18n';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Card } from '../../kit/card.tsx';
import { CategoryDot } from '../../kit/color-swatch-picker.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { MoneyInput } from '../../kit/money-input.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import classes from './catalogue.module.css';
import { categoriesQuery, ofCatalogue, type ServiceRow } from './catalogue-data.ts';
import { useT } from './messages.ts';
import page from './service-form.module.css';

type Own = { serviceId: string; priceMinor: number | null; durationMin: number | null };
type Values = { services: Record<string, Own> };

/** The tab "Services and prices" of an employee's card: what she provides, at which own price and length [CAT-015]. */
export function EmployeeServices({ employeeId, mayEdit }: { employeeId: string; mayEdit: boolean }) {
  const seesCatalogue = useCan('catalogue.service');
  const own = useQuery(
    apiQuery.queryOptions('get', '/api/v1/employees/{employeeId}/services', { params: { path: { employeeId } } }),
  );
  const all = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/services', { params: { query: { limit: 500 } } }),
    enabled: seesCatalogue,
  });
  const error = own.error ?? all.error;
  if (error) return <ErrorState error={error} onRetry={() => void Promise.all([own.refetch(), all.refetch()])} />;
  if (!own.data || !all.data) return <RowsSkeleton rows={8} />;
  const chosen = Object.fromEntries(
    own.data.items.map(({ serviceId, priceMinor, durationMin }) => [serviceId, { serviceId, priceMinor, durationMin }]),
  );
  return (
    <Editor key={employeeId} employeeId={employeeId} mayEdit={mayEdit} chosen={chosen} services={all.data.items} />
  );
}

interface EditorProps {
  employeeId: string;
  mayEdit: boolean;
  chosen: Record<string, Own>;
  services: readonly ServiceRow[];
}

function Editor({ employeeId, mayEdit, chosen, services }: EditorProps) {
  const t = useT();
  const formats = useFormats();
  const client = useQueryClient();
  const { decimals } = currencyFacts(useSession().network.currency);
  const { data: categories } = useQuery(categoriesQuery());
  const [q, setQ] = useState('');
  const form = useForm<Values>({ initialValues: { services: chosen } });
  const { services: own } = form.getValues();
  const change = (serviceId: string, next: Own | undefined) => {
    const { [serviceId]: _, ...others } = own;
    form.setFieldValue('services', next ? { ...others, [serviceId]: next } : others);
  };
  const save = async (values: Values) => {
    await api.PUT('/api/v1/employees/{employeeId}/services', {
      params: { path: { employeeId } },
      body: { services: Object.values(values.services) },
    });
    await client.invalidateQueries(ofCatalogue);
    toast(t('catalogue.saved'));
  };
  // Sub-services that take their specialists over are decided with their service.
  const shown = services.filter(
    ({ shownName, inherits }) =>
      !inherits.includes('staff') && shownName.toLocaleLowerCase().includes(q.toLocaleLowerCase()),
  );
  return (
    <FormPage form={form} onSave={save}>
      <div className={classes.page}>
        <div className={classes.filters}>
          <SearchField value={q} placeholder={t('catalogue.search_services')} onSearch={setQ} />
          <span className={classes.hint}>{t('catalogue.services_count', { count: Object.keys(own).length })}</span>
        </div>
        <Card title={t('catalogue.services_and_prices')}>
          <fieldset className={classes.plain} disabled={!mayEdit} style={{ gap: 0 }}>
            {shown.map((service) => {
              const mine = own[service.id];
              return (
                <div key={service.id} className={page.person}>
                  <span>
                    <Checkbox
                      label={
                        <span className={classes.cell}>
                          <CategoryDot
                            color={categories?.items.find(({ id }) => id === service.categoryId)?.colour ?? 3}
                          />
                          {service.parentName ? `${service.parentName}: ${service.shownName}` : service.shownName}
                        </span>
                      }
                      checked={mine !== undefined}
                      onChange={(event) =>
                        change(
                          service.id,
                          event.currentTarget.checked
                            ? { serviceId: service.id, priceMinor: null, durationMin: null }
                            : undefined,
                        )
                      }
                    />
                  </span>
                  {mine && (
                    <>
                      <MoneyInput
                        aria-label={t('catalogue.own_price_of', { name: service.shownName })}
                        placeholder={formats.number(service.priceMinor / 10 ** decimals)}
                        value={mine.priceMinor}
                        onChange={(priceMinor) => change(service.id, { ...mine, priceMinor })}
                      />
                      <DurationInput
                        aria-label={t('catalogue.own_duration_of', { name: service.shownName })}
                        placeholder={String(service.durationMin)}
                        value={mine.durationMin}
                        onChange={(durationMin) => change(service.id, { ...mine, durationMin })}
                      />
                    </>
                  )}
                </div>
              );
            })}
          </fieldset>
        </Card>
      </div>
    </FormPage>
  );
}
