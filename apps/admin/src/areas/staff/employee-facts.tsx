import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Skeleton } from '../../kit/skeletons.tsx';
import { useCan } from '../../session/can.tsx';
import { daysInMonth, firstOfMonth } from '../schedule/schedule-model.ts';
import classes from './employee-facts.module.css';
import { useT } from './messages.ts';
import type { Employee } from './staff-data.ts';

/** How long she is here, and this month's bookings, load and hours in all her studios. */
export function EmployeeFacts({ employee }: { employee: Employee }) {
  const t = useT();
  const seesSchedule = useCan('calendar.schedule') && employee.providesServices && employee.state !== 'dismissed';
  if (!employee.hiredOn && !seesSchedule) return null;
  return (
    <dl className={classes.facts} aria-label={t('staff.facts')}>
      {employee.hiredOn && <InTeam hiredOn={employee.hiredOn} />}
      {seesSchedule && <MonthOfWork employee={employee} />}
    </dl>
  );
}

function InTeam({ hiredOn }: { hiredOn: string }) {
  const t = useT();
  const formats = useFormats();
  const today = formats.isoDate(new Date());
  const [year = 0, month = 0, day = 0] = hiredOn.split('-').map(Number);
  const [yearNow = 0, monthNow = 0, dayNow = 0] = today.split('-').map(Number);
  const months = Math.max(0, (yearNow - year) * 12 + monthNow - month - (dayNow < day ? 1 : 0));
  const since = t('staff.since', { date: formats.dateShort(hiredOn) });
  return (
    <Fact label={t('staff.in_team')} hint={since}>
      {months < 12 ? t('staff.months', { count: months }) : t('staff.years', { count: Math.floor(months / 12) })}
    </Fact>
  );
}

function MonthOfWork({ employee }: { employee: Employee }) {
  const t = useT();
  const formats = useFormats();
  const from = firstOfMonth(formats.isoDate(new Date()));
  const studios = useQueries({
    queries: employee.places.map(({ studioId }) =>
      apiQuery.queryOptions('get', '/api/v1/schedule', {
        params: { query: { studioId, from, days: daysInMonth(from), employeeId: employee.id } },
      }),
    ),
  });
  const isLoading = studios.some(({ isPending }) => isPending);
  const rows = studios.flatMap(({ data }) => data?.employees ?? []);
  const days = rows.flatMap((row) => row.days);
  const sum = (of: (day: (typeof days)[number]) => number) => days.reduce((all, day) => all + of(day), 0);
  const [workMin, bookedMin, visits] = [
    sum((day) => day.workMin),
    sum((day) => day.bookedMin),
    sum((day) => day.visits),
  ];
  const plannedMin = rows.reduce((all, row) => all + row.plannedMin, 0);
  const hours = (minutes: number) => formats.number(Math.round(minutes / 60));
  const load = workMin === 0 ? '—' : formats.percent(Math.min(100, Math.round((100 * bookedMin) / workMin)));
  return (
    <>
      <Fact label={t('staff.month_visits')} isLoading={isLoading}>
        {formats.number(visits)}
      </Fact>
      <Fact label={t('staff.month_load')} isLoading={isLoading}>
        {load}
      </Fact>
      <Fact
        label={t('staff.month_hours')}
        isLoading={isLoading}
        hint={t('staff.of_plan', { hours: hours(plannedMin) })}
      >
        {hours(workMin)}
      </Fact>
    </>
  );
}

interface FactProps {
  label: string;
  hint?: string;
  isLoading?: boolean;
  children: ReactNode;
}

function Fact({ label, hint, isLoading = false, children }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {isLoading ? <Skeleton width={48} height={14} /> : children}
        {hint && !isLoading && <small>{hint}</small>}
      </dd>
    </div>
  );
}
