import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Card } from '../../kit/card.tsx';
import { Skeleton } from '../../kit/skeletons.tsx';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { Time } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './client-page.module.css';
import type { ClientCard } from './client-queries.ts';
import { type VisitSummary, visitAddress } from './client-stats.tsx';
import { ConfidentialCard } from './confidential-card.tsx';
import { FeaturesCard } from './features-card.tsx';
import { InterestsCard } from './interests-card.tsx';
import { LastVisits } from './last-visits.tsx';
import { useT } from './messages.ts';

interface ProfileTabProps {
  client: ClientCard;
  summary: VisitSummary | undefined;
  summaryFailed: boolean;
}

/** What the desk needs at one look: what comes, what was, what interests, how to treat the guest [CLI-010, CLI-013]. */
export function ProfileTab({ client, summary, summaryFailed }: ProfileTabProps) {
  const t = useT();
  const mayVisits = useCan('bookings.visit');
  return (
    <div className={classes.columns}>
      <div className={classes.stack}>
        {mayVisits && !summaryFailed && <Upcoming client={client} summary={summary} />}
        {mayVisits && <LastVisits clientId={client.id} />}
        {(client.comment || client.tags.length > 0) && (
          <Card title={t('clients.comment')}>
            <div className={classes.note}>
              {client.comment && <p>{client.comment}</p>}
              <span className={classes.people}>
                {client.tags.map((tag) => (
                  <Badge key={tag}>{tag}</Badge>
                ))}
              </span>
            </div>
          </Card>
        )}
      </div>
      <div className={classes.stack}>
        <InterestsCard client={client} summary={summary} />
        <FeaturesCard client={client} />
        <ConfidentialCard clientId={client.id} />
      </div>
    </div>
  );
}

const shownAtFirst = 4;

/** The nearest bookings; the others unfold, so that the last visits stay in sight [CLI-013]. */
function Upcoming({ client, summary }: { client: ClientCard; summary: VisitSummary | undefined }) {
  const t = useT();
  const mayBook = useCan('bookings.visit', 'add') && !client.isArchived;
  const [showsAll, setShowsAll] = useState(false);
  const coming = summary?.nextVisits ?? [];
  return (
    <Card
      title={t('clients.upcoming')}
      flush
      action={
        mayBook && (
          <Link className={classes.link} to="/journal" search={{ panel: 'new', client: client.id }}>
            <IconPlus size={13} stroke={2} aria-hidden />
            {t('clients.book')}
          </Link>
        )
      }
    >
      {summary === undefined && (
        <div className={classes.up}>
          <Skeleton width="100%" />
        </div>
      )}
      {summary?.nextVisits.length === 0 && (
        <p className={`${classes.empty} ${classes.quiet}`}>{t('clients.no_upcoming')}</p>
      )}
      {coming.slice(0, showsAll ? coming.length : shownAtFirst).map((visit) => (
        <UpcomingVisit key={visit.id} visit={visit} />
      ))}
      {!showsAll && coming.length > shownAtFirst && (
        <p className={classes.more}>
          <button type="button" className={classes.link} onClick={() => setShowsAll(true)}>
            {t('clients.show_all', { count: coming.length })}
          </button>
        </p>
      )}
    </Card>
  );
}

function UpcomingVisit({ visit }: { visit: VisitSummary['nextVisits'][number] }) {
  const formats = useFormats(visit.timeZone);
  const [first] = visit.services;
  const month = formats.dateShort(visit.startsAt, visit.startsAt).replace(/\d+\s*/, '');
  return (
    <Link className={classes.up} {...visitAddress(visit.id, formats.isoDate(visit.startsAt))}>
      <span className={classes.day}>
        <b>{Number(formats.isoDate(visit.startsAt).slice(8))}</b>
        {formats.weekday(visit.startsAt)}, {month}
      </span>
      <span className={classes.bar} />
      <span className="cut">
        <span className={classes.upLine}>
          <b className="num">
            <Time at={visit.startsAt} timeZone={visit.timeZone} />
          </b>
          <span className="cut">{visit.services.map(({ name }) => name).join(', ')}</span>
        </span>
        <span className={`${classes.upHint} cut`}>
          {first &&
            formats.personName({ givenName: first.employeeName.firstName, familyName: first.employeeName.lastName })}
          {first && ', '}
          {visit.studioName}
        </span>
      </span>
      <StatusBadge status={visit.state} />
    </Link>
  );
}
