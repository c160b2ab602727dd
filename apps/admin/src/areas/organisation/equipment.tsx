import { Autocomplete, NumberInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { IconDeviceDesktop, IconPlayerPlay, IconPower, IconTool } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery, flag } from '../../api/client.ts';
import { Badge } from '../../kit/badge.tsx';
import { BulkBar, BulkButton } from '../../kit/bulk-bar.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Directory } from '../../kit/directory.tsx';
import { type DirectorySearch, useDirectorySearch } from '../../kit/directory-search.ts';
import { DurationInput } from '../../kit/duration-input.tsx';
import { RecordSheet } from '../../kit/record-sheet.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useT } from './messages.ts';
import classes from './organisation.module.css';

type Unit = components['schemas']['Equipment'];
type State = Unit['state'];

const states = ['in_use', 'in_maintenance', 'retired'] as const;
const stateIcons = { in_use: IconPlayerPlay, in_maintenance: IconTool, retired: IconPower } as const;
const tones = { in_use: 'ok', in_maintenance: 'warn', retired: 'neutral' } as const;

interface EquipmentSearch extends DirectorySearch {
  room?: string;
  department?: string;
  state?: State;
}

/** The directory of equipment by studio, room, department and state [EQP-001]. */
export function Equipment({ studioId }: { studioId?: string }) {
  const t = useT();
  const { studioIds } = useStudioScope();
  const mayAdd = useCan('org.equipment', 'add');
  const mayEdit = useCan('org.equipment', 'edit');
  const { search, change: set } = useDirectorySearch<EquipmentSearch>();
  const { q, room, department, state, archived } = search;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/equipment', {
      params: {
        query: {
          ...(studioId ? { studioId } : { studioIds }),
          q,
          roomId: room,
          departmentId: department,
          state,
          archived: flag(archived),
        },
      },
    }),
  );
  return (
    <>
      <Directory<Unit>
        label={t('org.equipment')}
        icon={IconDeviceDesktop}
        rows={data?.items}
        nameOf={({ name }) => name}
        error={error}
        onRetry={() => void refetch()}
        isSearchedByServer
        filters={<Filters studioId={studioId} search={search} onChange={set} />}
        isFiltered={Boolean(room || department || state)}
        onResetFilters={() => set({ room: undefined, department: undefined, state: undefined })}
        empty={{ title: t('org.no_equipment'), hint: t('org.equipment_hint') }}
        adds={mayAdd ? [{ label: t('org.add_equipment'), open: 'new' }] : []}
        selection={mayEdit ? chosen : undefined}
        onSelection={mayEdit ? setChosen : undefined}
        columns={[
          {
            id: 'name',
            header: t('org.name'),
            phone: 'title',
            cell: (unit) => (
              <span className={classes.named}>
                <b>{unit.name}</b>
                <small>{unit.kind}</small>
              </span>
            ),
          },
          ...(studioId ? [] : [{ id: 'studio', header: t('org.studio'), cell: (unit: Unit) => unit.studioName }]),
          {
            id: 'room',
            header: t('org.room'),
            phone: 'hint',
            cell: (unit) => (unit.isMovable ? t('org.movable') : (unit.roomName ?? '—')),
          },
          { id: 'department', header: t('org.department'), cell: (unit) => unit.departmentName ?? '—' },
          { id: 'quantity', header: t('org.quantity'), numeric: true, cell: (unit) => unit.quantity },
          {
            id: 'state',
            header: t('org.state'),
            phone: 'end',
            cell: (unit) => <Badge tone={tones[unit.state]}>{t(`org.state_${unit.state}`)}</Badge>,
          },
        ]}
      >
        {(unit, _, close) => (
          <UnitSheet
            key={unit?.id ?? 'new'}
            unit={unit ?? null}
            kinds={data?.kinds ?? []}
            studioId={studioId}
            readOnly={unit ? !mayEdit : !mayAdd}
            onClose={close}
          />
        )}
      </Directory>
      <StateOfChosen chosen={chosen} onDone={() => setChosen(new Set())} />
    </>
  );
}

function Filters({
  studioId,
  search,
  onChange,
}: {
  studioId: string | undefined;
  search: EquipmentSearch;
  onChange: (change: EquipmentSearch) => void;
}) {
  const t = useT();
  const at = { params: { query: { studioId } } };
  const rooms = useQuery(apiQuery.queryOptions('get', '/api/v1/rooms', at));
  const departments = useQuery(apiQuery.queryOptions('get', '/api/v1/departments', at));
  return (
    <>
      <Select
        w={180}
        clearable
        aria-label={t('org.room')}
        placeholder={t('org.room')}
        data={rooms.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.room ?? null}
        onChange={(id) => onChange({ room: id ?? undefined })}
      />
      <Select
        w={200}
        clearable
        aria-label={t('org.department')}
        placeholder={t('org.department')}
        data={departments.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.department ?? null}
        onChange={(id) => onChange({ department: id ?? undefined })}
      />
      {states.map((one) => (
        <Chip
          key={one}
          on={search.state === one}
          onClick={() => onChange({ state: search.state === one ? undefined : one })}
        >
          {t(`org.state_${one}`)}
        </Chip>
      ))}
    </>
  );
}

