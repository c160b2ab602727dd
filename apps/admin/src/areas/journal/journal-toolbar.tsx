import { Menu } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconCalendarPlus,
  IconChevronLeft,
  IconChevronRight,
  IconDeviceHeartMonitor,
  IconDoor,
  IconPrinter,
  IconSelector,
  IconUsers,
  IconYoga,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useContext } from 'react';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { useCan } from '../../session/can.tsx';
import { SearchButton } from '../../shell/search-button.tsx';
import { useIsCompact } from '../../shell/use-layout.ts';
import { DateMenu } from './date-menu.tsx';
import { JournalContext } from './journal-context.ts';
import { step, stretchOf } from './journal-data.ts';
import { JournalFilters } from './journal-filters.tsx';
import { JournalSettings } from './journal-settings.tsx';
import classes from './journal-toolbar.module.css';
import { KeysHelp } from './keys-help.tsx';
import { useT } from './messages.ts';
import { useNames } from './names.ts';
import { NewMenu } from './new-menu.tsx';
import { printDay } from './print-day.tsx';
import type { JournalSearch } from './routes.tsx';
import { addDays } from './time-grid.ts';
import { useSearchOf } from './use-search.ts';
import type { Axis } from './wire.ts';

type View = NonNullable<JournalSearch['view']>;

/** Which day, how it is looked at, by whom, and the way to a new booking. */
export function JournalToolbar({
  studioId,
  date,
  view,
  axis,
  subject,
}: {
  studioId: string;
  date: string;
  view: View;
  axis: Axis;
  subject: string | null;
}) {
  const t = useT();
  const formats = useFormats();
  const compact = useIsCompact();
  const search = useSearchOf();
  const navigate = useNavigate({ from: '/journal' });
  const mayAdd = useCan('bookings.visit', 'add');
  /** A panel takes a quarter of the screen, a week names its person: the words that icons can say go first. */
  const isNarrow = search.panel !== undefined || view === 'week';
  const context = useContext(JournalContext);
  const set = (change: Partial<JournalSearch>) =>
    void navigate({ search: (before: object) => ({ ...before, ...change }) });
  const stretch = stretchOf(view, date, formats.firstDayOfWeek, search.days);
  const lastDay = addDays(stretch.from, stretch.days - 1);
  const title = stretch.days > 1 ? formats.dateRange(stretch.from, lastDay) : formats.dayHeader(date);
  return (
    <div className={classes.bar}>
      <IconButton
        icon={IconChevronLeft}
        flip
        bordered
        label={t('journal.earlier_days')}
        onClick={() => set({ date: step(view, date, -1, search.days) })}
      />
      {!compact && (
        <Button onClick={() => set({ date: undefined })}>
          {view === 'week' ? t('journal.this_week') : t('journal.today')}
        </Button>
      )}
      <IconButton
        icon={IconChevronRight}
        flip
        bordered
        label={t('journal.later_days')}
        onClick={() => set({ date: step(view, date, 1, search.days) })}
      />
      {view === 'week' && <WeekSubject subject={subject} onChoose={(who) => set({ who })} />}
      <DateMenu date={date} onChoose={(chosen) => set({ date: chosen })}>
        <h1 className={classes.title}>{title}</h1>
      </DateMenu>
      {!compact && context && <DayTotals subject={view === 'week' ? subject : null} />}
      <span className={classes.space} />
      <SegmentedControl
        label={t('journal.view')}
        value={view}
        onChange={(next) => set({ view: next === 'day' ? undefined : next })}
        options={[
          { value: 'day', label: t('journal.view_day') },
          { value: 'week', label: t('journal.view_week') },
          ...(compact ? [] : [{ value: 'period' as const, label: t('journal.view_period') }]),
          { value: 'list', label: t('journal.view_list') },
        ]}
      />
      {!compact && (
        <SegmentedControl
          label={t('journal.columns')}
          value={axis}
          onChange={(next) => set({ by: next === 'staff' ? undefined : next, who: undefined })}
          options={[
            { value: 'staff', label: t('journal.by_staff'), icon: IconUsers, iconOnly: isNarrow || axis !== 'staff' },
            { value: 'hall', label: t('journal.by_hall'), icon: IconYoga, iconOnly: isNarrow || axis !== 'hall' },
            { value: 'room', label: t('journal.by_room'), icon: IconDoor, iconOnly: isNarrow || axis !== 'room' },
            {
              value: 'equipment',
              label: t('journal.by_equipment'),
              icon: IconDeviceHeartMonitor,
              iconOnly: isNarrow || axis !== 'equipment',
            },
          ]}
        />
      )}
      {compact && <AxisMenu axis={axis} onChoose={(next) => set({ by: next === 'staff' ? undefined : next })} />}
      <JournalFilters studioId={studioId} />
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton icon={IconPrinter} bordered label={t('journal.print')} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => printDay('grid')}>{t('journal.print_grid')}</Menu.Item>
          <Menu.Item onClick={() => printDay('list')}>{t('journal.print_list')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <JournalSettings />
      {mayAdd && !compact && search.panel === undefined && (
        <span className={classes.add}>
          <Button
            variant="primary"
            icon={IconCalendarPlus}
            onClick={() => set({ panel: 'new', at: undefined, person: undefined, visit: undefined })}
          >
            {t('journal.book')}
          </Button>
          <NewMenu date={date} />
        </span>
      )}
      <SearchButton />
      <KeysHelp />
    </div>
  );
}

