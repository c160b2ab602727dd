import { HoverCard } from '@mantine/core';
import type { components } from '@salus/api-client';
import { Link } from '@tanstack/react-router';
import { useFormats } from '../../i18n/use-language.ts';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { Money } from '../../kit/values.tsx';
import classes from './client-page.module.css';
import type { ClientCard } from './client-queries.ts';
import { useT } from './messages.ts';

export type VisitSummary = components['schemas']['ClientVisitSummary'];
type VisitBrief = components['schemas']['VisitBrief'];

/**
 * First visit, last visit, how many: each number opens its visit [CLI-037, CLI-038]. They are those of the visits that the reader
 * may list; whoever sees some studios only reads that beside the number.
 */
export function ClientStats({ client, summary }: { client: ClientCard; summary: VisitSummary | undefined }) {
  const t = useT();
  const formats = useFormats();
  const now = new Date();
  const first = summary ? summary.firstVisit?.startsAt : client.firstVisitAt;
  const last = summary ? summary.lastVisit?.startsAt : client.lastVisitAt;
  const completed = summary?.completed ?? client.completedVisits;
  const missed = summary ? (summary.byState.no_show ?? 0) : client.missedVisits;
  return (
    <dl className={classes.stats}>
      <div>
        <dt>{t('clients.first_visit')}</dt>
        <dd>
          {first ? formats.dateShort(first, now) : '—'}
          {summary?.firstVisit && <VisitNumber visit={summary.firstVisit} />}
        </dd>
      </div>
      <div>
        <dt>{t('clients.last_visit')}</dt>
        <dd>
          {last ? formats.dateShort(last, now) : '—'}
          {summary?.lastVisit && <VisitNumber visit={summary.lastVisit} />}
        </dd>
      </div>
      <div>
        <dt>{t('clients.visit_count')}</dt>
        <dd>
          {formats.number(completed)}
          {missed > 0 && <small>{t('clients.missed', { count: missed })}</small>}
          {summary && !summary.isWholeNetwork && <small>{t('clients.in_your_studios')}</small>}
        </dd>
      </div>
      {summary && completed > 0 && (
        <div>
          <dt>{t('clients.average')}</dt>
          <dd>
            <Money minor={wholeAmount(summary.spentMinor / completed)} />
          </dd>
        </div>
      )}
      {client.bonusPercent > 0 && (
        <div>
          <dt>{t('clients.bonus')}</dt>
          <dd>{formats.percent(client.bonusPercent, { decimals: 2 })}</dd>
        </div>
      )}
      <div>
        <dt>{t('clients.registered')}</dt>
        <dd>{formats.dateShort(client.createdAt, now)}</dd>
      </div>
    </dl>
  );
}

/** An average to the kopeck would promise more than it knows. */
function wholeAmount(minor: number): number {
  return minor < 10_000 ? Math.round(minor) : Math.round(minor / 100) * 100;
}

/** The number of a visit: its brief on hover, the visit itself by a click. */
export function VisitNumber({ visit }: { visit: VisitBrief }) {
  const t = useT();
  const formats = useFormats(visit.timeZone);
  return (
    <HoverCard withinPortal position="bottom-start" openDelay={150}>
      <HoverCard.Target>
        <Link className={classes.link} {...visitAddress(visit.id, formats.isoDate(visit.startsAt))}>
          {t('clients.visit_no', { number: visit.number })}
        </Link>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <div className={classes.note}>
          <StatusBadge status={visit.state} plain />
          <b>{formats.dateTime(visit.startsAt, new Date())}</b>
          {visit.services.map((service, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one service may stand twice in a visit
            <span key={index}>
              {service.name},{' '}
              {formats.personName({
                givenName: service.employeeName.firstName,
                familyName: service.employeeName.lastName,
              })}
            </span>
          ))}
          <span className={classes.quiet}>{visit.studioName}</span>
          <Money minor={visit.totalMinor} />
        </div>
      </HoverCard.Dropdown>
    </HoverCard>
  );
}

/** Where a visit is opened: the journal of its day. */
export function visitAddress(visitId: string, day: string) {
  return { to: '/journal', search: { date: day, panel: 'visit', visit: visitId } } as const;
}
