import { Menu } from '@mantine/core';
import {
  IconAlertCircle,
  IconBeach,
  IconChevronLeft,
  IconChevronRight,
  IconCopy,
  IconDots,
  IconEraser,
  IconPrinter,
  IconRepeat,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { useCan } from '../../session/can.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { useT } from './messages.ts';
import type { ScheduleChanges } from './schedule-data.ts';
import { addDays, firstOfMonth, type Schedule } from './schedule-model.ts';
import classes from './schedule-page.module.css';
import { type ScheduleSearch, useScheduleSearch } from './search.ts';

interface ToolbarProps {
  schedule: Schedule | undefined;
  from: string;
  to: string;
  today: string;
  changes: ScheduleChanges;
  /** Absences that wait for the decision of this person. */
  requests: number;
}

/** Which days are shown and how, what they come to, and what can be done with them. */
export function Toolbar({ schedule, from, to, today, changes, requests }: ToolbarProps) {
  const t = useT();
  const set = useSetSearch();
  const formats = useFormats();
  const phone = useIsPhone();
  const mayEdit = useCan('calendar.schedule', 'edit');
  const isMonth = useScheduleSearch().view === 'month';
  const step = (direction: 1 | -1) =>
    isMonth ? firstOfMonth(direction === 1 ? addDays(to, 1) : addDays(from, -1)) : addDays(from, direction * 14);
  return (
    <div className={classes.bar}>
      <IconButton
        icon={IconChevronLeft}
        flip
        bordered
        label={t('schedule.earlier')}
        onClick={() => set({ from: step(-1) })}
      />
      <Button size="sm" onClick={() => set({ from: undefined })}>
        {t('schedule.today')}
      </Button>
      <IconButton
        icon={IconChevronRight}
        flip
        bordered
        label={t('schedule.later')}
        onClick={() => set({ from: step(1) })}
      />
      <h1>{isMonth ? formats.month(from) : formats.dateRange(from, to)}</h1>
      {schedule && <Totals schedule={schedule} />}
      <span className={classes.grow} />
      <Views from={from} to={to} today={today} />
      {requests > 0 && (
        <Button size="sm" icon={IconBeach} onClick={() => set({ panel: 'requests' })}>
          {t('schedule.requests', { count: requests })}
        </Button>
      )}
      {mayEdit && (phone ? <DeedsMenu /> : <Deeds />)}
      {mayEdit && <Drafts count={schedule?.totals.drafts ?? 0} from={from} to={to} changes={changes} />}
    </div>
  );
}

/** Changes the address, which is the state of the screen. */
export function useSetSearch() {
  const navigate = useNavigate({ from: '/schedule' });
  return (change: Partial<ScheduleSearch>) =>
    void navigate({ search: (before: ScheduleSearch) => ({ ...before, ...change }), replace: true });
}

function Totals({ schedule }: { schedule: Schedule }) {
  const t = useT();
  const formats = useFormats();
  const { studio, studios } = useStudioScope();
  return (
    <>
      <span className={classes.total}>
        {studio === null && studios.length > 1 && `${schedule.studio.name} · `}
        {t('schedule.totals', {
          count: schedule.employees.length,
          hours: formats.number(Math.round(schedule.totals.workMin / 60)),
        })}
      </span>
      {schedule.totals.shortDays > 0 && (
        <Badge tone="bad" icon={IconAlertCircle}>
          {t('schedule.short_days', { count: schedule.totals.shortDays })}
        </Badge>
      )}
    </>
  );
}

function Views({ from, to, today }: { from: string; to: string; today: string }) {
  const t = useT();
  const set = useSetSearch();
  const search = useScheduleSearch();
  return (
    <>
      <SegmentedControl
        label={t('schedule.period')}
        value={search.view ?? 'weeks'}
        onChange={(view) =>
          set({
            view: view === 'month' ? 'month' : undefined,
            from: view === 'month' ? firstOfMonth(from <= today && today <= to ? today : from) : undefined,
          })
        }
        options={[
          { value: 'weeks', label: t('schedule.two_weeks') },
          { value: 'month', label: t('schedule.month') },
        ]}
      />
      <span className={classes.deskOnly}>
        <SegmentedControl
          label={t('schedule.show')}
          value={search.show ?? 'load'}
          onChange={(show) => set({ show: show === 'load' ? undefined : show })}
          options={[
            { value: 'hours', label: t('schedule.show_hours') },
            { value: 'load', label: t('schedule.show_load') },
            { value: 'visits', label: t('schedule.show_visits') },
          ]}
        />
        <IconButton icon={IconPrinter} bordered label={t('schedule.print')} onClick={() => window.print()} />
      </span>
    </>
  );
}

function Deeds() {
  const t = useT();
  const set = useSetSearch();
  return (
    <>
      <Button size="sm" onClick={() => set({ panel: 'templates' })}>
        {t('schedule.templates')}
      </Button>
      <Button size="sm" icon={IconCopy} onClick={() => set({ panel: 'copy' })}>
        {t('schedule.copy')}
      </Button>
    </>
  );
}

function DeedsMenu() {
  const t = useT();
  const set = useSetSearch();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={IconDots} bordered label={t('schedule.more')} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconRepeat size={16} stroke={1.75} aria-hidden />}
          onClick={() => set({ panel: 'templates' })}
        >
          {t('schedule.templates')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
          onClick={() => set({ panel: 'copy' })}
        >
          {t('schedule.copy')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface DraftsProps {
  count: number;
  from: string;
  to: string;
  changes: ScheduleChanges;
}

/** What is planned but does not count yet: throw it away or let it count. */
function Drafts({ count, from, to, changes }: DraftsProps) {
  const t = useT();
  if (count === 0) return null;
  return (
    <>
      <IconButton
        icon={IconEraser}
        bordered
        label={t('schedule.discard')}
        onClick={() => changes.discard.mutate({ from, to })}
      />
      <Button
        size="sm"
        variant="primary"
        busy={changes.publish.isPending}
        onClick={() => changes.publish.mutate({ from, to })}
      >
        {t('schedule.publish', { count })}
      </Button>
    </>
  );
}
