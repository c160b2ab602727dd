import { MultiSelect, Popover, Switch } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { visitStatuses, visitStatusLook } from '../../kit/visit-status.ts';
import { useCan } from '../../session/can.tsx';
import { useIsCompact, useIsPhone } from '../../shell/use-layout.ts';
import { useBookableServices } from './bookable-services.ts';
import { JournalContext } from './journal-context.ts';
import classes from './journal-filters.module.css';
import { useT } from './messages.ts';
import { useNames } from './names.ts';
import { filterKeys } from './preferences.ts';
import type { JournalSearch } from './routes.tsx';
import { useSearchOf } from './use-search.ts';

/** Departments, people, rooms, apparatus, services, statuses. Kept with the person and in the address. */
export function JournalFilters({ studioId }: { studioId: string }) {
  const t = useT();
  const search = useSearchOf();
  const phone = useIsPhone();
  const isCompact = useIsCompact();
  const compact = isCompact || search.panel !== undefined;
  const [isOpen, setOpen] = useState(false);
  const count = filterKeys.filter((key) => search[key] !== undefined).length;
  const label = count > 0 ? t('journal.filters_count', { count }) : t('journal.filters');
  const button = compact ? (
    <IconButton
      icon={IconFilter}
      bordered={!phone}
      size={phone ? 'lg' : 'md'}
      label={label}
      data-on={count > 0 || undefined}
      onClick={() => setOpen(true)}
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
        <Sheet opened={isOpen} onClose={() => setOpen(false)} title={t('journal.filters')}>
          <Fields studioId={studioId} />
        </Sheet>
      </>
    );
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={340}
      closeOnClickOutside
      trapFocus
      returnFocus
    >
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown>
        <Fields studioId={studioId} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Fields({ studioId }: { studioId: string }) {
  const t = useT();
  const kit = useKitT();
  const names = useNames();
  const search = useSearchOf();
  const navigate = useNavigate({ from: '/journal' });
  const context = useContext(JournalContext);
  const mayClasses = useCan('classes.class');
  const { data: services } = useBookableServices(studioId);
  const set = (change: Partial<JournalSearch>) =>
    void navigate({ search: (before: object) => ({ ...before, ...change }), replace: true });
  const journal = context?.journal;
  const list = (items: readonly { id: string; name: string }[] | undefined) =>
    (items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const some = (values: string[]) => (values.length > 0 ? values : undefined);
  const inside = { withinPortal: false } as const;
  return (
    <div className={classes.fields}>
      <MultiSelect
        label={t('journal.filter_departments')}
        data={list(journal?.departments)}
        value={search.departments ?? []}
        onChange={(departments) => set({ departments: some(departments) })}
        comboboxProps={inside}
        clearable
      />
      <MultiSelect
        label={t('journal.filter_people')}
        data={list(journal?.employees.map(({ id, name }) => ({ id, name: names.full(name) })))}
        value={search.people ?? []}
        onChange={(people) => set({ people: some(people) })}
        comboboxProps={inside}
        searchable
        clearable
      />
      <MultiSelect
        label={t('journal.filter_rooms')}
        data={list(journal?.resources.filter(({ kind }) => kind !== 'equipment'))}
        value={search.rooms ?? []}
        onChange={(rooms) => set({ rooms: some(rooms) })}
        comboboxProps={inside}
        searchable
        clearable
      />
      <MultiSelect
        label={t('journal.filter_equipment')}
        data={list(journal?.resources.filter(({ kind }) => kind === 'equipment'))}
        value={search.equipment ?? []}
        onChange={(equipment) => set({ equipment: some(equipment) })}
        comboboxProps={inside}
        searchable
        clearable
      />
      <MultiSelect
        label={t('journal.filter_services')}
        data={list(services?.map(({ id, shownName }) => ({ id, name: shownName })))}
        value={search.services ?? []}
        onChange={(chosen) => set({ services: some(chosen) })}
        comboboxProps={inside}
        searchable
        clearable
      />
      <MultiSelect
        label={t('journal.filter_states')}
        data={visitStatuses.map((state) => ({ value: state, label: kit(visitStatusLook[state].labelKey) }))}
        value={search.states ?? []}
        onChange={(states) => set({ states: some(states) })}
        comboboxProps={inside}
        clearable
      />
      <Switch
        label={t('journal.filter_hide_off')}
        checked={search.hideOff ?? !(journal?.rules.showOffShiftStaff ?? true)}
        onChange={(event) => set({ hideOff: event.currentTarget.checked })}
      />
      {mayClasses && (
        <Switch
          label={t('journal.filter_hide_classes')}
          checked={search.hideClasses ?? false}
          onChange={(event) => set({ hideClasses: event.currentTarget.checked || undefined })}
        />
      )}
      <Button variant="ghost" onClick={() => set(Object.fromEntries(filterKeys.map((key) => [key, undefined])))}>
        {kit('kit.filter_reset')}
      </Button>
    </div>
  );
}
