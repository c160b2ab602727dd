import { Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, apiQuery, flag } from '../../api/client.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { confirm } from '../../kit/confirm.tsx';
import { Directory } from '../../kit/directory.tsx';
import { useDirectorySearch } from '../../kit/directory-search.ts';
import { PhoneInput } from '../../kit/phone-input.tsx';
import { RecordSheet } from '../../kit/record-sheet.tsx';
import { Phone } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';

type Company = components['schemas']['Company'];
type Network = components['schemas']['Network'];

/** The head company and the franchises: added, edited, archived, and one of them made the head [ORG-003, ORG-005]. */
export function Franchises({ network }: { network: Network }) {
  const t = useT();
  const mayAdd = useCan('org.company', 'add');
  const mayEdit = useCan('org.company', 'edit');
  const { archived } = useDirectorySearch().search;
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/companies', { params: { query: { archived: flag(archived) } } }),
  );
  return (
    <Directory<Company>
      label={t('org.franchises')}
      icon={IconBuildingCommunity}
      rows={data?.items}
      nameOf={({ name }) => name}
      error={error}
      onRetry={() => void refetch()}
      empty={{ title: t('org.no_franchises') }}
      adds={mayAdd ? [{ label: t('org.add_franchise'), open: 'new' }] : []}
      columns={[
        {
          id: 'name',
          header: t('org.name'),
          phone: 'title',
          cell: ({ name, kind }) => (
            <>
              <b>{name}</b> {kind === 'head' && <Badge tone="accent">{t('org.head')}</Badge>}
            </>
          ),
        },
        {
          id: 'phone',
          header: t('org.phone'),
          phone: 'hint',
          cell: ({ phone }) => (phone ? <Phone number={phone} /> : '—'),
        },
        {
          id: 'entities',
          header: t('org.legal_entities'),
          numeric: true,
          cell: ({ legalEntityCount }) => legalEntityCount,
        },
        {
          id: 'studios',
          header: t('org.studios'),
          numeric: true,
          phone: 'end',
          cell: ({ studioCount }) => studioCount,
        },
      ]}
    >
      {(company, _, close) => (
        <CompanySheet
          key={company?.id ?? 'new'}
          company={company ?? null}
          network={network}
          readOnly={company ? !mayEdit : !mayAdd}
          onClose={close}
        />
      )}
    </Directory>
  );
}

function CompanySheet({
  company,
  network,
  readOnly,
  onClose,
}: {
  company: Company | null;
  network: Network;
  readOnly: boolean;
  onClose: () => void;
}) {
  const t = useT();
  const mayArchive = useCan('org.company', 'delete');
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: {
      name: company?.name ?? '',
      phone: company?.phone ?? '',
      email: company?.email ?? '',
      description: company?.description ?? '',
      staffSight: sightOf(company),
    },
    validateInputOnBlur: true,
    validate: { name: (name) => (name.trim() ? null : t('org.required')) },
  });
  const makeHead = useMutation({
    mutationFn: (headCompanyId: string) =>
      api.PATCH('/api/v1/network', { body: { headCompanyId, version: network.version } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      onClose();
    },
  });
  const askHead = async () => {
    if (!company) return;
    const sure = await confirm({
      title: t('org.make_head'),
      text: t('org.make_head_text', { name: company.name }),
      yes: t('org.make_head'),
    });
    if (sure) makeHead.mutate(company.id);
  };
  const path = { params: { path: { companyId: company?.id ?? '' } } };
  return (
    <RecordSheet
      title={company?.name ?? t('org.add_franchise')}
      form={form}
      readOnly={readOnly}
      onClose={onClose}
      onSave={({ staffSight, ...values }) => {
        const body = { ...values, phone: values.phone || null, email: values.email || null };
        if (!company) return api.POST('/api/v1/companies', { body });
        // Only when it was changed: whoever may edit the card does not have to run the network.
        const sight = staffSight === sightOf(company) ? {} : { headMaySeeStaff: headMaySeeStaff[staffSight] };
        return api.PATCH('/api/v1/companies/{companyId}', {
          ...path,
          body: { ...body, ...sight, version: company.version },
        });
      }}
      archive={
        company?.kind === 'franchise' && mayArchive
          ? {
              isArchived: company.isArchived,
              change: (isArchived) => api.PATCH('/api/v1/companies/{companyId}', { ...path, body: { isArchived } }),
            }
          : undefined
      }
    >
      <TextInput label={t('org.name')} required {...form.getInputProps('name')} />
      <PhoneInput
        label={t('org.phone')}
        value={form.getValues().phone}
        error={form.errors.phone}
        onChange={(phone) => form.setFieldValue('phone', phone)}
      />
      <TextInput label={t('org.email')} type="email" {...form.getInputProps('email')} />
      <Textarea label={t('org.description')} autosize minRows={3} {...form.getInputProps('description')} />
      {company?.kind === 'franchise' && (
        <Select
          label={t('org.staff_sight')}
          description={t('org.staff_sight_hint')}
          allowDeselect={false}
          data={[
            {
              value: 'network',
              label: network.headSeesFranchiseStaff ? t('org.staff_sight_as_shown') : t('org.staff_sight_as_hidden'),
            },
            { value: 'shown', label: t('org.staff_sight_shown') },
            { value: 'hidden', label: t('org.staff_sight_hidden') },
          ]}
          {...form.getInputProps('staffSight')}
        />
      )}
      {company?.kind === 'franchise' && !company.isArchived && !readOnly && (
        <span>
          <Button busy={makeHead.isPending} onClick={askHead}>
            {t('org.make_head')}
          </Button>
        </span>
      )}
    </RecordSheet>
  );
}

const headMaySeeStaff = { network: null, shown: true, hidden: false } as const;

/** Whether the head company sees the people of this franchise: as the network says, or an exception [ACC-013i]. */
function sightOf(company: Company | null): keyof typeof headMaySeeStaff {
  if (company?.headMaySeeStaff == null) return 'network';
  return company.headMaySeeStaff ? 'shown' : 'hidden';
}
