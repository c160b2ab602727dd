import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { IconFileCertificate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api, apiQuery, flag } from '../../api/client.ts';
import { Directory } from '../../kit/directory.tsx';
import { useDirectorySearch } from '../../kit/directory-search.ts';
import { RecordSheet } from '../../kit/record-sheet.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import classes from './organisation.module.css';

type LegalEntity = components['schemas']['LegalEntity'];

/** Legal entities with tax and bank details; every studio belongs to one [ORG-006i]. */
export function LegalEntities({ headCompanyId }: { headCompanyId: string }) {
  const t = useT();
  const mayEdit = useCan('org.company', 'edit');
  const { archived } = useDirectorySearch().search;
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/legal-entities', { params: { query: { archived: flag(archived) } } }),
  );
  return (
    <Directory<LegalEntity>
      label={t('org.legal_entities')}
      icon={IconFileCertificate}
      rows={data?.items}
      nameOf={({ name }) => name}
      error={error}
      onRetry={() => void refetch()}
      empty={{ title: t('org.no_entities'), hint: t('org.entities_hint') }}
      adds={mayEdit ? [{ label: t('org.add_entity'), open: 'new' }] : []}
      columns={[
        { id: 'name', header: t('org.name'), phone: 'title', cell: ({ name }) => <b>{name}</b> },
        { id: 'company', header: t('org.company'), phone: 'hint', cell: ({ companyName }) => companyName },
        { id: 'taxId', header: t('org.tax_id'), cell: ({ taxId }) => taxId ?? '—' },
        {
          id: 'studios',
          header: t('org.studios'),
          numeric: true,
          phone: 'end',
          cell: ({ studioCount }) => studioCount,
        },
      ]}
    >
      {(entity, _, close) => (
        <EntitySheet
          key={entity?.id ?? 'new'}
          entity={entity ?? null}
          headCompanyId={headCompanyId}
          readOnly={!mayEdit}
          onClose={close}
        />
      )}
    </Directory>
  );
}

function EntitySheet({
  entity,
  headCompanyId,
  readOnly,
  onClose,
}: {
  entity: LegalEntity | null;
  headCompanyId: string;
  readOnly: boolean;
  onClose: () => void;
}) {
  const t = useT();
  const companies = useQuery(apiQuery.queryOptions('get', '/api/v1/companies'));
  const form = useForm({
    initialValues: {
      companyId: entity?.companyId ?? headCompanyId,
      name: entity?.name ?? '',
      taxId: entity?.taxId ?? '',
      registrationNo: entity?.registrationNo ?? '',
      taxSystem: entity?.taxSystem ?? '',
      bankDetails: {
        bankName: entity?.bankDetails.bankName ?? '',
        account: entity?.bankDetails.account ?? '',
        correspondentAccount: entity?.bankDetails.correspondentAccount ?? '',
        bankCode: entity?.bankDetails.bankCode ?? '',
      },
    },
    validateInputOnBlur: true,
    validate: { name: (name) => (name.trim() ? null : t('org.required')) },
  });
  const path = { params: { path: { entityId: entity?.id ?? '' } } };
  const save = ({ companyId, ...values }: ReturnType<typeof form.getValues>) => {
    const body = {
      ...values,
      taxId: values.taxId || null,
      registrationNo: values.registrationNo || null,
      taxSystem: values.taxSystem || null,
    };
    return entity
      ? api.PATCH('/api/v1/legal-entities/{entityId}', { ...path, body: { ...body, version: entity.version } })
      : api.POST('/api/v1/legal-entities', { body: { ...body, companyId } });
  };
  return (
    <RecordSheet
      title={entity?.name ?? t('org.add_entity')}
      form={form}
      readOnly={readOnly}
      onClose={onClose}
      onSave={save}
      archive={
        entity && !readOnly
          ? {
              isArchived: entity.isArchived,
              change: (isArchived) => api.PATCH('/api/v1/legal-entities/{entityId}', { ...path, body: { isArchived } }),
            }
          : undefined
      }
    >
      {!entity && (companies.data?.items.length ?? 0) > 1 && (
        <Select
          label={t('org.company')}
          allowDeselect={false}
          data={companies.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('companyId')}
        />
      )}
      <TextInput label={t('org.name')} required {...form.getInputProps('name')} />
      <div className={classes.pair}>
        <TextInput label={t('org.tax_id')} {...form.getInputProps('taxId')} />
        <TextInput label={t('org.registration_no')} {...form.getInputProps('registrationNo')} />
      </div>
      <TextInput label={t('org.tax_system')} {...form.getInputProps('taxSystem')} />
      <TextInput label={t('org.bank')} {...form.getInputProps('bankDetails.bankName')} />
      <TextInput label={t('org.account')} {...form.getInputProps('bankDetails.account')} />
      <div className={classes.pair}>
        <TextInput label={t('org.correspondent')} {...form.getInputProps('bankDetails.correspondentAccount')} />
        <TextInput label={t('org.bank_code')} {...form.getInputProps('bankDetails.bankCode')} />
      </div>
    </RecordSheet>
  );
}
