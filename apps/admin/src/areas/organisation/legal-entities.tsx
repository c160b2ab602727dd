import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { IconFileCertificate, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import classes from './organisation.module.css';
import { RecordSheet } from './record-sheet.tsx';

type LegalEntity = components['schemas']['LegalEntity'];

/** Legal entities with tax and bank details; every studio belongs to one [ORG-006i]. */
export function LegalEntities({ headCompanyId }: { headCompanyId: string }) {
  const t = useT();
  const mayEdit = useCan('org.company', 'edit');
  const [open, setOpen] = useState<LegalEntity | 'new' | null>(null);
  const { data, error, refetch } = useQuery(apiQuery.queryOptions('get', '/api/v1/legal-entities'));
  const failure: unknown = error;
  const add = mayEdit && (
    <Button icon={IconPlus} onClick={() => setOpen('new')}>
      {t('org.add_entity')}
    </Button>
  );
  return (
    <>
      <div className={classes.toolbar}>
        <span className={classes.muted}>{t('org.entities_hint')}</span>
        {add}
      </div>
      <Card flush>
        <DataTable
          label={t('org.legal_entities')}
          rows={data?.items}
          error={failure}
          onRetry={() => refetch()}
          rowId={({ id }) => id}
          rowLabel={({ name }) => name}
          onOpen={setOpen}
          empty={
            <EmptyState
              icon={IconFileCertificate}
              title={t('org.no_entities')}
              hint={t('org.entities_hint')}
              action={add}
            />
          }
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
        />
      </Card>
      {open && (
        <EntitySheet
          entity={open === 'new' ? null : open}
          headCompanyId={headCompanyId}
          readOnly={!mayEdit}
          onClose={() => setOpen(null)}
        />
      )}
    </>
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
        entity
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
