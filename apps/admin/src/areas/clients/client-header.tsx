import {
  IconBell,
  IconBellOff,
  IconCake,
  IconChevronRight,
  IconCreditCard,
  IconEdit,
  IconLock,
  IconLockOpen,
  IconMail,
  IconPhone,
  IconPlus,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { CategoryDot } from '../../kit/color-swatch-picker.tsx';
import { GroupMark } from '../../kit/group-mark.tsx';
import { Phone } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import { ClientMenu } from './client-menu.tsx';
import { clientName } from './client-name.ts';
import classes from './client-page.module.css';
import { ClientPhoto } from './client-photo.tsx';
import type { ClientCard } from './client-queries.ts';
import { useT } from './messages.ts';
import { StatusMark } from './status-mark.tsx';

const icon = { size: 14, stroke: 1.75, 'aria-hidden': true } as const;

/** Who it is: face, name, status, marks, lock, contacts, and what can be done now. */
export function ClientHeader({ client }: { client: ClientCard }) {
  const t = useT();
  const formats = useFormats();
  const mayEdit = useCan('clients.client', 'edit') && !client.isAnonymised;
  const mayBook = useCan('bookings.visit', 'add') && !client.isArchived;
  const name = clientName(client, formats, t('clients.no_name'), 'sentence');
  const isClosed = client.specialistLock === 'closed';
  return (
    <>
      <nav className={classes.crumbs} aria-label={t('clients.path')}>
        <Link to="/clients">{t('clients.nav')}</Link>
        <IconChevronRight className="flip" size={13} stroke={2} aria-hidden />
        <span className="cut">{name}</span>
      </nav>
      <div className={classes.identity}>
        <ClientPhoto client={client} name={name} />
        <div>
          <h1 className={classes.name}>
            {name}
            <span className={classes.status}>
              <StatusMark status={client.status} isFixed={client.fixedStatus !== null} />
            </span>
            {client.category && (
              <Badge>
                <CategoryDot color={client.category.colour} />
                {client.category.name}
              </Badge>
            )}
            {client.groups.map((group) => (
              <GroupMark key={group} group={group} />
            ))}
            <Badge icon={isClosed ? IconLock : IconLockOpen}>
              {isClosed ? (client.lockedEmployee?.name ?? t('clients.lock_closed')) : t('clients.lock_open')}
            </Badge>
            {client.isAnonymised ? (
              <Badge tone="warn">{t('clients.anonymised')}</Badge>
            ) : (
              client.isArchived && <Badge tone="warn">{t('clients.archived')}</Badge>
            )}
          </h1>
          <div className={classes.contacts}>
            {client.phone && (
              <span>
                <IconPhone {...icon} />
                {client.contactsHidden ? <bdi dir="ltr">{client.phone}</bdi> : <Phone number={client.phone} link />}
              </span>
            )}
            {client.phone2 && (
              <span>
                <IconPhone {...icon} />
                {client.contactsHidden ? <bdi dir="ltr">{client.phone2}</bdi> : <Phone number={client.phone2} link />}
              </span>
            )}
            {client.email && (
              <span>
                <IconMail {...icon} />
                <bdi dir="ltr">{client.email}</bdi>
              </span>
            )}
            {client.bornOn && (
              <span>
                <IconCake {...icon} />
                {t('clients.born', { date: formats.date(client.bornOn), age: ageOf(client.bornOn) })}
              </span>
            )}
            {client.loyaltyCard && (
              <span>
                <IconCreditCard {...icon} />
                <bdi dir="ltr">{client.loyaltyCard}</bdi>
              </span>
            )}
            <span className={client.notificationsConsent ? classes.agrees : undefined}>
              {client.notificationsConsent ? <IconBell {...icon} /> : <IconBellOff {...icon} />}
              {client.notificationsConsent ? t('clients.notifications_on') : t('clients.notifications_off')}
            </span>
          </div>
        </div>
        <div className={classes.actions}>
          {mayEdit && (
            <ButtonLink icon={IconEdit} to="/clients/$clientId/edit" params={{ clientId: client.id }}>
              {t('clients.edit')}
            </ButtonLink>
          )}
          {mayBook && (
            <ButtonLink variant="primary" icon={IconPlus} to="/journal" search={{ panel: 'new', client: client.id }}>
              {t('clients.book')}
            </ButtonLink>
          )}
          <ClientMenu client={client} />
        </div>
      </div>
    </>
  );
}

function ageOf(bornOn: string): number {
  const today = new Date();
  const [year = 0, month = 0, day = 0] = bornOn.split('-').map(Number);
  const hadBirthday = today.getMonth() + 1 > month || (today.getMonth() + 1 === month && today.getDate() >= day);
  return today.getFullYear() - year - (hadBirthday ? 0 : 1);
}
