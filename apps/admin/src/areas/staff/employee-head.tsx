import { IconBuildingStore, IconCake, IconChevronRight, IconMail, IconPhone } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { useKitT } from '../../kit/messages.ts';
import { Phone } from '../../kit/values.tsx';
import { useSession } from '../../session/session.ts';
import { SearchButton } from '../../shell/search-button.tsx';
import classes from './employee-head.module.css';
import { useT } from './messages.ts';
import { type Employee, roleWords } from './staff-data.ts';

interface EmployeeHeadProps {
  employee: Employee;
  name: string;
  actions: ReactNode;
  /** Facts and tabs. */
  children: ReactNode;
}

/** Who this is: face, name, state, role, how to reach her [STF-016]. */
export function EmployeeHead({ employee, name, actions, children }: EmployeeHeadProps) {
  return (
    <header className={classes.header}>
      <Crumbs employee={employee} name={name} />
      <div className={classes.who}>
        <Avatar id={employee.id} name={name} photoUrl={imageUrl(employee.photoFileId)} size={72} />
        <div className={classes.words}>
          <div className={classes.name}>
            <h1>{name}</h1>
            <States employee={employee} />
          </div>
          <Contacts employee={employee} />
        </div>
        <div className={classes.actions}>
          {actions}
          <SearchButton />
        </div>
      </div>
      {children}
    </header>
  );
}

/** The list, then the list of her department; who sees nobody else has no way up. */
function Crumbs({ employee, name }: { employee: Employee; name: string }) {
  const t = useT();
  const kit = useKitT();
  const { rights } = useSession();
  if (rights['staff.employee']?.scope === 'own') return null;
  const place = employee.places.find(({ departmentId }) => departmentId !== null);
  const arrow = <IconChevronRight className="flip" size={13} stroke={2} aria-hidden />;
  return (
    <nav className={classes.crumbs} aria-label={kit('kit.breadcrumbs')}>
      <Link to="/staff">{t('staff.nav')}</Link>
      {arrow}
      {place?.departmentId && (
        <>
          <Link to="/staff" search={{ department: place.departmentId }}>
            {place.departmentName}
          </Link>
          {arrow}
        </>
      )}
      <span className="cut">{name}</span>
    </nav>
  );
}

function States({ employee }: { employee: Employee }) {
  const t = useT();
  const formats = useFormats();
  const { state, dismissedOn } = employee;
  return (
    <>
      <Badge tone={state === 'active' ? 'ok' : state === 'on_leave' ? 'warn' : 'neutral'}>
        {state === 'dismissed' && dismissedOn
          ? t('staff.dismissed_on', { date: formats.date(dismissedOn) })
          : t(`staff.state_${state}`)}
      </Badge>
      {roleWords(employee) && <Badge>{roleWords(employee)}</Badge>}
      {!employee.providesServices && <Badge tone="info">{t('staff.only_assists')}</Badge>}
      {employee.accountState === 'invited' && <Badge>{t('staff.invited')}</Badge>}
    </>
  );
}

function Contacts({ employee }: { employee: Employee }) {
  const formats = useFormats();
  const { birthday } = employee;
  return (
    <div className={classes.contacts}>
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
  );
}

/** Day and month only: the year is this one, so that the short form leaves it out [STF-016i]. */
function dayOfThisYear({ month, day }: { month: number; day: number }): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${new Date().getFullYear()}-${two(month)}-${two(day)}`;
}
