import { Autocomplete, NumberInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { IconDeviceDesktop, IconPlayerPlay, IconPlus, IconPower, IconTool } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { Badge } from '../../kit/badge.tsx';
import { BulkBar, BulkButton } from '../../kit/bulk-bar.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { Chip } from '../../kit/chip.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { useT } from './messages.ts';
import classes from './organisation.module.css';
import { RecordSheet } from './record-sheet.tsx';

type Unit = components['schemas']['Equipment'];
type State = Unit['state'];

const states = ['in_use', 'in_maintenance', 'retired'] as const;
const tones = { in_use: 'ok', in_maintenance: 'warn', retired: 'neutral' } as const;

interface EquipmentSearch {
  q?: string;
  room?: string;
  department?: string;
  state?: State;
  archived?: boolean;
}

/** The directory of equipment by studio, room, department and state [EQP-001]. */
export function Equipment({ studioId }: { studioId?: string }) {
  const t = useT();
  const mayAdd = useCan('org.equipment', 'add');
  const mayEdit = useCan('org.equipment', 'edit');
  const { q, room, department, state, archived }: EquipmentSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const set = (change: EquipmentSearch) =>
    void navigate({ to: '.', search: (was: object) => ({ ...was, ...change }), replace: true });
  const [open, setOpen] = useState<Unit | 'new' | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/equipment', {
      params: {
        query: { studioId, q, roomId: room, departmentId: department, state, archived: archived ? 'true' : undefined },
      },
    }),
  );
  const failure: unknown = error;
  const rooms = useQuery(apiQuery.queryOptions('get', '/api/v1/rooms', { params: { query: { studioId } } }));
  const departments = useQuery(
    apiQuery.queryOptions('get', '/api/v1/departments', { params: { query: { studioId } } }),
  );
  const change = useMutation({
    mutationFn: (next: State) => api.PUT('/api/v1/equipment/state', { body: { ids: [...chosen], state: next } }),
    onSuccess: async () => {
      setChosen(new Set());
      await queryClient.invalidateQueries();
    },
  });
  const add = mayAdd && (
    <Button icon={IconPlus} onClick={() => setOpen('new')}>
      {t('org.add_equipment')}
    </Button>
  );
  return (
    <>
      <div className={classes.toolbar}>
        <SearchField value={q ?? ''} onSearch={(text) => set({ q: text || undefined })} />
        <Select
          w={180}
          clearable
          aria-label={t('org.room')}
          placeholder={t('org.room')}
          data={rooms.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
          value={room ?? null}
          onChange={(id) => set({ room: id ?? undefined })}
        />
        <Select
          w={200}
          clearable
          aria-label={t('org.department')}
          placeholder={t('org.department')}
          data={departments.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
          value={department ?? null}
          onChange={(id) => set({ department: id ?? undefined })}
        />
        {states.map((one) => (
          <Chip key={one} on={state === one} onClick={() => set({ state: state === one ? undefined : one })}>
            {t(`org.state_${one}`)}
          </Chip>
        ))}
        <Chip on={archived} onClick={() => set({ archived: archived ? undefined : true })}>
          {t('org.archived')}
        </Chip>
        {add}
      </div>
      <Card flush>
        <DataTable
          label={t('org.equipment')}
          rows={data?.items}
          error={failure}
          onRetry={() => refetch()}
          rowId={({ id }) => id}
          rowLabel={({ name }) => name}
          onOpen={setOpen}
          selection={mayEdit ? chosen : undefined}
          onSelection={mayEdit ? setChosen : undefined}
          filtered={Boolean(q || room || department || state || archived)}
          onResetFilters={() =>
            set({ q: undefined, room: undefined, department: undefined, state: undefined, archived: undefined })
          }
          empty={
            <EmptyState
              icon={IconDeviceDesktop}
              title={t('org.no_equipment')}
              hint={t('org.equipment_hint')}
              action={add}
            />
          }
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
        />
      </Card>
      <BulkBar count={chosen.size} onClear={() => setChosen(new Set())}>
        <BulkButton icon={IconPlayerPlay} onClick={() => change.mutate('in_use')}>
          {t('org.state_in_use')}
        </BulkButton>
        <BulkButton icon={IconTool} onClick={() => change.mutate('in_maintenance')}>
          {t('org.state_in_maintenance')}
        </BulkButton>
        <BulkButton icon={IconPower} onClick={() => change.mutate('retired')}>
          {t('org.state_retired')}
        </BulkButton>
      </BulkBar>
      {open && (
        <UnitSheet
          unit={open === 'new' ? null : open}
          kinds={data?.kinds ?? []}
          studioId={studioId}
          readOnly={!mayEdit}
          onClose={() => setOpen(null)}
        />
      )}
    </>
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
