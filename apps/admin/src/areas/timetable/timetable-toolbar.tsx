import { Menu, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import 'dayjs/locale/ru';
import 'dayjs/locale/ar';
import 'dayjs/locale/id';
import 'dayjs/locale/hi';
import 'dayjs/locale/zh-cn';
import 'dayjs/locale/es';
import {
  IconCalendarPlus,
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconCopy,
  IconDots,
  IconFileSpreadsheet,
  IconFileText,
  IconPrinter,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { useCan } from '../../session/can.tsx';
import { SearchButton } from '../../shell/search-button.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useIsCompact } from '../../shell/use-layout.ts';
import { stepOf, type View } from './days.ts';
import { exportAddress } from './export-address.ts';
import { useT } from './messages.ts';
import { type TimetableSearch, useTimetableSearch } from './search.ts';
import { type ShownClass, type Timetable, totalsOf } from './shown-classes.ts';
import { TimetableFilters } from './timetable-filters.tsx';
import classes from './timetable-page.module.css';

interface ToolbarProps {
  view: View;
  date: string;
  from: string;
  to: string;
  today: string;
  data: Timetable | undefined;
  shown: readonly ShownClass[];
  set: (change: Partial<TimetableSearch>) => void;
}

/** Which days, what of them, and what can be done with them. */
export function TimetableToolbar({ view, date, from, to, today, data, shown, set }: ToolbarProps) {
  const t = useT();
  const formats = useFormats();
  const compact = useIsCompact();
  const mayAdd = useCan('classes.class', 'add');
  const title =
    view === 'day' ? formats.dayHeader(date) : view === 'month' ? formats.month(date) : formats.dateRange(from, to);
  const goTo = (day: string) => set({ date: day === today ? undefined : day });
  return (
    <div className={classes.bar}>
      <IconButton
        icon={IconChevronLeft}
        flip
        bordered
        label={t('timetable.earlier')}
        onClick={() => goTo(stepOf(view, date, -1))}
      />
      {!compact && <Button onClick={() => set({ date: undefined })}>{t('timetable.today')}</Button>}
      <IconButton
        icon={IconChevronRight}
        flip
        bordered
        label={t('timetable.later')}
        onClick={() => goTo(stepOf(view, date, 1))}
      />
      <DateMenu date={date} onChoose={goTo}>
        <h1>{title}</h1>
      </DateMenu>
      {!compact && <Totals shown={shown} />}
      <span className={classes.space} />
      <SearchButton />
      <SegmentedControl
        label={t('timetable.view')}
        value={view}
        onChange={(next) => set({ view: next === 'week' ? undefined : next })}
        options={[
          { value: 'day', label: t('timetable.view_day') },
          { value: 'week', label: t('timetable.view_week') },
          { value: 'month', label: t('timetable.view_month') },
        ]}
      />
      <TimetableFilters data={data} set={set} />
      <MoreMenu from={from} to={to} mayAdd={mayAdd} onCopy={() => set({ panel: 'copy' })} />
      {mayAdd && !compact && (
        <ButtonLink to="/timetable/new" search={{ date }} variant="primary" icon={IconCalendarPlus}>
          {t('timetable.add')}
        </ButtonLink>
      )}
    </div>
  );
}

function Totals({ shown }: { shown: readonly ShownClass[] }) {
  const t = useT();
  const formats = useFormats();
  const { classes: count, bookings, loadPercent } = totalsOf(shown);
  if (count === 0) return null;
  return (
    <span className={classes.totals}>
      {[
        t('timetable.classes', { count }),
        t('timetable.bookings', { count: bookings }),
        formats.percent(loadPercent),
      ].join(' · ')}
    </span>
  );
}

/** The date as a button that opens a calendar. */
function DateMenu({
  date,
  onChoose,
  children,
}: {
  date: string;
  onChoose: (day: string) => void;
  children: ReactNode;
}) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.date}
          title={t('timetable.choose_date')}
          onClick={() => setOpen(!isOpen)}
        >
          {children}
          <IconChevronDown size={16} stroke={1.75} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={date}
          defaultDate={date}
          weekendDays={[]}
          onChange={(chosen) => {
            if (chosen) onChoose(chosen);
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function MoreMenu({ from, to, mayAdd, onCopy }: { from: string; to: string; mayAdd: boolean; onCopy: () => void }) {
  const t = useT();
  const search = useTimetableSearch();
  const { studios } = useStudioScope();
  const address = (format: 'xlsx' | 'csv') =>
    exportAddress({ format, from, to, studioIds: studios.map(({ id }) => id), search });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={IconDots} bordered label={t('timetable.more')} />
      </Menu.Target>
      <Menu.Dropdown>
        {mayAdd && (
          <Menu.Item leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />} onClick={onCopy}>
            {t('timetable.copy')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
          onClick={() => window.setTimeout(() => window.print())}
        >
          {t('timetable.print')}
        </Menu.Item>
        <Menu.Item
          component="a"
          download
          href={address('xlsx')}
          leftSection={<IconFileSpreadsheet size={16} stroke={1.75} aria-hidden />}
        >
          Excel
        </Menu.Item>
        <Menu.Item
          component="a"
          download
          href={address('csv')}
          leftSection={<IconFileText size={16} stroke={1.75} aria-hidden />}
        >
          CSV
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
