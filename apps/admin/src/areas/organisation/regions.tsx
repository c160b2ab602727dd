import { MultiSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { IconMap2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api, apiQuery, flag } from '../../api/client.ts';
import { Directory } from '../../kit/directory.tsx';
import { useDirectorySearch } from '../../kit/directory-search.ts';
import { RecordSheet } from '../../kit/record-sheet.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';

type Region = components['schemas']['Region'];

/** Studios grouped into regions, so that a regional head sees all of hers [ORG-007]. */
export function Regions() {
  const t = useT();
  const mayAdd = useCan('org.region', 'add');
  const mayEdit = useCan('org.region', 'edit');
  const { archived } = useDirectorySearch().search;
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/regions', { params: { query: { archived: flag(archived) } } }),
  );
  return (
    <Directory<Region>
      label={t('org.regions')}
      icon={IconMap2}
      rows={data?.items}
      nameOf={({ name }) => name}
      error={error}
      onRetry={() => void refetch()}
      empty={{ title: t('org.no_regions'), hint: t('org.regions_hint') }}
      adds={mayAdd ? [{ label: t('org.add_region'), open: 'new' }] : []}
      columns={[
        { id: 'name', header: t('org.name'), phone: 'title', cell: ({ name }) => <b>{name}</b> },
        {
          id: 'studios',
          header: t('org.studios'),
          phone: 'hint',
          cell: ({ studios }) => studios.map(({ name }) => name).join(', ') || '—',
        },
      ]}
    >
      {(region, _, close) => (
        <RegionSheet
          key={region?.id ?? 'new'}
          region={region ?? null}
          readOnly={region ? !mayEdit : !mayAdd}
          onClose={close}
        />
      )}
    </Directory>
  );
}

function RegionSheet({ region, readOnly, onClose }: { region: Region | null; readOnly: boolean; onClose: () => void }) {
  const t = useT();
  const mayArchive = useCan('org.region', 'delete');
  const studios = useQuery(apiQuery.queryOptions('get', '/api/v1/studios'));
  const form = useForm({
    initialValues: { name: region?.name ?? '', studioIds: region?.studios.map(({ id }) => id) ?? [] },
    validateInputOnBlur: true,
    validate: { name: (name) => (name.trim() ? null : t('org.required')) },
  });
  const path = { params: { path: { regionId: region?.id ?? '' } } };
  return (
    <RecordSheet
      title={region?.name ?? t('org.add_region')}
      form={form}
      readOnly={readOnly}
      onClose={onClose}
      onSave={(body) =>
        region
          ? api.PATCH('/api/v1/regions/{regionId}', { ...path, body: { ...body, version: region.version } })
          : api.POST('/api/v1/regions', { body })
      }
      archive={
        region && mayArchive
          ? {
              isArchived: region.isArchived,
              change: (isArchived) =>
                api.PATCH('/api/v1/regions/{regionId}', {
                  ...path,
                  body: { isArchived, studioIds: isArchived ? [] : undefined },
                }),
            }
          : undefined
      }
    >
      <TextInput label={t('org.name')} required {...form.getInputProps('name')} />
      <MultiSelect
        label={t('org.studios')}
        searchable
        data={studios.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('studioIds')}
      />
    </RecordSheet>
  );
}