/** How full it is: of the people the day's visits, of rooms and apparatus their own hours. */
function DayTotals({ subject }: { subject: string | null }) {
  const t = useT();
  const formats = useFormats();
  const context = useContext(JournalContext);
  if (!context) return null;
  const { journal, board, axis, groupClasses } = context;
  const counted = subject || axis !== 'staff' ? board.columns : journal.days;
  const sum = (of: 'bookedMin' | 'availableMin' | 'visits') => counted.reduce((total, one) => total + one[of], 0);
  const held = subject ? board.columns.flatMap(({ classes: all }) => all.map((one) => one.groupClass)) : groupClasses;
  const classCount = held.filter(({ isCancelled }) => !isCancelled).length;
  const visits = [
    t('journal.visits', { count: sum('visits') }),
    classCount > 0 && t('journal.classes', { count: classCount }),
  ];
  const load = formats.percent(
    sum('availableMin') > 0 ? Math.round((sum('bookedMin') / sum('availableMin')) * 100) : 0,
  );
  return (
    <span className={classes.totals}>
      {axis === 'staff' || subject
        ? t('journal.totals', { visits: visits.filter(Boolean).join(', '), load })
        : t('journal.unit_load', { load })}
    </span>
  );
}

/** Whose week it is. */
function WeekSubject({ subject, onChoose }: { subject: string | null; onChoose: (id: string) => void }) {
  const names = useNames();
  const t = useT();
  const context = useContext(JournalContext);
  if (!context) return null;
  const { journal, axis } = context;
  const choices =
    axis === 'staff'
      ? journal.employees.map((one) => ({ id: one.id, name: names.full(one.name), photo: imageUrl(one.photoFileId) }))
      : journal.resources.filter(({ kind }) => kind === axis).map(({ id, name }) => ({ id, name, photo: null }));
  const chosen = choices.find(({ id }) => id === subject);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes.subject} aria-label={t('journal.whose_week')}>
          {chosen && axis === 'staff' && <Avatar id={chosen.id} name={chosen.name} size={28} photoUrl={chosen.photo} />}
          <span className="cut">{chosen?.name}</span>
          <IconSelector size={16} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {choices.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => onChoose(id)} aria-current={id === subject || undefined}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function AxisMenu({ axis, onChoose }: { axis: Axis; onChoose: (axis: Axis) => void }) {
  const t = useT();
  const words = {
    staff: 'journal.by_staff',
    hall: 'journal.by_hall',
    room: 'journal.by_room',
    equipment: 'journal.by_equipment',
  } as const;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={IconAdjustmentsHorizontal} bordered label={t('journal.columns')} />
      </Menu.Target>
      <Menu.Dropdown>
        {(['staff', 'hall', 'room', 'equipment'] as const).map((one) => (
          <Menu.Item key={one} aria-current={one === axis || undefined} onClick={() => onChoose(one)}>
            {t(words[one])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
