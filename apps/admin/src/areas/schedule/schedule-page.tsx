import { IconCalendarOff } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { ButtonLink } from '../../kit/button-link.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { AbsenceDetails, type AbsenceRequest } from './absence-details.tsx';
import { CopySheet } from './copy-sheet.tsx';
import { Legend } from './legend.tsx';
import { useT } from './messages.ts';
import { OutsideSheet } from './outside-sheet.tsx';
import { RequestsSheet } from './requests-sheet.tsx';
import { type Occupation, requestsQuery, scheduleQuery, useScheduleChanges } from './schedule-data.ts';
import { ScheduleGrid } from './schedule-grid.tsx';
import { addDays, daysInMonth, firstOfMonth, mondayOf, type Schedule } from './schedule-model.ts';
import classes from './schedule-page.module.css';
import { SchedulePhone } from './schedule-phone.tsx';
import { ScheduleSkeleton } from './schedule-skeleton.tsx';
import { useScheduleSearch } from './search.ts';
import { TemplatesSheet } from './templates-sheet.tsx';
import { Toolbar, useSetSearch } from './toolbar.tsx';
import { useLiveSchedule } from './use-live-schedule.ts';

/** The work schedule: two weeks or a month of a studio, with load and coverage [SCH-016, SCH-023]. */
export function SchedulePage() {
  const { studio, studios } = useStudioScope();
  const shown = studio ?? studios[0];
  if (!shown) return <NoStudio />;
  return <StudioSchedule key={shown.id} studioId={shown.id} timeZone={shown.timeZone} />;
}

function StudioSchedule({ studioId, timeZone }: { studioId: string; timeZone: string }) {
  const search = useScheduleSearch();
  const set = useSetSearch();
  const phone = useIsPhone();
  const [outside, setOutside] = useState<Occupation[]>([]);
  const changes = useScheduleChanges(studioId, setOutside);
  const requests = useRequests(studioId);
  const mayEdit = useCan('calendar.schedule', 'edit');
  useLiveSchedule(studioId);

  const period = usePeriod(timeZone);
  const { data, error, refetch } = useQuery({
    ...scheduleQuery(studioId, period.from, period.days),
    placeholderData: keepPreviousData,
  });
  const absence = data && absenceOf(search.absence, data, requests);
  const shared = { changes, mayEdit, onAbsence: (id: string) => set({ absence: id }) };

  return (
    <div className={classes.page}>
      <Toolbar schedule={data} {...period} changes={changes} requests={requests.length} />
      <div className={classes.scroll}>
        {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <ScheduleSkeleton days={period.days} />}
        {data?.employees.length === 0 && <NobodyWorks />}
        {data && data.employees.length > 0 && phone && <SchedulePhone schedule={data} {...shared} />}
        {data && data.employees.length > 0 && !phone && (
          <ScheduleGrid schedule={data} show={search.show ?? 'load'} isMonth={search.view === 'month'} {...shared} />
        )}
      </div>
      {!phone && <Legend />}
      {data && search.panel === 'copy' && (
        <CopySheet schedule={data} changes={changes} onClose={() => set({ panel: undefined })} />
      )}
      {data && search.panel === 'templates' && (
        <TemplatesSheet schedule={data} changes={changes} onClose={() => set({ panel: undefined })} />
      )}
      {search.panel === 'requests' && (
        <RequestsSheet
          requests={requests}
          timeZone={timeZone}
          onOpen={(id) => set({ panel: undefined, absence: id })}
          onClose={() => set({ panel: undefined })}
        />
      )}
      {absence && <AbsenceDetails absence={absence} timeZone={timeZone} onClose={() => set({ absence: undefined })} />}
      {outside.length > 0 && <OutsideSheet visits={outside} timeZone={timeZone} onClose={() => setOutside([])} />}
    </div>
  );
}

/** The days that the address asks for. */
function usePeriod(timeZone: string) {
  const search = useScheduleSearch();
  const today = useFormats(timeZone).isoDate(new Date());
  const isMonth = search.view === 'month';
  const from = isMonth ? firstOfMonth(search.from ?? today) : (search.from ?? mondayOf(today));
  const days = isMonth ? daysInMonth(from) : 14;
  return { from, days, to: addDays(from, days - 1), today };
}

/** The requests that this person decides: those who may act only for themselves only ask. */
function useRequests(studioId: string): AbsenceRequest[] {
  const { rights } = useSession();
  const mayEdit = useCan('calendar.absence', 'edit');
  const decides = mayEdit && rights['calendar.absence']?.scope !== 'own';
  const { data } = useQuery({ ...requestsQuery(studioId), enabled: decides });
  return data?.items ?? [];
}

function absenceOf(
  id: string | undefined,
  schedule: Schedule,
  requests: readonly AbsenceRequest[],
): AbsenceRequest | undefined {
  const shown = schedule.absences.find((absence) => absence.id === id);
  const employee = schedule.employees.find((one) => one.id === shown?.employeeId);
  if (!shown || !employee) return requests.find((request) => request.id === id);
  return { ...shown, employeeName: [employee.firstName, employee.lastName].filter(Boolean).join(' ') };
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
