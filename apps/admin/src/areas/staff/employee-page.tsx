import { Menu } from '@mantine/core';
import { IconBeach, IconCalendarWeek, IconDots, IconMail, IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { PageSkeleton, RowsSkeleton } from '../../kit/skeletons.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { EmployeeServices } from '../catalogue/public.tsx';
import { CalendarCards } from '../integrations/public.ts';
import { AbsenceSheet } from '../schedule/absence-sheet.tsx';
import { DismissSheet, useRestore } from './dismiss-sheet.tsx';
import { EmployeeFacts } from './employee-facts.tsx';
import { EmployeeHead } from './employee-head.tsx';
import { HistoryTab } from './history-tab.tsx';
import { InviteSheet } from './invite-sheet.tsx';
import { useT } from './messages.ts';
import { ProfileTab } from './profile-tab.tsx';
import { ScheduleTab } from './schedule-tab.tsx';
import { type EmployeeSearch, useEmployeeSearch } from './search.ts';
import { SettingsTab } from './settings-tab.tsx';
import classes from './staff.module.css';
import { type Employee, employeeQuery } from './staff-data.ts';

/** The card of an employee; its tab "Settings" holds assisting [STF-003]. */
export function EmployeePage() {
  const { employeeId } = useParams({ from: '/shell/staff/$employeeId' });
  const { data, error, refetch } = useQuery(employeeQuery(employeeId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <EmployeeCard key={employeeId} employee={data} />;
}

function EmployeeCard({ employee }: { employee: Employee }) {
  const t = useT();
  const { tab = 'profile', invite } = useEmployeeSearch();
  const navigate = useNavigate({ from: '/staff/$employeeId' });
  const formats = useFormats();
  const seesServices = useCan('catalogue.service') && employee.providesServices;
  const seesSchedule = useCan('calendar.schedule') && employee.providesServices;
  const seesCalendars = useCan('calendar.absence') && employee.state !== 'dismissed';
  const seesHistory = useCan('access.audit');
  const name = formats.personName({ givenName: employee.firstName, familyName: employee.lastName });
  const setInvite = (open: boolean) =>
    void navigate({ search: (before: EmployeeSearch) => ({ ...before, invite: open || undefined }), replace: true });
  return (
    <>
      <EmployeeHead
        employee={employee}
        name={name}
        actions={<Actions employee={employee} onInvite={() => setInvite(true)} />}
      >
        <EmployeeFacts employee={employee} />
        <Tabs
          label={t('staff.tabs')}
          active={tab}
          tabs={[
            { id: 'profile', label: t('staff.tab_profile') },
            ...(seesServices ? [{ id: 'services', label: t('staff.tab_services') }] : []),
            ...(seesSchedule ? [{ id: 'schedule', label: t('staff.tab_schedule') }] : []),
            ...(seesCalendars ? [{ id: 'calendars', label: t('staff.tab_calendars') }] : []),
            { id: 'settings', label: t('staff.tab_settings') },
            ...(seesHistory ? [{ id: 'history', label: t('staff.tab_history') }] : []),
          ]}
        />
      </EmployeeHead>
      {tab === 'services' && seesServices && (
        <Suspense fallback={<RowsSkeleton rows={8} />}>
          <EmployeeServices employeeId={employee.id} mayEdit={employee.mayEdit} />
        </Suspense>
      )}
      <div className={classes.page}>
        {tab === 'profile' && <ProfileTab employee={employee} />}
        {tab === 'schedule' && seesSchedule && <ScheduleTab employee={employee} />}
        {tab === 'calendars' && seesCalendars && (
          <div className={classes.calendars}>
            <CalendarCards employeeId={employee.id} />
          </div>
        )}
        {tab === 'settings' && <SettingsTab employee={employee} />}
        {tab === 'history' && seesHistory && <HistoryTab employeeId={employee.id} />}
      </div>
      {invite && <InviteSheet employee={employee} onClose={() => setInvite(false)} />}
    </>
  );
}

function Actions({ employee, onInvite }: { employee: Employee; onInvite: () => void }) {
  const t = useT();
  const [dismissing, setDismissing] = useState(false);
  const restore = useRestore(employee.id);
  const mayInvite =
    useCan('access.account', 'add') &&
    ['no_sign_in', 'invited'].includes(employee.accountState) &&
    employee.state !== 'dismissed';
  const mayDismiss = useCan('staff.employee', 'delete') && !employee.isOwner;
  const seesJournal = useCan('bookings.visit') && employee.providesServices && employee.state !== 'dismissed';
  const studioId = employee.places[0]?.studioId;
  return (
    <>
      <AskForLeave employee={employee} />
      {mayInvite && (
        <Button variant="primary" icon={IconMail} onClick={onInvite}>
          {t('staff.invite')}
        </Button>
      )}
      {seesJournal && studioId && (
        <ButtonLink to="/journal" search={{ studio: studioId, people: [employee.id] }} icon={IconCalendarWeek}>
          {t('staff.own_journal')}
        </ButtonLink>
      )}
      {mayDismiss && (
        <Menu position="bottom-end">
          <Menu.Target>
            <IconButton icon={IconDots} label={t('staff.more')} />
          </Menu.Target>
          <Menu.Dropdown>
            {employee.state === 'dismissed' ? (
              <Menu.Item leftSection={<IconUserCheck size={16} stroke={1.75} />} onClick={() => restore.mutate()}>
                {t('staff.restore')}
              </Menu.Item>
            ) : (
              <Menu.Item
                color="var(--danger-ink)"
                leftSection={<IconUserOff size={16} stroke={1.75} />}
                onClick={() => setDismissing(true)}
              >
                {t('staff.dismiss')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {dismissing && <DismissSheet employee={employee} onClose={() => setDismissing(false)} />}
    </>
  );
}

/** In one's own card leave and sick leave are asked for at the top: that is what it is opened for most [STF-018]. */
function AskForLeave({ employee }: { employee: Employee }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { user } = useSession();
  const formats = useFormats();
  const mayAsk = useCan('calendar.absence', 'add');
  if (user.id !== employee.id || !mayAsk) return null;
  return (
    <>
      <Button icon={IconBeach} onClick={() => setAsking(true)}>
        {t('staff.ask_absence')}
      </Button>
      {asking && (
        <AbsenceSheet
          employeeId={employee.id}
          name={formats.personName({ givenName: employee.firstName, familyName: employee.lastName })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
