import { NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { Card } from '../../kit/card.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { MoneyInput } from '../../kit/money-input.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import classes from './organisation.module.css';

type Values = components['schemas']['Commissions'];

/** What a company holds back on the purchase and the return of passes: a share, a fixed sum or both [ORG-025]. */
export function Commissions({ headCompanyId }: { headCompanyId: string }) {
  const t = useT();
  const [companyId, setCompanyId] = useState(headCompanyId);
  const { data: companies } = useQuery(apiQuery.queryOptions('get', '/api/v1/companies', {}));
  const query = apiQuery.queryOptions('get', '/api/v1/companies/{companyId}/commissions', {
    params: { path: { companyId } },
  });
  const { data, error, refetch } = useQuery(query);
  const failure: unknown = error;
  const several = (companies?.items.length ?? 0) > 1;
  return (
    <>
      {several && (
        <div className={classes.toolbar}>
          <Select
            aria-label={t('org.company')}
            allowDeselect={false}
            data={companies?.items.map(({ id, name }) => ({ value: id, label: name }))}
            value={companyId}
            onChange={(id) => setCompanyId(id ?? headCompanyId)}
          />
        </div>
      )}
      {failure ? (
        <ErrorState error={failure} onRetry={() => refetch()} />
      ) : data ? (
        <CommissionForm key={companyId} values={data} queryKey={query.queryKey} />
      ) : (
        <RowsSkeleton rows={4} />
      )}
    </>
  );
}

function CommissionForm({ values, queryKey }: { values: Values; queryKey: readonly unknown[] }) {
  const t = useT();
  const mayEdit = useCan('org.settings', 'edit');
  const queryClient = useQueryClient();
  const form = useForm({ initialValues: { purchase: values.purchase, return: values.return } });
  return (
    <FormPage
      form={form}
      onSave={(body) =>
        api.PATCH('/api/v1/companies/{companyId}/commissions', {
          params: { path: { companyId: values.companyId } },
          body,
        })
      }
      onSaved={() => {
        toast(t('org.saved'));
        void queryClient.invalidateQueries({ queryKey });
      }}
    >
      <fieldset className={classes.plain} disabled={!mayEdit}>
        <div className={classes.stack}>
          {(['purchase', 'return'] as const).map((kind) => (
            <Card key={kind} title={t(`org.commission_${kind}`)}>
              <div className={classes.stack}>
                <p className={classes.muted}>{t(`org.commission_${kind}_hint`)}</p>
                <div className={classes.columns}>
                  <NumberInput
                    label={t('org.commission_percent')}
                    min={0}
                    max={100}
                    decimalScale={2}
                    allowedDecimalSeparators={[',', '.']}
                    hideControls
                    suffix=" %"
                    value={form.getValues()[kind].percent}
                    onChange={(percent) => form.setFieldValue(`${kind}.percent`, Number(percent) || 0)}
                    error={form.errors[`${kind}.percent`]}
                  />
                  <MoneyInput
                    label={t('org.commission_fixed')}
                    value={form.getValues()[kind].fixedMinor}
                    onChange={(minor) => form.setFieldValue(`${kind}.fixedMinor`, minor ?? 0)}
                    error={form.errors[`${kind}.fixedMinor`]}
                  />
                </div>
              </div>
            </Card>
          ))}
        </div>
      </fieldset>
    </FormPage>
  );
}
