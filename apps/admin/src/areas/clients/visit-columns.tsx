import { HoverCard } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { formatsFor, useFormats, useLocale } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import type { Column } from '../../kit/data-table.tsx';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { Money } from '../../kit/values.tsx';
import classes from './client-page.module.css';
import type { VisitRow } from './client-queries.ts';
import { visitAddress } from './client-stats.tsx';
import { useT } from './messages.ts';

/** Status, date and time, services, specialists, sum of a client's visit [CLI-032…034]. */
export function useVisitColumns(): Column<VisitRow>[] {
  const t = useT();
  const formats = useFormats();
  const locale = useLocale();
  const now = new Date();
  return [
    {
      id: 'state',
      header: t('clients.column_status'),
      phone: 'hint',
      cell: (visit) => <StatusBadge status={visit.state} plain />,
    },
    {
      id: 'startsAt',
      header: t('clients.column_date'),
      phone: 'title',
      cell: (visit) => (
        <span className="num">
          {formatsFor(locale, visit.timeZone).dateTime(visit.startsAt, now)}{' '}
          <span className={classes.quiet}>{t('clients.visit_no', { number: visit.number })}</span>
        </span>
      ),
    },
    {
      id: 'services',
      header: t('clients.column_services'),
      phone: 'hint',
      elastic: true,
      cell: (visit) => <Services visit={visit} />,
    },
    {
      id: 'specialists',
      header: t('clients.column_specialists'),
      cell: (visit) =>
        [
          ...new Set(
            visit.services.map(({ employeeName }) =>
              formats.personName({ givenName: employeeName.firstName, familyName: employeeName.lastName }),
            ),
          ),
        ].join(', '),
    },
    { id: 'studio', header: t('clients.column_studio'), cell: (visit) => visit.studioName },
    {
      id: 'total',
      header: t('clients.column_sum'),
      numeric: true,
      phone: 'end',
      cell: (visit) => (visit.totalMinor > 0 ? <Money minor={visit.totalMinor} /> : '—'),
    },
  ];
}

/** One service by name; of several their number, and the list on hover or touch [CLI-034]. */
function Services({ visit }: { visit: VisitRow }) {
  const t = useT();
  const formats = useFormats();
  const [first, ...others] = visit.services;
  if (others.length === 0) return first?.name ?? '—';
  return (
    <HoverCard openDelay={120}>
      <HoverCard.Target>
        <button type="button" className={classes.link} aria-label={visit.services.map(({ name }) => name).join(', ')}>
          {t('clients.services_count', { count: visit.services.length })}{' '}
          <Badge>{formats.number(visit.services.length)}</Badge>
        </button>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <ul className={classes.history}>
          {visit.services.map((service, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one service may stand twice in a visit
            <li key={index}>
              {service.name} · <Money minor={service.priceMinor} />
            </li>
          ))}
        </ul>
      </HoverCard.Dropdown>
    </HoverCard>
  );
}

/** Opens a visit where it is kept: in the journal of its day [CLI-033]. */
export function useOpenVisit(): (visit: VisitRow) => void {
  const navigate = useNavigate();
  const locale = useLocale();
  return (visit) => {
    const day = formatsFor(locale, visit.timeZone).isoDate(visit.startsAt);
    void navigate({ ...visitAddress(visit.id, day) });
  };
}