/** Several units at once go out of use, to repair or back. */
function StateOfChosen({ chosen, onDone }: { chosen: ReadonlySet<string>; onDone: () => void }) {
  const t = useT();
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: (state: State) => api.PUT('/api/v1/equipment/state', { body: { ids: [...chosen], state } }),
    onSuccess: async () => {
      onDone();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <BulkBar count={chosen.size} onClear={onDone}>
      {states.map((state) => (
        <BulkButton key={state} icon={stateIcons[state]} onClick={() => change.mutate(state)}>
          {t(`org.state_${state}`)}
        </BulkButton>
      ))}
    </BulkBar>
  );
}

function UnitSheet({
  unit,
  kinds,
  studioId,
  readOnly,
  onClose,
}: {
  unit: Unit | null;
  kinds: string[];
  studioId?: string;
  readOnly: boolean;
  onClose: () => void;
}) {
  const t = useT();
  const { studios } = useSession();
  const mayArchive = useCan('org.equipment', 'delete');
  const form = useForm({
    initialValues: {
      studioId: unit?.studioId ?? studioId ?? studios[0]?.id ?? '',
      kind: unit?.kind ?? '',
      name: unit?.name ?? '',
      roomId: unit?.roomId ?? null,
      departmentId: unit?.departmentId ?? null,
      isMovable: unit?.isMovable ?? false,
      quantity: unit?.quantity ?? 1,
      state: unit?.state ?? ('in_use' as State),
      prepAfterMin: unit?.prepAfterMin ?? 0,
      note: unit?.note ?? '',
    },
    validateInputOnBlur: true,
    validate: {
      name: (name) => (name.trim() ? null : t('org.required')),
      kind: (kind) => (kind.trim() ? null : t('org.required')),
    },
  });
  const values = form.getValues();
  const at = { params: { query: { studioId: values.studioId } } };
  const rooms = useQuery(apiQuery.queryOptions('get', '/api/v1/rooms', at));
  const departments = useQuery(apiQuery.queryOptions('get', '/api/v1/departments', at));
  const path = { params: { path: { equipmentId: unit?.id ?? '' } } };
  return (
    <RecordSheet
      title={unit?.name ?? t('org.add_equipment')}
      form={form}
      readOnly={readOnly}
      onClose={onClose}
      onSave={(body) =>
        unit
          ? api.PATCH('/api/v1/equipment/{equipmentId}', { ...path, body: { ...body, version: unit.version } })
          : api.POST('/api/v1/equipment', { body })
      }
      archive={
        unit && mayArchive
          ? {
              isArchived: unit.isArchived,
              change: (isArchived) => api.PATCH('/api/v1/equipment/{equipmentId}', { ...path, body: { isArchived } }),
            }
          : undefined
      }
    >
      <TextInput label={t('org.name')} required {...form.getInputProps('name')} />
      <Autocomplete
        label={t('org.equipment_kind')}
        description={t('org.equipment_kind_hint')}
        required
        data={kinds}
        {...form.getInputProps('kind')}
      />
      {studios.length > 1 && (
        <Select
          label={t('org.studio')}
          allowDeselect={false}
          data={studios.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('studioId')}
          onChange={(id) => {
            form.setValues({ studioId: id ?? values.studioId, roomId: null, departmentId: null });
          }}
        />
      )}
      <Switch label={t('org.movable')} {...form.getInputProps('isMovable', { type: 'checkbox' })} />
      <div className={classes.pair}>
        <Select
          label={t('org.room')}
          clearable
          data={rooms.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('roomId')}
        />
        <Select
          label={t('org.department')}
          clearable
          data={departments.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('departmentId')}
        />
      </div>
      <div className={classes.pair}>
        <NumberInput label={t('org.quantity')} min={1} max={50} {...form.getInputProps('quantity')} />
        <DurationInput
          label={t('org.prep_after')}
          value={values.prepAfterMin}
          onChange={(minutes) => form.setFieldValue('prepAfterMin', minutes ?? 0)}
        />
      </div>
      <Select
        label={t('org.state')}
        allowDeselect={false}
        data={states.map((one) => ({ value: one, label: t(`org.state_${one}`) }))}
        {...form.getInputProps('state')}
      />
      <Textarea label={t('org.note')} autosize minRows={2} {...form.getInputProps('note')} />
    </RecordSheet>
  );
}
