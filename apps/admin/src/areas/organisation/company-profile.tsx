import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, apiQuery } from '../../api/client.ts';
import { Card } from '../../kit/card.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { ImageField } from '../../kit/image-field.tsx';
import { PhoneInput } from '../../kit/phone-input.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { sessionQuery } from '../../session/session.ts';
import { useT } from './messages.ts';
import classes from './organisation.module.css';

type Company = components['schemas']['Company'];

/** Name, logo, phone, description and support contacts [ORG-008]; nothing is kept until saved [ORG-009]. */
export function CompanyProfile({ companyId }: { companyId: string }) {
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/companies/{companyId}', { params: { path: { companyId } } }),
  );
  if (error && !data) return <ErrorState error={error} onRetry={() => refetch()} />;
  if (!data) return <PageSkeleton />;
  return <ProfileForm key={data.id} company={data} />;
}

function ProfileForm({ company }: { company: Company }) {
  const t = useT();
  const mayEdit = useCan('org.company', 'edit');
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: {
      name: company.name,
      logoFileId: company.logoFileId,
      phone: company.phone ?? '',
      email: company.email ?? '',
      website: company.website ?? '',
      description: company.description,
      supportPhone: company.supportPhone ?? '',
      supportEmail: company.supportEmail ?? '',
      supportUrl: company.supportUrl ?? '',
      supportNote: company.supportNote,
    },
    validateInputOnBlur: true,
    validate: { name: (name) => (name.trim() ? null : t('org.required')) },
  });
  return (
    <FormPage
      form={form}
      onSave={(values) =>
        api.PATCH('/api/v1/companies/{companyId}', {
          params: { path: { companyId: company.id } },
          body: {
            ...values,
            phone: values.phone || null,
            email: values.email || null,
            website: values.website || null,
            supportPhone: values.supportPhone || null,
            supportEmail: values.supportEmail || null,
            supportUrl: values.supportUrl || null,
          },
        })
      }
      onSaved={() => {
        toast(t('org.saved'));
        void queryClient.invalidateQueries();
        void queryClient.invalidateQueries(sessionQuery);
      }}
    >
      <fieldset className={classes.plain} disabled={!mayEdit}>
        <div className={classes.stack}>
          <Card title={t('org.profile')}>
            <div className={classes.columns}>
              <TextInput label={t('org.company_name')} required {...form.getInputProps('name')} />
              <PhoneInput
                label={t('org.phone')}
                value={form.getValues().phone}
                error={form.errors.phone}
                onChange={(phone) => form.setFieldValue('phone', phone)}
              />
              <TextInput label={t('org.email')} type="email" {...form.getInputProps('email')} />
              <TextInput label={t('org.website')} placeholder="https://" dir="ltr" {...form.getInputProps('website')} />
              <Textarea
                className={classes.wide}
                label={t('org.description')}
                autosize
                minRows={3}
                {...form.getInputProps('description')}
              />
              <div className={classes.wide}>
                <ImageField
                  label={t('org.logo')}
                  purpose="logo"
                  fileId={form.getValues().logoFileId}
                  onChange={(fileId) => form.setFieldValue('logoFileId', fileId)}
                />
              </div>
            </div>
          </Card>
          <Card title={t('org.support')}>
            <div className={classes.columns}>
              <PhoneInput
                label={t('org.phone')}
                value={form.getValues().supportPhone}
                error={form.errors.supportPhone}
                onChange={(phone) => form.setFieldValue('supportPhone', phone)}
              />
              <TextInput label={t('org.email')} type="email" {...form.getInputProps('supportEmail')} />
              <TextInput label={t('org.link')} placeholder="https://" dir="ltr" {...form.getInputProps('supportUrl')} />
              <TextInput label={t('org.support_note')} {...form.getInputProps('supportNote')} />
            </div>
          </Card>
        </div>
      </fieldset>
    </FormPage>
  );
}
