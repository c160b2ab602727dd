import { MultiSelect, NumberInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { IconArmchair, IconDoor } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api, apiQuery, flag } from '../../api/client.ts';
import { Badge } from '../../kit/badge.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Directory } from '../../kit/directory.tsx';
import { type DirectorySearch, useDirectorySearch } from '../../kit/directory-search.ts';
import { RecordSheet } from '../../kit/record-sheet.tsx';
import { WeekHoursEditor } from '../../kit/week-hours-editor.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { fromWeek, toWeek } from './hours.ts';
import { useT } from './messages.ts';
import classes from './organisation.module.css';

type Room = Omit<components['schemas']['Room'], 'weekHours'> & { weekHours: number[][][] | null };

interface RoomsSearch extends DirectorySearch {
  kind?: 'hall' | 'room';
}

/** Halls and rooms: of one studio on its page, of all of them in the directory [ORG-017, ORG-022]. */
export function Rooms({ studioId }: { studioId?: string }) {
  const t = useT();
  const { studioIds } = useStudioScope();
  const mayAdd = useCan('org.room', 'add');
  const mayEdit = useCan('org.room', 'edit');
  const { search, change: set } = useDirectorySearch<RoomsSearch>();
  const { q, kind, archived } = search;
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/rooms', {
      params: { query: { ...(studioId ? { studioId } : { studioIds }), q, kind, archived: flag(archived) } },
    }),
  );
  return (
    <Directory<Room>
      label={t('org.halls_rooms')}
      icon={IconDoor}
      rows={data?.items}
      nameOf={({ name }) => name}
      error={error}
      onRetry={() => void refetch()}
      isSearchedByServer
      filters={(['hall', 'room'] as const).map((one) => (
        <Chip key={one} on={kind === one} onClick={() => set({ kind: kind === one ? undefined : one })}>
          {one === 'hall' ? t('org.halls') : t('org.rooms')}
        </Chip>
      ))}
      isFiltered={kind !== undefined}
      onResetFilters={() => set({ kind: undefined })}
      empty={{ title: t('org.no_rooms'), hint: t('org.rooms_hint') }}
      adds={
        mayAdd
          ? [
              { label: t('org.add_hall'), open: 'new-hall' },
              { label: t('org.add_room'), open: 'new-room' },
            ]
          : []
      }
      columns={[
        {
          id: 'name',
          header: t('org.name'),
          phone: 'title',
          cell: (room) => (
            <span className={classes.named}>
              <b>{room.name}</b>
              {room.note && <small>{room.note}</small>}
            </span>
          ),
        },
        {
          id: 'kind',
          header: t('org.kind'),
          cell: (room) => <Badge tone={room.kind === 'hall' ? 'info' : 'neutral'}>{t(`org.${room.kind}`)}</Badge>,
        },
        ...(studioId
          ? []
          : [{ id: 'studio', header: t('org.studio'), phone: 'hint' as const, cell: (room: Room) => room.studioName }]),
        { id: 'department', header: t('org.department'), cell: (room) => room.departmentName ?? '—' },
        { id: 'lanes', header: t('org.lanes'), numeric: true, cell: (room) => room.lanes },
        {
          id: 'seats',
          header: t('org.seat_map'),
          phone: 'end',
          cell: (room) =>
            room.kind === 'hall' ? (
              <ButtonLink
                to="/settings/rooms/$roomId/seats"
                params={{ roomId: room.id }}
                size="sm"
                variant="ghost"
                icon={IconArmchair}
              >
                {room.seatMap ? t('org.seats_count', { count: room.seatMap.seats }) : t('org.draw_map')}
              </ButtonLink>
            ) : (
              '—'
            ),
        },
      ]}
    >
      {(room, opened, close) => (
        <RoomSheet
          key={opened}
          room={room ?? null}
          kind={room?.kind ?? (opened === 'new-hall' ? 'hall' : 'room')}
          studioId={studioId}
          readOnly={room ? !mayEdit : !mayAdd}
          onClose={close}
        />
      )}
    </Directory>
  );
}

