import { NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api, apiQuery, flag } from '../../api/client.ts';
import { CategoryDot, ColorSwatchPicker } from '../../kit/color-swatch-picker.tsx';
import { Directory } from '../../kit/directory.tsx';
import { useDirectorySearch } from '../../kit/directory-search.ts';
import { RecordSheet } from '../../kit/record-sheet.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';

type Department = components['schemas']['Department'];

/** Departments of a studio in the order of the journal [ORG-021]. */
export function Departments({ studioId }: { studioId: string }) {
  const t = useT();
  const mayAdd = useCan('org.department', 'add');
  const mayEdit = useCan('org.department', 'edit');
  const { archived } = useDirectorySearch().search;
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/departments', { params: { query: { studioId, archived: flag(archived) } } }),
  );
  return (
    <Directory<Department>
      label={t('org.departments')}
      icon={IconUsersGroup}
      rows={data?.items}
      nameOf={({ name }) => name}
      error={error}
      onRetry={() => void refetch()}
      empty={{ title: t('org.no_departments'), hint: t('org.departments_hint') }}
      adds={mayAdd ? [{ label: t('org.add_department'), open: 'new' }] : []}
      onOrder={
        mayEdit
          ? (ids) =>
              api.PUT('/api/v1/studios/{studioId}/departments/order', {
                params: { path: { studioId } },
                body: { ids },
              })
          : undefined
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
          phone: 'hint',
          cell: ({ neededStaff }) => neededStaff || '—',
        },
      ]}
    >
      {(department, _, close) => (
        <DepartmentSheet
          key={department?.id ?? 'new'}
          studioId={studioId}
          department={department ?? null}
          readOnly={department ? !mayEdit : !mayAdd}
          onClose={close}
        />
      )}
    </Directory>
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
