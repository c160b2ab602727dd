import { MultiSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { IconMap2, IconPlus } from '@tabler/icons-react';
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

type Region = components['schemas']['Region'];

/** Studios grouped into regions, so that a regional head sees all of hers [ORG-007]. */
export function Regions() {
  const t = useT();
  const mayAdd = useCan('org.region', 'add');
  const mayEdit = useCan('org.region', 'edit');
  const [open, setOpen] = useState<Region | 'new' | null>(null);
  const { data, error, refetch } = useQuery(apiQuery.queryOptions('get', '/api/v1/regions'));
  const failure: unknown = error;
  const add = mayAdd && (
    <Button icon={IconPlus} onClick={() => setOpen('new')}>
      {t('org.add_region')}
    </Button>
  );
  return (
    <>
      <div className={classes.toolbar}>
        <span className={classes.muted}>{t('org.regions_hint')}</span>
        {add}
      </div>
      <Card flush>
        <DataTable
          label={t('org.regions')}
          rows={data?.items}
          error={failure}
          onRetry={() => refetch()}
          rowId={({ id }) => id}
          rowLabel={({ name }) => name}
          onOpen={setOpen}
          empty={<EmptyState icon={IconMap2} title={t('org.no_regions')} hint={t('org.regions_hint')} action={add} />}
          columns={[
            { id: 'name', header: t('org.name'), phone: 'title', cell: ({ name }) => <b>{name}</b> },
            {
              id: 'studios',
              header: t('org.studios'),
              phone: 'hint',
              cell: ({ studios }) => studios.map(({ name }) => name).join(', ') || '—',
            },
          ]}
        />
      </Card>
      {open && <RegionSheet region={open === 'new' ? null : open} readOnly={!mayEdit} onClose={() => setOpen(null)} />}
    </>
  );
}

function RegionSheet({ region, readOnly, onClose }: { region: Region | null; readOnly: boolean; onClose: () => void }) {
  const t = useT();
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
        region
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