function RoomSheet({
  room,
  kind,
  studioId,
  readOnly,
  onClose,
}: {
  room: Room | null;
  kind: 'hall' | 'room';
  studioId?: string;
  readOnly: boolean;
  onClose: () => void;
}) {
  const t = useT();
  const { studios } = useSession();
  const mayArchive = useCan('org.room', 'delete');
  const form = useForm({
    initialValues: {
      studioId: room?.studioId ?? studioId ?? studios[0]?.id ?? '',
      kind,
      name: room?.name ?? '',
      departmentId: room?.departmentId ?? null,
      lanes: room?.lanes ?? 1,
      capacity: room?.capacity ?? ('' as number | ''),
      ownHours: room?.weekHours != null,
      week: toWeek(room?.weekHours ?? []),
      isServicePlace: room?.isServicePlace ?? false,
      note: room?.note ?? '',
      // Null until touched: what the hall holds arrives later than the form, and is shown meanwhile.
      classTypeIds: null as string[] | null,
    },
    validateInputOnBlur: true,
    validate: { name: (name) => (name.trim() ? null : t('org.required')) },
  });
  const values = form.getValues();
  const place = { params: { path: { studioId: values.studioId } } };
  const studio = useQuery(apiQuery.queryOptions('get', '/api/v1/studios/{studioId}', place));
  const departments = useQuery(
    apiQuery.queryOptions('get', '/api/v1/departments', { params: { query: { studioId: values.studioId } } }),
  );
  const path = { params: { path: { roomId: room?.id ?? '' } } };
  const seesClassTypes = useCan('catalogue.class_type');
  const mayEdit = useCan('org.room', 'edit');
  const choosesClassTypes = seesClassTypes && mayEdit && values.kind === 'hall';
  const classTypes = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/class-types', {}),
    enabled: choosesClassTypes,
  });
  const accepted = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/rooms/{roomId}/class-types', path),
    enabled: choosesClassTypes && room !== null,
  });
  const chooseClassTypes = (roomId: string, classTypeIds: string[] | null) =>
    choosesClassTypes && classTypeIds
      ? api.PUT('/api/v1/rooms/{roomId}/class-types', { params: { path: { roomId } }, body: { classTypeIds } })
      : undefined;
  const save = async ({ studioId: studioOf, ownHours, week, capacity, classTypeIds, ...rest }: typeof values) => {
    const body = { ...rest, capacity: capacity === '' ? null : capacity, weekHours: ownHours ? fromWeek(week) : null };
    if (room) {
      // First, since it leaves the version alone: after a refusal the sheet can be saved again.
      await chooseClassTypes(room.id, classTypeIds);
      return api.PATCH('/api/v1/rooms/{roomId}', { ...path, body: { ...body, version: room.version } });
    }
    const { data } = await api.POST('/api/v1/rooms', { body: { ...body, studioId: studioOf } });
    return data && chooseClassTypes(data.id, classTypeIds);
  };
  return (
    <RecordSheet
      title={room?.name ?? (kind === 'hall' ? t('org.add_hall') : t('org.add_room'))}
      form={form}
      readOnly={readOnly}
      onClose={onClose}
      onSave={save}
      archive={
        room && mayArchive
          ? {
              isArchived: room.isArchived,
              change: (isArchived) => api.PATCH('/api/v1/rooms/{roomId}', { ...path, body: { isArchived } }),
            }
          : undefined
      }
    >
      {!room && !studioId && (
        <Select
          label={t('org.studio')}
          allowDeselect={false}
          data={studios.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('studioId')}
        />
      )}
      <TextInput label={t('org.name')} required {...form.getInputProps('name')} />
      <Select
        label={t('org.kind')}
        allowDeselect={false}
        data={[
          { value: 'hall', label: t('org.hall') },
          { value: 'room', label: t('org.room') },
        ]}
        {...form.getInputProps('kind')}
      />
      <Select
        label={t('org.department')}
        clearable
        data={departments.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('departmentId')}
      />
      <div className={classes.pair}>
        <NumberInput
          label={t('org.lanes')}
          description={t('org.lanes_hint')}
          min={1}
          max={50}
          {...form.getInputProps('lanes')}
        />
        <NumberInput
          label={t('org.capacity')}
          description={values.kind === 'hall' ? t('org.capacity_hint') : t('org.capacity_room_hint')}
          min={1}
          max={500}
          {...form.getInputProps('capacity')}
        />
      </div>
      {choosesClassTypes && classTypes.data && (room === null || accepted.data) && (
        <MultiSelect
          label={t('org.class_types')}
          description={t('org.class_types_hint')}
          searchable
          clearable
          data={classTypes.data.items.map(({ id, shownName }) => ({ value: id, label: shownName }))}
          value={values.classTypeIds ?? accepted.data?.classTypeIds ?? []}
          onChange={(classTypeIds) => form.setFieldValue('classTypeIds', classTypeIds)}
        />
      )}
      <Switch
        label={t('org.own_hours')}
        description={t('org.own_hours_hint')}
        checked={values.ownHours}
        onChange={(event) => {
          const on = event.currentTarget.checked;
          form.setFieldValue('ownHours', on);
          if (on && values.week.length === 0) form.setFieldValue('week', toWeek(studio.data?.weekHours ?? []));
        }}
      />
      {values.ownHours && <WeekHoursEditor value={values.week} onChange={(week) => form.setFieldValue('week', week)} />}
      <Switch label={t('org.service_place')} {...form.getInputProps('isServicePlace', { type: 'checkbox' })} />
      <Textarea label={t('org.note')} autosize minRows={2} {...form.getInputProps('note')} />
    </RecordSheet>
  );
}
