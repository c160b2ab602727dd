import { NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { IconArrowDown, IconArrowUp, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { CategoryDot, ColorSwatchPicker } from '../../kit/color-swatch-picker.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import classes from './organisation.module.css';
import { RecordSheet } from './record-sheet.tsx';
import { moved } from './studios-page.tsx';

type Department = components['schemas']['Department'];

/** Departments of a studio in the order of the journal [ORG-021]. */
export function Departments({ studioId }: { studioId: string }) {
  const t = useT();
  const mayAdd = useCan('org.department', 'add');
  const mayEdit = useCan('org.department', 'edit');
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<Department | 'new' | null>(null);
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/departments', { params: { query: { studioId } } }),
  );
  const failure: unknown = error;
  const order = useMutation({
    mutationFn: (ids: string[]) =>
      api.PUT('/api/v1/studios/{studioId}/departments/order', { params: { path: { studioId } }, body: { ids } }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const ids = data?.items.map(({ id }) => id) ?? [];
  const add = mayAdd && (
    <Button icon={IconPlus} onClick={() => setOpen('new')}>
      {t('org.add_department')}
    </Button>
  );
  return (
    <>
      <div className={classes.toolbar}>
        <span className={classes.muted}>{t('org.departments_hint')}</span>
        {add}
      </div>
      <Card flush>
        <DataTable
          label={t('org.departments')}
          rows={data?.items}
          error={failure}
          onRetry={() => refetch()}
          rowId={({ id }) => id}
          rowLabel={({ name }) => name}
          onOpen={setOpen}
          empty={
            <EmptyState
              icon={IconUsersGroup}
              title={t('org.no_departments')}
              hint={t('org.departments_hint')}
              action={add}
            />
          }
          columns={[
            {
              id: 'name',
              header: t('org.name'),
              phone: 'title',
              cell: ({ name, colour }) => (
                <>
                  <CategoryDot color={colour} /> <b>{name}</b>
                </>
              ),
            },
            {
              id: 'needed',
              header: t('org.needed_staff'),
              numeric: true,
              phone: 'end',
              cell: ({ neededStaff }) => neededStaff || '—',
            },
            ...(mayEdit
              ? [
                  {
                    id: 'order',
                    header: '',
                    cell: ({ id, name }: Department) => (
                      <span className={classes.order}>
                        <IconButton
                          size="sm"
                          icon={IconArrowUp}
                          label={t('org.move_up', { name })}
                          onClick={() => order.mutate(moved(ids, ids.indexOf(id), -1))}
                        />
                        <IconButton
                          size="sm"
                          icon={IconArrowDown}
                          label={t('org.move_down', { name })}
                          onClick={() => order.mutate(moved(ids, ids.indexOf(id), 1))}
                        />
                      </span>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Card>
      {open && (
        <DepartmentSheet
          studioId={studioId}
          department={open === 'new' ? null : open}
          readOnly={!mayEdit}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function DepartmentSheet({
  studioId,
  department,
  readOnly,
  onClose,
}: {
  studioId: string;
  department: Department | null;
  readOnly: boolean;
  onClose: () => void;
}) {
  const t = useT();
  const mayArchive = useCan('org.department', 'delete');
  const form = useForm({
    initialValues: {
      name: department?.name ?? '',
      colour: department?.colour ?? 1,
      neededStaff: department?.neededStaff ?? 0,
    },
    validateInputOnBlur: true,
    validate: { name: (name) => (name.trim() ? null : t('org.required')) },
  });
  const path = { params: { path: { departmentId: department?.id ?? '' } } };
  return (
    <RecordSheet
      title={department?.name ?? t('org.add_department')}
      form={form}
      readOnly={readOnly}
      onClose={onClose}
      onSave={(body) =>
        department
          ? api.PATCH('/api/v1/departments/{departmentId}', { ...path, body: { ...body, version: department.version } })
          : api.POST('/api/v1/studios/{studioId}/departments', { params: { path: { studioId } }, body })
      }
      archive={
        department && mayArchive
          ? {
              isArchived: department.isArchived,
              change: (isArchived) =>
                api.PATCH('/api/v1/departments/{departmentId}', { ...path, body: { isArchived } }),
            }
          : undefined
      }
    >
      <TextInput label={t('org.name')} required {...form.getInputProps('name')} />
      <NumberInput
        label={t('org.needed_staff')}
        description={t('org.needed_staff_hint')}
        min={0}
        max={99}
        {...form.getInputProps('neededStaff')}
      />
      <ColorSwatchPicker
        label={t('org.colour')}
        value={form.getValues().colour}
        onChange={(colour) => form.setFieldValue('colour', colour)}
      />
    </RecordSheet>
  );
}
