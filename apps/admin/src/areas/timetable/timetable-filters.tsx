import { Popover, Select, Switch } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { useIsCompact, useIsPhone } from '../../shell/use-layout.ts';
import { useT } from './messages.ts';
import { type TimetableSearch, useTimetableSearch } from './search.ts';
import { type Timetable, trainerName } from './shown-classes.ts';
import classes from './timetable-page.module.css';

interface FilterProps {
  data: Timetable | undefined;
  set: (change: Partial<TimetableSearch>) => void;
}

const filterKeys = ['type', 'format', 'room', 'trainer', 'series', 'free', 'cancelled'] as const;

/** Class type, format, hall, trainer, free places, cancelled ones: kept in the address. */
export function TimetableFilters({ data, set }: FilterProps) {
  const t = useT();
  const search = useTimetableSearch();
  const phone = useIsPhone();
  const compact = useIsCompact();
  const [isOpen, setOpen] = useState(false);
  const count = filterKeys.filter((key) => search[key] !== undefined).length;
  const label = count > 0 ? t('timetable.filters_count', { count }) : t('timetable.filters');
  const button = compact ? (
    <IconButton
      icon={IconFilter}
      bordered
      label={label}
      data-on={count > 0 || undefined}
      onClick={() => setOpen((before) => !before)}
    />
  ) : (
    <Button icon={IconFilter} variant={count > 0 ? 'soft' : 'default'} onClick={() => setOpen((before) => !before)}>
      {label}
    </Button>
  );
  if (phone)
    return (
      <>
        {button}
        <Sheet opened={isOpen} onClose={() => setOpen(false)} title={t('timetable.filters')}>
          <Fields data={data} set={set} count={count} />
        </Sheet>
      </>
    );
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={320} trapFocus returnFocus>
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown>
        <Fields data={data} set={set} count={count} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Fields({ data, set, count }: FilterProps & { count: number }) {
  const t = useT();
  const kit = useKitT();
  const formats = useFormats();
  const search = useTimetableSearch();
  const byName = (a: { label: string }, b: { label: string }) => formats.compare(a.label, b.label);
  const named = (list: readonly { id: string; name: string }[] = []) =>
    list.map(({ id, name }) => ({ value: id, label: name })).sort(byName);
  // Halls of several studios often have the same name; what is chosen is the hall of one.
  const hallStudio = new Map(data?.classes.map(({ roomId, studioId }) => [roomId, studioId]));
  const several = (data?.studios.length ?? 0) > 1;
  const studioName = (roomId: string) => data?.studios.find(({ id }) => id === hallStudio.get(roomId))?.name ?? '';
  const fields = [
    { key: 'type', label: t('timetable.class_type'), options: named(data?.classTypes) },
    { key: 'format', label: t('timetable.format'), options: named(data?.formats) },
    {
      key: 'room',
      label: t('timetable.hall'),
      options: named(data?.rooms.map(({ id, name }) => ({ id, name: several ? `${name} · ${studioName(id)}` : name }))),
    },
    {
      key: 'trainer',
      label: t('timetable.trainer'),
      options: named(data?.trainers.map(({ id, name }) => ({ id, name: trainerName(formats, name) }))),
    },
  ] as const;
  return (
    <div className={classes.fields}>
      {fields.map(({ key, label, options }) => (
        <Select
          key={key}
          label={label}
          placeholder={t('timetable.any')}
          data={options}
          value={search[key] ?? null}
          onChange={(value) => set({ [key]: value ?? undefined })}
          searchable
          clearable
          comboboxProps={{ withinPortal: false }}
        />
      ))}
      <Switch
        label={t('timetable.free_only')}
        checked={search.free === true}
        onChange={(event) => set({ free: event.currentTarget.checked || undefined })}
      />
      <Switch
        label={t('timetable.show_cancelled')}
        checked={search.cancelled !== 'hide'}
        onChange={(event) => set({ cancelled: event.currentTarget.checked ? undefined : 'hide' })}
      />
      {count > 0 && (
        <Button variant="ghost" onClick={() => set(Object.fromEntries(filterKeys.map((key) => [key, undefined])))}>
          {kit('kit.filter_reset')}
        </Button>
      )}
    </div>
  );
}
