import {
  IconAlertCircle,
  IconCalendarOff,
  IconChevronLeft,
  IconChevronRight,
  IconCopy,
  IconEraser,
  IconPrinter,
} from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { useCan } from '../../session/can.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { AbsenceDetails } from './absence-details.tsx';
import { CopySheet } from './copy-sheet.tsx';
import { Legend } from './legend.tsx';
import { useT } from './messages.ts';
import { OutsideSheet } from './outside-sheet.tsx';
import classes from './schedule.module.css';
import { type Occupation, scheduleQuery, useScheduleChanges } from './schedule-data.ts';
import { ScheduleGrid } from './schedule-grid.tsx';
import { addDays, daysInMonth, firstOfMonth, mondayOf, type Schedule } from './schedule-model.ts';
import { SchedulePhone } from './schedule-phone.tsx';
import { type ScheduleSearch, useScheduleSearch } from './search.ts';
import { TemplatesSheet } from './templates-sheet.tsx';

/** The work schedule: two weeks or a month of a studio, with load and coverage [SCH-016, SCH-023]. */
export function SchedulePage() {
  const { studio, studios } = useStudioScope();
  const shown = studio ?? studios[0];
  if (!shown) return <NoStudio />;
  return <StudioSchedule key={shown.id} studioId={shown.id} timeZone={shown.timeZone} />;
}

function StudioSchedule({ studioId, timeZone }: { studioId: string; timeZone: string }) {
  const t = useT();
  const search = useScheduleSearch();
  const navigate = useNavigate({ from: '/schedule' });
  const formats = useFormats(timeZone);
  const phone = useIsPhone();
  const [outside, setOutside] = useState<Occupation[]>([]);
  const changes = useScheduleChanges(studioId, setOutside);
  const mayEdit = useCan('calendar.schedule', 'edit');

  const today = formats.isoDate(new Date());
  const isMonth = search.view === 'month';
  const from = isMonth ? firstOfMonth(search.from ?? today) : (search.from ?? mondayOf(today));
  const days = isMonth ? daysInMonth(from) : 14;
  const to = addDays(from, days - 1);
  const { data, error, refetch } = useQuery({
    ...scheduleQuery(studioId, from, days),
    placeholderData: keepPreviousData,
  });
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: (before: ScheduleSearch) => ({ ...before, ...change }), replace: true });
  const absence = data?.absences.find(({ id }) => id === search.absence);

  return (
    <div className={classes.page}>
      <Toolbar schedule={data} from={from} to={to} today={today} set={set}>
        {mayEdit && (
          <>
            <Button size="sm" onClick={() => set({ panel: 'templates' })}>
              {t('schedule.templates')}
            </Button>
            <Button size="sm" icon={IconCopy} onClick={() => set({ panel: 'copy' })}>
              {t('schedule.copy')}
            </Button>
            {(data?.totals.drafts ?? 0) > 0 && (
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
                  {t('schedule.publish', { count: data?.totals.drafts ?? 0 })}
                </Button>
              </>
            )}
          </>
        )}
      </Toolbar>
      <div className={classes.scroll}>
        {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <PageSkeleton />}
        {data?.employees.length === 0 && <NobodyWorks />}
        {data &&
          data.employees.length > 0 &&
          (phone ? (
            <SchedulePhone
              schedule={data}
              changes={changes}
              mayEdit={mayEdit}
              onAbsence={(id) => set({ absence: id })}
            />
          ) : (
            <ScheduleGrid
              schedule={data}
              show={search.show ?? 'load'}
              isMonth={isMonth}
              changes={changes}
              mayEdit={mayEdit}
              onAbsence={(id) => set({ absence: id })}
            />
          ))}
      </div>
      {!phone && <Legend />}
      {data && search.panel === 'copy' && (
        <CopySheet schedule={data} changes={changes} onClose={() => set({ panel: undefined })} />
      )}
      {data && search.panel === 'templates' && (
        <TemplatesSheet schedule={data} changes={changes} onClose={() => set({ panel: undefined })} />
      )}
      {data && absence && (
        <AbsenceDetails schedule={data} absence={absence} onClose={() => set({ absence: undefined })} />
      )}
      {outside.length > 0 && <OutsideSheet visits={outside} timeZone={timeZone} onClose={() => setOutside([])} />}
    </div>
  );
}

interface ToolbarProps {
  schedule: Schedule | undefined;
  from: string;
  to: string;
  today: string;
  set: (change: Partial<ScheduleSearch>) => void;
  children: React.ReactNode;
}

function Toolbar({ schedule, from, to, today, set, children }: ToolbarProps) {
  const t = useT();
  const search = useScheduleSearch();
  const { studio, studios } = useStudioScope();
  const formats = useFormats();
  const isMonth = search.view === 'month';
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
      {schedule && (
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
      )}
      <span className={classes.grow} />
      <SegmentedControl
        label={t('schedule.period')}
        value={isMonth ? 'month' : 'weeks'}
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
      {children}
    </div>
  );
}

function NobodyWorks() {
  const t = useT();
  const mayAdd = useCan('staff.employee', 'add');
  return (
    <EmptyState
      icon={IconCalendarOff}
      title={t('schedule.empty_title')}
      hint={t('schedule.empty_hint')}
      action={
        mayAdd && (
          <ButtonLink to="/staff/new" variant="primary">
            {t('schedule.add_employee')}
          </ButtonLink>
        )
      }
    />
  );
}

function NoStudio() {
  const t = useT();
  return <EmptyState page icon={IconCalendarOff} title={t('schedule.no_studio')} />;
}
