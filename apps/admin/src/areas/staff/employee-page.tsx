import { Menu } from '@mantine/core';
import {
  IconBuildingStore,
  IconCake,
  IconCalendarUser,
  IconDots,
  IconMail,
  IconPhone,
  IconUserCheck,
  IconUserOff,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { PageSkeleton, RowsSkeleton } from '../../kit/skeletons.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { Phone } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import { EmployeeServices } from '../catalogue/public.tsx';
import { DismissSheet, useRestore } from './dismiss-sheet.tsx';
import { HistoryTab } from './history-tab.tsx';
import { InviteSheet } from './invite-sheet.tsx';
import { useT } from './messages.ts';
import { ProfileTab } from './profile-tab.tsx';
import { ScheduleTab } from './schedule-tab.tsx';
import { type EmployeeSearch, useEmployeeSearch } from './search.ts';
import { SettingsTab } from './settings-tab.tsx';
import classes from './staff.module.css';
import { type Employee, employeeQuery, roleWords } from './staff-data.ts';

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
  const seesHistory = useCan('access.audit');
  const name = formats.personName({ givenName: employee.firstName, familyName: employee.lastName });
  const setInvite = (open: boolean) =>
    void navigate({ search: (before: EmployeeSearch) => ({ ...before, invite: open || undefined }), replace: true });
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ to: '/staff', label: t('staff.nav') }]}
        actions={<Actions employee={employee} onInvite={() => setInvite(true)} />}
      >
        <Head employee={employee} name={name} />
        <Tabs
          label={t('staff.tabs')}
          active={tab}
          tabs={[
            { id: 'profile', label: t('staff.tab_profile') },
            ...(seesServices ? [{ id: 'services', label: t('staff.tab_services') }] : []),
            ...(seesSchedule ? [{ id: 'schedule', label: t('staff.tab_schedule') }] : []),
            { id: 'settings', label: t('staff.tab_settings') },
            ...(seesHistory ? [{ id: 'history', label: t('staff.tab_history') }] : []),
          ]}
        />
      </PageHeader>
      {tab === 'services' && seesServices && (
        <Suspense fallback={<RowsSkeleton rows={8} />}>
          <EmployeeServices employeeId={employee.id} mayEdit={employee.mayEdit} />
        </Suspense>
      )}
      <div className={classes.page}>
        {tab === 'profile' && <ProfileTab employee={employee} />}
        {tab === 'schedule' && seesSchedule && <ScheduleTab employee={employee} />}
        {tab === 'settings' && <SettingsTab employee={employee} />}
        {tab === 'history' && seesHistory && <HistoryTab employeeId={employee.id} />}
      </div>
      {invite && <InviteSheet employee={employee} onClose={() => setInvite(false)} />}
    </>
  );
}

function Head({ employee, name }: { employee: Employee; name: string }) {
  const t = useT();
  const formats = useFormats();
  const { birthday } = employee;
  return (
    <div className={classes.head}>
      <Avatar id={employee.id} name={name} photoUrl={imageUrl(employee.photoFileId)} size={72} />
      <div className={classes.headWords}>
        <div className={classes.headName}>
          <Badge tone={employee.state === 'active' ? 'ok' : employee.state === 'on_leave' ? 'warn' : 'neutral'}>
            {employee.state === 'dismissed' && employee.dismissedOn
              ? t('staff.dismissed_on', { date: formats.date(employee.dismissedOn) })
              : t(`staff.state_${employee.state}`)}
          </Badge>
          {roleWords(employee) && <Badge>{roleWords(employee)}</Badge>}
          {!employee.providesServices && <Badge tone="info">{t('staff.only_assists')}</Badge>}
          {employee.accountState === 'invited' && <Badge>{t('staff.invited')}</Badge>}
        </div>
        <div className={classes.facts}>
          {employee.phone && (
            <span>
              <IconPhone size={14} stroke={1.75} aria-hidden />
              <Phone number={employee.phone} link />
            </span>
          )}
          {employee.email && (
            <span>
              <IconMail size={14} stroke={1.75} aria-hidden />
              <bdi dir="ltr" className="cut">
                {employee.email}
              </bdi>
            </span>
          )}
          {birthday && (
            <span>
              <IconCake size={14} stroke={1.75} aria-hidden />
              {formats.dateShort(dayOfThisYear(birthday), new Date())}
            </span>
          )}
          <span>
            <IconBuildingStore size={14} stroke={1.75} aria-hidden />
            {employee.places.map(({ studioName }) => studioName).join(', ')}
          </span>
        </div>
      </div>
    </div>
  );
}

/** Day and month only: the year is this one, so that the short form leaves it out [STF-016i]. */
function dayOfThisYear({ month, day }: { month: number; day: number }): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${new Date().getFullYear()}-${two(month)}-${two(day)}`;
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
  const seesSchedule = useCan('calendar.schedule') && employee.providesServices;
  const studioId = employee.places[0]?.studioId;
  return (
    <>
      {mayInvite && (
        <Button variant="primary" icon={IconMail} onClick={onInvite}>
          {t('staff.invite')}
        </Button>
      )}
      {seesSchedule && studioId && (
        <ButtonLink to="/schedule" search={{ studio: studioId }} icon={IconCalendarUser}>
          {t('staff.tab_schedule')}
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
